/** Days are counted from 2000-01-01, as four digits in base 16 (2D-Doc specification, header). */
const EPOCH = Date.UTC(2000, 0, 1);
const DAY = 86_400_000;

/** `1636` → `2015-07-27`; null for `FFFF` (no date) and for anything that is not four digits in base 16. */
export function codedDay(code: string): string | null {
  if (!/^[0-9A-F]{4}$/i.test(code) || /^F{4}$/i.test(code)) return null;
  return new Date(EPOCH + Number.parseInt(code, 16) * DAY).toISOString().slice(0, 10);
}
