import type { Missing } from '../../contract/assessment.ts';
import type { IsoMonth } from '../../contract/iso.ts';
import { statedMonths } from '../rules/judge-presence.ts';
import { lawSentences } from '../rules/law-sentences-fr.ts';
import { jobKey } from './job-name.ts';
import { jobProposals } from './listed-jobs.ts';
import { type MeasureContext, type MeasureFunction, type MeasureResult, measureResult } from './measure-context.ts';
import { monthInJobs } from './same-job-months.ts';
import { workSentences } from './work-sentences-fr.ts';
import { apartOf, countMonths, type MonthsInWindow, monthsInWindow } from './worked-measure.ts';
import type { WorkedMonth } from './worked-month.ts';

const COUNT = 24;

/** Jobs printed on the payslips of months that count or may, once each whatever their spelling. */
function printedJobs(months: readonly WorkedMonth[]): string[] {
  const jobs = new Map<string, string>();
  for (const month of months) {
    if (!month.counted && month.state !== 'to-confirm') continue;
    for (const { job, jobKey: key } of month.slips) {
      if (job !== null && key !== null && !jobs.has(key)) jobs.set(key, job);
    }
  }
  return [...jobs.values()];
}

function statedTitles(context: MeasureContext): string[] {
  const stated = context.facts['metiersSurListe'];
  return typeof stated !== 'string'
    ? []
    : stated
        .split(/[;,\n]/)
        .map((title) => title.trim())
        .filter((title) => jobKey(title) !== '');
}

/**
 * Months that a person sets aside: off the list, or spent as a seasonal worker (L.421-34), a student (L.422-1) or an asylum
 * seeker (L.521-7), which L.435-4 does not count.
 */
const SET_ASIDE = ['moisHorsListe', 'periodesSaisonnier', 'periodesEtudiant', 'periodesDemandeurAsile'];

function monthsSetAside(context: MeasureContext): { months: ReadonlySet<IsoMonth>; cautions: Missing[] } {
  const months = new Set<IsoMonth>();
  const cautions: Missing[] = [];
  for (const fact of SET_ASIDE) {
    const stated = context.facts[fact];
    if (stated === undefined) continue;
    const understood = statedMonths(stated);
    for (const month of understood ?? []) months.add(month);
    const question = context.procedure.questions[fact]?.question ?? fact;
    if (understood === null) cautions.push({ fact, note: lawSentences.monthsStatedBadly(question) });
  }
  return { months, cautions };
}

function offList(month: WorkedMonth): WorkedMonth {
  if (month.state === 'none') return month;
  const note = [month.shown.note, workSentences.offList()].filter((part) => part !== undefined).join(' ');
  const shown = { ...month.shown, counted: false, state: 'below' as const, note };
  return { ...month, ...shown, nearly: false, shown, evidence: [] };
}

/** The months as far as a person has said which jobs, or which months, are of the list. */
function listedMonths(context: MeasureContext, { months, window }: MonthsInWindow, all: MeasureResult): MeasureResult {
  const titles = statedTitles(context);
  const keys = new Set(titles.map(jobKey));
  const off = monthsSetAside(context);
  const listed = months.map((month) => {
    if (off.months.has(month.month)) return offList(month);
    return titles.length > 0 ? monthInJobs(month, keys, context) : month;
  });
  const excluded = months.filter((month) => month.counted && off.months.has(month.month)).map((month) => month.month);
  const jobs = printedJobs(months);
  const notStated = titles.length > 0 ? jobs.filter((job) => !keys.has(jobKey(job))) : [];
  const result = countMonths(
    context,
    { months: listed, window },
    COUNT,
    (value, toConfirm) =>
      lawSentences.workedMonths(value, COUNT, context.on, toConfirm) +
      (titles.length > 0 ? workSentences.listedJobs(titles) : '') +
      (excluded.length > 0 ? workSentences.monthsOffList(excluded) : '') +
      apartOf(listed),
  );
  const severalJobs = () =>
    titles.length === 0 && jobs.length > 1 ? [{ fact: 'emploi', note: lawSentences.severalJobs(jobs) }] : [];
  const others = () => (notStated.length > 0 ? [{ fact: 'emploi', note: workSentences.jobNotStated(notStated) }] : []);
  const { unrounded, highest, lacking } = result;
  return measureResult({ unrounded, highest, lacking }, () => ({
    measure: result.measure,
    evidence: result.evidence,
    cautions: [...all.cautions, ...severalJobs(), ...others(), ...off.cautions],
  }));
}

/**
 * `moisTension24`: worked months of the last 24 in a listed job and zone (L.435-4 CESEDA), each reaching half time there.
 * That a job is listed where it is done is never read on a paper nor concluded from a likeness: a person states it, for the
 * dossier (`metierEnTension`) or by naming the jobs (`metiersSurListe`, which then count alone), and may set months aside
 * (`moisHorsListe`, and the periods that the article leaves out). Until then the value is null, and the list of the filing day proposes what each printed job looks like.
 */
export const listedJobMonths24: MeasureFunction = (context) => {
  const inWindow = monthsInWindow(context, COUNT);
  const all = countMonths(
    context,
    inWindow,
    COUNT,
    (value, toConfirm) => lawSentences.workedMonths(value, COUNT, context.on, toConfirm) + apartOf(inWindow.months),
  );
  const stated = context.facts['metierEnTension'];
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
  if (stated === true || statedTitles(context).length > 0) return listedMonths(context, inWindow, all);
  const question = context.procedure.questions['metierEnTension']?.question ?? 'metierEnTension';
  const jobs = printedJobs(inWindow.months);
  const toAsk = () => [
    { fact: 'metierEnTension', note: question },
    ...jobProposals(context.catalogue, context.on, jobs, context.facts['region']),
  ];
  return measureResult(
    {
      unrounded: null,
      highest: null,
      lacking: (needed) => [...toAsk(), ...((all.unrounded ?? 0) < needed ? all.lacking(needed) : [])],
    },
    () => ({
      measure: { ...all.measure, value: null, explanation: lawSentences.jobListingUnknown(), missing: toAsk() },
      evidence: all.evidence,
      cautions: [
        ...all.cautions,
        ...(jobs.length > 1 ? [{ fact: 'emploi', note: lawSentences.severalJobs(jobs) }] : []),
      ],
    }),
  );
};
