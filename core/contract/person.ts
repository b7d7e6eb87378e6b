import { z } from 'zod';
import { isoDate } from './iso.ts';

/**
 * The applicant, as typed or confirmed by a person. Every field is optional: what is not known is absent.
 * One record feeds every form, letter and check.
 */
export const person = z.strictObject({
  nom: z.string().optional(), // nom de naissance
  nomUsage: z.string().optional(),
  prenoms: z.string().optional(),
  autresNoms: z.array(z.string()).optional(), // aliases and other spellings met on papers
  sexe: z.enum(['F', 'M']).optional(),
  dateNaissance: isoDate.optional(),
  lieuNaissance: z.string().optional(),
  paysNaissance: z.string().optional(),
  nationalite: z.string().optional(),
  situationFamiliale: z.enum(['celibataire', 'marie', 'pacse', 'divorce', 'veuf', 'concubinage']).optional(),
  adresseNumero: z.string().optional(),
  adresseVoie: z.string().optional(),
  adresseComplement: z.string().optional(),
  codePostal: z.string().optional(),
  commune: z.string().optional(),
  telephone: z.string().optional(),
  courriel: z.string().optional(),
  numeroEtranger: z.string().optional(), // numéro AGDREF
  passeportNumero: z.string().optional(),
  passeportExpiration: isoDate.optional(),
  dateEntreeFrance: isoDate.optional(),
});
export type Person = z.infer<typeof person>;
export type PersonField = keyof Person;
