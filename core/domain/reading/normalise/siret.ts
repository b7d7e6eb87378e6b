import { eachMatch, type Scan } from './scan.ts';

function luhnSum(digits: string): number {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i]);
    const doubled = i % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum;
}

/**
 * Key of an establishment number: 14 digits, Luhn. Establishments of La Poste (SIREN 356 000 000) other than its head
 * office have numbers whose plain digit sum is a multiple of 5 instead (INSEE).
 */
export function isValidSiret(siret: string): boolean {
  if (!/^\d{14}$/.test(siret) || /^0+$/.test(siret)) return false;
  if (luhnSum(siret) % 10 === 0) return true;
  const plainSum = [...siret].reduce((sum, digit) => sum + Number(digit), 0);
  return siret.startsWith('356000000') && plainSum % 5 === 0;
}

/** The number of the firm and that of its establishment may be parted by a hyphen: "732 829 320 - 00074". */
const FOURTEEN = /(?<![\d])\d(?:[ . ]{0,2}\d){8}(?: ?[-–/] ?|[ . ]{0,2})\d(?:[ . ]{0,2}\d){4}(?!\d|[.,]\d)/g;

/** Establishment numbers in a text, digits only. The key is reported, never repaired: what is printed is the value. */
export function scanSirets(text: string): Scan<string>[] {
  const found: Scan<string>[] = [];
  for (const { match, start, end } of eachMatch(text.replace(/\s/g, ' '), FOURTEEN)) {
    const value = match[0].replace(/\D/g, '');
    found.push({ start, end, value, check: isValidSiret(value) ? 'passed' : 'failed', exact: true });
  }
  return found;
}
