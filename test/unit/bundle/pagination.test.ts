import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attachmentName } from '../../../core/domain/bundle/attachment-name.ts';
import { cardSheets, isCardShape, placeCards } from '../../../core/domain/bundle/card-sheet.ts';
import { numberPages, stampText } from '../../../core/domain/bundle/number-pages.ts';
import { paginateRows } from '../../../core/domain/bundle/paginate-rows.ts';
import { wrapText } from '../../../core/domain/bundle/wrap-text.ts';
import { yearsOfPieces } from '../../../core/domain/bundle/years-of-pieces.ts';

const row = fc.record({ height: fc.integer({ min: 1, max: 60 }), keepWithNext: fc.boolean() });

describe('paginateRows', () => {
  test('no row is lost, doubled or moved; pages are not overfull; headings stay with what follows', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 80 }), fc.integer({ min: 60, max: 200 }), (rows, room) => {
        const pages = paginateRows(rows, room - 20, room);
        expect(pages.flat()).toEqual(rows.map((_, i) => i));
        for (const [index, page] of pages.entries()) {
          const height = page.reduce((sum, i) => sum + (rows[i]?.height ?? 0), 0);
          const oneBlock = page.slice(0, -1).every((i) => rows[i]?.keepWithNext);
          expect(height <= (index === 0 ? room - 20 : room) || oneBlock).toBe(true);
          const last = page.at(-1) ?? 0;
          if (index < pages.length - 1) expect(rows[last]?.keepWithNext).toBe(false);
        }
      }),
    );
  });
});

/** The slow way: a page at a time, as a person would bind the sheets. */
function bindSheets(lengths: readonly number[], duplex: boolean): (number | 'blank')[] {
  const pages: (number | 'blank')[] = [];
  for (const [part, length] of lengths.entries()) {
    const next = pages.length + 1;
    if (duplex && next / 2 === Math.floor(next / 2)) pages.push('blank');
    for (let i = 0; i < length; i++) pages.push(part);
  }
  return pages;
}

describe('numberPages', () => {
  test('as a person would bind them: no hole, in order, fresh sheets in duplex, no other blank', () => {
    const lengths = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(lengths, fc.boolean(), (parts, duplex) => {
        const { first, blanks, total } = numberPages(parts, duplex);
        const bound = bindSheets(parts, duplex);
        expect(total).toBe(bound.length);
        expect(first).toEqual(parts.map((_, part) => bound.indexOf(part) + 1));
        expect(blanks).toEqual(bound.flatMap((page, i) => (page === 'blank' ? [i + 1] : [])));
        if (duplex) expect(first.every((page) => page % 2 === 1)).toBe(true);
        else expect(blanks).toEqual([]);
      }),
    );
  });

  test('a part without pages is a mistake', () => {
    expect(() => numberPages([1, 0], false)).toThrow(RangeError);
  });

  test('stamps', () => {
    expect(stampText('12 bis', 3, 7)).toBe('Pièce n° 12 bis – 3/7');
    expect(stampText(null, 1, 4)).toBe('Demande – 1/4');
  });
});

describe('yearsOfPieces', () => {
  const years = (...dates: (string | null)[]) =>
    yearsOfPieces(dates.map((date) => ({ date })))?.map(({ year, pieces }) => [year, pieces.length]) ?? null;

  test('several years, undated pieces between two of a year and at the end', () => {
    expect(years('2020-01-01', '2020-05-01', '2021-01-01')).toEqual([
      ['2020', 2],
      ['2021', 1],
    ]);
    expect(years('2020-01-01', null, '2020-05-01', '2021-01-01', null, null)).toEqual([
      ['2020', 3],
      ['2021', 1],
      [null, 2],
    ]);
  });

  test('null where it does not help: one year, no date, or years that come back', () => {
    expect(years('2020-01-01', '2020-02-01')).toBeNull();
    expect(years('2020-01-01', null)).toBeNull();
    expect(years(null, null)).toBeNull();
    expect(years('2020-01-01', '2021-01-01', '2020-02-01')).toBeNull();
    expect(years(null, '2020-01-01', '2021-01-01', null)).toBeNull();
  });

  test('no piece is lost, doubled or moved, and every dated piece is in its year', () => {
    const date = fc.option(fc.constantFrom('2019-03-01', '2020-01-01', '2020-12-31', '2021-06-01'), { nil: null });
    fc.assert(
      fc.property(fc.array(fc.record({ date })), (pieces) => {
        const groups = yearsOfPieces(pieces);
        if (groups === null) return;
        expect(groups.flatMap((group) => group.pieces)).toEqual(pieces);
        for (const group of groups) {
          for (const piece of group.pieces) expect([null, group.year]).toContain(piece.date?.slice(0, 4) ?? null);
        }
        expect(new Set(groups.map((group) => group.year)).size).toBe(groups.length);
      }),
    );
  });
});

