import { eachMatch, type Scan } from './scan.ts';

const NAF = /(?<![\dA-Za-z])(\d{2})[ .]?(\d{2})[ ]?([A-Z])(?![A-Za-z\d])/g;

/**
 * Activity codes (NAF, APE) in a text: four digits and a letter, "8121Z", "81.21 Z" → `8121Z`. "81217" is no code: see
 * `garbledNaf` for what recognition makes of one at its label.
 */
export function scanNafs(text: string): Scan<string>[] {
  const found: Scan<string>[] = [];
  for (const { match, start, end } of eachMatch(text.replace(/\s/g, ' ').toUpperCase(), NAF))
    found.push({ start, end, value: `${match[1]}${match[2]}${match[3]}`, check: 'none', exact: true });
  return found;
}

/** Signs that stand for a letter of codes after misreading; most codes end in Z. */
const LETTER: Readonly<Record<string, string>> = {
  7: 'Z',
  2: 'Z',
  1: 'Z',
  3: 'Z',
  '?': 'Z',
  8: 'B',
  4: 'A',
  0: 'D',
  '€': 'C',
  '(': 'C',
};

/** A figure of five digits before a town is its postal code; one with a comma behind it an amount. */
const GARBLED =
  /^[^\dA-Za-z]*((\d{2})[ .,]{0,2}(\d{2})[ .]?([0-478?€(]))(?![\dA-Z%€]|[ ]?[.,/-]\d| ?\d|[ ]\p{Lu}[\p{Lu}-]{2}|[ ]\p{Lu}\p{Ll})/u;

/** As the form asks, the point stands after the first two digits: the word that follows is another value's. */
const POINTED = /(?<![\d.,])((\d{2})[.](\d{2}) ?([0-478?€(]))(?![\dA-Z%€]|[.,/-]\d)/u;

/**
 * What recognition leaves of an activity code right after its label: "81217", "84.112" → `8121Z`, `8411Z`. The last sign of
 * a code is a letter, so a digit there was misread; which letter it was is a guess by the sign's look, and `exact` is false.
 */
export function garbledNaf(text: string): Scan<string> | undefined {
  const match = POINTED.exec(text) ?? GARBLED.exec(text);
  const letter = LETTER[match?.[4] ?? ''];
  if (match === null || letter === undefined) return undefined;
  const end = match.index + match[0].length;
  return {
    start: end - (match[1] as string).length,
    end,
    value: `${match[2]}${match[3]}${letter}`,
    check: 'none',
    exact: false,
  };
}
