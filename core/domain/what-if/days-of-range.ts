import type { IsoDate } from '../../contract/iso.ts';
import { addDays, addMonthsToDay, dayNumber } from '../calendar/iso-days.ts';
import { firstDayOf, monthOf, monthsFromTo } from '../calendar/iso-months.ts';
import type { DayRange } from './timeline.ts';

/** The days around a day, so many months before and after it, from date to date. */
export function rangeAround(on: IsoDate, months: number): DayRange {
  return { first: addMonthsToDay(on, -months), last: addMonthsToDay(on, months) };
}

export function everyDay(range: DayRange): IsoDate[] {
  const count = dayNumber(range.last) - dayNumber(range.first) + 1;
  return Array.from({ length: count }, (_, index) => addDays(range.first, index));
}

export function monthStarts(range: DayRange): IsoDate[] {
  return monthsFromTo(monthOf(range.first), monthOf(range.last)).map(firstDayOf);
}

/** The first day of the range on which something is so that, once so, stays so; null when it is on none. */
export function firstDayWhere(range: DayRange, isSo: (day: IsoDate) => boolean): IsoDate | null {
  if (isSo(range.first)) return range.first;
  if (!isSo(range.last)) return null;
  let before = dayNumber(range.first);
  const origin = before;
  let after = dayNumber(range.last);
  while (after - before > 1) {
    const middle = (before + after) >> 1;
    if (isSo(addDays(range.first, middle - origin))) after = middle;
    else before = middle;
  }
  return addDays(range.first, after - origin);
}
