import type { BundleContents } from '../../../../../core/contract/bundle.ts';

export type ContentsPiece = BundleContents['late'][number];
export type Section = BundleContents['sections'][number];

/** A piece with the section that it belongs to, wherever it stands. */
export interface OrderedPiece extends ContentsPiece {
  section: string;
}

export function inOneList(sections: Section[]): OrderedPiece[] {
  return sections.flatMap(({ title, pieces }) => pieces.map((piece) => ({ ...piece, section: title })));
}

/** Headings as the bundle prints them: again, when a piece of another section was put in between. */
export function underHeadings(pieces: OrderedPiece[]): { title: string; pieces: OrderedPiece[] }[] {
  const runs: { title: string; pieces: OrderedPiece[] }[] = [];
  for (const piece of pieces) {
    const last = runs.at(-1);
    if (last?.title === piece.section) last.pieces.push(piece);
    else runs.push({ title: piece.section, pieces: [piece] });
  }
  return runs;
}

/** The list with one piece at another place (from 0). Numbers belong to places: the pieces move under them. */
export function withPieceAt(list: OrderedPiece[], piece: string, at: number): OrderedPiece[] {
  const moved = list.find(({ piece: id }) => id === piece);
  if (!moved) return list;
  const others = list.filter(({ piece: id }) => id !== piece);
  return [...others.slice(0, at), moved, ...others.slice(at)].map((one, place) => ({
    ...one,
    label: list[place]?.label ?? one.label,
  }));
}
