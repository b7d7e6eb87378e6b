import { z } from 'zod';
import { formMap } from './form-map.ts';
import { kind } from './kind.ts';
import { letter, letterWords } from './letter.ts';
import { listedJobs } from './listed-jobs.ts';
import { nameRules } from './name-rules.ts';
import { nationalities } from './nationalities.ts';
import { outlet } from './outlet.ts';
import { paperRule } from './paper-rule.ts';
import { parameter } from './parameter.ts';
import { presenceGrid } from './presence-grid.ts';
import { procedure } from './procedure.ts';
import { fee } from './procedure-parts.ts';
import { twoDDocTables } from './two-d-doc.ts';

/** The whole catalogue, compiled from `forms/` into one JSON. Keys are the slugs and ids. */
export const catalogue = z.strictObject({
  procedures: z.record(z.string(), procedure),
  kinds: z.record(z.string(), kind),
  forms: z.record(z.string(), formMap),
  parameters: z.record(z.string(), parameter),
  fees: z.record(z.string(), fee).optional(),
  nationalities: nationalities.optional(),
  listedJobs: z.record(z.string(), listedJobs).optional(),
  names: z.record(z.string(), nameRules).optional(),
  paperRules: z.record(z.string(), paperRule).optional(),
  presence: z.record(z.string(), presenceGrid).optional(),
  letters: z.record(z.string(), letter).optional(),
  letterWords: letterWords.optional(),
  outlets: z.record(z.string(), outlet).optional(),
  twoDDoc: twoDDocTables.optional(),
});
export type Catalogue = z.infer<typeof catalogue>;
