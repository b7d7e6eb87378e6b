import { z } from 'zod';
import { isoDate } from '../iso.ts';
import { condition } from './condition.ts';
import { catalogueSource } from './source.ts';

export const catalogueId = z.string().regex(/^[a-z0-9-]+$/);

/**
 * What every dated entry of a procedure carries. Versions of one entry share its `id`; one at most is in force on a day;
 * days between two versions must be declared by `gapBefore` of the later one (what is known of them, in French).
 */
export const dated = {
  id: catalogueId,
  when: condition.optional(), // the case in which it applies; without it, always
  from: isoDate,
  to: isoDate.nullable(), // last day in force
  gapBefore: z.string().optional(),
  source: catalogueSource,
  notes: z.array(z.string()).default([]), // where sources disagree or are silent; French
} as const;
