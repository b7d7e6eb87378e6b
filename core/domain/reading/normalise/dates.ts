import { isoDate } from '../../../contract/iso.ts';
import { scanDatesInWords } from './dates-in-words.ts';
import { foldInPlace } from './fold.ts';
import { fullYear, MONTH_PATTERN, monthNumber } from './months.ts';
import { eachMatch, type Scan } from './scan.ts';

const NUMERIC = /(?<![\d/.,-])(\d{1,2}) ?([/.-]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{2})(?![\d]|[/.,]\d)/g;
const NAMED = new RegExp(
  `(?<![\\d/.,])(?:(\\d{1,2})(?: ?er)?|(?<![\\p{L}\\d])[li|!]er)[ \\-/]{0,3}(${MONTH_PATTERN})\\.?[ \\-/]{1,3}(\\d{4}|\\d{2})(?!\\d)`,
  'gu',
);
/** "31/08/2621" is a misread day: no paper tells of that year. */
const LAST_YEAR = 2100;
/** Recognition takes the figure of "1er" for a letter. */
const FIRST = 1;
const ISO = /(?<![\d/.-])((?:19|20)\d{2})-(\d{2})-(\d{2})(?!\d)/g;

/** "29 avenue du 8-Mai-1945", "place du 11 Novembre 1918": a street's name. */
const STREET =
  /\b(?:rue|avenue|ave?|boulevard|bld|bd|place|pl|square|quai|cours|allees?|impasse|chemin|esplanade|route|passage|cite|residence|rond-point|stade|ecole|lycee|college|groupe scolaire|quartier)\.? (?:du |de la |des )?(?:(?:victoire|victimes|fusilles|combattants|armistice|martyrs|anciens combattants) du )?$/;

/**
 * Days in a text, as French papers print them: "04/09/2021", "29/3/2023", "30/06/25", "4 septembre 2021",
 * "1er mars 2024", "01 MARS 2024", in acts "le trois mars deux mille dix-neuf" → `YYYY-MM-DD`. A day that the calendar does not have is not returned.
 */
export function scanDates(text: string): Scan<string>[] {
  const folded = foldInPlace(text);
  const found: Scan<string>[] = [];
  const add = (start: number, end: number, year: number, month: number | undefined, day: number) => {
    const value = `${year}-${String(month ?? 0).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
    if (year < 1900 || year > LAST_YEAR || !isoDate.safeParse(value).success || STREET.test(folded.slice(0, start)))
      return;
    found.push({ start, end, value, check: 'none', exact: true });
  };
  for (const { match, start, end } of eachMatch(folded, NUMERIC))
    add(start, end, fullYear(match[4] ?? ''), Number(match[3]), Number(match[1]));
  for (const { match, start, end } of eachMatch(folded, NAMED))
    add(start, end, fullYear(match[3] ?? ''), monthNumber(match[2] ?? ''), Number(match[1] ?? FIRST));
  for (const { match, start, end } of eachMatch(folded, ISO))
    add(start, end, Number(match[1]), Number(match[2]), Number(match[3]));
  for (const { start, end, year, month, day } of scanDatesInWords(text)) add(start, end, year, month, day);
  return found.sort((a, b) => a.start - b.start);
}
