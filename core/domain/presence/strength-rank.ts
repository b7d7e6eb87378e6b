import type { ProofStrength } from '../../contract/assessment.ts';

/** The three classes of the annex of the circular of 28 November 2012, the strongest highest; 0: not classed. */
export const STRENGTH_RANK: Readonly<Record<ProofStrength, number>> = { aucune: 0, limitee: 1, reelle: 2, certaine: 3 };
