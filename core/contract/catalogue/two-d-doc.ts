import { z } from 'zod';
import { factName } from '../fact-names.ts';
import { catalogueSource } from './source.ts';

/** Two characters: a data identifier or a document type of the 2D-Doc specification. */
const code = z.string().regex(/^[0-9A-Z]{2}$/);

/** What one data identifier holds. `length`: always so many characters; `max`: at most so many; neither: no limit. */
const codedField = z.strictObject({
  name: z.string().regex(/^[a-z0-9-]+$/),
  type: z.enum([
    'text',
    'name',
    'digits',
    'number',
    'amount',
    'hex',
    'flag',
    'country',
    'date',
    'day',
    'datetime',
    'time',
    'year',
    'base32',
  ]),
  length: z.number().int().positive().optional(),
  max: z.number().int().positive().optional(),
});

/** One way to a fact: `from` are data identifiers, or `issueDate` for the day of issue in the header. */
const codedFactRule = z.strictObject({
  fact: factName,
  as: z.enum(['name', 'text', 'address', 'date', 'year', 'number', 'identifier', 'siret', 'commonMonth']),
  from: z.array(z.union([code, z.literal('issueDate')])).min(1),
});

const codedType = z.strictObject({
  title: z.string(),
  kinds: z.array(z.string()).default([]),
  facts: z.array(codedFactRule).default([]),
});

/** forms/two-d-doc/fields.yaml */
export const twoDDocFields = z.strictObject({ source: catalogueSource, fields: z.record(code, codedField) });
/** forms/two-d-doc/types.yaml */
export const twoDDocTypes = z.strictObject({ source: catalogueSource, types: z.record(code, codedType) });

/** The tables of the 2D-Doc specification, perimeter 01. */
export const twoDDocTables = z.strictObject({
  fields: z.record(code, codedField),
  types: z.record(code, codedType),
});
export type TwoDDocTables = z.infer<typeof twoDDocTables>;
export type CodedField = z.infer<typeof codedField>;
export type CodedFactRule = z.infer<typeof codedFactRule>;
