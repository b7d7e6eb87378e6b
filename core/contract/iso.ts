import { z } from 'zod';

// The window's CSP has no 'unsafe-eval'; zod's probe for generated code would be reported as a violation there.
z.config({ jitless: true });

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

function isRealDay(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  const days = month === 2 && isLeap(year) ? 29 : DAYS[month - 1];
  return days !== undefined && day >= 1 && day <= days;
}

/** A day of the civil calendar, `YYYY-MM-DD`; 2025-02-30 is refused. */
export const isoDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine(isRealDay, 'not a day of the calendar');
/** A calendar month, `YYYY-MM`. */
export const isoMonth = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);
/** SHA-256 of a file's bytes, in lower-case hexadecimal: the address of every source and output. */
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

export type IsoDate = z.infer<typeof isoDate>;
export type IsoMonth = z.infer<typeof isoMonth>;
export type Sha256 = z.infer<typeof sha256>;
