import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numberPages, stampText } from '../../../core/domain/bundle/number-pages.ts';
import { paginateRows } from '../../../core/domain/bundle/paginate-rows.ts';
import { wrapText } from '../../../core/domain/bundle/wrap-text.ts';

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

describe('numberPages', () => {
  test('parts follow each other without a hole, in the order of binding', () => {
    const length = fc.integer({ min: 0, max: 9 });
    const lengths = fc.record({
      inventory: fc.integer({ min: 1, max: 9 }),
      form: length,
      pieces: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 30 }),
      presence: length,
    });
    fc.assert(
      fc.property(lengths, (parts) => {
        const numbers = numberPages(parts);
        const starts = [numbers.inventory, numbers.form, ...numbers.pieces, numbers.presence, numbers.control];
        const sizes = [parts.inventory, parts.form, ...parts.pieces, parts.presence, 1];
        let next = 2;
        for (const [i, start] of starts.entries()) {
          expect(start).toBe(sizes[i] === 0 ? null : next);
          next += sizes[i] ?? 0;
        }
        expect(numbers.total).toBe(next - 1);
      }),
    );
  });

  test('stamps', () => {
    expect(stampText(12, 3, 7)).toBe('Pièce n° 12 – 3/7');
    expect(stampText(null, 1, 4)).toBe('Formulaire – 1/4');
  });
});

describe('wrapText', () => {
  const measure = (text: string) => [...text].length;
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
