import { z } from 'zod';
import { isoDate } from '../iso.ts';
import { catalogueSource } from './source.ts';

/**
 * How a value is printed. `digits` keeps the digits only (SIRET). `integer` takes whole numbers only; `whole` and
 * `hundredths` print the two parts of a number in two fields (35,5 hours: "35" and "50"). `date-ddmmyyyy`: the eight cells of
 * a comb.
 */
export const valueFormat = z
  .enum([
    'text',
    'upper',
    'date-dd/mm/yyyy',
    'date-dd-mm-yyyy',
    'date-ddmmyyyy',
    'day',
    'month',
    'year',
    'digits',
    'amount',
    'integer',
    'whole',
    'hundredths',
    'checkbox',
  ])
  .default('text');
export type ValueFormat = z.infer<typeof valueFormat>;

/**
 * Where a value comes from: `person.nom`, `facts.employeurNom`, `contract.siret` (the dossier's contract of employment),
 * or a literal after `=`. `a | b`: the first that is known. `a? + b`: joined by a blank; without every part that has no
 * `?` there is no value.
 */
export const valueOrigin = z
  .string()
  .regex(/^(=.*|(person|facts|contract)\.\w+\??( (\||\+) (person|facts|contract)\.\w+\??)*)$/s);

const answer = z.union([z.string(), z.number(), z.boolean()]);

/**
 * When a field is asked for at all: an annexe for temporary work says nothing of another contract. `is`: one of these
 * answers; `not`: any answer but these; neither: any answer but no. An answer that is not known yet is one question, whatever
 * the number of fields behind it; with `asked: false` it counts as "does not apply", and nobody is asked.
 */
const formCondition = z
  .strictObject({
    from: valueOrigin,
    is: z.array(answer).min(1).optional(),
    not: z.array(answer).min(1).optional(),
    asked: z.literal(false).optional(),
  })
  .refine(({ is, not }) => is === undefined || not === undefined, 'either "is" or "not"');
export type FormCondition = z.infer<typeof formCondition>;

/** How a value is written in a field. Several mappings may name one field: the first that gives a value counts. */
export const mapping = z.strictObject({
  field: z.string(), // exact AcroForm name
  from: valueOrigin,
  format: valueFormat,
  slice: z.tuple([z.number().int(), z.number().int()]).optional(), // characters [from, to) of the formatted value
  when: answer.optional(), // ticked when the value equals this
  write: z.string().optional(), // the export value written then, or as soon as the value is known when there is no `when`
  optional: z.literal(true).optional(), // empty is a right answer (nom d'usage): not known is no question
  given: z.array(formCondition).min(1).optional(), // every one of them, in this order
});
export type FieldMapping = z.infer<typeof mapping>;

/** What stands under one condition: a sheet, a paragraph of a form; groups may stand in groups. */
interface FieldGroup {
  given: FormCondition;
  fields: (FieldMapping | FieldGroup)[];
}
const fieldGroup: z.ZodType<FieldGroup> = z.lazy(() =>
  z.strictObject({ given: formCondition, fields: z.array(z.union([mapping, fieldGroup])).min(1) }),
);

const ungrouped = (entries: readonly (FieldMapping | FieldGroup)[], outer: readonly FormCondition[]): FieldMapping[] =>
  entries.flatMap((entry) => {
    if ('fields' in entry) return ungrouped(entry.fields, [...outer, entry.given]);
    return outer.length === 0 ? [entry] : [{ ...entry, given: [...outer, ...(entry.given ?? [])] }];
  });

/** The mappings of a form as YAML writes them, with groups under a condition; as everything else reads them, one by one. */
export const formMappings = z.array(z.union([mapping, fieldGroup])).transform((entries) => ungrouped(entries, []));

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
  /** The data sheet printed when no PDF is at hand. */
  sheet: z.array(
    z.strictObject({
      label: z.string(),
      from: valueOrigin,
      format: valueFormat,
      given: z.array(formCondition).min(1).optional(),
    }),
  ),
  fields: formMappings,
  /**
   * Other PDFs of the same printed form, published again with other field names. Each is known by its own field set only:
   * without a fingerprint a re-edition could take the values of another.
   */
  reeditions: z.array(z.strictObject({ name: z.string(), fingerprint: z.string(), fields: formMappings })).default([]),
});
export type FormMap = z.infer<typeof formMap>;
