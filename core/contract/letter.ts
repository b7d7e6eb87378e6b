import { z } from 'zod';
import { factsFile } from './assessment.ts';
import { letterLanguage } from './catalogue/letter.ts';
import { question } from './catalogue/procedure.ts';
import { catalogueSource } from './catalogue/source.ts';
import { isoDate } from './iso.ts';
import { missing } from './trace.ts';

/**
 * A stretch of text and where it comes from: the letter's own wording, a value of the dossier (`name` says which), a line of
 * dots to be filled by hand, or the person's own words. This is how what was generated stays recognisable.
 */
const letterRun = z.object({
  text: z.string(),
  from: z.enum(['letter', 'value', 'blank', 'person']),
  name: z.string().nullable(),
});
export type LetterRun = z.infer<typeof letterRun>;

const textInLanguage = z.object({ language: letterLanguage, runs: z.array(letterRun) });
/** A text in French, then in the other language of the sheet when there is one. */
const letterText = z.array(textInLanguage).min(1);
export type LetterText = z.infer<typeof letterText>;

const common = {
  id: z.string(), // place of the block in the letter: stays the same when the dossier changes
  /** What was generated, when the person replaced it; null: printed as generated. */
  generated: z.string().nullable(),
} as const;

const printedBlock = z.discriminatedUnion('type', [
  z.object({ ...common, type: z.enum(['title', 'heading', 'object', 'paragraph', 'note']), text: letterText }),
  z.object({
    ...common,
    type: z.enum(['sender', 'addressee', 'lines', 'place-and-date', 'signature']),
    lines: z.array(letterText),
  }),
  z.object({ ...common, type: z.literal('list'), numbered: z.boolean(), items: z.array(letterText) }),
  z.object({
    ...common,
    type: z.literal('table'),
    head: z.array(letterText),
    rows: z.array(z.array(letterText)),
    widths: z.array(z.number()),
  }),
  /** `ruled`: lines to write on by hand when the person has not typed anything. */
  z.object({ ...common, type: z.literal('own-words'), text: letterText.nullable(), ruled: z.number().int() }),
]);
export type PrintedBlock = z.infer<typeof printedBlock>;

/** One copy of the letter; a letter to employers has one for each, each on pages of its own. */
const letterCopy = z.object({ subject: z.string().nullable(), blocks: z.array(printedBlock) });
export type LetterCopy = z.infer<typeof letterCopy>;

/** The letter as it would be printed, to be read and changed before printing. */
export const letterPreview = z.object({
  letter: z.string(),
  title: z.string(),
  version: z.string().nullable(),
  language: letterLanguage, // beside French
  on: isoDate,
  copies: z.array(letterCopy),
  /** Values that are not known: lines of dots on the paper. */
  missing: z.array(z.object({ name: z.string(), label: z.string() })),
  /** Blocks left out because it is not known whether they apply, with what would settle it. */
  undecided: z.array(z.object({ block: z.string(), text: z.string(), missing: z.array(missing) })),
  cautions: z.array(z.string()), // French: doubtful readings that the letter uses, what to check before signing
  staleEdits: z.array(z.string()), // ids of blocks whose generated text changed since the person edited it: not applied
  ignored: z.array(z.string()), // what of the dossier could not be used
  sources: z.array(catalogueSource),
});
export type LetterPreview = z.infer<typeof letterPreview>;

/**
 * The person's own text of a block, by the block's id in its copy (`1/b4`). `generated` is the text that it replaces: when the
 * dossier has changed since, the edit is not applied and is named in `staleEdits`. A list's items are lines of the text.
 */
const letterEdits = z.record(z.string(), z.object({ generated: z.string(), text: z.string() }));
export type LetterEdits = z.infer<typeof letterEdits>;

/** A piece as the bundle's inventory lists it, for the bordereau. */
const listedPiece = z.object({
  piece: z.string(),
  label: z.string(),
  section: z.string(),
  title: z.string(),
  date: isoDate.nullable(),
});
export type ListedPiece = z.infer<typeof listedPiece>;

/**
 * What is asked for. `subject`: the one copy that is wanted; absent, all of them. `inventory`: the pieces with the numbers of
 * the bundle, in its order; absent: numbered in the procedure's own order.
 */
export const letterRequest = z.object({
  letter: z.string(),
  facts: factsFile,
  procedure: z.string(),
  on: isoDate,
  language: letterLanguage.default('fr'),
  subject: z.string().optional(),
  edits: letterEdits.default({}),
  inventory: z.array(listedPiece).optional(),
});
export type LetterRequest = z.output<typeof letterRequest>;

export const letterSummary = z.object({
  id: z.string(),
  title: z.string(),
  summary: z.string(),
  signer: z.string(),
  languages: z.array(letterLanguage),
  questions: z.record(z.string(), question),
  advice: z.array(z.string()),
});
export type LetterSummary = z.infer<typeof letterSummary>;

/** What was written and checked. `notDrawable`: characters for which no glyph exists, printed as ▯. */
export const letterReport = letterPreview.omit({ copies: true }).extend({
  out: z.string(),
  pages: z.number().int(),
  subjects: z.array(z.string()),
  notDrawable: z.array(z.string()),
  checked: z.object({ blocks: z.number().int(), elements: z.number().int() }), // texts re-read in order, structure elements
});
export type LetterReport = z.infer<typeof letterReport>;

/**
 * A letter as the dossier has it. `bound`: in the bundle. `edited`: how many blocks hold the person's own text. `ownWords`:
 * the questions that are answered at length.
 */
export const dossierLetter = letterSummary.extend({
  ownWords: z.array(z.string()),
  bound: z.boolean(),
  boundLanguage: letterLanguage,
  edited: z.number().int(),
});
export type DossierLetter = z.infer<typeof dossierLetter>;
