import { z } from 'zod';
import { mapping, valueFormat, valueOrigin } from './catalogue/form-map.ts';
import { formField, formProposal } from './form.ts';
import { box } from './reading.ts';

/**
 * A value placed on a page that has no field for it: a flat form, or one whose fields only exist as XFA. `box` in points from
 * the top-left corner of the page as displayed. `cells`: one sign a cell. With `when`, a cross is drawn when the value equals it.
 */
export const placedValue = z.strictObject({
  id: z.string().min(1),
  page: z.number().int().positive(),
  box,
  from: valueOrigin,
  format: valueFormat,
  cells: z.number().int().min(2).max(60).optional(),
  when: z.union([z.string(), z.number(), z.boolean()]).optional(),
});
export type PlacedValue = z.infer<typeof placedValue>;

/** A map that a person confirmed for a form, remembered by the library under the form's fingerprint. It holds no value. */
export const ownFormMap = z.strictObject({
  fingerprint: z.string(),
  title: z.string().max(200),
  fields: z.array(mapping),
  placed: z.array(placedValue),
});
export type OwnFormMap = z.infer<typeof ownFormMap>;

/** How a form takes values: `fields` of its own, none on a `flat` page, `xfa` only (placed like on a flat page). */
export const formMake = z.enum(['fields', 'flat', 'xfa']);

/** What to do with a value too long for its field: a smaller print, or "voir annexe" and the text on an annexe sheet. */
export const overflow = z.enum(['smaller', 'annex']);
export type Overflow = z.infer<typeof overflow>;

/** What a field would be filled with today. `by`: whose map it is; `typed`: a value typed for this form alone. */
export const editorField = formField.extend({
  from: z.string().nullable(), // origin, e.g. person.nom
  by: z.enum(['catalogue', 'person', 'proposed', 'none']),
  confidence: z.number().nullable(),
  value: z.string().nullable(), // as it would be written
  typed: z.union([z.string(), z.boolean()]).nullable(),
  left: formProposal.shape.left.element.shape.reason.nullable(), // why nothing is proposed
  label: z.string().nullable(), // printed beside it
  /** Every correspondence of the current map that names the field, in order: the window sends back those it leaves as they are. */
  mappings: z.array(mapping),
  why: z.array(z.string()).optional(), // French: why it is proposed
  overflow: overflow.nullable().optional(), // chosen for a value that was too long
  notAsked: z.literal(true).optional(), // mapped, and empty by right in this dossier: of another case, or optional
  places: z.array(z.object({ page: z.number().int().positive(), rect: box, option: z.string().optional() })).optional(), // when several: a radio's answers
});
export type EditorField = z.infer<typeof editorField>;

/** Everything the editor shows of a form of the dossier. `origins`: what can be put in a field, with its value today. */
export const formEditor = z.object({
  id: z.string(),
  title: z.string(),
  make: formMake,
  signed: z.boolean(), // signed by somebody: values go on a copy that does not carry the signature any more
  pages: z.array(z.object({ width: z.number(), height: z.number() })),
  fields: z.array(editorField),
  placed: z.array(
    placedValue.extend({
      value: z.string().nullable(),
      typed: z.union([z.string(), z.boolean()]).nullable().optional(), // by form.type, under the placed value's id
      overflow: overflow.nullable().optional(),
    }),
  ),
  origins: z.array(z.object({ from: z.string(), label: z.string(), value: z.string().nullable() })),
});
export type FormEditor = z.infer<typeof formEditor>;

/** A signature that a document of the dossier waits for. `box` null: where to sign is not known, `where` says it in words. */
export const awaitedSignature = z.object({
  id: z.string(), // stays the same while the document does
  document: z.string(), // title
  kind: z.enum(['form', 'letter']),
  of: z.string(), // id of the form or letter
  size: z.object({ width: z.number(), height: z.number() }).nullable(), // of that page, as displayed
  who: z.string(), // French: the applicant, the employer…
  page: z.number().int().nullable(),
  box: box.nullable(),
  where: z.string(),
  signed: z.boolean(),
});
export type AwaitedSignature = z.infer<typeof awaitedSignature>;
