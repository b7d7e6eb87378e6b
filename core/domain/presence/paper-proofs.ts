import type { ProofStrength } from '../../contract/assessment.ts';
import type { Kind } from '../../contract/catalogue/kind.ts';
import type { PresenceRule } from '../../contract/catalogue/kind-presence.ts';
import type { IsoDate, IsoMonth } from '../../contract/iso.ts';
import type { LedgerProof } from '../../contract/presence.ts';
import { firstDayOf, monthOf } from '../calendar/iso-months.ts';
import { type LawPiece, textOf } from '../measures/law-piece.ts';
import { daysOf } from '../reading/normalise/days.ts';
import { fold } from '../reading/normalise/fold.ts';
import { STRENGTH_RANK } from './strength-rank.ts';

/** One paper as a proof in one month. `day` null: only the month is known; else its first day of the month. */
export interface Proof extends LedgerProof {
  /** First filing day on which it counts: a dossier filed earlier cannot hold the paper, or not tell that day. */
  knownFrom: IsoDate;
}

/** A paper of the dossier as the ledger sees it, whatever the filing day. */
export interface Paper {
  piece: LawPiece;
  strength: ProofStrength;
  meantAsProof: boolean; // its kind is one by which presence is shown, classed or not
  made: IsoDate | IsoMonth | null; // when the paper was made, at the earliest: its own date, else the last day it tells
  days: IsoDate[]; // each a proof, oldest first
  month: IsoMonth | null; // the only thing known of its date
  proofs: Proof[]; // one a month
}

interface CompiledRule {
  rule: PresenceRule | undefined;
  byIssuer: { pattern: RegExp; strength: ProofStrength }[];
}

/**
 * The class of a kind, or the one that its issuer has (`byIssuer`): a certificate of a town hall is not a friend's. Never a
 * stronger one than `without` allows when the paper shows none of what makes it strong.
 */
function strengthOf(piece: LawPiece, { rule, byIssuer }: CompiledRule): ProofStrength {
  if (rule === undefined) return 'aucune';
  const { without } = rule;
  const most = without?.facts.every((fact) => piece.facts[fact] === undefined) ? without.strength : 'certaine';
  const issuer = byIssuer.length === 0 ? '' : fold(textOf(piece, 'emetteur') ?? '');
  const strength = byIssuer.find(({ pattern }) => pattern.test(issuer))?.strength ?? rule.strength;
  return STRENGTH_RANK[strength] > STRENGTH_RANK[most] ? most : strength;
}

/**
 * The proofs of one paper. Only the date of the act counts, not the period that a paper covers: a tax notice proves the
 * day of its issue, not its year (practice statement of 06/10/2023). The kind says which dates are the act's, the first
 * known one counts; a month (payslip) only when no date is known. The days of `eachDay` (movements of a statement) count
 * beside it. A paper proves a month once, however many of its days fall in it, by the first of them.
 */
function paperOf(piece: LawPiece, compiled: CompiledRule): Paper {
  const { rule } = compiled;
  const strength = strengthOf(piece, compiled);
  const date =
    (rule?.dates ?? ['dateDocument' as const]).map((name) => textOf(piece, name)).find((day) => day !== null) ?? null;
  const each = (rule?.eachDay ?? []).flatMap((name) => daysOf(textOf(piece, name) ?? ''));
  const days = [...new Set([...(date === null ? [] : [date]), ...each])].sort();
  const month = days.length === 0 && rule?.month ? textOf(piece, rule.month) : null;
  const made = date ?? days.at(-1) ?? month;
  const name = textOf(piece, 'titulaire') ?? textOf(piece, 'salarie') ?? textOf(piece, 'declarant');
  const meantAsProof = rule !== undefined;
  const proof = { piece: piece.id, act: piece.id, strength, name };
  if (month !== null) {
    const knownFrom = firstDayOf(month);
    const proofs: Proof[] = [{ ...proof, month, day: null, until: null, counts: 'paie', knownFrom }];
    return { piece, strength, meantAsProof, made, days, month, proofs };
  }
  const proofs = new Map<IsoMonth, Proof>();
  for (const day of days) {
    const known = proofs.get(monthOf(day));
    // A day after the paper was made is a misread one, and must not stretch what the paper proves.
    if (known !== undefined) known.until = made !== null && day <= made ? day : known.until;
    else {
      const counts = day === date ? (rule?.counts?.day ?? null) : ('mouvement' as const);
      const knownFrom = made !== null && made > day ? made : day;
      proofs.set(monthOf(day), { ...proof, month: monthOf(day), day, until: day, counts, knownFrom });
    }
  }
  return { piece, strength, meantAsProof, made, days, month, proofs: [...proofs.values()] };
}

/** Every paper of the dossier, in its order. */
export function papersOf(pieces: readonly LawPiece[], kinds: Readonly<Record<string, Kind>>): Paper[] {
  const compiled = new Map<string, CompiledRule>();
  return pieces.map((piece) => {
    let rules = compiled.get(piece.kind);
    if (rules === undefined) {
      const rule = Object.hasOwn(kinds, piece.kind) ? kinds[piece.kind]?.presence : undefined;
      const byIssuer = (rule?.byIssuer ?? []).map(({ pattern, strength }) => ({
        pattern: new RegExp(`(?<![a-z0-9])(?:${pattern})(?![a-z0-9])`),
        strength,
      }));
      rules = { rule, byIssuer };
      compiled.set(piece.kind, rules);
    }
    return paperOf(piece, rules);
  });
}
