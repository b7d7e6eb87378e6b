import type { IsoMonth } from '../../contract/iso.ts';
import { addBounds, type Bounds, byEmployer, employerBounds, mayAdd } from './employer-bounds.ts';
import { exact } from './exact-decimal.ts';
import type { Payslip } from './payslip.ts';
import { type DistinctPayslip, employerLikeness } from './same-payslip.ts';

/** What the law says a month of work is, by month: euros, hours, and the share of a full month from which it counts. */
export interface WorkStandard {
  smicOf(month: IsoMonth): number | null;
  fullTimeHoursOf(month: IsoMonth): number | null;
  share: number | null;
}

export type Reach = 'counted' | 'below' | 'to-confirm';

export interface WorkReach {
  reach: Reach;
  nearly: boolean; // one hundredth of an hour below the threshold: a strict half time is often printed 75.83
  contradicted: boolean; // hours are below, gross pay is not
  onlyIfOther: boolean; // counted only if copies that look alike are two payslips
}

interface Figures {
  fullTime: bigint; // hours of a full month
  smic: bigint; // its pay
  hasHours: (slip: Payslip) => boolean;
  hasPay: (slip: Payslip) => boolean;
}

function figuresOf(month: IsoMonth, standard: WorkStandard): Figures {
  const fullTime = standard.fullTimeHoursOf(month);
  const smic = standard.smicOf(month);
  return {
    fullTime: exact(fullTime ?? 1),
    smic: exact(smic ?? 1),
    // "0 h" beside a pay (fixed number of days a year, leave, a column not filled) says nothing of the time worked.
    hasHours: (slip) => fullTime !== null && slip.hours !== null && !(slip.hours === 0 && (slip.gross ?? 0) > 0),
    hasPay: (slip) => smic !== null && slip.gross !== null,
  };
}

interface Total extends Bounds {
  open: boolean; // a slip tells nothing
}

/**
 * Time worked in a month, in units of (a full month) × fullTime × smic, exact: hours where printed, else gross pay over the
 * month's SMIC. A slip with pay alone is time worked only when it surely is not another slip (a thirteenth month, a
 * correction) of an employer whose hours are printed that month; otherwise it only may be.
 */
function workedTime(slips: readonly Payslip[], { fullTime, smic, hasHours, hasPay }: Figures): Total {
  let total: Bounds = { low: 0n, high: 0n };
  let open = false;
  const withHours = slips.filter(hasHours);
  const isTime = (slip: Payslip) =>
    slip.hours === null && withHours.every((other) => employerLikeness(other, slip) === 'different');
  const payTime = (slip: Payslip) => exact(slip.gross ?? 0) * fullTime;
  for (const group of byEmployer(slips)) {
    const pays = group.filter((slip) => !hasHours(slip) && hasPay(slip));
    total = addBounds(
      total,
      employerBounds(group.filter(hasHours), (slip) => exact(slip.hours ?? 0) * smic),
    );
    total = addBounds(total, employerBounds(pays.filter(isTime), payTime));
    for (const slip of pays) if (!isTime(slip)) total = addBounds(total, mayAdd(payTime(slip)));
    if (group.some((slip) => !hasHours(slip) && !hasPay(slip))) open = true;
  }
  return { ...total, open };
}

/** Whether distinct payslips of a month reach the share of a full month, all employers together. Compared exactly. */
export function workReach(distinct: readonly DistinctPayslip[], month: IsoMonth, standard: WorkStandard): WorkReach {
  const none = { nearly: false, contradicted: false, onlyIfOther: false };
  if (standard.share === null) return { reach: 'to-confirm', ...none };
  const figures = figuresOf(month, standard);
  const needed = exact(standard.share) * figures.fullTime * figures.smic;
  const reaches = (amount: bigint) => exact(1) * amount >= needed;
  const kept = distinct.map((entry) => entry.slip);
  const total = workedTime(kept, figures);
  if (reaches(total.low)) return { reach: 'counted', ...none };
  if (total.open || reaches(total.high)) return { reach: 'to-confirm', ...none };
  const doubtful = distinct.flatMap((entry) => entry.doubtful);
  // Prudence: when only taking copies that look alike for two payslips would make the month count, a person must look.
  if (doubtful.length > 0) {
    const apart = doubtful.reduce((sum, slip) => {
      const alone = workedTime([slip], figures);
      return sum + (alone.high > 0n ? alone.high : 0n);
    }, total.high);
    if (reaches(apart)) return { reach: 'to-confirm', ...none, onlyIfOther: true };
  }
  const byPay = workedTime(
    kept.map((slip) => ({ ...slip, hours: slip.gross === null ? slip.hours : null })),
    figures,
  );
  return {
    reach: 'below',
    nearly: kept.some(figures.hasHours) && reaches(total.low + exact(0.01) * figures.smic),
    contradicted: kept.some((slip) => slip.hours !== null && slip.gross !== null) && reaches(byPay.low),
    onlyIfOther: false,
  };
}
