import { foldInPlace } from './fold.ts';
import { eachMatch, type Scan } from './scan.ts';

export const MONTH_NAMES_FR = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
] as const;

const SPELLINGS = [
  ['janvier', 'janv', 'jan'],
  ['fevrier', 'fevr', 'fev'],
  ['mars'],
  ['avril', 'avr'],
  ['mai'],
  ['juin'],
  ['juillet', 'juil'],
  ['aout'],
  ['septembre', 'sept', 'sep'],
  ['octobre', 'oct'],
  ['novembre', 'nov'],
  ['decembre', 'dec'],
];

/** Alternatives of a pattern on text folded in place, longest first so that "sept" does not cut "septembre". */
export const MONTH_PATTERN = SPELLINGS.flat()
  .sort((a, b) => b.length - a.length)
  .join('|');

/** 1 to 12, or undefined. The name is folded: lower case, no accents. */
export function monthNumber(folded: string): number | undefined {
  const index = SPELLINGS.findIndex((spellings) => spellings.includes(folded));
  return index < 0 ? undefined : index + 1;
}

/**
 * A year printed with two digits: 70 to 99 are 19xx. Papers of a dossier are younger than 1970, and a birth date is
 * not read here; the pivot only has to keep entries such as "12/02/98".
 */
export function fullYear(printed: string): number {
  const year = Number(printed);
  if (printed.length > 2) return year;
  return year >= 70 ? 1900 + year : 2000 + year;
}

const NAMED = new RegExp(
  `(?<![a-z0-9])(${MONTH_PATTERN})\\.?[ '\\-/]{0,3}(\\d{4}|\\d{2}(?! {0,3}[/.-] {0,3}\\d))(?!\\d)`,
  'g',
);
const NUMERIC = /(?<![\d/.-])(0?[1-9]|1[0-2]) ?[/.-] ?((?:19|20)\d{2})(?![\d]|[/.-]\d)/g;
/** "Mois : 03 2024": two figures with their zero, one blank, a year. */
const SPACED = /(?<![\d/.,-]|\d )(0[1-9]|1[0-2]) (20[0-4]\d)(?![\d]| ?[/.,-] ?\d)/g;
/** "MOIS : MARS   ANNEE : 2024", "03   Année 2024": two fields of one form. */
const TWO_FIELDS = new RegExp(
  `(?<![a-z0-9])(?:(${MONTH_PATTERN})|(0?[1-9]|1[0-2])) {0,12}annee ?:? {0,6}(20\\d{2})(?!\\d)`,
  'g',
);
const ISO = /(?<![\d/.-])((?:19|20)\d{2})-(0[1-9]|1[0-2])(?![\d]|-\d)/g;

/** Months in a text: "Mars 2024", "DECEMBRE 2023", "03/2024", "2024-03" → `YYYY-MM`. A full date is not a month. */
export function scanMonths(text: string): Scan<string>[] {
  const folded = foldInPlace(text);
  const found: Scan<string>[] = [];
  const add = (start: number, end: number, year: number, month: number | undefined) => {
    if (month === undefined || year < 1950 || year > 2100) return;
    found.push({ start, end, value: `${year}-${String(month).padStart(2, '0')}`, check: 'none', exact: true });
  };
  for (const { match, start, end } of eachMatch(folded, NAMED)) {
    if (/(?:\d|\d ?er) {0,2}$/.test(folded.slice(0, start))) continue; // "4 septembre 2021" is a day
    add(start, end, fullYear(match[2] ?? ''), monthNumber(match[1] ?? ''));
  }
  for (const { match, start, end } of eachMatch(folded, NUMERIC)) {
    if (/\d ?[/.-] ?$/.test(folded.slice(0, start))) continue;
    add(start, end, Number(match[2]), Number(match[1]));
  }
  for (const { match, start, end } of eachMatch(folded, ISO)) add(start, end, Number(match[1]), Number(match[2]));
  for (const { match, start, end } of eachMatch(folded, SPACED)) add(start, end, Number(match[2]), Number(match[1]));
  for (const { match, start, end } of eachMatch(folded, TWO_FIELDS))
    add(start, end, Number(match[3]), match[1] === undefined ? Number(match[2]) : monthNumber(match[1]));
  return found.sort((a, b) => a.start - b.start);
}
