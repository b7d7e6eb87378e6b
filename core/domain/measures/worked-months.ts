import type { IsoDate, IsoMonth } from '../../contract/iso.ts';
import type { NameMatcher } from '../names/name-match.ts';
import type { LawPiece } from './law-piece.ts';
import { existsFrom, isAfter, type Payslip, payslipsOf } from './payslip.ts';
import type { WorkStandard } from './work-reach.ts';
import { type WorkedMonth, workedMonth } from './worked-month.ts';

export type { WorkStandard } from './work-reach.ts';
export type { WorkedMonth } from './worked-month.ts';

export interface WorkedMonths {
  months: ReadonlyMap<IsoMonth, WorkedMonth>; // months with at least one payslip that may count
  withoutMonth: Payslip[]; // their month could not be read: each may stand for more months
  tooLate: Payslip[]; // made after the filing day
  standard: WorkStandard;
}

interface KnownMonth {
  month: WorkedMonth;
  papers: number; // how many of the month's papers existed
  smic: number | null;
  fullTime: number | null;
  share: number | null;
  isPerson: NameMatcher;
}

/** The payslips of a dossier by month, for asking about many filing days: see `workedMonthsOn`. */
export interface PayslipIndex {
  slips: readonly Payslip[];
  byMonth: readonly { month: IsoMonth; slips: readonly Payslip[]; allFrom: IsoDate }[]; // oldest month first
  withoutMonth: readonly Payslip[];
  allFrom: IsoDate; // from this day on no payslip is of the future
  /** What was already worked out, by month: a day changes nothing of a month whose papers all existed before. */
  known: Map<IsoMonth, KnownMonth>;
}

function lastToExist(slips: readonly Payslip[]): IsoDate {
  return slips.reduce((last, slip) => {
    const from = existsFrom(slip);
    return from !== null && from > last ? from : last;
  }, '');
}

function indexSlips(slips: readonly Payslip[]): PayslipIndex {
  const byMonth = new Map<IsoMonth, Payslip[]>();
  const withoutMonth: Payslip[] = [];
  for (const slip of slips) {
    const own = slip.month === null ? withoutMonth : byMonth.get(slip.month);
    if (own) own.push(slip);
    else if (slip.month !== null) byMonth.set(slip.month, [slip]);
  }
  return {
    slips,
    byMonth: [...byMonth.keys()].sort().map((month) => {
      const own = byMonth.get(month) ?? [];
      return { month, slips: own, allFrom: lastToExist(own) };
    }),
    withoutMonth,
    allFrom: lastToExist(slips),
    known: new Map(),
  };
}

/** Reads and groups the payslips of a dossier once. */
export function indexPayslips(pieces: readonly LawPiece[]): PayslipIndex {
  return indexSlips(payslipsOf(pieces));
}

/**
 * Says of each month with a payslip whether it is worked: from half time up (circulaire du 28 novembre 2012, § 2.2.1), all
 * employers together, two payslips of one month being one month. Papers made after `on` are left out, and listed. Months
 * already worked out on another day are reused, so that many days cost little more than one.
 */
export function workedMonthsOn(
  index: PayslipIndex,
  on: IsoDate,
  standard: WorkStandard,
  isPerson: NameMatcher,
): WorkedMonths {
  const months = new Map<IsoMonth, WorkedMonth>();
  const { share } = standard;
  for (const { month, slips, allFrom } of index.byMonth) {
    const existing = allFrom <= on ? slips : slips.filter((slip) => !isAfter(slip, on));
    if (existing.length === 0) continue;
    const smic = standard.smicOf(month);
    const fullTime = standard.fullTimeHoursOf(month);
    const before = index.known.get(month);
    // Papers come into being one after the other: their number says which of them existed.
    const same =
      before !== undefined &&
      before.papers === existing.length &&
      before.smic === smic &&
      before.fullTime === fullTime &&
      before.share === share &&
      before.isPerson === isPerson;
    if (same) months.set(month, before.month);
    else {
      const fresh = workedMonth(month, existing, standard, isPerson);
      index.known.set(month, { month: fresh, papers: existing.length, smic, fullTime, share, isPerson });
      months.set(month, fresh);
    }
  }
  const tooLate = index.allFrom <= on ? [] : index.slips.filter((slip) => isAfter(slip, on));
  const withoutMonth = index.withoutMonth.filter((slip) => !isAfter(slip, on));
  return { months, withoutMonth, tooLate, standard };
}

/** `workedMonthsOn` for a single day. */
export function workedMonths(
  slips: readonly Payslip[],
  on: IsoDate,
  standard: WorkStandard,
  isPerson: NameMatcher,
): WorkedMonths {
  return workedMonthsOn(indexSlips(slips), on, standard, isPerson);
}
