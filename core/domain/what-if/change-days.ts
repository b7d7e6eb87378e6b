import type { Catalogue } from '../../contract/catalogue/catalogue.ts';
import type { Condition, Operand, Threshold } from '../../contract/catalogue/condition.ts';
import type { IsoDate } from '../../contract/iso.ts';
import { addMonthsToDay, nextDay, wholeMonthsBetween } from '../calendar/iso-days.ts';
import { monthIndex } from '../calendar/iso-months.ts';
import { statedAbsences } from '../presence/absences.ts';
import type { Proof } from '../presence/presence-ledger.ts';
import type { JudgeFigures } from '../rules/judge.ts';
import { statedMonths } from '../rules/judge-presence.ts';
import { everyDay, firstDayWhere, monthStarts } from './days-of-range.ts';
import type { DossierOnDays } from './dossier-on-days.ts';
import { contractDays } from './paper-days.ts';
import type { DayRange } from './timeline.ts';

// On which days an elementary condition, a measure or a judge can change. Each list holds every such day (others do no
// harm): a property test compares the result with an assessment of every single day. What is not listed here is asked
// about on every day of the range: slow, never wrong.

type ChangeDays = (dossier: DossierOnDays, range: DayRange, figures: JudgeFigures) => Iterable<IsoDate>;

function parameterDays(catalogue: Catalogue, id: string): IsoDate[] {
  return catalogue.parameters[id]?.values.map((value) => value.from) ?? [];
}

const workedTotal: ChangeDays = (dossier) => [
  ...dossier.payslipDays,
  ...parameterDays(dossier.prepared.catalogue, 'seuil-mi-temps'),
];

const workedInWindow: ChangeDays = (dossier, range, figures) => [
  ...monthStarts(range),
  ...workedTotal(dossier, range, figures),
];

const contractsAndSmic: ChangeDays = ({ contracts, prepared }) => [
  ...contractDays(contracts),
  ...parameterDays(prepared.catalogue, 'smic'),
];

/** Every monthly anniversary of the declared entry. */
const entryAnniversaries: ChangeDays = ({ prepared }, range) => {
  const entry = prepared.person.dateEntreeFrance;
  if (entry === undefined || entry > range.last) return [];
  const count = wholeMonthsBetween(entry, range.last);
  const before = wholeMonthsBetween(entry, range.first);
  return Array.from({ length: count - before + 1 }, (_, index) => addMonthsToDay(entry, before + index));
};

const decisive = new WeakMap<readonly Proof[], { ofMonths: Proof[]; oldest: Proof[] }>();

/**
 * The proofs that are, from some day on, the first one of their month, and those that are the oldest known proof: all
 * others change nothing of which months are proven, nor of since when presence is shown.
 */
function decisiveProofs({ proofs }: DossierOnDays): { ofMonths: Proof[]; oldest: Proof[] } {
  const before = decisive.get(proofs);
  if (before) return before;
  const ofMonth = new Map<string, Proof>();
  const oldest: Proof[] = [];
  for (const proof of proofs) {
    const known = ofMonth.get(proof.month);
    if (!known || proof.knownFrom < known.knownFrom) ofMonth.set(proof.month, proof);
    // Proofs come oldest first: one that is known before all older ones is the oldest for a time.
    const last = oldest.at(-1);
    if (!last || proof.knownFrom < last.knownFrom) oldest.push(proof);
  }
  const found = { ofMonths: [...ofMonth.values()], oldest };
  decisive.set(proofs, found);
  return found;
}

const presenceProven: ChangeDays = (dossier, range) => [
  ...monthStarts(range),
  ...decisiveProofs(dossier).ofMonths.map((proof) => proof.knownFrom),
];

/**
 * Presence since a day so many months before the filing day: the months slide at each month's start, papers appear, an
 * absence begins, and the declared entry, the oldest proof or the end of an absence is one day old enough. `lengths`: how
 * long the period may be.
 */
function presenceSince(dossier: DossierOnDays, range: DayRange, lengths: Iterable<number>): IsoDate[] {
  const { person, facts } = dossier.prepared;
  const { oldest } = decisiveProofs(dossier);
  const absences = statedAbsences(facts['absences']) ?? [];
  const days = [
    ...presenceProven(dossier, range, {}),
    ...oldest.map((proof) => proof.knownFrom),
    ...absences.map((absence) => absence.from),
  ];
  const origins = new Set<IsoDate>([
    ...(person.dateEntreeFrance === undefined ? [] : [person.dateEntreeFrance]),
    ...oldest.flatMap((proof) => proof.day ?? []),
    ...absences.map((absence) => absence.to),
  ]);
  for (const length of lengths) {
    for (const origin of origins) {
      const reached = firstDayWhere(range, (day) => addMonthsToDay(day, -length) >= origin);
      const passed = firstDayWhere(range, (day) => addMonthsToDay(day, -length) > origin);
      if (reached) days.push(reached);
      if (passed) days.push(passed);
    }
  }
  return days;
}