describe('cards', () => {
  test('the shape of a card, lying or standing; not a photo, a sheet, a square', () => {
    expect([isCardShape({ width: 1011, height: 638 }), isCardShape({ width: 638, height: 1011 })]).toEqual([
      true,
      true,
    ]);
    expect([isCardShape({ width: 168, height: 100 }), isCardShape({ width: 1495, height: 1000 })]).toEqual([
      true,
      true,
    ]);
    for (const [width, height] of [
      [4000, 3000],
      [6000, 4000],
      [1920, 1080],
      [595, 842],
      [500, 500],
      [172, 100],
      [148, 100],
      [0, 100],
    ] as const) {
      expect([width, height, isCardShape({ width, height })]).toEqual([width, height, false]);
    }
  });

  test('two sides that follow each other share a sheet; every page is on one, in order', () => {
    expect(cardSheets([true, true, true, false, true, false, true, true])).toEqual([
      [0, 1],
      [2],
      [3],
      [4],
      [5],
      [6, 7],
    ]);
    fc.assert(
      fc.property(fc.array(fc.boolean()), (isCard) => {
        const sheets = cardSheets(isCard);
        expect(sheets.flat()).toEqual(isCard.map((_, i) => i));
        expect(sheets.every((sheet) => sheet.length === 1 || sheet.every((i) => isCard[i]))).toBe(true);
      }),
    );
  });

  test('true size, in proportion, inside the sheet, one above the other', () => {
    const side = fc.record({ long: fc.double({ min: 149.5, max: 168, noNaN: true }), standing: fc.boolean() });
    fc.assert(
      fc.property(fc.array(side, { minLength: 1, maxLength: 2 }), (sides) => {
        const sizes = sides.map(({ long, standing }) =>
          standing ? { width: 100, height: long } : { width: long, height: 100 },
        );
        const placed = placeCards(sizes);
        let above = 0;
        for (const [i, { scale, x, y, sheetWidth, sheetHeight }] of placed.entries()) {
          const { width, height } = sizes[i] ?? { width: 0, height: 0 };
          const [long, short] = [Math.max(width, height) * scale, Math.min(width, height) * scale];
          expect(long).toBeLessThanOrEqual(242.66);
          expect(short).toBeLessThanOrEqual(153.08);
          expect(long > 242.64 || short > 153.06).toBe(true);
          const top = sheetHeight - y - height * scale;
          expect(top).toBeGreaterThan(above);
          above = top + height * scale;
          expect(x).toBeGreaterThan(50);
          expect(x + width * scale).toBeLessThan(sheetWidth - 50);
        }
        expect(above).toBeLessThan(760);
      }),
    );
  });
});

describe('attachmentName', () => {
  test('safe on any system, the extension kept, unlike what is taken', () => {
    expect(attachmentName('avis d’impôt 2023.pdf', new Set())).toBe('avis d’impôt 2023.pdf');
    expect(attachmentName('../a:b?.pdf', new Set())).toBe('.._a_b_.pdf');
    expect(attachmentName('CON.pdf', new Set())).toBe('_CON.pdf');
    expect(attachmentName('Scan.PDF', new Set(['scan.pdf', 'scan (2).pdf']))).toBe('Scan (3).PDF');
    expect(attachmentName('', new Set())).toBe('fichier');
    expect(attachmentName(`${'x'.repeat(300)}.jpeg`, new Set())).toBe(`${'x'.repeat(100)}.jpeg`);
  });
});

describe('wrapText', () => {
  const measure = (text: string) => [...text].length;
  test('a no-break space holds', () => {
    expect(wrapText('pièce 5\u00a0bis', 9, measure)).toEqual(['pièce', '5\u00a0bis']);
  });

  test('no line is too wide and no character is lost', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.integer({ min: 5, max: 40 }), (text, width) => {
        const lines = wrapText(text, width, measure);
        expect(lines.length).toBeGreaterThan(0);
        expect(lines.every((line) => measure(line) <= width)).toBe(true);
        expect(lines.join('').replaceAll(/\s/gu, '')).toBe(text.replaceAll(/\s/gu, ''));
      }),
    );
  });
});
