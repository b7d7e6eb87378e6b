import { z } from 'zod';
import { isoDate } from '../iso.ts';
import { catalogueId } from './dated.ts';
import { catalogueSource } from './source.ts';

/**
 * How a dossier is handed in: `paper` sheets at a counter; `files`, one a piece; `volumes`: one PDF, or several under the limit;
 * `copy`: for the person, readable without the application; `hand-over`: the encrypted dossier, for another advisor.
 */
export const outletDelivery = z.enum(['paper', 'files', 'volumes', 'copy', 'hand-over']);
export type OutletDelivery = z.infer<typeof outletDelivery>;

/** A limit with its days and source; `value` null: the outlet has one that is not known, or that each procedure sets. */
const limit = z.strictObject({
  what: z.enum(['file-bytes', 'total-bytes', 'name-length', 'files']),
  value: z.number().int().positive().nullable(),
  words: z.string(),
  from: isoDate.nullable().default(null),
  to: isoDate.nullable().default(null),
  source: catalogueSource,
});

/** An outlet: forms/outlets/<id>.yaml. */
export const outlet = z.strictObject({
  id: catalogueId,
  title: z.string(),
  summary: z.string(),
  delivery: outletDelivery,
  limits: z.array(limit),
  /** File types that are taken, as the outlet names them (`pdf`, `jpeg`…); others are turned into PDF. */
  types: z.array(z.string()).default(['pdf']),
  names: z
    .strictObject({
      numberFirst: z.boolean(),
      ascii: z.boolean(), // no accents, no signs but letters, digits, - and _
      source: catalogueSource.nullable(),
    })
    .optional(),
  /** Homogeneous series that may go into one file when the inventory lists them: by year, of these sections. */
  series: z.strictObject({ by: z.literal('year'), presence: z.boolean(), source: catalogueSource }).optional(),
  layout: z
    .strictObject({
      duplex: z.boolean().default(false),
      dividers: z.enum(['none', 'section', 'section-and-year']).default('none'),
      strength: z.boolean().default(false),
      stamps: z.boolean().default(true),
      carry: z.boolean().default(false),
      /** What is handed over on paper: the person's own papers (`originals`, of which a list is made), or the printed bundle. */
      sets: z
        .array(z.strictObject({ title: z.string(), words: z.string(), holds: z.enum(['originals', 'copies']) }))
        .default([]),
    })
    .prefault({}),
  advice: z.array(z.strictObject({ words: z.string(), source: catalogueSource.nullable() })).default([]),
});
export type Outlet = z.infer<typeof outlet>;
