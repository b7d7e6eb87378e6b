import type { ProofStrength } from '../../contract/assessment.ts';
import { type PresenceLedger, strongest } from './presence-ledger.ts';

const WORDS: Record<Exclude<ProofStrength, 'aucune'>, string> = {
  certaine: 'certaine',
  reelle: 'réelle',
  limitee: 'limitée',
};

/** The class of each piece's strongest proof, in French; a piece that proves nothing, or that no source classes, is absent. */
export function pieceStrengths(ledger: PresenceLedger): ReadonlyMap<string, string> {
  const byPiece = Map.groupBy(ledger.proofs, ({ piece }) => piece);
  return new Map(
    [...byPiece].flatMap(([piece, proofs]) => {
      const strength = strongest(proofs)?.strength ?? 'aucune';
      return strength === 'aucune' ? [] : [[piece, WORDS[strength]] as const];
    }),
  );
}
