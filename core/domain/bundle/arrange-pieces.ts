/** A piece as far as its place in the bundle goes. `sortKey`: its day, or what stands for it; compared as text. */
export interface Placed {
  id: string;
  section: string;
  sortKey: string;
}

const before = (a: Placed, b: Placed) => (a.sortKey < b.sortKey ? -1 : a.sortKey > b.sortKey ? 1 : 0);

/** The procedure's sections in their order, then those that only pieces have, in the order of the pieces. */
function allSections(pieces: readonly Placed[], sections: readonly string[]): string[] {
  return [...new Set([...sections, ...pieces.map(({ section }) => section)])];
}

/** Pieces by the procedure's own list of sections, then by `sortKey`; equal ones as they came. */
export function catalogueOrder<P extends Placed>(pieces: readonly P[], sections: readonly string[]): P[] {
  return allSections(pieces, sections).flatMap((title) =>
    pieces.filter(({ section }) => section === title).sort(before),
  );
}

/**
 * Where a piece belongs in a list that may be arranged otherwise: after the last of its own section that the catalogue puts
 * before it, else before the first of its section, else after the last of the sections before.
 */
export function placeIn(list: readonly Placed[], piece: Placed, sections: readonly string[]): number {
  const own = list.findLastIndex((other) => other.section === piece.section && before(other, piece) <= 0);
  if (own >= 0) return own + 1;
  const first = list.findIndex((other) => other.section === piece.section);
  if (first >= 0) return first;
  const order = allSections([...list, piece], sections);
  const rank = order.indexOf(piece.section);
  return list.findLastIndex((other) => order.indexOf(other.section) < rank) + 1;
}

/**
 * Pieces as a person arranged them (`order`: ids; those that are gone are passed over). What arrived since is put where the
 * catalogue would put it, so that a later paper never lands unseen at the end.
 */
export function personOrder<P extends Placed>(
  pieces: readonly P[],
  sections: readonly string[],
  order: readonly string[],
): P[] {
  const byId = new Map(pieces.map((piece) => [piece.id, piece]));
  const arranged = order.flatMap((id) => byId.get(id) ?? []);
  const known = new Set(order);
  for (const piece of catalogueOrder(
    pieces.filter(({ id }) => !known.has(id)),
    sections,
  ))
    arranged.splice(placeIn(arranged, piece, sections), 0, piece);
  return arranged;
}

/**
 * The headings of an arranged list. A heading says what the pieces under it are: a piece that a person moved among those of
 * another section keeps its own, and the heading of the others is then printed again after it.
 */
export function underHeadings<P extends Placed>(pieces: readonly P[]): { title: string; pieces: P[] }[] {
  const runs: { title: string; pieces: P[] }[] = [];
  for (const piece of pieces) {
    const last = runs.at(-1);
    if (last?.title === piece.section) last.pieces.push(piece);
    else runs.push({ title: piece.section, pieces: [piece] });
  }
  return runs;
}
