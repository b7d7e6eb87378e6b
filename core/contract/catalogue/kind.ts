import { z } from 'zod';
import { proofStrength } from '../assessment.ts';
import { factName } from '../fact-names.ts';
import { catalogueSource } from './source.ts';

/** A printed phrase (regular expression, matched without case or accents) that speaks for or against a kind. */
const anchor = z.strictObject({ pattern: z.string(), weight: z.number() });

/**
 * How one fact is found: the labels it stands beside (regular expressions, matched without case or accents), where the
 * value may stand from the label, and an optional named reader for what labels cannot say (`employer-block`…).
 */
const factRule = z.strictObject({
  fact: factName,
  labels: z.array(z.string()).default([]),
  not: z.array(z.string()).default([]), // a label line that matches one of these is another value
  where: z.array(z.enum(['right', 'below', 'same-word'])).default(['right', 'below']),
  column: z.array(z.string()).default([]), // header of the table column in which the value stands
  pattern: z.string().optional(), // what the printed value looks like, beyond its type
  reader: z.string().optional(),
  sameAs: factName.optional(), // copies another fact of the piece (titulaire = salarie)
});

/** Which of a piece's dates proves presence, first known one counts, and how strongly. */
const presenceProof = z.strictObject({
  strength: proofStrength,
  dates: z.array(factName),
  month: factName.optional(), // a month fact (payslip period) used when no date of the act is known
  note: z.string().optional(),
  source: catalogueSource,
});

/** A kind of paper: forms/kinds/<slug>.yaml. */
export const kind = z.strictObject({
  slug: z.string().regex(/^[a-z0-9-]+$/),
  title: z.string(),
  section: z.string(), // heading of the bundle under which its pieces go
  anchors: z.array(anchor),
  threshold: z.number().default(1), // sum of anchor weights from which the kind is accepted
  startsPiece: z.array(z.string()).default([]), // phrases that only stand on a first page
  facts: z.array(factRule),
  presence: presenceProof.optional(),
  titlePattern: z.string(), // "Bulletin de paie – {periode} – {employeur}"
});
export type Kind = z.infer<typeof kind>;
export type FactRule = z.infer<typeof factRule>;
