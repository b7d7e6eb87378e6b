import { isoDate } from '../../contract/iso.ts';
import { foldInPlace } from './normalise/fold.ts';
import { fullYear, MONTH_PATTERN, monthNumber } from './normalise/months.ts';

/** Day and month as a statement prints them before a movement; the year only when it is printed too. */
export type PrintedDay = { day: number; month: number; year?: number };

/** First and last day that the movements of a statement may have. `from` is absent when only its end is printed. */
export type StatementPeriod = { from?: string; to: string };

const NUMERIC = /^(\d{1,2})[./ -](\d{1,2})(?:[./ -](\d{4}|\d{2}))?(?![\d./,])/;
const NAMED = new RegExp(`^(\\d{1,2})(?:er)? ?(${MONTH_PATTERN})\\.?(?: (\\d{4}))?(?![a-z0-9])`);

function asPrinted(day: string, month: number | undefined, year: string | undefined): PrintedDay | undefined {
  if (month === undefined || month < 1 || month > 12 || Number(day) < 1 || Number(day) > 31) return undefined;
  return { day: Number(day), month, ...(year === undefined ? {} : { year: fullYear(year) }) };
}

/** The day that opens a text: "04/12", "04.12.23", "4 déc.", "04 DEC 2023"; undefined when it opens otherwise. */
export function openingDay(text: string): PrintedDay | undefined {
  const folded = foldInPlace(text);
  const numeric = NUMERIC.exec(folded);
  if (numeric !== null) return asPrinted(numeric[1] ?? '', Number(numeric[2]), numeric[3]);
  const named = NAMED.exec(folded);
  return named === null ? undefined : asPrinted(named[1] ?? '', monthNumber(named[2] ?? ''), named[3]);
}

const iso = (year: number, { day, month }: PrintedDay): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

const exists = (day: string) => isoDate.safeParse(day).success;

/**
 * The day of a movement with its year, from the statement's period: 28/12 on a statement from 15/12/2023 to 15/01/2024 is
 * of 2023. Undefined when no year puts it inside the period: a day is never guessed.
 */
export function dayInPeriod(printed: PrintedDay, period: StatementPeriod | undefined): string | undefined {
  if (printed.year !== undefined) {
    const day = iso(printed.year, printed);
    const outside = period !== undefined && (day > period.to || (period.from !== undefined && day < period.from));
    return exists(day) && !outside ? day : undefined;
  }
  if (period === undefined) return undefined;
  const last = Number(period.to.slice(0, 4));
  const days = [last, last - 1].map((year) => iso(year, printed)).filter((day) => exists(day) && day <= period.to);
  const { from } = period;
  if (from !== undefined) return days.find((day) => day >= from);
  // Only the end is known: nobody waits a quarter for a statement, so an older day is a misread one.
  return days.find((day) => monthsApart(day, period.to) <= 3);
}

function monthsApart(earlier: string, later: string): number {
  const months = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return months(later) - months(earlier);
}

/** Longest wait between a payment by card and its entry in the account; older days are misread. */
const LONGEST_WAIT = 2;

/** The day printed inside a movement's label ("CARTE 28/12"): the last one not after the day of the entry. */
export function dayBefore(printed: PrintedDay, entered: string): string | undefined {
  const last = Number(entered.slice(0, 4));
  const years = printed.year === undefined ? [last, last - 1] : [printed.year];
  return years
    .map((year) => iso(year, printed))
    .find((day) => exists(day) && day <= entered && monthsApart(day, entered) < LONGEST_WAIT);
}
