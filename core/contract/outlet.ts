import { z } from 'zod';
import { bundleVerification } from './bundle.ts';
import { outletDelivery } from './catalogue/outlet.ts';
import { catalogueSource } from './catalogue/source.ts';
import { isoDate, sha256 } from './iso.ts';

/** A limit of an outlet on a filing day, in words and, when it is known, as a figure. */
const outletLimit = z.object({
  what: z.enum(['file-bytes', 'total-bytes', 'name-length', 'files']),
  value: z.number().nullable(), // null: not known, or set by each procedure; the person may give it
  words: z.string(), // French, e.g. "32 Mo par fichier"
  source: catalogueSource.nullable(), // null: the figure was given by the person
});
export type OutletLimit = z.infer<typeof outletLimit>;

/** A place where a dossier can be handed in, with what holds there on a day. */
export const outletSummary = z.object({
  id: z.string(),
  title: z.string(),
  summary: z.string(),
  delivery: outletDelivery,
  limits: z.array(outletLimit),
  advice: z.array(z.string()),
});
export type OutletSummary = z.infer<typeof outletSummary>;

/** An image made lighter to meet a limit. */
const reducedImage = z.object({ page: z.number().int(), fromDpi: z.number(), toDpi: z.number() });

/** One file of a delivery. `pieces`: numbers of the pieces in it. `original`: the file as it was received, byte for byte. */
const deliveryFile = z.object({
  name: z.string(),
  bytes: z.number().int(),
  sha256,
  pages: z.number().int().nullable(), // null: no PDF
  pieces: z.array(z.string()),
  original: z.boolean(),
  reduced: z.array(reducedImage),
  verification: bundleVerification.nullable(), // of files composed by us
});
export type DeliveryFile = z.infer<typeof deliveryFile>;

/** A file that does not meet a limit although everything allowed was tried, with what the person can choose. */
const tooLarge = z.object({
  label: z.string(),
  title: z.string(),
  bytes: z.number().int(),
  limit: z.number().int(),
  choices: z.array(z.string()),
});

/**
 * What was prepared for an outlet, checked. `gauge`: the size that counts against the limit. `ok` false: it must not be handed
 * in as it is; `problems` and `tooLarge` say why. `sheets`: of paper, for an outlet on paper.
 */
export const delivery = z.object({
  outlet: z.string(),
  on: isoDate,
  preparedAt: z.string(),
  ok: z.boolean(),
  stale: z.boolean(),
  files: z.array(deliveryFile),
  gauge: z.array(
    z.object({
      what: z.enum(['file-bytes', 'total-bytes']),
      limit: z.number().nullable(),
      size: z.number(),
      of: z.string(),
    }),
  ),
  tooLarge: z.array(tooLarge),
  problems: z.array(z.string()),
  notes: z.array(z.string()), // what the person must know: signatures lost in copies, pieces in several volumes…
  sheets: z.number().int().nullable(),
});
export type Delivery = z.infer<typeof delivery>;

/** What a person decides when a delivery is prepared. `limit`: bytes a file, when the outlet leaves it to the procedure. */
export const deliveryChoices = z.object({
  limit: z.number().int().positive().optional(),
  /** Images may go below 150 dots an inch: only when the person says so. */
  belowFloor: z.boolean().default(false),
  /** A piece that alone is larger than the limit may be cut into several files, between two of its pages. */
  cut: z.boolean().default(false),
});
export type DeliveryChoices = z.output<typeof deliveryChoices>;

/** A dossier handed in: when, where, and exactly what. */
export const deposit = z.object({
  id: z.number().int(),
  outlet: z.string(),
  outletTitle: z.string(),
  on: isoDate,
  recordedAt: z.string(),
  files: z.array(z.object({ name: z.string(), sha256, bytes: z.number().int() })),
  pieces: z.number().int(),
  pages: z.number().int(),
  receipt: z.string().nullable(), // what the counter gave: a number, a name, a stamp
  note: z.string().nullable(),
});
export type Deposit = z.infer<typeof deposit>;
