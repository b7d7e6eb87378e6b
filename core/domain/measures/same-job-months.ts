import type { Missing } from '../../contract/assessment.ts';
import { monthOf } from '../calendar/iso-months.ts';
import { type MeasureContext, type MeasureFunction, measureResult } from './measure-context.ts';
import { workSentences } from './work-sentences-fr.ts';
import { apartOf, countMonths, monthsInWindow } from './worked-measure.ts';
import { type WorkedMonth, workedMonth } from './worked-month.ts';

// Worked out once for a month and some jobs, not again for each filing day on which the month is the same.
const IN_JOBS = new WeakMap<WorkedMonth, Map<string, WorkedMonth>>();

function partOfMonth(month: WorkedMonth, jobs: ReadonlySet<string>, context: MeasureContext): WorkedMonth {
  const { standard } = context.worked;
  const sure = month.slips.filter(({ jobKey }) => jobKey !== null && jobs.has(jobKey));
  if (sure.length === month.slips.length) return month;
  const alone = workedMonth(month.month, sure, standard, context.isPerson);
  if (alone.counted) return alone;
  const possible = month.slips.filter(({ jobKey }) => jobKey === null || jobs.has(jobKey));
  const perhaps = workedMonth(month.month, possible, standard, context.isPerson);
  const open = perhaps.counted || perhaps.state === 'to-confirm' || alone.state === 'to-confirm';
  const base = open ? perhaps : sure.length > 0 ? alone : month;
  const note = [base.shown.note, open ? workSentences.jobUnknownInMonth() : workSentences.otherJob()]
    .filter((part) => part !== undefined)
    .join(' ');
  const shown = { ...base.shown, counted: false, state: open ? ('to-confirm' as const) : ('below' as const), note };
  return { ...base, ...shown, nearly: !open && alone.nearly, shown, evidence: [] };
}

/**
 * A month by its payslips of some jobs only: counted when they reach the threshold alone; to confirm when they would with
 * those that do not print a job; else below.
 */
export function monthInJobs(month: WorkedMonth, jobs: ReadonlySet<string>, context: MeasureContext): WorkedMonth {
  if (month.state === 'none') return month;
  const own = IN_JOBS.get(month) ?? new Map<string, WorkedMonth>();
  IN_JOBS.set(month, own);
  const key = [...jobs].sort().join('|');
  const known = own.get(key) ?? partOfMonth(month, jobs, context);
  own.set(key, known);
  return known;
}

/** The job printed on the latest payslip of a month up to the filing month; of several, that of the most months. */
function latestJob(months: readonly WorkedMonth[]): { job: string; key: string } | null {
  const counts = new Map<string, number>();
  for (const month of months) {
    for (const key of new Set(month.slips.map(({ jobKey }) => jobKey))) {
      if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const latest = months.findLast((month) => month.slips.some(({ jobKey }) => jobKey !== null));
  const jobs = (latest?.slips ?? []).flatMap(({ job, jobKey }) =>
    job === null || jobKey === null ? [] : [{ job, key: jobKey }],
  );
  jobs.sort((a, b) => (counts.get(b.key) ?? 0) - (counts.get(a.key) ?? 0) || (a.key < b.key ? -1 : 1));
  return jobs[0] ?? null;
}

/**
 * `moisMemeEmploiN`: worked months of the last `count` in the job that the latest payslip prints, each reaching half time in
 * that job alone. Months whose payslips do not print the job are to confirm; other printed jobs are named, not counted:
 * they may be the same job under another title. Null when no payslip of the window prints a job. Unit: months.
 */
export function sameJobMonthsOver(count: number): MeasureFunction {
  return (context) => {
    const { months, window } = monthsInWindow(context, count);
    const latest = latestJob(months.filter((month) => month.month <= monthOf(context.on)));
    if (latest === null) {
      const missing = [{ fact: 'emploi', note: workSentences.jobNotPrinted() }];
      return {
        measure: { value: null, unit: 'months', explanation: workSentences.jobNotPrinted(), missing },
        unrounded: null,
        highest: null,
        evidence: [],
        lacking: () => missing,
        cautions: [],
      };
    }
    const jobs = new Set([latest.key]);
    const ofJob = months.map((month) => monthInJobs(month, jobs, context));
    const others = (): string[] => {
      const found = new Map<string, string>();
      for (const { job, jobKey } of months.flatMap((month) => month.slips)) {
        if (job !== null && jobKey !== null && jobKey !== latest.key && !found.has(jobKey)) found.set(jobKey, job);
      }
      return [...found.values()];
    };
    const counted = countMonths(
      context,
      { months: ofJob, window },
      count,
      (value) => workSentences.sameJob(latest.job, value, count, others()) + apartOf(ofJob),
    );
    const { unrounded, highest } = counted;
    const lacking = (needed: number): Missing[] => {
      const unnamed = months.filter((month) => month.slips.some((slip) => slip.job === null));
      return [
        { fact: 'emploi', note: workSentences.sameJobLacking(needed - (unrounded ?? 0)) },
        ...(counted.measure.missing ?? []),
        ...(unnamed.length > 0
          ? [{ fact: 'emploi', note: workSentences.jobToRead(unnamed.map((month) => month.month)) }]
          : []),
      ];
    };
    return measureResult({ unrounded, highest, lacking }, () => ({
      measure: counted.measure,
      evidence: counted.evidence,
      cautions: counted.cautions,
    }));
  };
}
