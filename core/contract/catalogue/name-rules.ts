import { z } from 'zod';
import { catalogueId } from './dated.ts';

function isPattern(text: string): boolean {
  try {
    new RegExp(text, 'gu');
    return true;
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}

const foldedWord = z.string().regex(/^[a-z]+$/);

/**
 * How names that come from one language or script are written in ours: forms/names/<id>.yaml. Used to recognise two
 * spellings of one name; it never makes two names equal, it says "perhaps the same" and why.
 * Words are folded (lower case, no accents).
 */
export const nameRules = z.strictObject({
  id: catalogueId,
  title: z.string(), // ends the sentence "deux façons d'écrire un même nom (…)": "transcription de l'arabe"
  basis: z.string(), // where these spellings are met
  /** A letter with its marks, lower case → the plain letters that stand for it ("ş" → s, sh). */
  letters: z.record(z.string(), z.array(z.string().regex(/^[a-z]*$/)).min(1)).default({}),
  /** Words that come and go in front of a name: el, al, ben, ould. */
  particles: z.array(foldedWord).default([]),
  /** Applied in order to a folded word, everywhere in it: what is left says how the name sounds. Capitals are sounds of their own. */
  rewrite: z
    .array(z.strictObject({ from: z.string().refine(isPattern, 'not a regular expression'), to: z.string() }))
    .default([]),
  /** Sounds (runs of vowels, single consonants) that stand for each other once rewritten; only in words of three consonants or more. */
  interchangeable: z.array(z.array(z.string()).min(2)).default([]),
  /** Spellings of one name. A list of one says that the name is known: two known names without a common list are two names. */
  alike: z.array(z.array(foldedWord).min(1)).default([]),
});
export type NameRules = z.infer<typeof nameRules>;
