import type { Payslip } from './payslip.ts';
import { employerLikeness, periodsApart } from './same-payslip.ts';

/** What slips of a month add up to at least and at most, in whole units. */
export interface Bounds {
  low: bigint;
  high: bigint;
}

/** Payslips by employer; a slip whose employer is not known, or not surely the same, stands alone. */
export function byEmployer(slips: readonly Payslip[]): Payslip[][] {
  const groups: Payslip[][] = [];
  for (const slip of slips) {
    const own = groups.filter((group) => group.some((other) => employerLikeness(other, slip) === 'same'));
    const merged = [...own.flat(), slip];
    for (const group of own) groups.splice(groups.indexOf(group), 1);
    groups.push(merged);
  }
  return groups;
}

/** Whether several slips of one employer are surely payslips side by side: missions, or periods that do not overlap. */
export function areSideBySide(slips: readonly Payslip[]): boolean {
  if (slips.every((slip) => slip.interim)) return true;
  return slips.every((slip, index) => slips.slice(index + 1).every((other) => periodsApart(slip, other)));
}

const sum = (values: readonly bigint[]) => values.reduce((total, value) => total + value, 0n);

/**
 * Bounds of the sum of one employer's slips of a month. Two slips whose periods are not known to be apart may be a slip
 * and its correction, which replaces it: at least the smaller, at most both. A negative slip takes back in any case.
 */
export function employerBounds(slips: readonly Payslip[], amountOf: (slip: Payslip) => bigint): Bounds {
  const back = sum(slips.map(amountOf).filter((amount) => amount < 0n));
  const added = slips.filter((slip) => amountOf(slip) > 0n);
  const amounts = added.map(amountOf);
  const high = sum(amounts) + back;
  if (added.length < 2 || areSideBySide(added)) return { low: high, high };
  return { low: amounts.reduce((least, amount) => (amount < least ? amount : least)) + back, high };
}

/** Something that may add to a sum, or may not: a bonus, a correction whose time is not known. */
export function mayAdd(amount: bigint): Bounds {
  return amount < 0n ? { low: amount, high: 0n } : { low: 0n, high: amount };
}

export function addBounds(a: Bounds, b: Bounds): Bounds {
  return { low: a.low + b.low, high: a.high + b.high };
}

/** Whether a month has slips of one employer that may be a slip and its correction. */
export function mayCorrect(slips: readonly Payslip[]): boolean {
  return byEmployer(slips).some((group) => group.length > 1 && !areSideBySide(group));
}
