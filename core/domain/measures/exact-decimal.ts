/**
 * Printed figures (hours, euros, thresholds) as whole ten-thousandths, so that "exactly half" is compared exactly:
 * in binary floating point 35.92 + 39.92 is not 75.84.
 */
export type Exact = bigint;

const SCALE = 10_000;

/** A finite number to whole ten-thousandths; papers print at most four decimals. */
export function exact(value: number): Exact {
  return BigInt(Math.round(value * SCALE));
}

/** Back to a number, for showing. */
export function shown(value: Exact): number {
  return Number(value) / SCALE;
}

/** Sum of known values, null when none is known. */
export function exactSum(values: readonly (number | null)[]): Exact | null {
  let sum: Exact | null = null;
  for (const value of values) if (value !== null) sum = (sum ?? 0n) + exact(value);
  return sum;
}
