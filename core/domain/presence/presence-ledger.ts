import type { Presence, ProofStrength } from '../../contract/assessment.ts';
import type { Kind } from '../../contract/catalogue/kind.ts';
import type { IsoDate, IsoMonth } from '../../contract/iso.ts';
import { monthOf, monthRuns, monthWindow } from '../calendar/iso-months.ts';
import { type LawPiece, textOf } from '../measures/law-piece.ts';

const RANK: Record<ProofStrength, number> = { aucune: 0, limitee: 1, reelle: 2, certaine: 3 };

/** One paper as a proof of presence. `day` null: only its month is known. */
export interface Proof {
  piece: string;
  month: IsoMonth;
  day: IsoDate | null;
  strength: ProofStrength;
  name: string | null; // in whose name the paper is, as printed
}

export interface PresenceLedger {
  byMonth: ReadonlyMap<IsoMonth, readonly Proof[]>; // all months, also before the grid
  proofs: readonly Proof[]; // those with a strength, oldest first
  tooLate: string[]; // papers made after the filing day
  undated: string[]; // papers of a proving kind whose act has no known date
  isProven(month: IsoMonth): boolean;
}

/** The strongest of the proofs of one month; the first of equals. */
export function strongest(proofs: readonly Proof[]): Proof | undefined {
  return proofs.reduce<Proof | undefined>(
    (best, proof) => (best === undefined || RANK[proof.strength] > RANK[best.strength] ? proof : best),
    undefined,
  );
}

/**
 * Only the date of the act counts, not the period that a paper covers: a tax notice proves the day of its issue, not its
 * year (practice statement of 06/10/2023). The kind says which dates are the act's, the first known one counts; a month
 * (payslip) only when no date is known. A paper of no known proving kind is shown with strength `aucune`.
 */
function proofOf(piece: LawPiece, kind: Kind | undefined): Proof | null {
  const rule = kind?.presence;
  const day = (rule?.dates ?? ['dateDocument' as const])
    .map((name) => textOf(piece, name))
    .find((date) => date !== null);
  const month = day ? monthOf(day) : rule?.month ? textOf(piece, rule.month) : null;
  if (month === null) return null;
  const name = textOf(piece, 'titulaire') ?? textOf(piece, 'salarie') ?? textOf(piece, 'declarant');
  return { piece: piece.id, month, day: day ?? null, strength: rule?.strength ?? 'aucune', name };
}

/** Sorts the papers of a dossier by the month of their act, as known on the filing day. */
export function presenceLedger(
  pieces: readonly LawPiece[],
  kinds: Readonly<Record<string, Kind>>,
  on: IsoDate,
): PresenceLedger {
  const byMonth = new Map<IsoMonth, Proof[]>();
  const tooLate: string[] = [];
  const undated: string[] = [];
  for (const piece of pieces) {
    const kind = Object.hasOwn(kinds, piece.kind) ? kinds[piece.kind] : undefined;
    const proof = proofOf(piece, kind);
    if (proof === null) {
      if (kind?.presence && kind.presence.strength !== 'aucune') undated.push(piece.id);
    } else if (proof.day !== null ? proof.day > on : proof.month > monthOf(on)) tooLate.push(piece.id);
    else {
      const sameMonth = byMonth.get(proof.month);
      if (sameMonth) sameMonth.push(proof);
      else byMonth.set(proof.month, [proof]);
    }
  }
  const key = (proof: Proof) => proof.day ?? proof.month;
  const proofs = [...byMonth.values()]
    .flat()
    .filter((proof) => proof.strength !== 'aucune')
    .sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
  const proven = new Set(proofs.map((proof) => proof.month));
  return { byMonth, proofs, tooLate, undated, isProven: (month) => proven.has(month) };
}

/** The grid that is shown: every month of the last `years` × 12, its strongest proof, its papers; and the gaps. */
export function presenceGridOver(ledger: PresenceLedger, on: IsoDate, years: number): Presence {
  const window = monthWindow(on, years * 12);
  return {
    months: window.map((month) => {
      const proofs = ledger.byMonth.get(month) ?? [];
      const strength = strongest(proofs)?.strength ?? 'aucune';
      return { month, strength, pieces: proofs.map((proof) => proof.piece) };
    }),
    gaps: monthRuns(window.filter((month) => !ledger.isProven(month))),
  };
}
