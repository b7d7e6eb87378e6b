import type { IsoDate } from '../../contract/iso.ts';

// Days are handled as numbers of the civil calendar, never with Date: a Date carries a time zone, and a day that slides
// by one hour at a summer-time change would move a legal boundary.

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_DAYS[month - 1] ?? 0);
}

function parts(day: IsoDate): [number, number, number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
}

function isoDay(year: number, month: number, day: number): IsoDate {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The same day of the month `months` later (or earlier when negative); the month's last day when that day is missing. */
export function addMonthsToDay(day: IsoDate, months: number): IsoDate {
  const [year, month, dayOfMonth] = parts(day);
  const index = year * 12 + (month - 1) + months;
  const newYear = Math.floor(index / 12);
  const newMonth = index - newYear * 12 + 1;
  return isoDay(newYear, newMonth, Math.min(dayOfMonth, daysInMonth(newYear, newMonth)));
}

/** The day after. */
export function nextDay(day: IsoDate): IsoDate {
  const [year, month, dayOfMonth] = parts(day);
  if (dayOfMonth < daysInMonth(year, month)) return isoDay(year, month, dayOfMonth + 1);
  return month < 12 ? isoDay(year, month + 1, 1) : isoDay(year + 1, 1, 1);
}

/** Whole months from one day to a later one, from date to date (2024-01-31 → 2024-02-29 is one); 0 when not later. */
export function wholeMonthsBetween(from: IsoDate, to: IsoDate): number {
  const [fromYear, fromMonth] = parts(from);
  const [toYear, toMonth] = parts(to);
  const months = (toYear - fromYear) * 12 + (toMonth - fromMonth);
  const complete = addMonthsToDay(from, months) <= to ? months : months - 1;
  return Math.max(0, complete);
}
