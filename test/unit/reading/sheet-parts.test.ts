import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box, PageReading } from '../../../core/contract/reading.ts';
import { SURE_THRESHOLD } from '../../../core/domain/reading/confidence.ts';
import { readPieces } from '../../../core/domain/reading/read-pieces.ts';
import { sheetParts } from '../../../core/domain/reading/sheet-parts.ts';
import { displayedBox } from '../../../core/domain/reading/straight-page.ts';
import { above, beside, codes, KINDS, layout, readOne, upsideDown, values } from './layout.ts';
import { RENT } from './other-pictures.ts';
import { BOXES, CLASSIC, CLASSIC_VALUES, SIMPLIFIED } from './payslip-pictures.ts';

const MARCH = CLASSIC.replace('Février', 'Mars').replace('05/03/2024', '05/04/2024');
const WIDE = 1150;
const COLUMN = 112;

const readSheet = (page: PageReading) => readPieces([page], KINDS);
const periods = (page: PageReading) => readSheet(page).map((piece) => piece.facts.periode?.value);

const inside = ([x, y, w, h]: Box, frame: Box) =>
  x >= frame[0] - 0.01 &&
  y >= frame[1] - 0.01 &&
  x + w <= frame[0] + frame[2] + 0.01 &&
  y + h <= frame[1] + frame[3] + 0.01;

describe('several papers on one sheet', () => {
  it('reads two payslips side by side as two', () => {
    const pieces = readSheet(layout(beside(CLASSIC, MARCH, COLUMN), { width: WIDE }));
    expect(pieces.map((p) => p.pages)).toEqual([[1], [1]]);
    expect(pieces.map(values)).toEqual([
      CLASSIC_VALUES,
      { ...CLASSIC_VALUES, periode: '2024-03', datePaiement: '2024-04-05', dateDocument: '2024-04-05' },
    ]);
    for (const piece of pieces) {
      expect(piece.findings).toEqual([{ code: 'page-shared', page: 1 }]);
      expect(piece.parts?.map((p) => p.page)).toEqual([1]);
      for (const fact of Object.values(piece.facts))
        expect(inside(fact?.box as Box, piece.parts?.[0]?.box as Box)).toBe(true);
    }
  });

  it('reads two payslips one above the other as two, the second from its own first line', () => {
    for (const empty of [1, 2, 6]) {
      const pieces = readSheet(layout(above(CLASSIC, MARCH, empty)));
      expect(pieces.map((p) => p.facts.periode?.value)).toEqual(['2024-02', '2024-03']);
      expect(pieces.map((p) => p.facts.employeur?.value)).toEqual([CLASSIC_VALUES.employeur, CLASSIC_VALUES.employeur]);
      expect(pieces.map((p) => p.facts.netImposable?.value)).toEqual([1590.44, 1590.44]);
    }
  });

  it('parts papers of different kinds, and four on one sheet', () => {
    const two = readSheet(layout(beside(CLASSIC, RENT, COLUMN), { width: WIDE }));
    expect(two.map((p) => p.kind)).toEqual(['bulletin-de-paie', 'quittance-loyer']);
    const four = layout(above(beside(CLASSIC, MARCH, COLUMN), beside(CLASSIC, BOXES, COLUMN), 4), { width: WIDE });
    expect(periods(four).toSorted()).toEqual(['2023-12', '2024-02', '2024-02', '2024-03']);
  });

  it('gives the parts of a sheet that lay upside down where they are displayed', () => {
    const page = upsideDown(layout(beside(CLASSIC, MARCH, COLUMN), { width: WIDE, source: 'ocr' }));
    const pieces = readSheet(page);
    expect(pieces.map((p) => p.facts.periode?.value)).toEqual(['2024-02', '2024-03']);
    const [first, second] = pieces.map((p) => p.parts?.[0]?.box as Box);
    expect(first?.[0]).toBeGreaterThan(second?.[0] ?? 0);
    expect(pieces[0]?.facts.periode?.box[0]).toBeGreaterThan(WIDE / 2);
  });

  it('does not cut through words, and leaves no value of such a sheet sure', () => {
    const across = `${' '.repeat(COLUMN - 30)}${'A CONSERVER SANS LIMITATION DE DUREE'.replaceAll(' ', '-')}`;
    const piece = readOne(`${beside(CLASSIC, MARCH, COLUMN)}\n${across}`, { width: WIDE });
    expect(piece.parts).toBeUndefined();
    for (const [name, fact] of Object.entries(piece.facts)) {
      expect(fact?.confidence ?? 1, name).toBeLessThan(SURE_THRESHOLD);
      expect(codes(piece, name), name).toContain('several-candidates');
    }
  });

  it('leaves one paper whole: two columns of one payslip, a title said twice, both sides of a card', () => {
    const titledTwice = `${CLASSIC}\n\nBulletin de paie à conserver sans limitation de durée\nNet à payer : voir ci-dessus`;
    expect(readOne(titledTwice).parts).toBeUndefined();
    const card = `
REPUBLIQUE FRANCAISE         TITRE DE SEJOUR
NOM : TEMOIN
PRENOMS : Awa
N° 9999999999    EXPIRE LE 01 01 2030

REMARQUES : AUTORISE SON TITULAIRE A TRAVAILLER
IRFRAX0000000001999999999<<<<<
9001015F3001018MLI<<<<<<<<<<<4
TEMOIN<<AWA<<<<<<<<<<<<<<<<<<<`;
    expect(readOne(card).parts).toBeUndefined();
  });

  it('parts two cards by their machine-readable zones', () => {
    const card = (name: string, number: string) => `
CARTE
NOM : ${name}    PRENOMS : Awa Exemple
NE LE 01 01 1990 A BAMAKO
IRFRA${number}<<<<<<<<<<<<<<<<
9001015F3001018MLI<<<<<<<<<<<4
${name}<<AWA<<<<<<<<<<<<<<<<<<`;
    const page = layout(above(card('TEMOIN', 'X00000001'), card('MODELE', 'X00000002'), 5));
    const parts = sheetParts(page, KINDS);
    expect(parts.map((part) => part.page.words.length)).toEqual([page.words.length / 2, page.words.length / 2]);
  });

  it('puts every word of a sheet into exactly one part, and into its frame', () => {
    const paper = fc.constantFrom(CLASSIC, BOXES, SIMPLIFIED, RENT, MARCH, 'Un mot', '');
    const sheet = fc.tuple(paper, paper, fc.constantFrom('beside', 'above'), fc.nat({ max: 6 }), fc.boolean());
    fc.assert(
      fc.property(sheet, ([a, b, how, empty, turned]) => {
        const picture = how === 'beside' ? beside(a, b, COLUMN - 6 + empty) : above(a, b, empty);
        const straight = layout(picture, { width: WIDE });
        const page = turned ? upsideDown(straight) : straight;
        const parts = sheetParts(page, KINDS);
        const found = parts.flatMap((part) =>
          part.page.words.map((w) => `${w.text} ${displayedBox(w).map(Math.round)}`),
        );
        expect(found.toSorted()).toEqual(page.words.map((w) => `${w.text} ${w.box.map(Math.round)}`).toSorted());
        for (const part of parts)
          if (part.box !== undefined)
            for (const word of part.page.words) expect(inside(displayedBox(word), part.box)).toBe(true);
      }),
      { numRuns: 60, seed: 4 },
    );
  });
});
