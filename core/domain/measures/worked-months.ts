import type { MeasureMonth } from '../../contract/assessment.ts';
import type { IsoDate, IsoMonth } from '../../contract/iso.ts';
import { lawSentences } from '../rules/law-sentences-fr.ts';
import { type Exact, exact, exactSum, shown } from './exact-decimal.ts';
import type { NameMatcher } from './name-match.ts';
import { isAfter, type Payslip } from './payslip.ts';
import { distinctPayslips } from './same-payslip.ts';

/** What the law says a month of work is, by month: euros, hours, and the share of a full month from which it counts. */
export interface WorkStandard {
  smicOf(month: IsoMonth): number | null;
  fullTimeHoursOf(month: IsoMonth): number | null;
  share: number | null;
}

export interface WorkedMonth extends MeasureMonth {
  otherNames: { name: string; piece: string }[]; // printed employee names that are not the person's
  nearly: boolean; // one hundredth of an hour below the threshold: a strict half time is often printed 75.83
}

export interface WorkedMonths {
  months: ReadonlyMap<IsoMonth, WorkedMonth>; // months with at least one payslip that may count
  withoutMonth: Payslip[]; // their month could not be read: each may stand for one more month
  tooLate: Payslip[]; // made after the filing day
}

type Reach = 'counted' | 'below' | 'to-confirm';

/**
 * Whether payslips together reach the share of a full month: hours over 151.67 h for those that print hours, gross over
 * the month's SMIC for the others, added up. Compared exactly, on whole numbers; a slip with neither leaves it open.
 */
function reach(slips: readonly Payslip[], month: IsoMonth, standard: WorkStandard): Reach {
  const fullTime = standard.fullTimeHoursOf(month);
  const smic = standard.smicOf(month);
  if (standard.share === null) return 'to-confirm';
  const share = exact(standard.share);
  let open = false;
  let hours: Exact = 0n;
  let gross: Exact = 0n;
  for (const slip of slips) {
    if (slip.hours !== null && fullTime !== null) hours += exact(slip.hours);
    else if (slip.gross !== null && smic !== null) gross += exact(slip.gross);
    else open = true;
  }
  // hours / fullTime + gross / smic ≥ share, without dividing
  const full = exact(fullTime ?? 1);
  const pay = exact(smic ?? 1);
  if (exact(1) * (hours * pay + gross * full) >= share * full * pay) return 'counted';
  return open ? 'to-confirm' : 'below';
}

function workedMonth(month: IsoMonth, slips: Payslip[], standard: WorkStandard, isPerson: NameMatcher): WorkedMonth {
  const distinct = distinctPayslips(slips);
  const kept = distinct.map((entry) => entry.slip);
  const notes: string[] = [];
  let state = reach(kept, month, standard);
  for (const { slip, copies } of distinct) if (copies.length > 0) notes.push(lawSentences.samePayslip(slip.id, copies));
  const asSeparate = [...kept, ...distinct.flatMap((entry) => entry.doubtful)];
  // Prudence: when only treating doubtful copies as other payslips would make the month count, a person must look.
  if (state === 'below' && reach(asSeparate, month, standard) === 'counted') {
    state = 'to-confirm';
    notes.push(lawSentences.doubtfulCopy());
  }
  const hundredthMore = kept.map((slip, index) => {
    const first = index === kept.findIndex((candidate) => candidate.hours !== null);
    return first && slip.hours !== null ? { ...slip, hours: slip.hours + 0.01 } : slip;
  });
  const nearly = state === 'below' && reach(hundredthMore, month, standard) === 'counted';
  if (nearly) notes.push(lawSentences.nearlyHalfTime());
  if (state === 'to-confirm') notes.push(lawSentences.monthToConfirm());
  if (state === 'below' && kept.some((slip) => slip.hours !== null && slip.gross !== null)) {
    // The hours decide; but a gross pay that says otherwise is often a misread figure of hours.
    const byPay = reach(
      kept.map((slip) => ({ ...slip, hours: slip.gross === null ? slip.hours : null })),
      month,
      standard,
    );
    if (byPay === 'counted') notes.push(lawSentences.payContradictsHours());
  }
  for (const slip of kept) if (slip.monthContradicted) notes.push(lawSentences.monthContradicted(slip.id));
  const otherNames = slips
    .filter((slip) => slip.name !== null && isPerson(slip.name) === false)
    .map((slip) => ({ name: slip.name ?? '', piece: slip.id }));
  if (otherNames.length > 0) notes.push(lawSentences.otherName([...new Set(otherNames.map((entry) => entry.name))]));
  const hours = exactSum(kept.map((slip) => slip.hours));
  const gross = exactSum(kept.map((slip) => slip.gross));
  return {
    month,
    counted: state === 'counted',
    state,
    hours: hours === null ? null : shown(hours),
    gross: gross === null ? null : shown(gross),
    pieces: slips.map((slip) => slip.id),
    ...(notes.length > 0 ? { note: notes.join(' ') } : {}),
    otherNames,
    nearly,
  };
}

/**
 * Groups payslips by month and says of each month whether it is worked: from half time up (circulaire du 28 novembre
 * 2012, § 2.2.1), all employers together, two payslips of one month being one month. Payslips made after `on` are left
 * out, and listed.
 */
export function workedMonths(
  slips: readonly Payslip[],
  on: IsoDate,
  standard: WorkStandard,
  isPerson: NameMatcher,
): WorkedMonths {
  const tooLate: Payslip[] = [];
  const withoutMonth: Payslip[] = [];
  const groups = new Map<IsoMonth, Payslip[]>();
  for (const slip of slips) {
    if (isAfter(slip, on)) tooLate.push(slip);
    else if (slip.month === null) withoutMonth.push(slip);
    else groups.set(slip.month, [...(groups.get(slip.month) ?? []), slip]);
  }
  const months = new Map<IsoMonth, WorkedMonth>();
  for (const month of [...groups.keys()].sort()) {
    months.set(month, workedMonth(month, groups.get(month) ?? [], standard, isPerson));
  }
  return { months, withoutMonth, tooLate };
}
