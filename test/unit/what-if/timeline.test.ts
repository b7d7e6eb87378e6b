import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everyDay, firstDayWhere, monthStarts, rangeAround } from '../../../core/domain/what-if/days-of-range.ts';
import { combine, timelineOf, valueOn } from '../../../core/domain/what-if/timeline.ts';
import { naiveDays } from './every-day.ts';

const range = { first: '2023-12-30', last: '2024-03-02' };
const days = naiveDays(range.first, range.last);
const inside = fc.constantFrom(...days);
const changes = fc.array(inside, { maxLength: 6 });

/** A value that changes on some days only: how many of them have come, modulo a little. */
const steps = (on: readonly string[], modulo: number) => (day: string) =>
  on.filter((own) => own <= day).length % modulo;

describe('timelines', () => {
  it('hold on every day the value that was asked for on the days of change', () => {
    fc.assert(
      fc.property(changes, fc.integer({ min: 1, max: 3 }), (on, modulo) => {
        const value = steps(on, modulo);
        const timeline = timelineOf(range, ['1999-01-01', ...on, '2050-01-01'], value);
        for (const day of days) expect(valueOn(timeline, day)).toBe(value(day));
        for (const [index, own] of timeline.values.entries())
          if (index > 0) expect(own).not.toBe(timeline.values[index - 1]);
      }),
    );
  });

  it('combine like their values', () => {
    fc.assert(
      fc.property(fc.array(changes, { maxLength: 4 }), (all) => {
        const parts = all.map((on) => timelineOf(range, on, steps(on, 3)));
        const together = combine(range, parts, (values) => values.join());
        for (const day of days) expect(valueOn(together, day)).toBe(all.map((on) => steps(on, 3)(day)).join());
      }),
    );
  });

  it('find the first day on which something is so', () => {
    expect(firstDayWhere(range, () => false)).toBeNull();
    expect(firstDayWhere(range, () => true)).toBe(range.first);
    for (const day of days) expect(firstDayWhere(range, (other) => other >= day)).toBe(day);
  });

  it('list the days and the months of a range', () => {
    expect(everyDay(range)).toEqual(days);
    expect(monthStarts(range)).toEqual(['2023-12-01', '2024-01-01', '2024-02-01', '2024-03-01']);
    expect(rangeAround('2024-02-29', 36)).toEqual({ first: '2021-02-28', last: '2027-02-28' });
  });
});
