import { z } from 'zod';
import { proofStrength } from '../assessment.ts';
import { factName } from '../fact-names.ts';
import { catalogueSource } from './source.ts';

/** What the day of a proof is the day of: the act of care or service, the paper's issue, its signature, a movement… */
export const dateThatCounts = z.enum(['acte', 'emission', 'signature', 'mouvement', 'cachet', 'paie']);
export type DateThatCounts = z.infer<typeof dateThatCounts>;

/**
 * Why a person may hold, or obtain, a paper of this kind for a month that has no proof: the dossier has such papers of
 * neighbouring months (`near`), a paper whose period covers the month (`covers`), or anyone may have one (`anyone`).
 */
const hintSituation = z.union([
  z.strictObject({
    near: z.strictObject({ kinds: z.array(z.string()).min(1), months: z.number().int().nonnegative() }),
  }),
  z.strictObject({
    covers: z.strictObject({ kinds: z.array(z.string()).min(1), from: factName, to: factName.optional() }),
  }),
  z.strictObject({ anyone: z.literal(true) }),
]);

const presenceHint = z.strictObject({
  when: hintSituation,
  inMonths: z.array(z.number().int().min(1).max(12)).default([]), // only in these months of the year; empty: any
  why: z.string(), // French: what to look for, and why this person may have it
  /** Where a copy can be asked for, only where a source says so. */
  where: z.strictObject({ text: z.string(), source: catalogueSource }).nullable().default(null),
});
export type PresenceHint = z.infer<typeof presenceHint>;

/** Which of a piece's dates proves presence, first known one counts, and how strongly. */
export const presenceProof = z.strictObject({
  /** `aucune` with a source graded UNKNOWN: no source classes this kind; its papers are listed, and count nowhere. */
  strength: proofStrength,
  dates: z.array(factName),
  counts: z.strictObject({ day: dateThatCounts, by: z.string() }).optional(), // what those dates are, and who says so
  month: factName.optional(), // a month fact (payslip period) used when no date of the act is known
  /** Every day of these facts is a proof of its own (the movements of a bank statement), beside the first of `dates`. */
  eachDay: z.array(factName).default([]),
  /** The strength depends on who issued the paper: the first pattern (folded text) found in `emetteur` decides. */
  byIssuer: z.array(z.strictObject({ pattern: z.string(), strength: proofStrength })).default([]),
  /** The class of a paper on which none of these facts is known: a statement without movements is weak. */
  without: z.strictObject({ facts: z.array(factName).min(1), strength: proofStrength }).optional(),
  /** What of this entry no source says in so many words; to be shown as an inference. */
  inferred: z.array(z.enum(['class', 'date'])).default([]),
  /** Classes that other sources give to this kind. */
  otherClasses: z.array(z.strictObject({ strength: proofStrength, by: z.string() })).default([]),
  /** Kinds whose paper of the same day tells the same act (prescription and pharmacy invoice): counted once together. */
  sameAct: z.array(z.strictObject({ kind: z.string(), sameIssuer: z.boolean(), note: z.string() })).default([]),
  hints: z.array(presenceHint).default([]),
  note: z.string().optional(),
  source: catalogueSource,
});
export type PresenceRule = z.infer<typeof presenceProof>;
