import { eachMatch, type Scan } from './scan.ts';

const NAF = /(?<![\dA-Za-z])(\d{2})[ .]?(\d{2})[ ]?([A-Z])(?![A-Za-z\d])/g;

/**
 * Activity codes (NAF, APE) in a text: four digits and a letter, "8121Z", "81.21 Z" → `8121Z`. "81217" is what
 * recognition makes of 8121Z; the letter is not invented, so that is no code.
 */
export function scanNafs(text: string): Scan<string>[] {
  const found: Scan<string>[] = [];
  for (const { match, start, end } of eachMatch(text.replace(/\s/g, ' ').toUpperCase(), NAF))
    found.push({ start, end, value: `${match[1]}${match[2]}${match[3]}`, check: 'none', exact: true });
  return found;
}
