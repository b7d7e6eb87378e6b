import { isoDate } from '../../contract/iso.ts';

/** YYMMDD in a century, or undefined when the calendar has no such day. */
function inCentury(digits: string, century: number): string | undefined {
  if (!/^\d{6}$/.test(digits)) return undefined;
  const value = `${century}${digits.slice(0, 2)}-${digits.slice(2, 4)}-${digits.slice(4, 6)}`;
  return isoDate.safeParse(value).success ? value : undefined;
}

/** From these two digits on an expiry may be of the last century: the zone does not say. */
const OLD_EXPIRY = 70;

/** The last day of validity, read as 20YY; `doubtful` when a paper that expired in the 1900s would print the same. */
export function expiryDate(digits: string): { value: string; doubtful: boolean } | undefined {
  const value = inCentury(digits, 20);
  return value === undefined ? undefined : { value, doubtful: Number(digits.slice(0, 2)) >= OLD_EXPIRY };
}

/** People who are older than this on the day to which their paper is valid are rarer than misprints. */
const OLDEST = 120;
/**
 * The day of birth: the latest century in which the holder is born before `reference` (the paper's expiry or issue,
 * YYYY-MM-DD), so that the age on that day lies between 0 and 120. A holder of a hundred years or more is thus read as
 * a child: the zone prints them alike. There is no clock here: without a reference the century is the last one and
 * doubtful when both are possible.
 */
export function birthDate(
  digits: string,
  reference: string | undefined,
): { value: string; doubtful: boolean } | undefined {
  const old = inCentury(digits, 19);
  const recent = inCentury(digits, 20);
  if (reference === undefined) {
    const value = old ?? recent;
    return value === undefined ? undefined : { value, doubtful: Number(digits.slice(0, 2)) < 30 };
  }
  const age = (born: string) => Number(reference.slice(0, 4)) - Number(born.slice(0, 4));
  if (recent !== undefined && recent <= reference) return { value: recent, doubtful: false };
  if (old === undefined || old > reference || age(old) > OLDEST) return undefined;
  return { value: old, doubtful: false };
}
