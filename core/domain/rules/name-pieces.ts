import type { StatedPiece } from '../../contract/assessment.ts';

const OPEN = '\u2983';
const CLOSE = '\u2984';
const BETWEEN = '\u2982';
/** More pieces than this are counted, not named: the evidence of the finding lists them all. */
const NAMED = 3;

/** Where a sentence names pieces: their ids between marks, which `namePieces` replaces by titles. */
export function pieceMark(ids: readonly string[]): string {
  return `${OPEN}${ids.join(BETWEEN)}${CLOSE}`;
}

function namesOf(ids: readonly string[], titles: ReadonlyMap<string, string>): string {
  const named = ids.slice(0, NAMED).map((id) => titles.get(id) ?? id);
  const more = ids.length - named.length;
  return more > 0 ? `${named.join(', ')} et ${more} autre${more > 1 ? 's' : ''}` : named.join(', ');
}

/** The same value with every marked piece named by its title, or by its id when it has none, in all its texts. */
export function namePieces<T>(value: T, pieces: readonly StatedPiece[]): T {
  const titles = new Map(pieces.map(({ id, title }) => [id, title ?? id]));
  const marks = new RegExp(`${OPEN}([^${CLOSE}]*)${CLOSE}`, 'g');
  const name = (text: string) => text.replace(marks, (_, ids: string) => namesOf(ids.split(BETWEEN), titles));
  const named = (part: unknown): unknown => {
    if (typeof part === 'string') return part.includes(OPEN) ? name(part) : part;
    if (Array.isArray(part)) return part.map(named);
    if (part === null || typeof part !== 'object') return part;
    const copy: Record<string, unknown> = {};
    for (const key of Object.keys(part)) copy[key] = named((part as Record<string, unknown>)[key]);
    return copy;
  };
  return named(value) as T;
}
