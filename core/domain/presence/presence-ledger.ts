import type { Presence, ProofStrength } from '../../contract/assessment.ts';
import type { Kind } from '../../contract/catalogue/kind.ts';
import type { IsoDate, IsoMonth } from '../../contract/iso.ts';
import { monthOf, monthRuns, monthWindow } from '../calendar/iso-months.ts';
import { type LawPiece, textOf } from '../measures/law-piece.ts';
import { daysOf } from '../reading/normalise/days.ts';
import { fold } from '../reading/normalise/fold.ts';

const RANK: Record<ProofStrength, number> = { aucune: 0, limitee: 1, reelle: 2, certaine: 3 };

/** One paper as a proof of presence in one month. `day` null: only the month is known; else its first day of the month. */
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

/** The class of a kind, or the one that its issuer has (`byIssuer`): a certificate of a town hall is not a friend's. */
function strengthOf(piece: LawPiece, rule: Kind['presence']): ProofStrength {
  if (rule === undefined) return 'aucune';
  const issuer = fold(textOf(piece, 'emetteur') ?? '');
  const found = rule.byIssuer.find(({ pattern }) => new RegExp(`(?<![a-z0-9])(?:${pattern})(?![a-z0-9])`).test(issuer));
  return found?.strength ?? rule.strength;
}

type PaperDays = {
  made: IsoDate | IsoMonth | null; // when the paper was made, at the earliest: its own date, else the last day it tells
  days: IsoDate[]; // each a proof, oldest first
  month: IsoMonth | null; // the only thing known of its date
};

/**
 * Only the date of the act counts, not the period that a paper covers: a tax notice proves the day of its issue, not its
 * year (practice statement of 06/10/2023). The kind says which dates are the act's, the first known one counts; a month
 * (payslip) only when no date is known. The days of `eachDay` (movements of a statement) count beside it.
 */
function daysOfPaper(piece: LawPiece, rule: Kind['presence']): PaperDays {
  const date =
    (rule?.dates ?? ['dateDocument' as const]).map((name) => textOf(piece, name)).find((day) => day !== null) ?? null;
  const each = (rule?.eachDay ?? []).flatMap((name) => daysOf(textOf(piece, name) ?? ''));
  const days = [...new Set([...(date === null ? [] : [date]), ...each])].sort();
  const month = days.length === 0 && rule?.month ? textOf(piece, rule.month) : null;
  return { made: date ?? days.at(-1) ?? month, days, month };
}

/**
 * The proofs of one paper. A paper proves a month once, however many of its days fall in it, by the first of them: a
 * statement with three withdrawals in March is one paper for March, and no grid counts it for three. A day after the
 * filing day, on a paper made before it, is a misread one and proves nothing.
 */
function proofsOf(piece: LawPiece, rule: Kind['presence'], { days, month }: PaperDays, on: IsoDate): Proof[] {
  const strength = strengthOf(piece, rule);
  const name = textOf(piece, 'titulaire') ?? textOf(piece, 'salarie') ?? textOf(piece, 'declarant');
  if (month !== null) return [{ piece: piece.id, month, day: null, strength, name }];
  const first = new Map<IsoMonth, IsoDate>();
  for (const day of days) if (day <= on && !first.has(monthOf(day))) first.set(monthOf(day), day);
  return [...first].map(([of, day]) => ({ piece: piece.id, month: of, day, strength, name }));
}

/** Sorts the papers of a dossier by the months of their acts, as known on the filing day. */
export function presenceLedger(
  pieces: readonly LawPiece[],
  kinds: Readonly<Record<string, Kind>>,
  on: IsoDate,
): PresenceLedger {
  const byMonth = new Map<IsoMonth, Proof[]>();
  const tooLate: string[] = [];
  const undated: string[] = [];
  for (const piece of pieces) {
    const rule = Object.hasOwn(kinds, piece.kind) ? kinds[piece.kind]?.presence : undefined;
    const paper = daysOfPaper(piece, rule);
    if (paper.made === null) {
      if (strengthOf(piece, rule) !== 'aucune') undated.push(piece.id);
    } else if (paper.month === null ? paper.made > on : paper.month > monthOf(on)) tooLate.push(piece.id);
    else
      for (const proof of proofsOf(piece, rule, paper, on)) {
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
