/** Where the parts of a bundle lie: `first[i]` is the first page of part i, `blanks` are the pages that we left blank. */
type PartPlaces = { first: number[]; blanks: number[]; total: number };

/**
 * Numbers the pages of a bundle from 1, its parts in the order in which they are bound. `duplex`: every part begins on an
 * odd page, the front of a sheet, after a blank back where it takes one; none is added at the end.
 * @param lengths pages of each part, at least 1
 */
export function numberPages(lengths: readonly number[], duplex: boolean): PartPlaces {
  const first: number[] = [];
  const blanks: number[] = [];
  let next = 1;
  for (const pages of lengths) {
    if (!Number.isInteger(pages) || pages < 1) throw new RangeError(`a part of ${pages} pages`);
    if (duplex && next % 2 === 0) blanks.push(next++);
    first.push(next);
    next += pages;
  }
  return { first, blanks, total: next - 1 };
}

/** What the stamp of a piece's page says, e.g. `Pièce n° 12 bis – 3/7`. `label` null: a form or a letter, part of the request itself. */
export function stampText(label: string | null, page: number, pages: number): string {
  return label === null ? `Demande – ${page}/${pages}` : `Pièce n° ${label} – ${page}/${pages}`;
}
