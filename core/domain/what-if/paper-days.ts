import type { IsoDate } from '../../contract/iso.ts';
import { nextDay } from '../calendar/iso-days.ts';
import { firstDayOf } from '../calendar/iso-months.ts';
import { type Contract, contractsOn } from '../measures/contracts.ts';
import type { LawPiece } from '../measures/law-piece.ts';
import { later, type Payslip } from '../measures/payslip.ts';

/** The first filing day on which a payslip exists (see `isAfter`): its own day, and not before its month. */
export function payslipDay({ date, month }: Payslip): IsoDate | null {
  const start = month === null ? null : firstDayOf(month);
  return date === null || start === null ? (date ?? start) : later(date, start);
}

/** Every contract of a dossier, signed or not yet, ended or not. */
export function allContracts(pieces: readonly LawPiece[]): Contract[] {
  return pieces.flatMap((piece) => {
    // On the first of all days nothing has ended; what is not signed yet is listed apart.
    const { running, signedLater } = contractsOn([piece], '0000-01-01');
    return [...running, ...signedLater];
  });
}

/** The days on which a contract is signed, begins, and has ended. */
export function contractDays(contracts: readonly Contract[]): IsoDate[] {
  return contracts.flatMap(({ signedOn, start, end }) =>
    [signedOn, start, end === null ? null : nextDay(end)].filter((day) => day !== null),
  );
}
