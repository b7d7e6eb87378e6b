import type { IsoDate, IsoMonth } from '../../contract/iso.ts';
import { addMonths, firstDayOf, monthOf } from '../calendar/iso-months.ts';
import { foldText } from './fold-text.ts';
import { jobKey } from './job-name.ts';
import { type LawPiece, numberOf, textOf } from './law-piece.ts';

const PAYSLIP_KIND = 'bulletin-de-paie';

/** What a payslip says for the law. Null: not printed, or not known yet. Hours and euros as printed. */
export interface Payslip {
  id: string;
  month: IsoMonth | null;
  monthContradicted: boolean; // `periode` lies outside the printed first and last day
  start: IsoDate | null;
  end: IsoDate | null;
  paidOn: IsoDate | null;
  documentOn: IsoDate | null;
  /** The day of the paper, the later of the two: it did not exist before. */
  date: IsoDate | null;
  entryOn: IsoDate | null; // first day in the job
  interim: boolean; // temporary work: several slips of one agency in a month are missions, not corrections
  siret: string | null;
  employer: string | null; // folded, for comparing
  name: string | null; // employee, as printed
  job: string | null; // as printed
  jobKey: string | null; // the same for two spellings of one job
  hours: number | null;
  gross: number | null;
  net: number | null;
}

/** The later of two days, of those that are known. */
export function later(a: IsoDate | null, b: IsoDate | null): IsoDate | null {
  if (a === null || b === null) return a ?? b;
  return a > b ? a : b;
}

/**
 * Reads a payslip piece. Its month is `periode`; when that is absent and the first and last day lie in one month, that
 * month; else unknown: a period over two months is never given to one of them.
 */
function payslip(piece: LawPiece, folded: (text: string) => string, keyOf: (job: string) => string): Payslip {
  const start = textOf(piece, 'periodeDebut');
  const end = textOf(piece, 'periodeFin');
  const sameMonth = start !== null && end !== null && monthOf(start) === monthOf(end) ? monthOf(start) : null;
  const stated = textOf(piece, 'periode');
  const employer = textOf(piece, 'employeur');
  const job = textOf(piece, 'emploi');
  const paidOn = textOf(piece, 'datePaiement');
  const documentOn = textOf(piece, 'dateDocument');
  return {
    id: piece.id,
    month: stated ?? sameMonth,
    monthContradicted:
      stated !== null && ((start !== null && monthOf(start) > stated) || (end !== null && monthOf(end) < stated)),
    start,
    end,
    paidOn,
    documentOn,
    date: later(paidOn, documentOn),
    entryOn: textOf(piece, 'dateEntree'),
    interim: textOf(piece, 'dispositif') === 'interim' || textOf(piece, 'entrepriseUtilisatrice') !== null,
    siret: textOf(piece, 'siret'),
    employer: employer === null ? null : folded(employer),
    name: textOf(piece, 'salarie') ?? textOf(piece, 'titulaire'),
    job,
    jobKey: job === null ? null : keyOf(job),
    hours: numberOf(piece, 'heures'),
    gross: numberOf(piece, 'salaireBrut'),
    net: numberOf(piece, 'netPaye'),
  };
}

/** A function of texts that are printed again and again: each is worked out once. */
function once(work: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const result = known.get(text) ?? work(text);
    known.set(text, result);
    return result;
  };
}

/** Every payslip of the dossier, in its order. */
export function payslipsOf(pieces: readonly LawPiece[]): Payslip[] {
  const folded = once(foldText);
  const keyOf = once(jobKey);
  return pieces.filter((piece) => piece.kind === PAYSLIP_KIND).map((piece) => payslip(piece, folded, keyOf));
}

/** The first filing day on which the payslip exists: its day, and not before its month; null when neither is known. */
export function existsFrom(slip: Payslip): IsoDate | null {
  return later(slip.date, slip.month === null ? null : firstDayOf(slip.month));
}

/** Whether the payslip was made after the filing day: by its dates, or, when it has none, by its month. */
export function isAfter(slip: Payslip, on: IsoDate): boolean {
  const from = existsFrom(slip);
  return from !== null && from > on;
}

// Pay of a month is usually made in it or in the next one; a slip made later still was drawn up after the fact.
const USUAL_DELAY_MONTHS = 1;

/**
 * Whether the payslip was made long after its month. It counts for work all the same (the 2012 circular, § 2.2.1, lets an
 * employer issue payslips at any time), but a counter will look at it, so it is said.
 */
export function isBackdated(slip: Payslip): boolean {
  if (slip.month === null || slip.date === null) return false;
  return monthOf(slip.date) > addMonths(slip.month, USUAL_DELAY_MONTHS);
}
