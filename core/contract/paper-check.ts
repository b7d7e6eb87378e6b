import { z } from 'zod';
import { factName } from './fact-names.ts';
import { isoDate } from './iso.ts';
import { legalSource } from './trace.ts';

/** What a name printed on a paper is to the person. `unknown`: the person's own name is not known yet. */
const nameRelationKind = z.enum(['same', 'variant', 'alias', 'different', 'unknown']);
export type NameRelationKind = z.infer<typeof nameRelationKind>;

/** One way in which a printed name differs from the person's. */
const nameDifference = z.object({
  code: z.enum([
    // the name still counts as the person's
    'accents',
    'order',
    'spacing', // hyphen, blank, apostrophe: the same letters cut elsewhere
    'given-missing', // not all given names
    'given-initial',
    'family-only',
    'usage-name',
    'two-people', // the paper names someone else as well
    // it does not, before a person has looked
    'particle', // el, al, ben, ould… more or less
    'transliteration',
    'doubled-letter',
    'letters', // one or two letters apart
    'family-part', // a part of the family name is missing
    'family-initial',
    'family-missing', // given names alone
    'extra-name', // one more name
    'of-alias', // like one of the declared other names
    'other-script', // not in our letters: somebody who reads them must compare
  ]),
  printed: z.string().optional(), // the word on the paper
  known: z.string().optional(), // the word of the person's record
  rules: z.string().optional(), // title of the table that explains it
});
export type NameDifference = z.infer<typeof nameDifference>;

/** `counts`: it is the person's for what the law counts (null: the person's name is not known). */
const nameRelation = z.object({
  relation: nameRelationKind,
  counts: z.boolean().nullable(),
  how: z.array(nameDifference),
});
export type NameRelation = z.infer<typeof nameRelation>;

/** One spelling met on the papers: all orders, cases and accents of the same words. */
export const nameSpelling = nameRelation.extend({ printed: z.string(), pieces: z.array(z.string()) });
export type NameSpelling = z.infer<typeof nameSpelling>;

const paperCheckCode = z.enum([
  'age-in-time', // younger than the limit; `until` = last such day
  'age-too-old', // `until` = the day that was the last
  'age-unclear', // the sources give no way to count
  'undated',
  'valid', // `until` = last day printed
  'expires-soon',
  'expired',
  'end-unknown',
  'made-later', // dated after the filing day
  'dates-contradict',
  'translation-due',
  'translation-to-check', // translations are in the dossier
  'translation-unclear',
  'name-spellings', // what is written on how many papers
  'name-variant',
  'name-alias',
  'name-different',
  'concordance-due',
  'data-differ', // papers, or papers and the person's record, disagree on a date of birth, a number…
  'reminder',
]);
export type PaperCheckCode = z.infer<typeof paperCheckCode>;

/**
 * One thing to know about papers on a filing day; it never blocks. `piece`: the one it is about, null when about several
 * or about the dossier; `pieces`: all of them. The sentence is French, ready to show.
 */
export const paperCheck = z.object({
  piece: z.string().nullable(),
  pieces: z.array(z.string()),
  code: paperCheckCode,
  severity: z.enum(['info', 'warn']),
  sentence: z.string(),
  fact: factName.optional(), // the value to look at
  until: isoDate.optional(),
  source: legalSource.optional(),
});
export type PaperCheck = z.infer<typeof paperCheck>;
