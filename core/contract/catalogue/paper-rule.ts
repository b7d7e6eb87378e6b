import { z } from 'zod';
import { factName } from '../fact-names.ts';
import { isoDate } from '../iso.ts';
import { person } from '../person.ts';
import { catalogueId } from './dated.ts';
import { catalogueSource } from './source.ts';

const common = {
  id: catalogueId,
  title: z.string(),
  by: z.string(), // who asks for it, as it ends a sentence: "service-public.fr, fiche F33052 de 2020"
  statedOn: isoDate.nullable(), // day of the page; null: not dated
  note: z.string().optional(),
  source: catalogueSource,
} as const;

const kindNotes = z.array(z.strictObject({ kind: z.string(), note: z.string() })).default([]);

/**
 * "Less than N months old on the filing day." Several rules may have one `use`: all of them are shown. `aside`: kinds that
 * serve the same use, but for which the sources give no way to count an age.
 */
const ageRule = z.strictObject({
  type: z.literal('age'),
  ...common,
  use: catalogueId,
  useTitle: z.string(), // "justificatif de domicile"
  kinds: z.array(z.string()).min(1),
  day: z.array(factName).min(1), // the day from which the age counts: the first that is known
  months: z.number().int().positive(),
  aside: kindNotes,
  cautions: kindNotes, // what reading cannot tell of a kind: said with its age
});

/** A paper that holds until a day printed on it, that day included. `soonDays`: from how many days before it is pointed out. */
const endRule = z.strictObject({
  type: z.literal('end'),
  ...common,
  kinds: z.array(z.string()).min(1),
  end: z.array(factName).min(1),
  soonDays: z.number().int().positive(),
  personEnd: person.keyof().optional(), // the same day in the person's record, when no paper gives it
  whenExpired: z.string(), // French: what to do, what may be accepted
});

/** Papers in a foreign language: `aside` are kinds of which the sources do not say whether they must be translated. */
const translationRule = z.strictObject({
  type: z.literal('translation'),
  ...common,
  text: z.string(), // French: what is due
  translations: z.array(z.string()).default([]), // kinds of paper that are translations
  aside: kindNotes,
});

/** Several names on the papers: the paper by which an issuer says that they are one person. */
const concordanceRule = z.strictObject({ type: z.literal('concordance'), ...common, text: z.string() });

/** Something asked for with an age or a form that no kind of paper stands for: said once, for the person to check. */
const reminderRule = z.strictObject({
  type: z.literal('reminder'),
  ...common,
  text: z.string(),
  situations: z.array(person.shape.situationFamiliale.unwrap()).default([]), // only for these; none: for everybody
});

/** What is asked of papers whatever the procedure: forms/paper-rules/<id>.yaml. */
export const paperRule = z.discriminatedUnion('type', [
  ageRule,
  endRule,
  translationRule,
  concordanceRule,
  reminderRule,
]);
export type PaperRule = z.infer<typeof paperRule>;
export type PaperRuleOf<Type extends PaperRule['type']> = Extract<PaperRule, { type: Type }>;
