import type { StatedPiece } from '../../contract/assessment.ts';
import type { IsoDate, IsoMonth } from '../../contract/iso.ts';
import type { SupposedMonth } from '../../contract/what-if.ts';
import { addDays, addMonthsToDay, dayNumber, nextDay, wholeMonthsBetween } from '../calendar/iso-days.ts';
import { addMonths, firstDayOf, monthIndex, monthOf, monthsFromTo } from '../calendar/iso-months.ts';
import { type Contract, contractsOn } from '../measures/contracts.ts';
import { type LawPiece, textOf } from '../measures/law-piece.ts';
import { isAfter, payslipsOf } from '../measures/payslip.ts';
import { indexPieces, type PreparedDossier } from '../prepare-dossier.ts';
import { whatIfSentences } from './what-if-sentences-fr.ts';

/** A dossier with the papers that it would have if work went on, and which of them are supposed. */
export interface WorkGoesOn {
  prepared: PreparedDossier;
  supposed: SupposedMonth[];
  supposedPieces: ReadonlySet<string>;
  lastMonth: IsoMonth | null; // the month that is copied; null: no payslip of a known month
}

const lastDayOf = (month: IsoMonth): IsoDate => addDays(firstDayOf(addMonths(month, 1)), -1);

/** An id that no piece of the dossier bears. */
function freeId(wanted: string, taken: ReadonlySet<string>): string {
  let id = wanted;
  for (let count = 2; taken.has(id); count++) id = `${wanted} (${count})`;
  return id;
}

/** The papers of the last month that has a payslip on the day, copies included. */
function lastPayslips(prepared: PreparedDossier, on: IsoDate): { month: IsoMonth; pieces: LawPiece[] } | null {
  const visible = prepared.payslips.slips.filter((slip) => slip.month !== null && !isAfter(slip, on));
  const month = visible.reduce<IsoMonth | null>((last, slip) => {
    return slip.month !== null && (last === null || slip.month > last) ? slip.month : last;
  }, null);
  if (month === null) return null;
  const ids = new Set(visible.filter((slip) => slip.month === month).map((slip) => slip.id));
  return { month, pieces: prepared.pieces.filter((piece) => ids.has(piece.id) && payslipsOf([piece]).length > 0) };
}

/**
 * The day that a supposed paper bears for each day that the papers of the last month bear: the last one becomes the end of
 * the month, those before it the days before. Papers that had two dates keep two: copies of one slip stay copies, two
 * slips stay two.
 */
function paperDays(originals: readonly LawPiece[], end: IsoDate): (day: IsoDate | null) => IsoDate {
  const printed = originals.flatMap((piece) =>
    [textOf(piece, 'datePaiement'), textOf(piece, 'dateDocument')].filter((day) => day !== null),
  );
  const days = [...new Set(printed)].sort();
  return (day) => (day === null ? end : addDays(end, days.indexOf(day) - days.length + 1));
}

/** A paper of the last month as it would be made in a later one. */
function supposedPayslip(
  original: LawPiece,
  { id, from, month, dayOf }: { id: string; from: IsoMonth; month: IsoMonth; dayOf: (day: IsoDate | null) => IsoDate },
): LawPiece {
  const facts: LawPiece['facts'] = { ...original.facts };
  const distance = monthIndex(month) - monthIndex(from);
  const [paid, made] = [textOf(original, 'datePaiement'), textOf(original, 'dateDocument')];
  if (paid !== null || made === null) facts.datePaiement = dayOf(paid);
  if (made !== null) facts.dateDocument = dayOf(made);
  facts.periode = month;
  for (const name of ['periodeDebut', 'periodeFin'] as const) {
    const day = textOf(original, name);
    if (day === null) continue;
    const isLast = day === addDays(firstDayOf(addMonths(monthOf(day), 1)), -1);
    const moved = addMonthsToDay(day, distance);
    // The period of a whole month ends on its last day, be it the 28th.
    facts[name] = isLast ? addDays(firstDayOf(addMonths(monthOf(moved), 1)), -1) : moved;
  }
  return { id, kind: original.kind, facts };
}

