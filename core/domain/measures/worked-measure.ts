import type { Evidence, MeasureMonth, Missing } from '../../contract/assessment.ts';
import { frenchMonth } from '../calendar/french-dates.ts';
import { monthWindow } from '../calendar/iso-months.ts';
import { lawSentences } from '../rules/law-sentences-fr.ts';
import type { MeasureContext, MeasureFunction, MeasureResult } from './measure-context.ts';
import type { WorkedMonth } from './worked-months.ts';

function emptyMonth(month: string): WorkedMonth {
  return { month, counted: false, state: 'none', hours: null, gross: null, pieces: [], otherNames: [], nearly: false };
}

/** One caution for each other name, with its papers: never merged silently with the person, never dropped. */
function nameCautions(months: readonly WorkedMonth[]): Missing[] {
  const papers = new Map<string, string[]>();
  for (const { name, piece } of months.flatMap((month) => month.otherNames)) {
    papers.set(name, [...(papers.get(name) ?? []), piece]);
  }
  return [...papers].map(([name, pieces]) => ({ fact: 'salarie', note: lawSentences.concordanceDue(name, pieces) }));
}

function shownMonth({ otherNames: _names, nearly: _nearly, ...month }: WorkedMonth): MeasureMonth {
  return month;
}

function evidenceOf(months: readonly WorkedMonth[]): Evidence[] {
  return months
    .filter((month) => month.counted)
    .flatMap((month) =>
      month.pieces.map((piece) => ({ piece, fact: 'periode', note: lawSentences.workedIn(frenchMonth(month.month)) })),
    );
}

/** Counts worked months over the last `count` months, or over all months with a payslip when `count` is null. */
function countWorkedMonths(context: MeasureContext, count: number | null): MeasureResult {
  const { worked, on } = context;
  const months =
    count === null
      ? [...worked.months.values()]
      : monthWindow(on, count).map((month) => worked.months.get(month) ?? emptyMonth(month));
  const having = (state: MeasureMonth['state']) =>
    months.filter((month) => month.state === state).map((month) => month.month);
  const value = months.filter((month) => month.counted).length;
  const toConfirm = having('to-confirm');
  const unread = worked.withoutMonth.map((slip) => slip.id);
  const room = count === null ? unread.length : Math.min(unread.length, months.length - value - toConfirm.length);
  const nearly = months.filter((month) => month.nearly).map((month) => month.month);
  const open: Missing[] = [
    ...(toConfirm.length > 0 ? [{ fact: 'heures', note: lawSentences.monthsToConfirm(toConfirm) }] : []),
    ...(unread.length > 0 ? [{ fact: 'periode', note: lawSentences.slipsWithoutMonth(unread) }] : []),
  ];
  return {
    measure: {
      value,
      unit: 'months',
      explanation: lawSentences.workedMonths(value, count, on, toConfirm.length),
      months: months.map(shownMonth),
      ...(open.length > 0 ? { missing: open } : {}),
    },
    unrounded: value,
    highest: value + toConfirm.length + room,
    evidence: evidenceOf(months),
    lacking: (needed) => [
      { fact: 'periode', note: lawSentences.monthsLacking(needed - value, having('below'), having('none')) },
      ...(nearly.length > 0 ? [{ fact: 'heures', note: lawSentences.monthsNearly(nearly) }] : []),
      ...open,
    ],
    cautions: nameCautions(months),
  };
}

/** The measure `moisTravaillesN`. */
export function workedMonthsOver(count: number | null): MeasureFunction {
  return (context) => countWorkedMonths(context, count);
}

/**
 * `moisTension24`: worked months of the last 24 in a listed job and zone (L.435-4 CESEDA). Whether the job is on the
 * list is not read on a paper: it is stated for the dossier, and as long as it is not, nothing is known.
 */
export const listedJobMonths24: MeasureFunction = (context) => {
  const all = countWorkedMonths(context, 24);
  const stated = context.facts['metierEnTension'];
  const jobs = new Set(
    context.pieces
      .filter((piece) => all.evidence.some((entry) => entry.piece === piece.id))
      .map((piece) => piece.facts.emploi)
      .filter((job) => typeof job === 'string'),
  );
  const severalJobs = jobs.size > 1 ? [{ fact: 'emploi', note: lawSentences.severalJobs([...jobs]) }] : [];
  if (stated === true) return { ...all, cautions: [...all.cautions, ...severalJobs] };
  if (stated === false) {
    const lacking = [{ fact: 'metierEnTension', note: lawSentences.jobNotListed() }];
    return {
      ...all,
      measure: { value: 0, unit: 'months', explanation: lawSentences.jobNotListed() },
      unrounded: 0,
      highest: 0,
      evidence: [],
      lacking: () => lacking,
    };
  }
  const question = context.procedure.questions['metierEnTension']?.question ?? 'metierEnTension';
  const missing = [{ fact: 'metierEnTension', note: question }];
  return {
    ...all,
    measure: { ...all.measure, value: null, explanation: lawSentences.jobListingUnknown(), missing },
    unrounded: null,
    highest: null,
    lacking: (needed) => [...missing, ...((all.unrounded ?? 0) < needed ? all.lacking(needed) : [])],
    cautions: [...all.cautions, ...severalJobs],
  };
};
