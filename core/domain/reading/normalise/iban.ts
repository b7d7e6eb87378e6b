import { eachMatch, type Scan } from './scan.ts';

/** Lengths of the account numbers of the countries from which a French dossier's statements come (ISO 13616 register). */
const LENGTHS: Record<string, number> = {
  FR: 27,
  MC: 27,
  DE: 22,
  BE: 16,
  LT: 20,
  ES: 24,
  IT: 27,
  PT: 25,
  NL: 18,
  IE: 22,
  LU: 20,
  GB: 22,
};

/** ISO 13616: the first four characters moved to the end, letters as 10…35, the number is 1 modulo 97. */
export function isValidIban(iban: string): boolean {
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(iban)) return false;
  let rest = 0;
  for (const character of iban.slice(4) + iban.slice(0, 4)) {
    const value = character >= 'A' ? character.charCodeAt(0) - 55 : Number(character);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

const IBAN = new RegExp(
  String.raw`(?<![A-Za-z0-9])(?:${Object.keys(LENGTHS).join('|')})[ ]?\d{2}(?:[ .-]{0,2}[A-Z0-9]){11,30}`,
  'g',
);

/**
 * Account numbers in a text, without blanks. A number is cut at its country's length when a blank stands there ("FR76 …
 * BIC …"); its key is reported, never repaired. A number with hidden characters ("FR76 **** 1234") is not returned.
 */
export function scanIbans(text: string): Scan<string>[] {
  const found: Scan<string>[] = [];
  const plain = text.replace(/\s/g, ' ');
  for (const { match, start } of eachMatch(plain, IBAN)) {
    const length = LENGTHS[match[0].slice(0, 2)] ?? 0;
    let kept = 0;
    let end = 0;
    for (; end < match[0].length && kept < length; end++) if (/[A-Z0-9]/.test(match[0][end] ?? '')) kept++;
    if (kept < length || /[A-Za-z0-9*]/.test(plain[start + end] ?? '')) continue;
    const value = match[0].slice(0, end).replace(/[^A-Z0-9]/g, '');
    found.push({ start, end: start + end, value, check: isValidIban(value) ? 'passed' : 'failed', exact: true });
  }
  return found;
}
