import type { IsoDate } from '../../contract/iso.ts';

/** Pieces of one year that follow each other; `year` null: without a date. */
type YearGroup<T> = { year: string | null; pieces: T[] };

/**
 * Cuts the pieces of a section, in their order, by year. An undated piece between two of one year stays with them. Null
 * when that would not help: one year only, or an order of the person's own in which a year comes back.
 */
export function yearsOfPieces<T extends { date: IsoDate | null }>(pieces: readonly T[]): YearGroup<T>[] | null {
  const groups: YearGroup<T>[] = [];
  const nextYear = (from: number) =>
    pieces
      .slice(from)
      .find(({ date }) => date !== null)
      ?.date?.slice(0, 4) ?? null;
  for (const [index, piece] of pieces.entries()) {
    const current = groups.at(-1);
    const between = piece.date === null && current !== undefined && current.year === nextYear(index);
    const year = piece.date?.slice(0, 4) ?? (between ? current.year : null);
    if (current?.year === year) current.pieces.push(piece);
    else groups.push({ year, pieces: [piece] });
  }
  const years = groups.map(({ year }) => year);
  const helps = new Set(years).size === years.length && years.filter((year) => year !== null).length > 1;
  return helps ? groups : null;
}
