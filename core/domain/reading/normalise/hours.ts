import { belowHundred } from './dates-in-words.ts';
import { foldInPlace } from './fold.ts';
import { eachMatch, type Scan } from './scan.ts';

const DECIMAL = /(?<![\d.,])(\d{1,3})[.,](\d{2})(?:00)?(?![\d]|[.,]\d)/g;
/** "24,5 heures": one decimal only where the unit says what it is. */
const TENTH = /(?<![\d.,])(\d{1,3})[.,](\d)(?= ?h(?:eures?|rs?)?(?![a-z\d]))/g;
const CLOCK = /(?<![\d.,:])(\d{1,3}) ?(?:h(?:eures?|rs?)?|:) ?(\d{2})(?![\d:])/g;
const WHOLE = /(?<![\d.,:/])(\d{1,3})(?= ?h(?:eures?|rs?)?(?![a-z\d]| ?\d))/g;
/** "24,5" without its unit: a rate or a coefficient looks the same. */
const BARE_TENTH = /(?<![\d.,/:-])(\d{1,3})[.,](\d)(?![\d.,%]| ?%)/g;
const BARE = /(?<![\d.,:/'’-])(\d{1,3})(?![\d.,:/%]| ?[h%]| \d{3})/g;
/** "trente-cinq heures": contracts write the weekly time in words. */
const NUMBER =
  '(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante)';
const WORDED = new RegExp(`(?<![a-z-])(${NUMBER}(?:(?:-| et | )${NUMBER}){0,2}) heures?(?![a-z])`, 'g');

const round = (value: number) => Math.round(value * 100) / 100;

/**
 * Hours in a text: "151,67", "104.00", "24,5 heures", "35 heures", "151h40" and "151:40" (minutes), "151h67" (hundredths, since an
 * hour has no 67th minute). `exact` is false for a bare whole number. A number of hours has at most three digits before
 * the comma: "15167" is a lost comma and is not returned.
 */
export function scanHours(text: string): Scan<number>[] {
  const folded = foldInPlace(text);
  const found: Scan<number>[] = [];
  const add = (start: number, end: number, value: number, exact: boolean) => {
    if (/^ ?%/.test(folded.slice(end)) || found.some((other) => start < other.end && end > other.start)) return;
    found.push({ start, end, value: round(value), check: 'none', exact });
  };
  for (const { match, start, end } of eachMatch(folded, CLOCK)) {
    const after = Number(match[2]);
    add(start, end, Number(match[1]) + (after < 60 ? after / 60 : after / 100), true);
  }
  for (const { match, start, end } of eachMatch(folded, DECIMAL))
    add(start, end, Number(`${match[1]}.${match[2]}`), true);
  for (const { match, start, end } of eachMatch(folded, TENTH))
    add(start, end, Number(`${match[1]}.${match[2]}`), true);
  for (const { match, start, end } of eachMatch(folded, WHOLE)) add(start, end, Number(match[1]), true);
  for (const { match, start, end } of eachMatch(folded, WORDED)) {
    const number = belowHundred((match[1] ?? '').split(/[ -]/));
    if (number !== undefined) add(start, end, number, true);
  }
  for (const { match, start, end } of eachMatch(folded, BARE_TENTH))
    add(start, end, Number(`${match[1]}.${match[2]}`), false);
  for (const { match, start, end } of eachMatch(folded, BARE)) add(start, end, Number(match[1]), false);
  return found.sort((a, b) => a.start - b.start);
}
