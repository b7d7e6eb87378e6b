/** What a page of the bundle is. */
export type BundlePart = 'cover' | 'inventory' | 'form' | 'piece' | 'presence' | 'control';

export type PartLengths = {
  inventory: number;
  form: number;
  pieces: readonly number[];
  presence: number;
};

export type PageNumbers = {
  /** First page of each part that has pages; the cover is page 1. */
  inventory: number;
  form: number | null;
  pieces: number[];
  presence: number | null;
  control: number;
  total: number;
};

/** Numbers the pages of the bundle from 1, in the order in which they are bound. */
export function numberPages(lengths: PartLengths): PageNumbers {
  let next = 2;
  const take = (pages: number): number => {
    const first = next;
    next += pages;
    return first;
  };
  const inventory = take(lengths.inventory);
  const form = lengths.form > 0 ? take(lengths.form) : null;
  const pieces = lengths.pieces.map(take);
  const presence = lengths.presence > 0 ? take(lengths.presence) : null;
  const control = take(1);
  return { inventory, form, pieces, presence, control, total: next - 1 };
}

/** What the stamp of a piece's page says, e.g. `Pièce n° 12 – 3/7`. */
export function stampText(piece: number | null, page: number, pages: number): string {
  return piece === null ? `Formulaire – ${page}/${pages}` : `Pièce n° ${piece} – ${page}/${pages}`;
}
