import type { IsoDate, IsoMonth } from '../../contract/iso.ts';
import { monthOf } from '../calendar/iso-months.ts';
import { foldText } from './fold-text.ts';
import { type LawPiece, numberOf, textOf } from './law-piece.ts';

const PAYSLIP_KIND = 'bulletin-de-paie';

/** What a payslip says for the law. Null: not printed, or not known yet. Hours and euros as printed. */
export interface Payslip {
  id: string;
  month: IsoMonth | null;
  monthContradicted: boolean; // `periode` lies outside the printed first and last day
  start: IsoDate | null;
  end: IsoDate | null;
  date: IsoDate | null; // day of the act
  siret: string | null;
  employer: string | null; // folded, for comparing
  name: string | null; // employee, as printed
  job: string | null;
  hours: number | null;
  gross: number | null;
  net: number | null;
}

/**
 * Reads a payslip piece. Its month is `periode`; when that is absent and the first and last day lie in one month, that
 * month; else unknown. Its day is the payment day, else the day of the document.
 */
function payslip(piece: LawPiece): Payslip {
  const start = textOf(piece, 'periodeDebut');
  const end = textOf(piece, 'periodeFin');
  const sameMonth = start !== null && end !== null && monthOf(start) === monthOf(end) ? monthOf(start) : null;
  const stated = textOf(piece, 'periode');
  const employer = textOf(piece, 'employeur');
  return {
    id: piece.id,
    month: stated ?? sameMonth,
    monthContradicted:
      stated !== null && ((start !== null && monthOf(start) > stated) || (end !== null && monthOf(end) < stated)),
    start,
    end,
    date: textOf(piece, 'datePaiement') ?? textOf(piece, 'dateDocument'),
    siret: textOf(piece, 'siret'),
    employer: employer === null ? null : foldText(employer),
    name: textOf(piece, 'salarie') ?? textOf(piece, 'titulaire'),
    job: textOf(piece, 'emploi'),
    hours: numberOf(piece, 'heures'),
    gross: numberOf(piece, 'salaireBrut'),
    net: numberOf(piece, 'netPaye'),
  };
}

/** Every payslip of the dossier, in its order. */
export function payslipsOf(pieces: readonly LawPiece[]): Payslip[] {
  return pieces.filter((piece) => piece.kind === PAYSLIP_KIND).map(payslip);
}

/** Whether the payslip was made after the filing day: by its date, or, when it has none, by its month. */
export function isAfter(slip: Payslip, on: IsoDate): boolean {
  if (slip.date !== null && slip.date > on) return true;
  return slip.month !== null && slip.month > monthOf(on);
}
