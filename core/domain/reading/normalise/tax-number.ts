import { eachMatch, type Scan } from './scan.ts';

const THIRTEEN = /(?<![\dA-Za-z])[0-3](?:[ .]{0,2}\d){12}(?![\dA-Za-z])/g;

/**
 * French tax numbers (numéro fiscal, "SPI") in a text: 13 digits, of which the first is 0 to 3. The administration
 * publishes no key for them, so none is checked. "30 12 345 678 901 C" (a letter that some notices print behind the
 * number) keeps its digits.
 */
export function scanTaxNumbers(text: string): Scan<string>[] {
  const found: Scan<string>[] = [];
  for (const { match, start, end } of eachMatch(text.replace(/\s/g, ' '), THIRTEEN))
    found.push({ start, end, value: match[0].replace(/\D/g, ''), check: 'none', exact: true });
  return found;
}
