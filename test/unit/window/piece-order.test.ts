import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  inOneList,
  type OrderedPiece,
  underHeadings,
  withPieceAt,
} from '../../../renderer/screens/dossier/bundle/contents/piece-order.ts';

const list: fc.Arbitrary<OrderedPiece[]> = fc
  .array(fc.constantFrom('Travail', 'Domicile', 'Impôts'), { minLength: 1, maxLength: 12 })
  .map((sections) =>
    sections.map((section, index) => ({
      piece: `p${index}`,
      label: `${index + 1}`,
      title: `Titre ${index}`,
      date: null,
      pages: 1,
      strength: null,
      late: false,
      section,
    })),
  );
const ids = (pieces: OrderedPiece[]) => pieces.map(({ piece }) => piece);

test('a moved piece is where it was put; the others keep their order, numbers their places, sections their pieces', () => {
  fc.assert(
    fc.property(list, fc.nat(), fc.nat(), (pieces, from, to) => {
      const [at, moved] = [to % pieces.length, pieces[from % pieces.length]?.piece ?? ''];
      const after = withPieceAt(pieces, moved, at);
      expect(after[at]?.piece).toBe(moved);
      expect(ids(after).filter((id) => id !== moved)).toEqual(ids(pieces).filter((id) => id !== moved));
      expect(after.map(({ label }) => label)).toEqual(pieces.map(({ label }) => label));
      for (const piece of after) expect(piece.section).toBe(pieces.find((one) => one.piece === piece.piece)?.section);
      expect(inOneList(underHeadings(after))).toEqual(after);
    }),
  );
});
