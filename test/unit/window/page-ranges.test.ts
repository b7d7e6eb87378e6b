import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pageRanges, pagesOfRanges } from '../../../core/contract/page-ranges.ts';

const pages = fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 60 });

test('pages come back as they were, in their order', () => {
  fc.assert(
    fc.property(pages, (list) => {
      expect(pagesOfRanges(pageRanges(list), 500)).toEqual(list);
    }),
  );
});

test('reads what people write', () => {
  expect(pageRanges([1, 2, 3, 8])).toBe('1-3, 8');
  expect(pagesOfRanges(' 1 – 3 ;8, 10 à 11', 20)).toEqual([1, 2, 3, 8, 10, 11]);
});

test('what is typed wrongly prints nothing else', () => {
  for (const text of ['', '0', '3-1', '1,,2', '1-', 'a', '2.5', '-3', '21', '19-21', '1 2']) {
    expect(pagesOfRanges(text, 20), text).toBeNull();
  }
});
