import { z } from 'zod';
import { isoDate } from '../iso.ts';
import { authority, grade } from '../trace.ts';

/** Provenance that every catalogue entry carries. `from`/`to` are the first and last day in force, both inclusive. */
export const catalogueSource = z.strictObject({
  text: z.string(),
  article: z.string().nullable().default(null),
  url: z.string().nullable().default(null),
  authority,
  grade,
  checkedOn: isoDate,
});
export type CatalogueSource = z.infer<typeof catalogueSource>;
