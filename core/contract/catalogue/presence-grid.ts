import { z } from 'zod';
import { proofStrength } from '../assessment.ts';
import { isoDate } from '../iso.ts';
import { catalogueSource } from './source.ts';

/** Blocks of so many months counted back from the filing month, or the months, quarters, half-years, years of the calendar. */
const gridEvery = z.union([
  z.strictObject({ months: z.number().int().positive() }),
  z.strictObject({ calendar: z.enum(['mois', 'trimestre', 'semestre', 'annee']) }),
]);
export type GridEvery = z.infer<typeof gridEvery>;

/** At least so many papers, of these strengths, in each block. */
const gridRequirement = z.strictObject({
  proofs: z.number().int().positive(),
  every: gridEvery,
  strengths: z.array(proofStrength.exclude(['aucune'])).min(1),
});
export type GridRequirement = z.infer<typeof gridRequirement>;

/**
 * How many proofs of presence a counter or a practitioner says to expect: forms/presence/<id>.yaml. No national text
 * gives a number, so a grid never decides a rule: it is shown beside the others with its source, and all its requirements
 * are read. A grid known by hearsay only is listed, not read (`evaluated: false`, no requirement).
 */
export const presenceGrid = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9-]+$/),
    title: z.string(), // "2 preuves par semestre"
    by: z.string(), // who says so
    statedOn: isoDate.nullable(), // day of the page or of its last check; null when it is not dated
    evaluated: z.boolean().default(true),
    requirements: z.array(gridRequirement),
    /** From one proof to the next, from the beginning to the first, from the last to the filing day: not longer than this. */
    maxGap: z
      .strictObject({
        months: z.number().int().positive(),
        strengths: z.array(proofStrength.exclude(['aucune'])).min(1),
      })
      .optional(),
    /** The words of the source from which `every` follows, and whether they can also be read the other way. */
    wording: z.string(),
    ambiguous: z.boolean().default(false),
    note: z.string().optional(),
    source: catalogueSource,
  })
  .refine(
    (grid) => grid.evaluated === (grid.requirements.length > 0 || grid.maxGap !== undefined),
    'a grid that is read has requirements, one that is not has none',
  );
export type PresenceGrid = z.infer<typeof presenceGrid>;
