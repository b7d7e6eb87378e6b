import { z } from 'zod';
import { letterLanguage } from '../catalogue/letter.ts';
import { dossierId } from '../dossier.ts';
import { dossierLetter, letterPreview, letterReport } from '../letter.ts';
import { token } from './library-methods.ts';

const ok = z.object({ ok: z.literal(true) });
const inDossier = z.object({ dossier: dossierId });
const onLetter = inDossier.extend({ letter: z.string() });

export const letterMethods = {
  /** Letters of the catalogue, with what the dossier has of each. */
  'letter.ofDossier': { input: inDossier, output: z.array(dossierLetter) },
  /** The letter as it would be printed from the dossier today, own texts included. */
  'letter.read': { input: onLetter.extend({ language: letterLanguage.default('fr') }), output: letterPreview },
  /** A person's own text of a block (null: back to what is generated). `generated`: the text that it replaces. */
  'letter.edit': {
    input: onLetter.extend({
      language: letterLanguage.default('fr'),
      block: z.string(),
      generated: z.string(),
      text: z.string().max(20_000).nullable(),
    }),
    output: ok,
  },
  /** Whether the letter is bound in the bundle, after the forms; in which language beside French. */
  'letter.bind': {
    input: onLetter.extend({ bound: z.boolean(), language: letterLanguage.default('fr') }),
    output: ok,
  },
  /** Writes the letter as a tagged PDF to the place that the user chose, read again and checked. */
  'letter.save': {
    input: onLetter.extend({ language: letterLanguage.default('fr'), to: token }),
    output: letterReport,
  },
} as const;
