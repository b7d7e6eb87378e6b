import { z } from 'zod';
import { isoDate } from './iso.ts';

export const authority = z.enum(['law', 'regulation', 'circular', 'local-list', 'practice']);
export const grade = z.enum(['O', 'A', 'L', 'G', 'S', 'C', 'UNKNOWN', 'UNVERIFIED']);

/** Where a rule or a figure comes from. `from`/`to`: first and last day in force (`to` null: no end known). */
export const legalSource = z.object({
  text: z.string(),
  article: z.string().nullable(),
  url: z.string().nullable(),
  from: isoDate.nullable(),
  to: isoDate.nullable(),
  authority,
  grade,
  checkedOn: isoDate,
});
export type LegalSource = z.infer<typeof legalSource>;

/** A paper or fact that supports a finding. */
export const evidence = z.object({ piece: z.string().nullable(), fact: z.string().nullable(), note: z.string() });
export type Evidence = z.infer<typeof evidence>;
/** A fact or paper that would settle an unknown, or that a failing rule lacks; French, ready to show. */
export const missing = z.object({ fact: z.string().nullable(), note: z.string() });
export type Missing = z.infer<typeof missing>;
