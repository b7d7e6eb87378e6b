import { z } from 'zod';
import { proofStrength } from './assessment.ts';
import { dateThatCounts } from './catalogue/kind-presence.ts';
import { isoDate, isoMonth } from './iso.ts';
import { legalSource } from './trace.ts';

/** One paper as a proof in one month. `act`: papers of one act bear one id, that of the paper that stands for them. */
const ledgerProof = z.object({
  piece: z.string(),
  act: z.string(),
  month: isoMonth,
  day: isoDate.nullable(), // its first day of the month; null: only the month is known
  until: isoDate.nullable(), // its last day of the month (a statement has several)
  strength: proofStrength,
  counts: dateThatCounts.nullable(), // what the day is; null: the catalogue does not say
  name: z.string().nullable(), // in whose name the paper is, as printed
});
export type LedgerProof = z.infer<typeof ledgerProof>;

/** A paper that is not counted beside another. `sure` false: to be looked at, not all could be compared. */
export const paperMerge = z.object({
  piece: z.string(), // shown, not counted again
  with: z.string(), // the paper that counts
  why: z.enum(['same-paper', 'same-act']),
  sure: z.boolean(),
  note: z.string(),
});
export type PaperMerge = z.infer<typeof paperMerge>;

/** An absence from France that the person declares, both days included. `precise` false: given in whole months. */
const absence = z.object({ from: isoDate, to: isoDate, precise: z.boolean() });
export type Absence = z.infer<typeof absence>;

export const absenceReading = absence.extend({
  months: z.array(isoMonth), // wholly outside France (absences that touch one another taken together)
  contradictedBy: z.array(z.string()), // papers with a day inside it
  note: z.string(),
});
export type AbsenceReading = z.infer<typeof absenceReading>;

/**
 * One block of a grid. `met`; `lacking`; `open`: not over on the filing day, a proof may still come; `cut`: not all of its
 * months are looked at, so that it is not required, whatever it holds.
 */
const gridBlock = z.object({
  from: isoMonth,
  to: isoMonth,
  state: z.enum(['met', 'lacking', 'open', 'cut']),
  acts: z.array(z.string()), // what counts in it, oldest first, each act once
  lacks: z.number().int().nonnegative(),
});
export type GridBlock = z.infer<typeof gridBlock>;

/** `not-evaluated`: hearsay, listed only; `open`: nothing lacks but in the block that is not over. */
const gridState = z.enum(['met', 'open', 'not-met', 'not-evaluated']);
export type GridState = z.infer<typeof gridState>;

export const gridReading = z.object({
  grid: z.string(), // id
  title: z.string(),
  by: z.string(),
  statedOn: isoDate.nullable(),
  state: gridState,
  /** The answer when blocks are cut the other way; null when the source's words leave no doubt. */
  otherCut: gridState.nullable(),
  /** The answer when papers whose class is contested are given the lowest one; null: not looked at, or none is. */
  ifContested: gridState.nullable(),
  requirements: z.array(
    z.object({
      proofs: z.number().int(),
      strengths: z.array(proofStrength),
      blocks: z.array(gridBlock), // oldest first
      note: z.string(), // French: which blocks lack how many of which strength
    }),
  ),
  /** Stretches without proof longer than the grid allows; a null end is the edge of the window. */
  gaps: z.array(z.object({ from: isoDate.nullable(), to: isoDate.nullable() })),
  explanation: z.string(),
  source: legalSource,
});
export type GridReading = z.infer<typeof gridReading>;

/** A kind of paper that this person may have for a stretch without enough proof. */
const paperToFind = z.object({
  kind: z.string(),
  title: z.string(),
  strength: proofStrength,
  strongest: proofStrength, // the class that it may have, by who issued it (a public hospital)
  likely: z.boolean(), // the dossier's own papers point to it; else anyone may have one
  months: z.array(isoMonth), // for which it is proposed
  why: z.string(),
  because: z.array(z.string()), // the pieces that point to it
  where: z.string().nullable(), // where a copy can be asked for; null: no source says
  inferred: z.boolean(), // its class is an inference
});
export type PaperToFind = z.infer<typeof paperToFind>;

export const toFind = z.object({
  from: isoMonth,
  to: isoMonth,
  lacks: z.number().int().positive().nullable(), // of a block of a grid; null for a gap of the ledger
  papers: z.array(paperToFind), // likely ones first, strongest first
  note: z.string(),
});
export type ToFind = z.infer<typeof toFind>;

/** The smallest strong set of pieces that meets a grid as far as the dossier can. */
export const presenceSelection = z.object({
  grid: z.string(),
  chosen: z.array(z.string()), // oldest first
  reserve: z.array(z.string()), // every other paper that could prove something in the window
  exact: z.boolean(), // false: a smaller or stronger set may exist
  reading: gridReading, // of the chosen pieces alone: says what the grid still lacks
  note: z.string(),
});
export type PresenceSelection = z.infer<typeof presenceSelection>;

/** What the catalogue says of a kind that was brought, to be shown with the ledger: classes are practice, some inferred. */
export const kindClass = z.object({
  kind: z.string(),
  title: z.string(),
  strength: proofStrength,
  otherClasses: z.array(z.object({ strength: proofStrength, by: z.string() })),
  counts: z.object({ day: dateThatCounts, by: z.string() }).nullable(),
  inferred: z.array(z.enum(['class', 'date'])),
  note: z.string().nullable(),
  source: legalSource,
});
export type KindClass = z.infer<typeof kindClass>;
