import type { IsoDate, IsoMonth } from '../../contract/iso.ts';

/** Calendar month of a day. */
export function monthOf(day: IsoDate): IsoMonth {
  return day.slice(0, 7);
}

const digit = (text: string, at: number) => text.charCodeAt(at) - 48;

/** Months counted from January of year 0: only differences mean something. */
export function monthIndex(month: IsoMonth): number {
  // Digit by digit: it is asked for hundreds of thousands of times, and slices are rubbish to collect.
  const year = digit(month, 0) * 1000 + digit(month, 1) * 100 + digit(month, 2) * 10 + digit(month, 3);
  return year * 12 + digit(month, 5) * 10 + digit(month, 6) - 1;
}

// Written once each: the same few hundred are asked for on every filing day that is looked at.
const written = new Map<number, IsoMonth>();

/** The month of such a number. */
export function monthAt(index: number): IsoMonth {
  let month = written.get(index);
  if (month === undefined) {
    const year = Math.floor(index / 12);
    month = `${String(year).padStart(4, '0')}-${String(index - year * 12 + 1).padStart(2, '0')}`;
    written.set(index, month);
  }
  return month;
}

/** The month `count` months later (earlier when negative). */
export function addMonths(month: IsoMonth, count: number): IsoMonth {
  return monthAt(monthIndex(month) + count);
}

export function firstDayOf(month: IsoMonth): IsoDate {
  return `${month}-01`;
}

/** Every month from one to the other, both included; empty when `last` is before `first`. */
export function monthsFromTo(first: IsoMonth, last: IsoMonth): IsoMonth[] {
  const months: IsoMonth[] = [];
  const end = monthIndex(last);
  for (let index = monthIndex(first); index <= end; index++) months.push(monthAt(index));
  return months;
}

// Asked for again and again when many filing days are looked at; there are few months and fewer lengths.
const windows = new Map<string, readonly IsoMonth[]>();

/** The window of N months ending on a day: the N calendar months that end with that day's own month, oldest first. */
export function monthWindow(on: IsoDate, count: number): IsoMonth[] {
  const last = monthOf(on);
  const key = `${last} ${count}`;
  let window = windows.get(key);
  if (!window) {
    window = monthsFromTo(addMonths(last, 1 - count), last);
    windows.set(key, window);
  }
  return window.slice();
}

/** Groups sorted distinct months into runs of consecutive months. */
export function monthRuns(months: readonly IsoMonth[]): { from: IsoMonth; to: IsoMonth }[] {
  const runs: { from: IsoMonth; to: IsoMonth }[] = [];
  for (const month of months) {
    const run = runs.at(-1);
    if (run && monthIndex(run.to) + 1 === monthIndex(month)) run.to = month;
    else runs.push({ from: month, to: month });
  }
  return runs;
}
