import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lastDayUnder } from '../../../core/domain/documents/last-day-under.ts';

/** A calendar that only knows how to go to the next day. */
function* daysFrom(day: string): Generator<string> {
  let [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  for (;;) {
    yield [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(date).padStart(2, '0')].join('-');
    const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
    const length = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
    if (date < length) date++;
    else if (month < 12) [month, date] = [month + 1, 1];
    else [year, month, date] = [year + 1, 1, 1];
  }
}

/**
 * Walks day by day and counts the months as people do: a month is full on the same day of the next month, or on its last
 * day when it has no such day. The answer is the day before the paper is `months` months old.
 */
function walked(day: string, months: number): string {
  const date = Number(day.slice(8));
  let full = 0;
  let before = day;
  let seen = day.slice(0, 7);
  const days = daysFrom(day);
  days.next();
  const ahead = daysFrom(day);
  ahead.next();
  ahead.next();
  for (const today of days) {
    const tomorrow = String(ahead.next().value);
    const newMonth = today.slice(0, 7) !== seen;
    const lastOfMonth = tomorrow.slice(0, 7) !== today.slice(0, 7);
    if (newMonth && (Number(today.slice(8)) === date || (lastOfMonth && Number(today.slice(8)) < date))) {
      full++;
      seen = today.slice(0, 7);
      if (full === months) return before;
    }
    before = today;
  }
  return before;
}

const anyDay = fc
  .record({ year: fc.integer({ min: 1999, max: 2032 }), dayOfYear: fc.integer({ min: 0, max: 365 }) })
  .map(({ year, dayOfYear }) => {
    let index = 0;
    for (const day of daysFrom(`${year}-01-01`)) if (index++ === dayOfYear) return day;
    return '';
  });

describe('the last day on which a paper is young enough', () => {
  it.each([
    ['2025-12-03', 3, '2026-03-02'],
    ['2025-11-30', 3, '2026-02-27'],
    ['2023-11-30', 3, '2024-02-28'],
    ['2025-01-31', 1, '2025-02-27'],
    ['2025-08-31', 6, '2026-02-27'],
    ['2024-02-29', 12, '2025-02-27'],
  ])('%s, less than %i months: %s', (day, months, last) => {
    expect(lastDayUnder(day, months)).toBe(last);
  });

  it('is the one that counting day by day gives, from every day of four years', () => {
    for (const day of daysFrom('2023-01-01')) {
      if (day > '2026-12-31') break;
      for (const months of [1, 3, 6]) expect(lastDayUnder(day, months)).toBe(walked(day, months));
    }
  });

  it('is the one that counting day by day gives, whatever the length', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 26 }), (day, months) => {
        expect(lastDayUnder(day, months)).toBe(walked(day, months));
      }),
      { numRuns: 3000 },
    );
  });
});
