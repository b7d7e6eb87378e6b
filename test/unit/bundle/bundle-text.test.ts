import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readJpegHeader } from '../../../core/domain/bundle/jpeg-header.ts';
import { readPngHeader } from '../../../core/domain/bundle/png-header.ts';
import { visualRuns } from '../../../core/domain/bundle/visual-runs.ts';
import { frenchDay, frenchLongDay, frenchMonth } from '../../../core/domain/calendar/french-dates.ts';

describe('visualRuns', () => {
  test('Latin and Cyrillic are left alone', () => {
    expect(visualRuns('Договор 12')).toEqual([{ text: 'Договор 12', rightToLeft: false }]);
    expect(visualRuns('')).toEqual([]);
  });

  test('Arabic runs from right to left, its numbers do not, the French around it stays in place', () => {
    expect(visualRuns('Contrat عقد العمل signé')).toEqual([
      { text: 'Contrat ', rightToLeft: false },
      { text: 'عقد العمل', rightToLeft: true },
      { text: ' signé', rightToLeft: false },
    ]);
    expect(visualRuns('محمد 2024')).toEqual([
      { text: '2024', rightToLeft: false },
      { text: 'محمد ', rightToLeft: true },
    ]);
    // A date, an hour and an amount keep the order of their parts.
    for (const number of ['12/05/2024', '14:30', '1.234,56']) {
      expect(visualRuns(`محمد ${number}`)).toEqual([
        { text: number, rightToLeft: false },
        { text: 'محمد ', rightToLeft: true },
      ]);
    }
  });

  test('no character is lost', () => {
    const character = fc.constantFrom(...'aé1 2-–عقדשя()');
    fc.assert(
      fc.property(fc.array(character), (characters) => {
        const text = characters.join('');
        const drawn = visualRuns(text)
          .map((run) => run.text)
          .join('');
        expect([...drawn].sort()).toEqual([...text].sort());
      }),
    );
  });
});

test('French dates', () => {
  expect(frenchLongDay('2025-03-01')).toBe('1er mars 2025');
  expect(frenchLongDay('2025-12-31')).toBe('31 décembre 2025');
  expect(frenchMonth('2020-08')).toBe('août 2020');
  expect(frenchDay('2025-03-01')).toBe('01/03/2025');
});

describe('image headers', () => {
  test('what is no image, or is cut, is null and never throws', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        expect(readPngHeader(bytes)).toBeNull();
        const jpeg = Uint8Array.from([0xff, 0xd8, ...bytes]);
        const header = readJpegHeader(jpeg);
        expect(header === null || header.width >= 0).toBe(true);
      }),
    );
  });
});
