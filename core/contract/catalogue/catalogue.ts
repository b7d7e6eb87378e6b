import { z } from 'zod';
import { formMap } from './form-map.ts';
import { kind } from './kind.ts';
import { parameter } from './parameter.ts';
import { presenceGrid } from './presence-grid.ts';
import { procedure } from './procedure.ts';
import { twoDDocTables } from './two-d-doc.ts';

/** The whole catalogue, compiled from `forms/` into one JSON. Keys are the slugs and ids. */
export const catalogue = z.strictObject({
  procedures: z.record(z.string(), procedure),
  kinds: z.record(z.string(), kind),
  forms: z.record(z.string(), formMap),
  parameters: z.record(z.string(), parameter),
  presence: z.record(z.string(), presenceGrid).optional(),
  twoDDoc: twoDDocTables.optional(),
});
export type Catalogue = z.infer<typeof catalogue>;
