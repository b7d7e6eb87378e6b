import { eachMatch, type Scan } from './scan.ts';

/**
 * Key of a social-security number: 97 − (13 first characters mod 97); the Corsican departments 2A and 2B count as 19
 * and 18. Fifteen characters.
 */
export function isValidNir(nir: string): boolean {
  if (!/^\d{5}(?:\d\d|2[AB])\d{6}\d{2}$/.test(nir)) return false;
  const number = nir.slice(0, 13).replace('2A', '19').replace('2B', '18');
  return 97 - (Number(number) % 97) === Number(nir.slice(13));
}

const NIR =
  /(?<![\dA-Za-z])[1-478](?:[ .-]{0,2}\d){4}[ .-]{0,2}(?:\d[ .-]{0,2}\d|2[AB])(?:[ .-]{0,2}\d){6}(?:[ ./-]{0,3}\(?(?:CL[EÉ] ?:? ?)?\d[ ]?\d\)?)?(?!\d|[ ]\d)/g;

/** Social-security numbers in a text: 13 characters, or 15 with the key, which is reported and never repaired. */
export function scanNirs(text: string): Scan<string>[] {
  const found: Scan<string>[] = [];
  for (const { match, start, end } of eachMatch(text.replace(/\s/g, ' ').toUpperCase(), NIR)) {
    const value = match[0].replace(/CL[EÉ]/, '').replace(/[^\dAB]/g, '');
    if (value.length !== 13 && value.length !== 15) continue;
    const check = value.length === 13 ? 'none' : isValidNir(value) ? 'passed' : 'failed';
    found.push({ start, end, value, check, exact: value.length === 15 });
  }
  return found;
}
