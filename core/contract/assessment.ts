import { z } from 'zod';
import { factValue } from './fact-names.ts';
import { isoDate, isoMonth } from './iso.ts';
import { procedureAnswers } from './procedure-answers.ts';
import { evidence, legalSource, missing } from './trace.ts';

export type { Evidence, LegalSource, Missing } from './trace.ts';

/** A piece as the law sees it: its kind and the values of its facts, however they were obtained. */
export const statedPiece = z.object({
  id: z.string().min(1),
  kind: z.string(),
  title: z.string().optional(),
  /** Names of `fact-names.ts`; others are kept out of the rules and listed in `ignored`. */
  facts: z.record(z.string(), factValue).default({}),
  /** Names of facts that were read with doubt and that nobody has confirmed yet. */
  unsure: z.array(z.string()).optional(),
  /** The kind is a guess of the reader that nobody has confirmed yet. */
  kindUnsure: z.boolean().optional(),
});
export type StatedPiece = z.infer<typeof statedPiece>;

/** A value stated for the dossier as a whole (a situation, an answer to a question), by its catalogue name. */
export const statedFacts = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));
export type StatedFacts = z.infer<typeof statedFacts>;

/**
 * FACTS.json: enough to try the law, or fill a form, without any scan. Unknown names are not an error: the answer lists
 * them under `ignored` (assess) or `unused` (fill), so that nothing is dropped silently. `person` is written by hand and
 * taken as it comes: `normalisePerson` of core/domain turns it into a `Person` and says what it could not use.
 */
export const factsFile = z.strictObject({
  person: z.record(z.string(), z.unknown()).default({}),
  pieces: z.array(statedPiece).default([]),
  facts: statedFacts.default({}),
});
export type FactsFile = z.infer<typeof factsFile>;

/** satisfied / not-satisfied / unknown (facts are missing: see `missing`) / left to the prefect's appreciation. */
export const findingState = z.enum(['satisfied', 'not-satisfied', 'unknown', 'appreciation']);
export type FindingState = z.infer<typeof findingState>;

/** `in-force` on the filing day; `repere`: repealed, shown as the reference that people and some counters still use. */
export const ruleStanding = z.enum(['in-force', 'repere']);
export type RuleStanding = z.infer<typeof ruleStanding>;

export const finding = z.object({
  rule: z.string(),
  title: z.string(),
  state: findingState,
  standing: ruleStanding,
  explanation: z.string(),
  evidence: z.array(evidence),
  missing: z.array(missing),
  source: legalSource,
});
export type Finding = z.infer<typeof finding>;

/** What one month of a measure rests on. `value` is what the measure counts for it (hours, euros, a ratio…). */
export const measureMonth = z.object({
  month: isoMonth,
  counted: z.boolean(),
  state: z.enum(['counted', 'below', 'to-confirm', 'none']),
  hours: z.number().nullable(),
  gross: z.number().nullable(),
  pieces: z.array(z.string()),
  note: z.string().optional(),
});
export type MeasureMonth = z.infer<typeof measureMonth>;

/** `value` null: it cannot be computed from what is known; `missing` says what it needs. */
export const measure = z.object({
  value: z.number().nullable(),
  unit: z.enum(['months', 'ratio', 'euros', 'years']),
  explanation: z.string(),
  months: z.array(measureMonth).optional(),
  missing: z.array(missing).optional(),
});
export type Measure = z.infer<typeof measure>;

export const proofStrength = z.enum(['certaine', 'reelle', 'limitee', 'aucune']);
export type ProofStrength = z.infer<typeof proofStrength>;
export const presenceMonth = z.object({ month: isoMonth, strength: proofStrength, pieces: z.array(z.string()) });
export type PresenceMonth = z.infer<typeof presenceMonth>;
/** First and last month of a run of months without any proof. */
export const presenceGap = z.object({ from: isoMonth, to: isoMonth });
export const presence = z.object({ months: z.array(presenceMonth), gaps: z.array(presenceGap) });
export type Presence = z.infer<typeof presence>;

/** "Rules of …": by which rules an answer was given, so that an old one can be told from a new one. */
export const rulesStamp = z.object({
  on: isoDate, // the filing day, whose rules judge
  checkedOn: isoDate.nullable(), // latest day on which one of the rules that answered was checked; null: none answered
  catalogue: z.string().nullable(), // short fingerprint of the catalogue, when the caller has one
});
export type RulesStamp = z.infer<typeof rulesStamp>;

/** The answer of the law for one filing day. */
export const assessment = z.object({
  procedure: z.string(),
  title: z.string(),
  on: isoDate,
  findings: z.array(finding),
  measures: z.record(z.string(), measure),
  presence,
  due: procedureAnswers,
  ignored: z.array(z.string()),
  disclaimer: z.string(),
  rulesOf: rulesStamp.optional(),
});
export type Assessment = z.infer<typeof assessment>;
