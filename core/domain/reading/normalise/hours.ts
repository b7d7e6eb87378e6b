import { foldInPlace } from './fold.ts';
import { eachMatch, type Scan } from './scan.ts';

const DECIMAL = /(?<![\d.,])(\d{1,3})[.,](\d{2})(?:00)?(?![\d]|[.,]\d)/g;
/** "24,5 heures": one decimal only where the unit says what it is. */
const TENTH = /(?<![\d.,])(\d{1,3})[.,](\d)(?= ?h(?:eures?|rs?)?(?![a-z\d]))/g;
const CLOCK = /(?<![\d.,:])(\d{1,3}) ?(?:h(?:eures?|rs?)?|:) ?(\d{2})(?![\d:])/g;
const WHOLE = /(?<![\d.,:/])(\d{1,3})(?= ?h(?:eures?|rs?)?(?![a-z\d]| ?\d))/g;
const BARE = /(?<![\d.,:/'’-])(\d{1,3})(?![\d.,:/%]| ?[h%]| \d{3})/g;

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
  for (const { match, start, end } of eachMatch(folded, BARE)) add(start, end, Number(match[1]), false);
  return found.sort((a, b) => a.start - b.start);
}
