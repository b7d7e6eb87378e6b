import type { Missing } from '../../contract/assessment.ts';
import { type IsoDate, type IsoMonth, isoMonth } from '../../contract/iso.ts';
import { frenchDay, frenchMonths } from '../calendar/french-dates.ts';
import { addMonthsToDay } from '../calendar/iso-days.ts';
import { addMonths, monthOf, monthsFromTo, monthWindow } from '../calendar/iso-months.ts';
import type { MeasureContext } from '../measures/measure-context.ts';
import { readGrid } from '../presence/practice-grid.ts';
import { type Proof, strongest } from '../presence/presence-ledger.ts';
import type { Judge } from './judge.ts';
import { lawSentences } from './law-sentences-fr.ts';
import { type Verdict, verdict } from './verdict.ts';

const notAfter = (proof: Proof, day: IsoDate) => (proof.day ? proof.day <= day : proof.month <= monthOf(day));

function practiceGrids(context: MeasureContext, window: readonly IsoMonth[]): string {
  return Object.values(context.catalogue.presence ?? {})
    .map((grid) => {
      const { filled, blocks } = readGrid(grid, context.presence, window);
      return lawSentences.grid(grid.title, grid.by, grid.statedOn, filled, blocks, grid.everyMonths);
    })
    .join(' ; ');
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

/**
 * Presence since a day, month by month. No national text says how many proofs are needed, so:
 * declared entry after that day → not satisfied; every month proven → satisfied; a first proof on or before that day but
 * months missing → appreciation; else not known yet. `toProve`: the months that must hold a proof, oldest first.
 */
function presenceSince(context: MeasureContext, since: IsoDate, toProve: readonly IsoMonth[]): Verdict {
  const { presence, person } = context;
  const without = toProve.filter((month) => !presence.isProven(month));
  const first = presence.proofs[0];
  const entry = person.dateEntreeFrance;
  const words = {
    depuis: frenchDay(since),
    moisProuves: String(toProve.length - without.length),
    moisAttendus: String(toProve.length),
    lacunes: without.length > 0 ? frenchMonths(without) : lawSentences.noMonth(),
    premierePreuve: first ? lawSentences.firstProofWords(first.month) : lawSentences.noProof(),
    grilles: practiceGrids(context, toProve),
  };
  // One paper a month is enough as evidence, the strongest; the presence grid lists them all.
  const proofs = toProve.flatMap((month) => strongest(presence.byMonth.get(month) ?? []) ?? []);
  const evidence = [
    ...(entry === undefined
      ? []
      : [{ piece: null, fact: 'dateEntreeFrance', note: lawSentences.entryDeclared(entry) }]),
    ...proofs
      .filter((proof) => proof.strength !== 'aucune')
      .map((proof) => ({ piece: proof.piece, fact: null, note: lawSentences.proofIn(proof.month) })),
  ];
  const isEarlier = (proof: Proof, day: IsoDate) => (proof.day ? proof.day < day : proof.month < monthOf(day));
  const cautions = [
    ...(entry !== undefined && first !== undefined && isEarlier(first, entry)
      ? [{ fact: 'dateEntreeFrance', note: lawSentences.proofBeforeEntry(first.piece, entry) }]
      : []),
    ...otherNameCautions(context, toProve),
  ];
  if (entry !== undefined && entry > since) {
    const missing = [{ fact: 'dateEntreeFrance', note: lawSentences.entryTooLate(entry, since) }];
    return verdict('not-satisfied', { evidence, missing, cautions, words });
  }
  if (without.length === 0) return verdict('satisfied', { evidence, cautions, words });
  const gaps = [{ fact: null, note: lawSentences.monthsWithoutProof(without) }];
  if (first && notAfter(first, since)) return verdict('appreciation', { evidence, missing: gaps, cautions, words });
  const askEntry = entry === undefined ? [{ fact: 'dateEntreeFrance', note: lawSentences.entryDateUnknown() }] : [];
  return verdict('unknown', { evidence, missing: [...gaps, ...askEntry], cautions, words });
}

/** `presence-continue`: presence over the `annees` years that end on the filing day. */
export const continuousPresence: Judge = (context, figures) => {
  const months = Number(figures['annees']) * 12;
  return presenceSince(context, addMonthsToDay(context.on, -months), monthWindow(context.on, months));
};

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
    if (rest.length > 0 || !isoMonth.safeParse(first).success || !isoMonth.safeParse(last).success || last < first) {
      return null;
    }
    months.push(...monthsFromTo(first, last));
  }
  return months;
}

/** The shortest window that ends with the filing month and holds `count` months outside the excluded ones, oldest first. */
function windowWithout(
  on: IsoDate,
  count: number,
  excluded: ReadonlySet<IsoMonth>,
): { kept: IsoMonth[]; length: number } {
  const kept: IsoMonth[] = [];
  let month = monthOf(on);
  let length = 0;
  while (kept.length < count) {
    if (!excluded.has(month)) kept.unshift(month);
    length++;
    month = addMonths(month, -1);
  }
  return { kept, length };
}

/**
 * `residence-continue`: uninterrupted residence over `mois` months, from which the months stated under the facts of
 * `horsPeriodes` are taken out (L.435-4: seasonal worker, student, asylum seeker). As long as one of them is not stated
 * the answer cannot be yes.
 */
export const continuousResidence: Judge = (context, figures) => {
  const excluded = new Set<IsoMonth>();
  const questions: Missing[] = [];
  for (const fact of [figures['horsPeriodes'] ?? []].flat().map(String)) {
    const question = context.procedure.questions[fact]?.question ?? fact;
    const stated = context.facts[fact];
    const months = stated === undefined ? null : statedMonths(stated);
    for (const month of months ?? []) excluded.add(month);
    if (stated === undefined) questions.push({ fact, note: question });
    else if (months === null) questions.push({ fact, note: lawSentences.monthsStatedBadly(question) });
  }
  const { kept, length } = windowWithout(context.on, Number(figures['mois']), excluded);
  const result = presenceSince(context, addMonthsToDay(context.on, -length), kept);
  if (questions.length === 0 || result.state === 'not-satisfied') return result;
  return { ...result, state: 'unknown', missing: [...questions, ...result.missing] };
};
