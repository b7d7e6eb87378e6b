import type { IsoDate, IsoMonth } from '../../contract/iso.ts';
import { addMonthsToDay, nextDay } from '../calendar/iso-days.ts';
import { firstDayOf, monthOf } from '../calendar/iso-months.ts';
import type { Payslip } from './payslip.ts';

export interface DayRun {
  from: IsoDate;
  to: IsoDate;
}

function lastDayOf(month: IsoMonth): IsoDate {
  return addMonthsToDay(`${month}-31`, 0); // clamped to the month's last day
}

/** The days of the month that a payslip covers, by its printed period and first day in the job; null when neither is known. */
function runOf(slip: Payslip, month: IsoMonth): DayRun | null {
  const entry = slip.entryOn !== null && monthOf(slip.entryOn) === month ? slip.entryOn : null;
  if (slip.start === null && slip.end === null && entry === null) return null;
  const first = [firstDayOf(month), slip.start, entry].reduce<IsoDate>(
    (latest, day) => (day !== null && day > latest ? day : latest),
    '',
  );
  const end = slip.end ?? lastDayOf(month);
  return { from: first, to: end < lastDayOf(month) ? end : lastDayOf(month) };
}

/**
 * The days of a month that its payslips cover together, when they do not cover all of it: entry or exit in the month, some
 * weeks only. Null when they cover it, or when a slip does not tell its days: a partial month is then not known.
 */
export function partialDays(slips: readonly Payslip[], month: IsoMonth): DayRun[] | null {
  const runs: DayRun[] = [];
  for (const slip of slips) {
    const run = runOf(slip, month);
    if (run === null) return null;
    if (run.from <= run.to) runs.push(run);
  }
  if (runs.length === 0) return null; // the printed days contradict the month: said elsewhere
  runs.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  const joined: DayRun[] = [];
  for (const run of runs) {
    const before = joined.at(-1);
    if (before && run.from <= nextDay(before.to)) {
      if (run.to > before.to) before.to = run.to;
    } else joined.push({ ...run });
  }
  const only = joined.length === 1 ? joined[0] : undefined;
  return only && only.from === firstDayOf(month) && only.to === lastDayOf(month) ? null : joined;
}
