const FILL_IN = /\{([\p{L}\p{N}.]+)\}/gu;

/** Names between braces in a sentence of the catalogue. */
export function fillIns(template: string): string[] {
  return [...template.matchAll(FILL_IN)].map((match) => match[1] ?? '');
}

/** Puts values in a sentence of the catalogue; `wordFor` gives a French text for every name. */
export function fillTemplate(template: string, wordFor: (name: string) => string): string {
  return template
    .replace(FILL_IN, (_, name: string) => wordFor(name))
    .replace(/[ \t\n]+/g, ' ')
    .trim();
}