/** The next term of a contract that ended: as long as the one before, in whole months when it was so. */
function renewedEnd(start: IsoDate, end: IsoDate, from: IsoDate): IsoDate {
  const months = wholeMonthsBetween(start, nextDay(end));
  if (months > 0 && addMonthsToDay(start, months) === nextDay(end)) return addDays(addMonthsToDay(from, months), -1);
  return addDays(from, Math.max(0, dayNumber(end) - dayNumber(start)));
}

/** A contract that runs on the day and has an end, begun again on the same terms the day after it, until `last`. */
function renewals(contract: Contract, original: LawPiece, last: IsoDate, idOf: (count: number) => string): LawPiece[] {
  const pieces: LawPiece[] = [];
  let end = contract.end;
  while (end !== null && end < last) {
    const start = nextDay(end);
    const facts: LawPiece['facts'] = { ...original.facts, dateSignature: start };
    delete facts.dateDebut;
    delete facts.dateFin;
    delete facts.dateDocument;
    end = contract.start === null || contract.end === null ? null : renewedEnd(contract.start, contract.end, start);
    if (contract.start !== null) facts.dateDebut = start;
    if (end !== null) facts.dateFin = end;
    pieces.push({ id: idOf(pieces.length + 1), kind: original.kind, facts });
  }
  return pieces;
}

/**
 * The dossier as it would be if work went on as in the last month: from the month of the day on, each month without any
 * payslip has those of the last month again (same employer, hours and pay), made at its end; contracts that have begun
 * and have an end are renewed on the same terms. The month of the filing day counts, as for real payslips, from the day
 * its payslip exists: its last day. Nothing is supposed before the day after `on`, so the answer of that day never rests
 * on it; no month that is past is filled in.
 */
export function workGoesOn(prepared: PreparedDossier, on: IsoDate, last: IsoDate): WorkGoesOn {
  const taken = new Set(prepared.stated.map((piece) => piece.id));
  const monthsWithSlips = new Set(prepared.payslips.slips.map((slip) => slip.month));
  const lastSlips = lastPayslips(prepared, on);
  const pieces: LawPiece[] = [];
  const stated: StatedPiece[] = [];
  const supposed: SupposedMonth[] = [];
  const add = (piece: LawPiece, title: string) => {
    pieces.push(piece);
    stated.push({ id: piece.id, kind: piece.kind, title, facts: {} });
  };
  for (const month of lastSlips === null ? [] : monthsFromTo(monthOf(on), monthOf(last))) {
    if (monthsWithSlips.has(month)) continue;
    const end = lastDayOf(month);
    const originals = lastSlips?.pieces ?? [];
    const from = lastSlips?.month ?? month;
    const dayOf = (day: IsoDate | null): IsoDate => {
      const own = paperDays(originals, end)(day);
      return own > on ? own : nextDay(on);
    };
    const ids = originals.map((original, index) => {
      const id = freeId(`suppose-${month}-${index + 1}`, taken);
      add(supposedPayslip(original, { id, from, month, dayOf }), whatIfSentences.supposedPayslip(month));
      return id;
    });
    supposed.push({ month, pieces: ids, from: dayOf(null) });
  }
  for (const contract of contractsOn(prepared.pieces, on).running) {
    const original = prepared.pieces.find((piece) => piece.id === contract.id);
    if (!original || (contract.start !== null && contract.start > on)) continue;
    const idOf = (count: number) => freeId(`suppose-${contract.id}-${count}`, taken);
    for (const piece of renewals(contract, original, last, idOf)) add(piece, whatIfSentences.supposedContract());
  }
  const indexed = indexPieces([...prepared.pieces, ...pieces], prepared.catalogue);
  // Months that have payslips get none: what was worked out of them stands.
  for (const [month, known] of prepared.payslips.known) indexed.payslips.known.set(month, known);
  return {
    prepared: {
      ...prepared,
      stated: [...prepared.stated, ...stated],
      ...indexed,
    },
    supposed,
    supposedPieces: new Set(pieces.map((piece) => piece.id)),
    lastMonth: lastSlips?.month ?? null,
  };
}
