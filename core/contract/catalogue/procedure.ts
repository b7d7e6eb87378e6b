import { z } from 'zod';
import { factsFile, findingState } from '../assessment.ts';
import { factName, factValue } from '../fact-names.ts';
import { isoDate, isoMonth } from '../iso.ts';
import { catalogueSource } from './source.ts';

/** What a condition compares: a measure, a stated fact, a field of the person, or the filing day. */
export const operand = z.union([
  z.strictObject({ measure: z.string() }),
  z.strictObject({ fact: z.string() }),
  z.strictObject({ person: z.string() }),
  z.strictObject({ filingDay: z.literal(true) }),
]);
export type Operand = z.infer<typeof operand>;

const literal = z.union([z.string(), z.number(), z.boolean()]);

/**
 * A condition: three-valued (true, false, not known), plus `appreciation` for what the text leaves to the prefect.
 * `rule` takes the state of another rule of the same procedure.
 */
export type Condition =
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition }
  | { is: [Operand, string | number | boolean] }
  | { in: [Operand, (string | number)[]] }
  /** Free text that holds one of these words or phrases whole, whatever its case and accents. */
  | { mentions: [Operand, string[]] }
  | { atLeast: [Operand, number] }
  | { atMost: [Operand, number] }
  | { before: [Operand, string] } // operand ≤ day, inclusive
  | { known: Operand }
  | { rule: string }
  /** A named judgement of core/domain that returns a state with its own evidence; `with` gives its figures. */
  | { judge: string; with?: Record<string, number | string[]> | undefined }
  | { appreciation: true };

export const condition: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(condition) }),
    z.strictObject({ any: z.array(condition) }),
    z.strictObject({ not: condition }),
    z.strictObject({ is: z.tuple([operand, literal]) }),
    z.strictObject({ in: z.tuple([operand, z.array(z.union([z.string(), z.number()]))]) }),
    z.strictObject({ mentions: z.tuple([operand, z.array(z.string().min(1)).min(1)]) }),
    z.strictObject({ atLeast: z.tuple([operand, z.number()]) }),
    z.strictObject({ atMost: z.tuple([operand, z.number()]) }),
    z.strictObject({ before: z.tuple([operand, z.string()]) }),
    z.strictObject({ known: operand }),
    z.strictObject({ rule: z.string() }),
    z.strictObject({
      judge: z.string(),
      with: z.record(z.string(), z.union([z.number(), z.array(z.string())])).optional(),
    }),
    z.strictObject({ appreciation: z.literal(true) }),
  ]),
);

/** Words put before a rule's explanation when the condition holds (a nationality to which the text does not apply…). */
const reserve = z.strictObject({ when: condition, text: z.string() });

/**
 * One dated rule. `afterRepeal` says what happens once `to` has passed: `drop` leaves it out; `repere` keeps it, labelled
 * by `repereLabel`; `keep` keeps it as it is, because the rule itself compares the filing day with its own end.
 */
export const rule = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  title: z.string(),
  source: catalogueSource,
  from: isoDate,
  to: isoDate.nullable(), // last day in force
  afterRepeal: z.enum(['drop', 'repere', 'keep']).default('drop'),
  repereLabel: z.string().optional(),
  condition,
  /** French, with fill-ins: {moisTravailles24}, {person.dateEntreeFrance}, {on}, and what the rule's judges give. */
  explanation: z.strictObject({
    satisfied: z.string(),
    notSatisfied: z.string(),
    unknown: z.string(),
    appreciation: z.string().optional(),
  }),
  reserves: z.array(reserve).default([]),
  whenMissing: z.array(z.string()).default([]), // what to bring, in French
  notes: z.array(z.string()).default([]), // where sources disagree or are silent; not shown with the finding
});
export type Rule = z.infer<typeof rule>;

/** A fact that only a person can state, as the question that asks for it. */
export const question = z.strictObject({
  question: z.string(),
  type: z.enum(['boolean', 'number', 'text', 'months']), // months: "2023-09/2024-06, 2025-01", or "aucune"
});
export type Question = z.infer<typeof question>;

export const procedure = z.strictObject({
  slug: z.string().regex(/^[a-z0-9-]+$/),
  title: z.string(),
  presenceYears: z.number().int().positive(), // how far back the presence grid goes
  measures: z.array(z.string()),
  sections: z.array(z.string()), // order of the bundle's sections
  forms: z.array(z.string()), // catalogue ids of official forms, e.g. 15186-03
  questions: z.record(z.string(), question).default({}), // by the name of the stated fact
  disclaimer: z.string(),
  rules: z.array(rule),
});
export type Procedure = z.infer<typeof procedure>;

/** Shorthand of worked cases: one piece for each month from–to, with its month or a day of it under a fact's name. */
export const pieceSeries = z.strictObject({
  kind: z.string(),
  from: isoMonth,
  to: isoMonth,
  month: factName.optional(),
  day: z.strictObject({ fact: factName, dayOfMonth: z.number().int().min(1).max(28) }).optional(),
  facts: z.record(z.string(), factValue).default({}),
});
export type PieceSeries = z.infer<typeof pieceSeries>;

/** A worked case: FACTS in, states expected on a day. Walked by a test for every procedure. */
export const procedureCase = z.strictObject({
  title: z.string(),
  on: isoDate,
  input: factsFile.prefault({}),
  series: z.array(pieceSeries).default([]),
  expect: z.strictObject({
    rules: z.record(z.string(), findingState).default({}),
    absent: z.array(z.string()).default([]),
    reperes: z.array(z.string()).default([]), // rules given as repealed reference
    measures: z.record(z.string(), z.number().nullable()).default({}),
  }),
});
export type ProcedureCase = z.infer<typeof procedureCase>;