/** How many months back the period of `residence-continue` begins, by filing day. */
export function residenceLengths({ prepared }: DossierOnDays, figures: JudgeFigures): (on: IsoDate) => number {
  const facts = [figures['horsPeriodes'] ?? []].flat().map(String);
  const excluded = new Set(facts.flatMap((fact) => statedMonths(prepared.facts[fact]) ?? []).map(monthIndex));
  return (on) => {
    const last = monthIndex(on);
    let first = last + 1;
    for (let kept = 0; kept < Number(figures['mois']); ) if (!excluded.has(--first)) kept++;
    return last - first + 1;
  };
}

/**
 * Months of the window of a measure of payslips, by its name; null: all of them; undefined: it is none. They all rest on
 * the payslips that exist and on the month of the filing day, nothing else of it.
 */
export function workWindow(measure: string): number | null | undefined {
  const [, count] =
    /^(?:moisTravailles|moisTension|moisMemeEmploi|moisAuSmic|salaireMoyen)(\d+|Total)(?:SurSmic)?$/.exec(measure) ??
    [];
  return count === undefined ? undefined : count === 'Total' ? null : Number(count);
}

const MEASURE_DAYS: Readonly<Record<string, ChangeDays>> = {
  salaireContratSurSmic: contractsAndSmic,
  anneesPresenceDeclarees: entryAnniversaries,
  moisPresenceProuves: presenceProven,
};

const JUDGE_DAYS: Readonly<Record<string, ChangeDays>> = {
  'presence-continue': (dossier, range, figures) => presenceSince(dossier, range, [Number(figures['annees']) * 12]),
  'residence-continue': (dossier, range, figures) =>
    presenceSince(dossier, range, new Set(monthStarts(range).map(residenceLengths(dossier, figures)))),
  'contrats-au-smic': contractsAndSmic,
  'emploi-actuel': (dossier, range) => [
    ...monthStarts(range),
    ...dossier.payslipDays,
    ...contractDays(dossier.contracts),
  ],
};

/** The days on which a measure of the procedure can change. */
export function measureDays(name: string, dossier: DossierOnDays, range: DayRange): Iterable<IsoDate> {
  const window = workWindow(name);
  if (window !== undefined) return (window === null ? workedTotal : workedInWindow)(dossier, range, {});
  return MEASURE_DAYS[name]?.(dossier, range, {}) ?? everyDay(range);
}

function thresholdDays(threshold: Threshold, catalogue: Catalogue): IsoDate[] {
  return typeof threshold === 'number' ? [] : parameterDays(catalogue, threshold.parameter);
}

const movesWithFiling = (operand: string | Operand) => typeof operand !== 'string' && 'filingDay' in operand;

/** A comparison of two days of which one at most is the filing day changes once; with it on both sides, who knows. */
function beforeDays(
  [first, second]: readonly [Operand, string | Operand],
  range: DayRange,
  isSatisfied: (day: IsoDate) => boolean,
): Iterable<IsoDate> {
  const [left, right] = [movesWithFiling(first), movesWithFiling(second)];
  if (left && right) return everyDay(range);
  if (!left && !right) return [];
  const change = left ? firstDayWhere(range, (day) => !isSatisfied(day)) : firstDayWhere(range, isSatisfied);
  return change === null ? [] : [change];
}

/** The days on which an elementary condition can change. `isSatisfied` asks it on a day. */
export function leafDays(
  leaf: Condition,
  dossier: DossierOnDays,
  range: DayRange,
  isSatisfied: (day: IsoDate) => boolean,
): Iterable<IsoDate> {
  const { catalogue } = dossier.prepared;
  if ('appreciation' in leaf || 'nationality' in leaf || 'holds' in leaf) return [];
  if ('known' in leaf) return 'measure' in leaf.known ? measureDays(leaf.known.measure, dossier, range) : [];
  if ('judge' in leaf) return JUDGE_DAYS[leaf.judge]?.(dossier, range, leaf.with ?? {}) ?? everyDay(range);
  if ('before' in leaf && !leaf.before.some((side) => typeof side !== 'string' && 'measure' in side)) {
    return beforeDays(leaf.before, range, isSatisfied);
  }
  if ('atLeast' in leaf || 'atMost' in leaf) {
    const [operand, threshold] = 'atLeast' in leaf ? leaf.atLeast : leaf.atMost;
    if ('filingDay' in operand) return everyDay(range);
    const own = 'measure' in operand ? measureDays(operand.measure, dossier, range) : [];
    return [...own, ...thresholdDays(threshold, catalogue)];
  }
  if ('is' in leaf || 'in' in leaf) {
    const [operand, values] = 'is' in leaf ? [leaf.is[0], [leaf.is[1]]] : leaf.in;
    if ('measure' in operand) return measureDays(operand.measure, dossier, range);
    if (!('filingDay' in operand)) return [];
    if (operand.plus !== undefined) return everyDay(range);
    return values.map(String).flatMap((day) => (/^\d{4}-\d{2}-\d{2}$/.test(day) ? [day, nextDay(day)] : []));
  }
  if ('mentions' in leaf && !('filingDay' in leaf.mentions[0]) && !('measure' in leaf.mentions[0])) return [];
  return everyDay(range);
}
