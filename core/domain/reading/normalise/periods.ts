import { isoDate } from '../../../contract/iso.ts';
import { scanDates } from './dates.ts';
import { foldInPlace } from './fold.ts';
import { MONTH_PATTERN, monthNumber } from './months.ts';
import { eachMatch } from './scan.ts';

/** A period printed with its first and last day, each at its own place in the text. */
export type PrintedPeriod = {
  from: { value: string; start: number; end: number };
  to: { value: string; start: number; end: number };
};

/** "du 1er au 31 mars 2024", "du 1 mars au 31 mars 2024": the year is printed once, for both days. */
const SHARED_MONTH = new RegExp(
  `(?<![a-z])du (\\d{1,2})(?: ?er)?(?: (${MONTH_PATTERN}))? au \\d{1,2}(?: ?er)? (?:${MONTH_PATTERN}) \\d{4}(?!\\d)`,
  'g',
);

/** "du 04/03 au 10/03/2024", "du 04 au 10/03/2024": the year, or month and year, are printed with the last day only. */
const SHARED_YEAR =
  /(?<![\d/.,-])(\d{1,2})(?: ?[/.-] ?(\d{1,2}))? ?(?:au|a|[-–—]) ?(?=(\d{1,2}) ?[/.-] ?(\d{1,2}) ?[/.-] ?(?:\d{4}|\d{2})(?!\d))/g;

/** What parts the two days: "au", "inclus au dimanche", "- Au :", an arrow. */
const WEEKDAY = '(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)';
const JOINED = new RegExp(`^(?:inclus )?[,-]? ?(?:au|jusqu'?au) ?:? ?${WEEKDAY}?$`);
const DASH = /^(?:[-–—→>]|->|=>|-->)$/;

/** "du 01/03/2024 au 31/03/2024", "Du : … Au : …", "01/03/2024 - 31/03/2024". The end is not before the beginning. */
export function scanPeriods(text: string): PrintedPeriod[] {
  const folded = foldInPlace(text);
  const dates = scanDates(text);
  const periods: PrintedPeriod[] = [];
  for (let i = 0; i + 1 < dates.length; i++) {
    const from = dates[i];
    const to = dates[i + 1];
    if (from === undefined || to === undefined || to.value < from.value) continue;
    const between = folded.slice(from.end, to.start).replace(/ +/g, ' ').trim();
    const before = folded.slice(Math.max(0, from.start - 12), from.start);
    const joined = JOINED.test(between) || (DASH.test(between) && !/\d/.test(before));
    if (joined) periods.push({ from, to });
  }
  for (const { match, start, end } of eachMatch(folded, SHARED_MONTH)) {
    const [last] = dates.filter((date) => date.end === end);
    const month = match[2] === undefined ? last?.value.slice(5, 7) : String(monthNumber(match[2])).padStart(2, '0');
    const from = `${last?.value.slice(0, 4)}-${month}-${(match[1] ?? '').padStart(2, '0')}`;
    if (last === undefined || !isoDate.safeParse(from).success || from > last.value) continue;
    const dayAt = start + match[0].search(/\d/);
    periods.push({ from: { value: from, start: dayAt, end: dayAt + (match[1] ?? '').length }, to: last });
  }
  for (const { match, start, end } of eachMatch(folded, SHARED_YEAR)) {
    const to = dates.find((date) => date.start === end);
    if (to === undefined || (match[2] === undefined && !/\bdu ?:? ?$/.test(folded.slice(0, start)))) continue;
    const month = match[2] === undefined ? to.value.slice(5, 7) : match[2].padStart(2, '0');
    const day = (match[1] ?? '').padStart(2, '0');
    const year = Number(to.value.slice(0, 4));
    // "du 25/12 au 31/12/2023", but "du 25/12 au 07/01/2024" began in the year before.
    const from = [year, year - 1].map((y) => `${y}-${month}-${day}`).find((iso) => iso <= to.value);
    if (from === undefined || !isoDate.safeParse(from).success) continue;
    const printed = match[0].replace(/ ?(?:au|a|[-–—]) ?$/, '');
    periods.push({ from: { value: from, start, end: start + printed.length }, to });
  }
  return periods;
}

/** The month that holds the whole period, or undefined when it runs over two. */
export function monthOfPeriod(from: string, to: string): string | undefined {
  return from.slice(0, 7) === to.slice(0, 7) ? from.slice(0, 7) : undefined;
}
