import type { IsoDate, IsoMonth } from '../../contract/iso.ts';
import type { ChangeCause } from '../../contract/what-if.ts';
import { addDays, addMonthsToDay, nextDay, wholeMonthsBetween } from '../calendar/iso-days.ts';
import { monthAt, monthIndex, monthOf, monthWindow } from '../calendar/iso-months.ts';
import { parameterOn } from '../measures/parameter-on.ts';
import type { WorkedMonths } from '../measures/worked-months.ts';
import { statedAbsences } from '../presence/absences.ts';
import type { DossierOnDays } from './dossier-on-days.ts';
import { whatIfSentences } from './what-if-sentences-fr.ts';

/** What causes are looked for in. */
export interface CauseSearch {
  dossier: DossierOnDays;
  supposedPieces: ReadonlySet<string>;
  titleOf(piece: string): string; // French, quoted or described
}

export function cause(kind: ChangeCause['kind'], text: string, more: Partial<ChangeCause> = {}): ChangeCause {
  return { kind, text, month: null, piece: null, supposed: false, ...more };
}

export const dayBefore = (day: IsoDate): IsoDate => addDays(day, -1);

/** Why a figure of the law is another one on that day. */
export function parameterCause({ dossier }: CauseSearch, id: string, day: IsoDate): ChangeCause[] {
  const { catalogue } = dossier.prepared;
  const [before, after] = [parameterOn(catalogue, id, dayBefore(day)), parameterOn(catalogue, id, day)];
  if (before.from === after.from) return [];
  const title = catalogue.parameters[id]?.title ?? id;
  return [cause('parameter', whatIfSentences.figure(title, day, before.value, after.value))];
}

const NONE: readonly string[] = [];
const piecesOf = (worked: WorkedMonths, month: IsoMonth) => worked.months.get(month)?.pieces ?? NONE;

export interface CountedMonths {
  measure: string | null; // whose value is told; null: none
  count: number | null; // months of the window; null: all months
  needed: number | null; // what a condition asks for
}

/**
 * Why the worked months counted on a day are not those of the day before: months that leave the window, months whose
 * payslips exist from that day on.
 */
export function workedCauses(
  search: CauseSearch,
  day: IsoDate,
  { measure, count, needed }: CountedMonths,
): ChangeCause[] {
  const yesterday = dayBefore(day);
  const before = search.dossier.contextOn(yesterday).worked;
  const after = search.dossier.contextOn(day).worked;
  const windowAfter = count === null ? null : monthWindow(day, count);
  const slid = windowAfter !== null && monthOf(day) !== monthOf(yesterday);
  const causes: ChangeCause[] = [];
  if (slid && count !== null) {
    const month = monthWindow(yesterday, count)[0] ?? '';
    const left = before.months.get(month);
    if (left && (left.state !== 'below' || measure === null)) {
      const supposed = left.pieces.some((piece) => search.supposedPieces.has(piece));
      causes.push(cause('month-left', whatIfSentences.monthLeft(day, month, count), { month, supposed }));
    }
  }
  for (const [month, now] of after.months) {
    if (windowAfter !== null && (month < (windowAfter[0] ?? '') || month > monthOf(day))) continue;
    const entered = slid && month === monthOf(day);
    const then = entered ? undefined : before.months.get(month);
    if (then === now) continue;
    const counted = now.state === 'counted';
    const made = now.pieces.filter((piece) => !piecesOf(before, month).includes(piece));
    for (const piece of made) {
      const supposed = search.supposedPieces.has(piece);
      const text = whatIfSentences.slipMade(day, search.titleOf(piece), month, counted);
      causes.push(cause('paper', text, { month, piece, supposed }));
    }
    if (made.length > 0) continue;
    if (entered) causes.push(cause('month-entered', whatIfSentences.monthEntered(day, month, counted), { month }));
    else if (then?.state !== now.state)
      causes.push(cause('other', whatIfSentences.monthChanged(day, month), { month }));
  }
  for (const slip of after.withoutMonth) {
    if (before.withoutMonth.some((other) => other.id === slip.id)) continue;
    const supposed = search.supposedPieces.has(slip.id);
    const text = whatIfSentences.slipMade(day, search.titleOf(slip.id), null, false);
    causes.push(cause('paper', text, { piece: slip.id, supposed }));
  }
  causes.push(...parameterCause(search, 'seuil-mi-temps', day));
  const last = causes.at(-1);
  const value = measure === null ? null : (search.dossier.measureOn(measure, day)?.unrounded ?? null);
  if (last && measure?.startsWith('mois') && value !== null) {
    last.text = `${last.text} ; ${whatIfSentences.monthsLeft(value, count, needed)}`;
  }
  return causes;
}

