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

/** Days since 0000-03-01 of the proleptic civil calendar: only differences mean something. */
export function dayNumber(day: IsoDate): number {
  const [year, month, dayOfMonth] = parts(day);
  const shifted = month > 2 ? year : year - 1; // years that begin in March: the leap day comes last
  const monthIndex = (month + 9) % 12;
  return (
    shifted * 365 +
    Math.floor(shifted / 4) -
    Math.floor(shifted / 100) +
    Math.floor(shifted / 400) +
    Math.floor((monthIndex * 306 + 5) / 10) +
    dayOfMonth -
    1
  );
}

function dayOfNumber(number: number): IsoDate {
  // 146 097 days are exactly 400 years.
  const era = Math.floor(number / 146097);
  const inEra = number - era * 146097;
  const yearOfEra = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36524) - Math.floor(inEra / 146096)) / 365,
  );
  const dayOfYear = inEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthIndex = Math.floor((5 * dayOfYear + 2) / 153);
  const dayOfMonth = dayOfYear - Math.floor((153 * monthIndex + 2) / 5) + 1;
  const month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9;
  return isoDay(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfMonth);
}

/** The day `days` days later, or earlier when negative. */
export function addDays(day: IsoDate, days: number): IsoDate {
  return dayOfNumber(dayNumber(day) + days);
}

/** A day moved by months (from date to date), then by days. */
export function moveDay(day: IsoDate, by: { months?: number | undefined; days?: number | undefined }): IsoDate {
  const moved = by.months ? addMonthsToDay(day, by.months) : day;
  return by.days ? addDays(moved, by.days) : moved;
}
