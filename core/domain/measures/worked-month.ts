import type { Evidence, MeasureMonth } from '../../contract/assessment.ts';
import type { IsoMonth } from '../../contract/iso.ts';
import { frenchMonth } from '../calendar/french-dates.ts';
import type { NameMatcher } from '../names/name-match.ts';
import { lawSentences } from '../rules/law-sentences-fr.ts';
import { partialDays } from './covered-days.ts';
import { mayCorrect } from './employer-bounds.ts';
import { exactSum, shown } from './exact-decimal.ts';
import { isBackdated, type Payslip } from './payslip.ts';
import { distinctPayslips } from './same-payslip.ts';
import { type WorkStandard, workReach } from './work-reach.ts';
import { workSentences } from './work-sentences-fr.ts';

/** One calendar month of work, with what a person must be told of it. */
export interface WorkedMonth extends MeasureMonth {
  otherNames: { name: string; piece: string }[]; // printed employee names that are not the person's
  nearly: boolean; // one hundredth of an hour below the threshold: a strict half time is often printed 75.83
  partial: boolean; // the payslips cover a part of the month only
  backdated: string[]; // ids of payslips made long after the month
  undated: string[]; // ids of payslips without any date
  slips: readonly Payslip[]; // every paper of the month, copies included
  kept: readonly Payslip[]; // copies merged
  doubtful: readonly Payslip[]; // copies that may be other payslips
  shown: MeasureMonth;
  evidence: Evidence[];
}

const emptyMonths = new Map<IsoMonth, WorkedMonth>();

/** A month without a payslip; one object a month, as windows over many filing days are full of them. */
export function emptyMonth(month: IsoMonth): WorkedMonth {
  const known = emptyMonths.get(month);
  if (known) return known;
  const made = newEmptyMonth(month);
  emptyMonths.set(month, made);
  return made;
}

function newEmptyMonth(month: IsoMonth): WorkedMonth {
  const shownMonth: MeasureMonth = { month, counted: false, state: 'none', hours: null, gross: null, pieces: [] };
  return {
    ...shownMonth,
    otherNames: [],
    nearly: false,
    partial: false,
    backdated: [],
    undated: [],
    slips: [],
    kept: [],
    doubtful: [],
    shown: shownMonth,
    evidence: [],
  };
}

/** The month that some payslips of it make: all employers together, copies once, other names counted and told. */
export function workedMonth(
  month: IsoMonth,
  slips: readonly Payslip[],
  standard: WorkStandard,
  isPerson: NameMatcher,
): WorkedMonth {
  if (slips.length === 0) return emptyMonth(month);
  const distinct = distinctPayslips(slips);
  const kept = distinct.map((entry) => entry.slip);
  const { reach, nearly, contradicted, onlyIfOther } = workReach(distinct, month, standard);
  const notes: string[] = [];
  for (const { slip, copies } of distinct) if (copies.length > 0) notes.push(lawSentences.samePayslip(slip.id, copies));
  if (onlyIfOther) notes.push(lawSentences.doubtfulCopy());
  if (kept.length > 1 && mayCorrect(kept)) notes.push(workSentences.mayCorrect());
  if (nearly) notes.push(lawSentences.nearlyHalfTime());
  if (reach === 'to-confirm') notes.push(lawSentences.monthToConfirm());
  if (contradicted) notes.push(lawSentences.payContradictsHours());
  for (const slip of kept) if (slip.monthContradicted) notes.push(lawSentences.monthContradicted(slip.id));
  const days = partialDays(kept, month);
  if (days !== null) notes.push(workSentences.partialMonth(days));
  const backdated = slips.filter(isBackdated);
  for (const slip of backdated) notes.push(workSentences.backdated(slip.id, slip.date ?? ''));
  const otherNames = slips
    .filter((slip) => slip.name !== null && isPerson(slip.name) === false)
    .map((slip) => ({ name: slip.name ?? '', piece: slip.id }));
  if (otherNames.length > 0) notes.push(lawSentences.otherName([...new Set(otherNames.map((entry) => entry.name))]));
  const hours = exactSum(kept.map((slip) => slip.hours));
  const gross = exactSum(kept.map((slip) => slip.gross));
  const shownMonth: MeasureMonth = {
    month,
    counted: reach === 'counted',
    state: reach,
    hours: hours === null ? null : shown(hours),
    gross: gross === null ? null : shown(gross),
    pieces: slips.map((slip) => slip.id),
    ...(notes.length > 0 ? { note: notes.join(' ') } : {}),
  };
  const workedIn = lawSentences.workedIn(frenchMonth(month));
  return {
    ...shownMonth,
    otherNames,
    nearly,
    partial: days !== null,
    backdated: backdated.map((slip) => slip.id),
    undated: slips.filter((slip) => slip.date === null).map((slip) => slip.id),
    slips,
    kept,
    doubtful: distinct.flatMap((entry) => entry.doubtful),
    shown: shownMonth,
    evidence: shownMonth.counted ? slips.map(({ id }) => ({ piece: id, fact: 'periode', note: workedIn })) : [],
  };
}
