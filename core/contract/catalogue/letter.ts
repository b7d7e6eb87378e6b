import { z } from 'zod';
import { factsFile } from '../assessment.ts';
import { isoDate } from '../iso.ts';
import { condition } from './condition.ts';
import { catalogueId } from './dated.ts';
import { pieceSeries, question } from './procedure.ts';
import { catalogueSource } from './source.ts';

export const letterLanguage = z.enum(['fr', 'en', 'ru', 'ar']);
export type LetterLanguage = z.infer<typeof letterLanguage>;

/** Who signs: whoever it is, the letter is theirs and speaks for them. `none`: a sheet that nobody signs. */
const letterSigner = z.enum(['person', 'employer', 'host', 'partner', 'two-partners', 'none']);
export type LetterSigner = z.infer<typeof letterSigner>;

/**
 * A text with fill-ins: `{person.nom}` prints the value, or a line of dots when it is not known; `[[ … {x?} … ]]` is left out
 * when x is not known; `{genre:né|née|né(e)}` agrees with the person's sex (masculine, feminine, not known). In French, or in
 * French and in every other language of the letter.
 */
const letterText = z.union([
  z.string(),
  z.strictObject({ fr: z.string(), en: z.string().optional(), ru: z.string().optional(), ar: z.string().optional() }),
]);
export type LetterTextSource = z.infer<typeof letterText>;

/**
 * When a block is printed: its condition is satisfied, the lists of `filled` have entries, those of `empty` have none. A
 * condition whose answer is not known leaves the block out, and the letter says so.
 */
const shown = {
  when: condition.optional(),
  filled: z.array(z.string()).default([]),
  empty: z.array(z.string()).default([]),
} as const;
/** A block that states a rule of law or of practice names its source. */
const cited = { ...shown, source: catalogueSource.optional() } as const;

const item = z.strictObject({ ...shown, text: letterText, each: z.string().optional() });

const letterBlock = z.discriminatedUnion('block', [
  z.strictObject({ ...cited, block: z.enum(['title', 'heading', 'object', 'paragraph', 'note']), text: letterText }),
  /** Short lines under one another: who writes, to whom. A line with an unknown `{x?}` is left out. */
  z.strictObject({ ...cited, block: z.enum(['sender', 'addressee', 'lines']), lines: z.array(letterText).min(1) }),
  z.strictObject({
    ...cited,
    block: z.literal('list'),
    numbered: z.boolean().default(false),
    items: z.array(item).min(1),
  }),
  /** One row an entry of the list `each`. */
  z.strictObject({
    ...cited,
    block: z.literal('table'),
    each: z.string(),
    head: z.array(letterText).min(1),
    cells: z.array(letterText).min(1),
    widths: z.array(z.number().positive()).min(1), // shares of the text's width
  }),
  /** The person's own words: the text of a question of the letter, or ruled lines to write on. */
  z.strictObject({ ...cited, block: z.literal('own-words'), fact: z.string(), ruled: z.number().int().min(1).max(20) }),
  /** Place and day are written by hand by whoever signs: a letter is dated the day it is signed. */
  z.strictObject({ ...shown, block: z.literal('place-and-date') }),
  z.strictObject({ ...shown, block: z.literal('signature'), lines: z.array(letterText).min(1) }),
]);
export type LetterBlockSource = z.infer<typeof letterBlock>;

/** forms/letters/<id>/letter.yaml: one letter, attestation or sheet. */
export const letter = z.strictObject({
  id: catalogueId,
  title: z.string(),
  summary: z.string(), // what it is for, in one or two plain sentences
  signer: letterSigner,
  languages: z.array(letterLanguage).default(['fr']),
  /** One copy for each of these (an employer…); absent: one letter. */
  per: z.enum(['employer-missing-months', 'employer-other-name']).optional(),
  version: z.string().optional(), // of a text that binds: a signed mandate names the text that was signed
  questions: z.record(z.string(), question).default({}), // what it needs beside the dossier, by the name of the stated fact
  advice: z.array(z.string()).default([]), // shown before printing, never printed
  blocks: z.array(letterBlock).min(1),
});
export type Letter = z.infer<typeof letter>;

/** forms/letters/words.yaml: names of papers in the other languages, for the sheets that the person takes along. */
export const letterWords = z.strictObject({
  note: z.string(), // who translated, and what that is worth
  kinds: z.record(z.string(), z.strictObject({ en: z.string(), ru: z.string(), ar: z.string() })),
});
export type LetterWords = z.infer<typeof letterWords>;

/** A worked case: a dossier, and what must and must not stand in the letter (`letter.yaml`'s neighbour `cases.yaml`). */
export const letterCase = z.strictObject({
  title: z.string(),
  procedure: z.string().default('aes-salarie'),
  on: isoDate,
  language: letterLanguage.default('fr'),
  input: factsFile.prefault({}),
  series: z.array(pieceSeries).default([]), // as in the cases of procedures
  copies: z.number().int().default(1),
  has: z.array(z.string()).default([]),
  not: z.array(z.string()).default([]),
  missing: z.array(z.string()).optional(), // exactly these names
  cautions: z.array(z.string()).default([]), // parts of what is said beside the letter
});
export type LetterCase = z.infer<typeof letterCase>;
