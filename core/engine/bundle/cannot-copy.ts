/** A page that must be drawn as an image instead of copied; `message` is the French reason printed on the control sheet. */
export class CannotCopy extends Error {}

/** The reason to print for whatever made a copy fail. The library's own messages would mean nothing to the reader. */
export function reasonOf(error: unknown): string {
  return error instanceof CannotCopy ? error.message : 'structure du PDF abîmée ou inconnue';
}
