import { z } from 'zod';
import { proofStrength } from '../assessment.ts';
import { isoDate } from '../iso.ts';
import { catalogueSource } from './source.ts';

/**
 * How many proofs of presence a counter or a practitioner says to expect: forms/presence/<id>.yaml. No national text
 * gives a number, so a grid never decides a rule: it is shown beside the others with its source.
 */
export const presenceGrid = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  title: z.string(), // "2 preuves par semestre"
  by: z.string(), // who says so
  statedOn: isoDate.nullable(), // day of the page or of its last check; null when it is not dated
  proofs: z.number().int().positive(),
  everyMonths: z.number().int().positive(), // in each block of so many months, counted back from the filing month
  strengths: z.array(proofStrength).min(1), // which proofs count
  note: z.string().optional(),
  source: catalogueSource,
});
export type PresenceGrid = z.infer<typeof presenceGrid>;
