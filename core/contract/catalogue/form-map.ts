import { z } from 'zod';
import { isoDate } from '../iso.ts';
import { catalogueSource } from './source.ts';

/** How a value is written in a field. `part` cuts a date or a number over several fields. */
const mapping = z.strictObject({
  field: z.string(), // exact AcroForm name
  from: z.string(), // `person.nom`, `facts.employeurNom`, or a literal after `=`
  format: z
    .enum(['text', 'upper', 'date-dd/mm/yyyy', 'day', 'month', 'year', 'digits', 'amount', 'integer', 'checkbox'])
    .default('text'),
  slice: z.tuple([z.number().int(), z.number().int()]).optional(), // characters [from, to) of the formatted value
  when: z.union([z.string(), z.number(), z.boolean()]).optional(), // checkbox ticked when the value equals this
});

/** A known official form: forms/cerfa/<number>-<edition>/form.yaml. */
export const formMap = z.strictObject({
  id: z.string(), // 15186-03
  number: z.string(), // 15186
  edition: z.string(), // 03
  title: z.string(),
  printed: z.array(z.string()), // ways the number is printed on the page, e.g. "15186*03"
  fingerprint: z.string().nullable(), // SHA-256 of the sorted field names and types
  from: isoDate.nullable(),
  to: isoDate.nullable(),
  source: catalogueSource,
  sheet: z.array(z.strictObject({ label: z.string(), from: z.string() })), // the data sheet printed when no PDF is at hand
  fields: z.array(mapping),
});
export type FormMap = z.infer<typeof formMap>;
export type FieldMapping = z.infer<typeof mapping>;
