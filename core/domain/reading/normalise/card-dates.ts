import { isoDate } from '../../../contract/iso.ts';
import { scanDates } from './dates.ts';
import { foldInPlace } from './fold.ts';
import { fullYear } from './months.ts';
import { eachMatch, type Scan } from './scan.ts';

const SPACED = /(?<![\d/.,-])(\d{2}) (\d{2}) ((?:19|20)\d{2})(?![\d]|[/.,]\d)/g;

/** Stamps print "24 10 15": three figures are a day only where the text begins with them, right beside a label. */
const STAMPED = /^(\d{2}) (\d{2}) (\d{2})(?!\d|[/.,]\d)/g;

/** Months as passports and visas print them, in French, English, Spanish, Portuguese and Italian, often two together. */
const MONTHS: readonly string[] = [
  'janv?|jan|january|ene|enero|gen|gennaio|janeiro',
  'fevr?|feb|fev|february|febrero|febbraio',
  'mars?|mar|march|marzo|marco',
  'avr|avril|apr|april|abr|abril|aprile',
  'mai|may|mayo|maio|mag|maggio',
  'juin|jun|june|junio|junho|giu|giugno',
  'juil|jul|july|julio|julho|lug|luglio',
  'aout|aou|aug|august|ago|agosto',
  'sept?|september|set|septiembre|setembro|settembre',
  'oct|october|octubre|out|outubro|ott|ottobre',
  'nov|november|noviembre|novembro|novembre',
  'dec|december|dic|diciembre|dez|dezembro|dicembre|decembre',
];
const ANY_MONTH = MONTHS.join('|');
const NAMED = new RegExp(
  `(?<![\\d/.,])(\\d{1,2})[ .-]{0,2}(${ANY_MONTH})\\.?(?: ?/ ?(${ANY_MONTH})\\.?)?[ .,-]{0,2}(\\d{4}|\\d{2})(?!\\d)`,
  'g',
);

const monthOf = (name: string) => MONTHS.findIndex((names) => new RegExp(`^(?:${names})$`).test(name)) + 1;

/**
 * Days as identity papers print them, beside those of `scanDates`: "13 07 1990", "12 JUIL / JUL 1990", "12 Jan 1990".
 * Two month names that disagree are no date. Only for papers that print dates so: elsewhere three figures in a row are
 * no day.
 */
export function scanCardDates(text: string): Scan<string>[] {
  const found = scanDates(text);
  const folded = foldInPlace(text);
  const add = (start: number, end: number, year: number, month: number, day: number) => {
    const value = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
    if (!isoDate.safeParse(value).success || found.some((f) => f.start < end && start < f.end)) return;
    found.push({ start, end, value, check: 'none', exact: true });
  };
  for (const { match, start, end } of eachMatch(folded, SPACED))
    add(start, end, Number(match[3]), Number(match[2]), Number(match[1]));
  for (const { match, start, end } of eachMatch(folded, STAMPED))
    add(start, end, fullYear(match[3] ?? ''), Number(match[2]), Number(match[1]));
  for (const { match, start, end } of eachMatch(folded, NAMED)) {
    const month = monthOf(match[2] ?? '');
    if (match[3] !== undefined && monthOf(match[3]) !== month) continue;
    add(start, end, fullYear(match[4] ?? ''), month, Number(match[1]));
  }
  return found.sort((a, b) => a.start - b.start);
}
