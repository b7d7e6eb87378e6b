import { foldInPlace } from './fold.ts';
import { eachMatch, type Scan } from './scan.ts';

// Thousands are cut by one blank (two blanks are two columns, see join-words.ts), a dot, a comma or an apostrophe.
const GROUPED = String.raw`\d{1,3}(?:([ .,'’])\d{3})(?:\2\d{3})*`;
const WITH_DECIMALS = new RegExp(
  String.raw`(?<![\d.,])([-−–+] ?)?(?:${GROUPED}|\d+)([.,])(\d{2})(?![\d]|[.,]\d)( ?[-−–](?! ?\d))?`,
  'g',
);
const WHOLE = /(?<![\d.,/:h-])([-−–+] ?)?(?:\d{1,3}(?:([ .'’])\d{3})(?:\2\d{3})*|\d+)(?![\d:h/]|[.,]\d)/g;

/**
 * Amounts in a text, in euros: "1 946,51", "1946.51", "1.946,51 €", no-break blanks, "123,45-". A percentage is not an
 * amount, nor a rate with three or four decimals. `exact` is false for a number without decimals: a lost comma
 * ("182611") looks like that, and where it stood is never guessed.
 */
export function scanAmounts(text: string): Scan<number>[] {
  const folded = foldInPlace(text);
  const found: Scan<number>[] = [];
  for (const { match, start, end } of eachMatch(folded, WITH_DECIMALS)) {
    const group = match[2];
    if (group === '.' && match[3] === '.') continue; // 1.946.51 is no amount
    if (/^ ?%/.test(folded.slice(end))) continue;
    const negative = /[-−–]/.test(match[1] ?? '') || match[5] !== undefined;
    const digits = match[0].slice(match[1]?.length ?? 0).replace(/[^\d]/g, '');
    const value = Number(`${digits.slice(0, -2)}.${digits.slice(-2)}`);
    found.push({ start, end, value: negative ? -value : value, check: 'none', exact: true });
  }
  for (const { match, start, end } of eachMatch(folded, WHOLE)) {
    if (/^ ?%/.test(folded.slice(end)) || found.some((other) => start < other.end && end > other.start)) continue;
    const digits = match[0].slice(match[1]?.length ?? 0).replace(/[^\d]/g, '');
    if (digits.length > 9) continue;
    const value = Number(digits);
    found.push({ start, end, value: /[-−–]/.test(match[1] ?? '') ? -value : value, check: 'none', exact: false });
  }
  return found.sort((a, b) => a.start - b.start);
}
