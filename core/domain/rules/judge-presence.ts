import type { Evidence, FindingState, Missing } from '../../contract/assessment.ts';
import type { IsoDate, IsoMonth } from '../../contract/iso.ts';
import type { Absence } from '../../contract/presence.ts';
import { frenchDay, frenchMonths } from '../calendar/french-dates.ts';
import { addMonthsToDay } from '../calendar/iso-days.ts';
import { monthAt, monthIndex, monthOf, monthsFromTo } from '../calendar/iso-months.ts';
import type { MeasureContext } from '../measures/measure-context.ts';
import { monthsOutside, readAbsences, statedAbsences } from '../presence/absences.ts';
import { type Proof, strongest } from '../presence/presence-ledger.ts';
import { presenceSentences } from '../presence/presence-sentences-fr.ts';
import { gridInShort } from '../presence/read-grids.ts';
import type { Judge } from './judge.ts';
import { lawSentences } from './law-sentences-fr.ts';
import { type Verdict, verdict } from './verdict.ts';

/** The fact under which a person states when they were outside France; no answer is asked for before a judgement. */
const ABSENCES = 'absences';

const isEarlier = (proof: Proof, day: IsoDate) => (proof.day ? proof.day < day : proof.month < monthOf(day));
const notAfter = (proof: Proof, day: IsoDate) => (proof.day ? proof.day <= day : proof.month <= monthOf(day));

/** The months that must hold a proof: from one number to another, without the excluded ones. */
interface AskedMonths {
  first: number; // monthIndex
  last: number;
  excluded: ReadonlySet<number>;
}

/** Papers in another name still count; that a concordance of names is then due is always said. */
function otherNameCautions(context: MeasureContext, months: readonly IsoMonth[]): Missing[] {
  const papers = new Map<string, string[]>();
  for (const proof of months.flatMap((month) => context.presence.byMonth.get(month) ?? [])) {
    if (proof.strength === 'aucune' || proof.name === null || context.isPerson(proof.name) !== false) continue;
    papers.set(proof.name, [...(papers.get(proof.name) ?? []), proof.piece]);
  }
  return [...papers].map(([name, pieces]) => ({ fact: 'titulaire', note: lawSentences.concordanceDue(name, pieces) }));
}

/** Absences that touch the stretch judged; null when what was stated cannot be understood. */
function absencesSince(context: MeasureContext, since: IsoDate): Absence[] | null {
  const stated = context.facts[ABSENCES];
  if (stated === undefined) return [];
  const absences = statedAbsences(stated);
  return absences?.filter(({ from, to }) => to >= since && from <= context.on) ?? null;
}

/**
 * Presence since a day, month by month. No national text says how many proofs are needed, nor how long an absence breaks
 * habitual residence, so: declared entry after that day → not satisfied; every month proven and no absence declared →
 * satisfied; every month proven but those of a declared absence → appreciation; a first proof on or before that day but
 * months missing → appreciation; else not known yet.
 */
function presenceSince(context: MeasureContext, since: IsoDate, asked: AskedMonths): Verdict {
  const { presence, person } = context;
  const entry = person.dateEntreeFrance;
  const absences = absencesSince(context, since);
  const outside = new Set(absences === null || absences.length === 0 ? [] : monthsOutside(absences).map(monthIndex));
  let complete = true;
  for (let index = asked.last; index >= asked.first && complete; index--) {
    complete = presence.isProvenAt(index) || asked.excluded.has(index) || outside.has(index);
  }
  const { first } = presence;
  const tooLate = entry !== undefined && entry > since;
  const state: FindingState = tooLate
    ? 'not-satisfied'
    : complete
      ? absences === null
        ? 'unknown'
        : absences.length > 0
          ? 'appreciation'
          : 'satisfied'
      : first && notAfter(first, since)
        ? 'appreciation'
        : 'unknown';
  return verdict(state, () => whatIsSaid(context, since, asked, state, absences, outside));
}

