import { z } from 'zod';
import { catalogueSource } from './source.ts';

/** forms/nationalities.yaml: how a nationality is written on papers, and the groups that texts name. */
export const nationalities = z.strictObject({
  countries: z.array(
    z.strictObject({
      code: z.string().regex(/^[A-Z]{3}$/), // ISO 3166-1 alpha-3
      alpha2: z.string().regex(/^[A-Z]{2}$/),
      names: z.array(z.string()).min(1), // country, then adjectives, French; other usual spellings
    }),
  ),
  groups: z.record(
    z.string().regex(/^[a-z0-9-]+$/),
    z.strictObject({ title: z.string(), codes: z.array(z.string().regex(/^[A-Z]{3}$/)), source: catalogueSource }),
  ),
});
export type Nationalities = z.infer<typeof nationalities>;
