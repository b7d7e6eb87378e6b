import { z } from 'zod';
import { factName, factValue } from '../fact-names.ts';
import { presenceProof } from './kind-presence.ts';

/** A printed phrase (regular expression, matched without case or accents) that speaks for or against a kind. */
const anchor = z.strictObject({ pattern: z.string(), weight: z.number() });

/**
 * Words and short phrases of the vocabulary of a kind (matched without case, accents or plurals), for papers whose anchors do
 * not decide: `proper` ones hardly stand on a paper of another kind, `usual` ones do too; `inNames` are parts of words of which
 * makers form their names ("bus" in "Astrobus"). Those of `autre` speak for papers that are of no kind (a menu, a garage's bill).
 */
const tellingWords = z.strictObject({
  proper: z.array(z.string()),
  usual: z.array(z.string()),
  inNames: z.array(z.string()).default([]),
});

/**
 * One way to find a fact: the labels it stands beside (regular expressions on folded text: lower case, no accents,
 * punctuation read as a blank), where the value may stand from the label, and an optional named reader for what labels
 * cannot say (`employer-block`…). With the reader `running-text` the labels are patterns on the text of the page (lower
 * case, no accents, punctuation kept, a line end only where the line is not full) with a group named `value`.
 * A kind may give several rules for one fact; the best candidate of all of them wins.
 */
const factRule = z.strictObject({
  fact: factName,
  labels: z.array(z.string()).default([]), // from the surest to the vaguest
  not: z.array(z.string()).default([]), // a label whose line (or heading, or row) matches one of these is another value
  /** Words earlier in its sentence with which a phrase tells what held before this paper (`running-text` only). */
  earlier: z.array(z.string()).optional(),
  where: z.array(z.enum(['right', 'below'])).default(['right', 'below']),
  column: z.array(z.string()).default([]), // headers of the table columns to prefer when a row has several values
  row: z.array(z.string()).default([]), // for a value under its header: the row it must stand on
  pattern: z.string().optional(), // what the printed value looks like, beyond its type
  values: z.array(z.strictObject({ pattern: z.string(), value: z.string() })).default([]), // closed list: phrase → value
  /** Always printed with two decimals: on a recognised page a number without any is a lost comma, not a value. */
  decimals: z.boolean().default(false),
  weight: z.number().min(0).max(1).default(1), // trust in this way of finding the fact, against the other rules
  reader: z.string().optional(),
  sameAs: factName.optional(), // copies another fact of the piece (titulaire = salarie)
});

/** A kind of paper: forms/kinds/<slug>/kind.yaml. */
export const kind = z.strictObject({
  slug: z.string().regex(/^[a-z0-9-]+$/),
  title: z.string(),
  section: z.string(), // heading of the bundle under which its pieces go
  anchors: z.array(anchor),
  tellingWords: tellingWords.optional(),
  threshold: z.number().default(1), // sum of anchor weights from which the kind is accepted
  startsPiece: z.array(z.string()).default([]), // phrases that only stand on a first page, at the start of a cell
  /** A paper of several pages: an unknown page after it belongs to it unless that page opens another paper. */
  multiPage: z.boolean().default(false),
  /** Phrases that each whole paper has once; a page that has only those the page before lacks is its second page. */
  essentials: z.array(z.string()).default([]),
  otherLabels: z.array(z.string()).default([]), // labels of values that are not facts: they end a value, they are none
  facts: z.array(factRule),
  /** The paper is a card of the size of a bank card (ISO/IEC 7810 ID-1, 85.6 × 54 mm): both sides go on one sheet. */
  card: z.literal(true).optional(),
  presence: presenceProof.optional(),
  titlePattern: z.string(), // "Bulletin de paie – {periode} – {employeur}"
});

/**
 * A worked case of a kind, in forms/kinds/<slug>/cases.yaml: a paper as a picture made of characters (one line a row, two
 * blanks or more between cells), and what must be read on it. No other kind may claim its pages.
 */
export const kindCase = z.strictObject({
  name: z.string(),
  pages: z.array(z.string()).min(1),
  facts: z.partialRecord(factName, factValue), // exactly these must be found, but for those under `anyValue`
  anyValue: z.array(factName).default([]),
  absent: z.array(factName).default([]), // not printed: must not be found (stated for the reader: `facts` is exhaustive)
});
export type KindCase = z.infer<typeof kindCase>;
export type Kind = z.infer<typeof kind>;
export type FactRule = z.infer<typeof factRule>;
