import { z } from 'zod';
import { factName, factValue } from './fact-names.ts';

/**
 * What a person confirmed or corrected on a paper of one issuer: the value, and where on the paper it stood. `issuer` is a
 * key such as `siret:73282932000074` or `nom:proprete du modele sas`; `via` names the label and the side on which the
 * value stood, null when the machine had no candidate of that value.
 */
export const lesson = z.object({
  kind: z.string(),
  issuer: z.string(),
  fact: factName,
  value: factValue,
  via: z.string().nullable(),
});
export type Lesson = z.infer<typeof lesson>;
