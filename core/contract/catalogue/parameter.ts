import { z } from 'zod';
import { isoDate } from '../iso.ts';
import { catalogueSource } from './source.ts';

/** A figure of the law over time: forms/parameters/<id>.yaml. Each value holds from its day until the next one's. */
export const parameter = z.strictObject({
  id: z.string(),
  title: z.string(),
  unit: z.string(),
  values: z
    .array(
      z.strictObject({ from: isoDate, value: z.number().nullable(), source: z.string(), note: z.string().optional() }),
    )
    .min(1),
  source: catalogueSource,
});
export type Parameter = z.infer<typeof parameter>;
