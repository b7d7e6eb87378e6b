import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPieces } from '../../../core/domain/reading/read-pieces.ts';
import { KINDS, layout, read } from './layout.ts';
import { BANK, CONTRACT_PAGE_1, CONTRACT_PAGE_2, ENGLISH, LETTER, RENT, TAX } from './other-pictures.ts';
import { BOXES, CESU, CLASSIC, SIMPLIFIED } from './payslip-pictures.ts';

const MONTHS = [
  'Janvier',
  'Février',
  'Mars',
  'Avril',
  'Mai',
  'Juin',
  'Juillet',
  'Août',
  'Septembre',
  'Octobre',
  'Novembre',
  'Décembre',
];
const month = (name: string) => CLASSIC.replace('Février', name);
const shape = (pictures: string[]) => read(pictures).map((piece) => [piece.kind, piece.pages]);

describe('pages become pieces', () => {
  it('cuts a scan of twelve payslips into twelve', () => {
    const pieces = read(MONTHS.map(month));
    expect(pieces.map((p) => p.pages)).toEqual(MONTHS.map((_, i) => [i + 1]));
    expect(pieces.map((p) => p.facts.periode?.value)).toEqual(
      MONTHS.map((_, i) => `2024-${String(i + 1).padStart(2, '0')}`),
    );
    expect(pieces.every((p) => p.facts.periode?.page === p.pages[0])).toBe(true);
  });

  it('cuts a payslip from the contract that follows', () => {
    expect(shape([CLASSIC, CONTRACT_PAGE_1, CONTRACT_PAGE_2, BOXES])).toEqual([
      ['bulletin-de-paie', [1]],
      ['contrat-de-travail', [2, 3]],
      ['bulletin-de-paie', [4]],
    ]);
  });

  it('keeps a payslip that goes over two pages together, by page numbers or by what each half has', () => {
    const lines = CLASSIC.trim().split('\n');
    const first = lines.slice(0, 17).join('\n');
    const second = lines.slice(17).join('\n');
    const header = lines.slice(0, 9).join('\n');
    expect(shape([`${first}\nPage 1/2`, `${second}\nPage 2/2`, BOXES])).toEqual([
      ['bulletin-de-paie', [1, 2]],
      ['bulletin-de-paie', [3]],
    ]);
    expect(shape([first, second])).toEqual([['bulletin-de-paie', [1, 2]]]);
    expect(shape([first, `${header}\n${second}`])).toEqual([['bulletin-de-paie', [1, 2]]]);
    expect(shape([first, `${header.replace('Février', 'Mars')}\n${second}`]).length).toBe(2);
  });

  it('reads both pages of one payslip', () => {
    const lines = CLASSIC.trim().split('\n');
    const [piece] = read([`${lines.slice(0, 17).join('\n')}\nPage 1/2`, `${lines.slice(17).join('\n')}\nPage 2/2`]);
    expect(piece?.facts.salaireBrut).toMatchObject({ value: 1958.38, page: 1 });
    expect(piece?.facts.netPaye).toMatchObject({ value: 1515.61, page: 2 });
  });

  it('keeps a contract without page numbers together, with its annex', () => {
    const bare = (picture: string) => picture.replace(/Page \d\/\d/, '');
    expect(
      shape([
        bare(CONTRACT_PAGE_1),
        bare(CONTRACT_PAGE_2),
        'Annexe\n\nListe des lieux de travail et horaires du service\nde jour et de nuit',
      ]),
    ).toEqual([['contrat-de-travail', [1, 2, 3]]]);
  });

  it('cuts papers of different kinds', () => {
    expect(shape([RENT, TAX, BANK, LETTER, CESU, SIMPLIFIED, ENGLISH])).toEqual([
      ['quittance-loyer', [1]],
      ['avis-imposition', [2]],
      ['releve-bancaire', [3]],
      ['autre', [4]],
      ['bulletin-de-paie', [5]],
      ['bulletin-de-paie', [6]],
      ['autre', [7]],
    ]);
  });

  it('never drops an unreadable or blank page', () => {
    const unreadable = {
      ...layout('', { page: 2 }),
      source: 'none' as const,
      findings: [{ code: 'page-unreadable' as const, page: 2 }],
    };
    const pieces = readPieces([layout(CLASSIC), unreadable, { ...layout('', { page: 3 }), source: 'none' }], KINDS);
    expect(pieces.flatMap((p) => p.pages)).toEqual([1, 2, 3]);
    expect(pieces.find((p) => p.pages.includes(2))?.findings.map((f) => f.code)).toContain('page-unreadable');
    expect(readPieces([], KINDS)).toEqual([]);
  });

  it('puts every page into exactly one piece, in order, whatever the pages are', () => {
    const picture = fc.oneof(
      fc.constantFrom(
        '',
        CLASSIC,
        BOXES,
        CESU,
        SIMPLIFIED,
        CONTRACT_PAGE_1,
        CONTRACT_PAGE_2,
        RENT,
        TAX,
        BANK,
        ENGLISH,
        LETTER,
        'Page 2/2',
        'Page 3 sur 4',
        '1/3',
      ),
      fc.string({ maxLength: 60 }),
    );
    const source = fc.constantFrom('text' as const, 'ocr' as const, 'none' as const);
    fc.assert(
      fc.property(fc.array(fc.tuple(picture, source), { maxLength: 7 }), (file) => {
        const pages = file.map(([text, kind], i) => ({ ...layout(text, { page: i + 1 }), source: kind }));
        const pieces = readPieces(pages, KINDS);
        expect(pieces.flatMap((p) => p.pages)).toEqual(pages.map((p) => p.page));
        for (const piece of pieces)
          for (const fact of Object.values(piece.facts)) expect(piece.pages).toContain(fact?.page);
      }),
      { numRuns: 60, seed: 2 },
    );
  });
});