/** The trace of `presenceSince`. */
function whatIsSaid(
  context: MeasureContext,
  since: IsoDate,
  asked: AskedMonths,
  state: FindingState,
  absences: readonly Absence[] | null,
  outside: ReadonlySet<number>,
): Omit<Verdict, 'state'> {
  const { presence, person } = context;
  const toProve = monthsFromTo(monthAt(asked.first), monthAt(asked.last)).filter(
    (month) => !asked.excluded.has(monthIndex(month)),
  );
  const unproven = toProve.filter((month) => !presence.isProven(month));
  const without = unproven.filter((month) => !outside.has(monthIndex(month)));
  const { first } = presence;
  const entry = person.dateEntreeFrance;
  const nothingLacks = absences?.length ? presenceSentences.noMonthButAbsences() : lawSentences.noMonth();
  const words = {
    depuis: frenchDay(since),
    moisProuves: String(toProve.length - unproven.length),
    moisAttendus: String(toProve.length),
    lacunes: unproven.length > 0 ? frenchMonths(unproven) : nothingLacks,
    premierePreuve: first ? lawSentences.firstProofWords(first.month) : lawSentences.noProof(),
    get grilles() {
      return Object.values(context.catalogue.presence ?? {})
        .map((grid) => gridInShort(grid, presence, toProve))
        .join(' ; ');
    },
  };
  // One paper a month is enough as evidence, the strongest; the presence grid lists them all.
  const proofs = toProve.flatMap((month) => strongest(presence.byMonth.get(month) ?? []) ?? []);
  const evidence: Evidence[] = [
    ...(entry === undefined
      ? []
      : [{ piece: null, fact: 'dateEntreeFrance', note: lawSentences.entryDeclared(entry) }]),
    ...proofs
      .filter((proof) => proof.strength !== 'aucune')
      .map((proof) => ({ piece: proof.piece, fact: null, note: lawSentences.proofIn(proof.month) })),
  ];
  const cautions: Missing[] = [
    ...(entry !== undefined && first !== undefined && isEarlier(first, entry)
      ? [{ fact: 'dateEntreeFrance', note: lawSentences.proofBeforeEntry(first.piece, entry) }]
      : []),
    ...otherNameCautions(context, toProve),
    ...(absences === null ? [{ fact: ABSENCES, note: presenceSentences.absencesBadlyStated() }] : []),
    ...readAbsences(absences ?? [], presence).map(({ note }) => ({ fact: ABSENCES, note })),
  ];
  if (entry !== undefined && state === 'not-satisfied') {
    const missing = [{ fact: 'dateEntreeFrance', note: lawSentences.entryTooLate(entry, since) }];
    return { evidence, missing, cautions, words };
  }
  const gaps = without.length === 0 ? [] : [{ fact: null, note: lawSentences.monthsWithoutProof(without) }];
  const isAsked = state === 'unknown' && without.length > 0 && entry === undefined;
  const askEntry = isAsked ? [{ fact: 'dateEntreeFrance', note: lawSentences.entryDateUnknown() }] : [];
  return { evidence, missing: [...gaps, ...askEntry], cautions, words };
}

const NO_MONTH: ReadonlySet<number> = new Set();

/** `presence-continue`: presence over the `annees` years that end on the filing day. */
export const continuousPresence: Judge = (context, figures) => {
  const months = Number(figures['annees']) * 12;
  const last = monthIndex(context.on);
  const asked = { first: last - months + 1, last, excluded: NO_MONTH };
  return presenceSince(context, addMonthsToDay(context.on, -months), asked);
};

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

/** Months of "2023-09/2024-06, 2025-01"; "aucune" or false is none; null when it cannot be understood. */
export function statedMonths(value: unknown): IsoMonth[] | null {
  if (value === false || value === 'aucune' || value === 'non') return [];
  if (typeof value !== 'string') return null;
  const months: IsoMonth[] = [];
  for (const range of value.split(',')) {
    const [first = '', last = first, ...rest] = range
      .trim()
      .split('/')
      .map((part) => part.trim());
    if (rest.length > 0 || !MONTH.test(first) || !MONTH.test(last) || last < first) return null;
    months.push(...monthsFromTo(first, last));
  }
  return months;
}

/** The first month of the shortest window that ends with the filing month and holds `count` months outside the excluded ones. */
function startWithout(last: number, count: number, excluded: ReadonlySet<number>): number {
  let first = last + 1;
  for (let kept = 0; kept < count; ) if (!excluded.has(--first)) kept++;
  return first;
}

/**
 * `residence-continue`: uninterrupted residence over `mois` months, from which the months stated under the facts of
 * `horsPeriodes` are taken out (L.435-4: seasonal worker, student, asylum seeker). As long as one of them is not stated
 * the answer cannot be yes.
 */
export const continuousResidence: Judge = (context, figures) => {
  const excluded = new Set<number>();
  const questions: Missing[] = [];
  for (const fact of [figures['horsPeriodes'] ?? []].flat().map(String)) {
    const question = context.procedure.questions[fact]?.question ?? fact;
    const stated = context.facts[fact];
    const months = stated === undefined ? null : statedMonths(stated);
    for (const month of months ?? []) excluded.add(monthIndex(month));
    if (stated === undefined) questions.push({ fact, note: question });
    else if (months === null) questions.push({ fact, note: lawSentences.monthsStatedBadly(question) });
  }
  const last = monthIndex(context.on);
  const first = startWithout(last, Number(figures['mois']), excluded);
  const since = addMonthsToDay(context.on, first - last - 1);
  const result = presenceSince(context, since, { first, last, excluded });
  if (questions.length === 0 || result.state === 'not-satisfied') return result;
  return verdict('unknown', () => {
    const { evidence, missing, cautions, words } = result;
    return { evidence, missing: [...questions, ...missing], cautions, words };
  });
};
