const WEIGHTS = [7, 3, 1] as const;

/** Value of a character of a machine-readable zone: digits 0–9, A–Z 10–35, filler 0; undefined for any other one. */
export function characterValue(character: string): number | undefined {
  if (character === '<') return 0;
  if (/^\d$/.test(character)) return Number(character);
  return /^[A-Z]$/.test(character) ? character.charCodeAt(0) - 55 : undefined;
}

/**
 * Check digit of a text (ICAO Doc 9303 part 3, 4.9: weights 7, 3, 1 repeated, modulo 10). Undefined when the text holds a
 * character that a zone cannot hold.
 *
 * What it cannot detect: a character taken for another one whose value is the same modulo 10. Digits are all different,
 * so one wrong digit in a date is always detected; in a field that may hold letters it is not: 6 and G, 1 and L, 8 and S,
 * K and the filler have the same value.
 */
export function checkDigit(text: string): string | undefined {
  let sum = 0;
  for (let i = 0; i < text.length; i++) {
    const value = characterValue(text[i] ?? '');
    if (value === undefined) return undefined;
    sum += value * (WEIGHTS[i % 3] ?? 0);
  }
  return String(sum % 10);
}
