import { describe, expect, it } from 'vitest';
import { frenchDay, frenchMonths, frenchNumber } from '../../../core/domain/calendar/french-dates.ts';
import { addMonthsToDay, nextDay, wholeMonthsBetween } from '../../../core/domain/calendar/iso-days.ts';
import { addMonths, monthRuns, monthsFromTo, monthWindow } from '../../../core/domain/calendar/iso-months.ts';

/** Every day of 2019–2027, written with the platform's calendar in UTC: an independent source. */
const days: string[] = [];
for (let at = Date.UTC(2019, 0, 1); at <= Date.UTC(2027, 11, 31); at += 86_400_000) {
  days.push(new Date(at).toISOString().slice(0, 10));
}

/** The naive window: walks back one month at a time, on strings. */
function naiveWindow(day: string, count: number): string[] {
  const months: string[] = [];
  let month = day.slice(0, 7);
  while (months.length < count) {
    months.unshift(month);
    const [year = '', number = ''] = month.split('-');
    month = number === '01' ? `${Number(year) - 1}-12` : `${year}-${String(Number(number) - 1).padStart(2, '0')}`;
  }
  return months;
}

describe('the calendar', () => {
  it('gives the same windows as walking back month by month, on every day of nine years', () => {
    for (const day of days) {
      for (const count of [1, 12, 24, 36, 60]) expect(monthWindow(day, count)).toEqual(naiveWindow(day, count));
    }
  });

  it('walks through every day of nine years', () => {
    let day = '2019-01-01';
    for (const expected of days) {
      expect(day).toBe(expected);
      day = nextDay(day);
    }
    expect(day).toBe('2028-01-01');
  });

  it('adds months to every day: same day of the month, or its last day', () => {
    const all = new Set([...days, '2018-12-31']);
    for (const day of days.filter((text) => text >= '2020' && text < '2027')) {
      for (const months of [-12, -6, -1, 1, 6, 11]) {
        const month = addMonths(day.slice(0, 7), months);
        const wanted = `${month}-${day.slice(8)}`;
        const expected = all.has(wanted) ? wanted : days.filter((text) => text.startsWith(month)).at(-1);
        expect(addMonthsToDay(day, months)).toBe(expected);
      }
    }
  });

  it.each([
    ['2024-01-31', '2024-02-29', 1],
    ['2024-01-31', '2024-02-28', 0],
    ['2020-02-29', '2021-02-28', 12],
    ['2019-12-15', '2024-12-14', 59],
    ['2019-12-15', '2024-12-15', 60],
    ['2024-12-15', '2024-12-14', 0],
  ])('counts whole months from %s to %s: %i', (from, to, months) => {
    expect(wholeMonthsBetween(from, to)).toBe(months);
  });

  it('joins consecutive months into runs', () => {
    expect(monthRuns(['2023-12', '2024-01', '2024-03'])).toEqual([
      { from: '2023-12', to: '2024-01' },
      { from: '2024-03', to: '2024-03' },
    ]);
    expect(monthsFromTo('2024-02', '2024-01')).toEqual([]);
    expect(frenchMonths(['2023-12', '2024-01', '2024-03'])).toBe('décembre 2023 à janvier 2024, mars 2024');
  });

  it('prints days and numbers in French', () => {
    expect(frenchDay('2025-01-23')).toBe('23/01/2025');
    expect(frenchNumber(1801.8, 2)).toBe('1\u202f801,80');
    expect(frenchNumber(8)).toBe('8');
    expect(frenchNumber(-1234567.5)).toBe('-1\u202f234\u202f567,5');
    expect(frenchNumber(1123.4567)).toBe('1\u202f123,4567');
  });
});