/** Contracts signed, begun or ended, and the SMIC, on a day. */
export function contractCauses(search: CauseSearch, day: IsoDate): ChangeCause[] {
  return search.dossier.contracts.flatMap((contract) => {
    const title = search.titleOf(contract.id);
    const more = { piece: contract.id, supposed: search.supposedPieces.has(contract.id) };
    const causes: ChangeCause[] = [];
    if (contract.signedOn === day) causes.push(cause('contract', whatIfSentences.contractSigned(day, title), more));
    if (contract.start === day) causes.push(cause('contract', whatIfSentences.contractBegins(day, title), more));
    if (contract.end !== null && nextDay(contract.end) === day) {
      causes.push(cause('contract', whatIfSentences.contractEnded(contract.end, title), more));
    }
    return causes;
  });
}

export function smicCauses(search: CauseSearch, day: IsoDate): ChangeCause[] {
  return parameterCause(search, 'smic', day);
}

/** So many whole months since the declared entry. */
export function entryCauses({ dossier }: CauseSearch, day: IsoDate): ChangeCause[] {
  const entry = dossier.prepared.person.dateEntreeFrance;
  if (entry === undefined) return [];
  const months = wholeMonthsBetween(entry, day);
  if (months === wholeMonthsBetween(entry, dayBefore(day))) return [];
  return [cause('anniversary', whatIfSentences.sinceEntry(entry, day, months))];
}

/**
 * Why presence over the last `months` months is seen otherwise than the day before: papers that begin to prove, months
 * without proof that come or go, the declared entry or the first proof that is old enough.
 */
export function presenceCauses(search: CauseSearch, day: IsoDate, months: number): ChangeCause[] {
  const yesterday = dayBefore(day);
  const [before, after] = [search.dossier.contextOn(yesterday), search.dossier.contextOn(day)];
  const causes: ChangeCause[] = [];
  const entry = search.dossier.prepared.person.dateEntreeFrance;
  const since = (on: IsoDate) => addMonthsToDay(on, -months);
  if (entry !== undefined && since(day) >= entry && since(yesterday) < entry) {
    causes.push(cause('anniversary', whatIfSentences.sinceEntry(entry, day, months)));
  }
  const first = after.presence.first;
  if (first?.day && since(day) >= first.day && since(yesterday) < first.day) {
    causes.push(cause('anniversary', whatIfSentences.sinceProof(first.day, day, months), { piece: first.piece }));
  } else if (first && !first.day && monthOf(since(day)) === first.month && monthOf(since(yesterday)) < first.month) {
    causes.push(cause('anniversary', whatIfSentences.firstProofMonth(first.month, day), { piece: first.piece }));
  }
  const index = monthIndex(monthOf(day));
  const firstIndex = index - months + 1;
  for (const proof of search.dossier.proofsFrom(day)) {
    // The papers that make a month proven, not all those of the day.
    if (before.presence.isProven(proof.month)) continue;
    const at = monthIndex(proof.month);
    if (at < firstIndex || at > index || causes.some((entry) => entry.month === proof.month)) continue;
    const { piece, month } = proof;
    const text = whatIfSentences.proofMade(day, search.titleOf(piece));
    causes.push(cause('paper', text, { month, piece, supposed: search.supposedPieces.has(piece) }));
  }
  for (const absence of statedAbsences(search.dossier.prepared.facts['absences']) ?? []) {
    if (absence.from === day || (since(day) > absence.to && since(yesterday) <= absence.to)) {
      causes.push(cause('date', whatIfSentences.absence(absence.from, absence.to, absence.from === day)));
    }
  }
  if (monthOf(day) !== monthOf(yesterday)) {
    const [left, entered] = [monthAt(firstIndex - 1), monthOf(day)];
    if (!before.presence.isProven(left)) {
      causes.push(cause('month-left', whatIfSentences.unprovenLeft(day, [left]), { month: left }));
    }
    if (!after.presence.isProven(entered)) {
      causes.push(cause('month-entered', whatIfSentences.unprovenEntered(day, [entered]), { month: entered }));
    }
    if (causes.length === 0) causes.push(cause('other', whatIfSentences.presenceMoves(day)));
  }
  return causes;
}
