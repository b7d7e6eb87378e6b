import { z } from 'zod';
import { mapping } from './catalogue/form-map.ts';
import { box } from './reading.ts';

export const formField = z.object({
  name: z.string(),
  type: z.enum(['text', 'checkbox', 'radio', 'choice', 'signature', 'button']),
  page: z.number().int().positive(),
  rect: box,
  maxLength: z.number().int().optional(),
  options: z.array(z.string()).optional(), // export values of check boxes and radios, values of choices
  readOnly: z.boolean().optional(),
  hidden: z.boolean().optional(), // on no page, or marked not to be shown: never filled
  tooltip: z.string().optional(), // the form's own explanation of the field
});
export type FormField = z.infer<typeof formField>;

/** What `liasse fields` says of a PDF form. `fingerprint`: SHA-256 of its sorted field names and types, of its print when it has no field. */
export const formFields = z.object({
  form: z.object({ number: z.string(), edition: z.string() }).nullable(),
  fingerprint: z.string(),
  pages: z.number().int().positive(),
  encrypted: z.boolean(),
  xfa: z.boolean(),
  fields: z.array(formField),
});
export type FormFields = z.infer<typeof formFields>;

/** Values for a form: field name → text, or true/false for a check box, or an export value. */
export const formValues = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));
export type FormValues = z.infer<typeof formValues>;

/** A correspondence that the program found by itself, as a catalogue's map writes it, with how sure it is and why. */
export const proposedMapping = mapping.extend({ confidence: z.number().min(0).max(1), why: z.array(z.string()) });
export type ProposedMapping = z.infer<typeof proposedMapping>;

/**
 * A map proposed for a form that the catalogue does not know. `left`: fields for which nothing is proposed —
 * `no-label`, `not-understood` (the label asks for something else), `other-person`, `unclear-person`, `twice` (asked a second
 * time in one part of the form: perhaps of somebody else), `doubt` (the signs contradict each other or are too few), `shape`
 * (the field cannot hold the value), `not-a-value` (a button, a signature, locked or hidden).
 */
export const formProposal = z.object({
  form: z.object({ number: z.string(), edition: z.string() }).nullable(),
  fingerprint: z.string(),
  proposed: z.array(proposedMapping),
  left: z.array(
    z.object({
      field: z.string(),
      label: z.string().nullable(),
      reason: z.enum([
        'no-label',
        'not-understood',
        'other-person',
        'unclear-person',
        'twice',
        'doubt',
        'shape',
        'not-a-value',
      ]),
    }),
  ),
  labels: z.record(z.string(), z.string()).optional(), // what is printed beside each field, as far as it is known
});
export type FormProposal = z.infer<typeof formProposal>;
export type LeftReason = FormProposal['left'][number]['reason'];

export const fillReport = z.object({
  form: z.object({ number: z.string(), edition: z.string() }).nullable(),
  out: z.string().nullable(),
  written: z.array(
    z.object({ field: z.string(), value: z.string(), fontSize: z.number().nullable(), from: z.string().nullable() }),
  ),
  tooLong: z.array(z.object({ field: z.string(), value: z.string(), reason: z.string() })),
  notDrawable: z.array(z.object({ field: z.string(), value: z.string(), characters: z.array(z.string()) })),
  /** Unknown field, wrong option, read-only…; `allowed`: the answers that the field accepts. */
  refused: z.array(
    z.object({ field: z.string(), value: z.string(), reason: z.string(), allowed: z.array(z.string()).optional() }),
  ),
  unused: z.array(z.string()), // facts that no field of this form takes
  missing: z.array(z.object({ field: z.string(), from: z.string() })), // mapped fields whose fact is not known
  checked: z.object({ reread: z.number().int(), inkSeen: z.number().int(), problems: z.array(z.string()) }),
  /** `proposed`: the values went by a map that the program proposed itself, which nobody has checked; `person`: by a person's. */
  map: z.enum(['proposed', 'person']).optional(),
  /** Answers that are on a sheet after the form; the field itself says "voir annexe n° N". */
  annexes: z
    .array(z.object({ number: z.number().int().positive(), field: z.string(), label: z.string(), value: z.string() }))
    .optional(),
  /** The form was signed electronically: what was written is on a copy that does not carry the signature any more. */
  signature: z.literal('removed').optional(),
  left: formProposal.shape.left.optional(), // fields for which that map proposes nothing
});
export type FillReport = z.infer<typeof fillReport>;
