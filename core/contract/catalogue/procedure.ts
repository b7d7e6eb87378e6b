import { z } from 'zod';
import { factsFile, findingState } from '../assessment.ts';
import { isoDate } from '../iso.ts';
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
  | { atLeast: [Operand, number] }
  | { atMost: [Operand, number] }
  | { before: [Operand, string] } // operand ≤ day, inclusive
  | { known: Operand }
  | { rule: string }
  | { judge: string } // a named judgement of core/domain that returns a state with its own evidence
  | { appreciation: true };

export const condition: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(condition) }),
    z.strictObject({ any: z.array(condition) }),
    z.strictObject({ not: condition }),
    z.strictObject({ is: z.tuple([operand, literal]) }),
    z.strictObject({ in: z.tuple([operand, z.array(z.union([z.string(), z.number()]))]) }),
    z.strictObject({ atLeast: z.tuple([operand, z.number()]) }),
    z.strictObject({ atMost: z.tuple([operand, z.number()]) }),
    z.strictObject({ before: z.tuple([operand, z.string()]) }),
    z.strictObject({ known: operand }),
    z.strictObject({ rule: z.string() }),
    z.strictObject({ judge: z.string() }),
    z.strictObject({ appreciation: z.literal(true) }),
  ]),
);

/** One dated rule. `afterRepeal: repere` keeps it in the answer, labelled as repealed, once `to` has passed. */
export const rule = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  title: z.string(),
  source: catalogueSource,
  from: isoDate,
  to: isoDate.nullable(), // last day in force
  afterRepeal: z.enum(['drop', 'repere']).default('drop'),
  condition,
  explanation: z.strictObject({
    satisfied: z.string(),
    notSatisfied: z.string(),
    unknown: z.string(),
    appreciation: z.string().optional(),
  }),
  whenMissing: z.array(z.string()).default([]), // what to bring, in French
});
export type Rule = z.infer<typeof rule>;

export const procedure = z.strictObject({
  slug: z.string().regex(/^[a-z0-9-]+$/),
  title: z.string(),
  presenceYears: z.number().int().positive(), // how far back the presence grid goes
  measures: z.array(z.string()),
  sections: z.array(z.string()), // order of the bundle's sections
  forms: z.array(z.string()), // catalogue ids of official forms, e.g. 15186-03
  rules: z.array(rule),
});
export type Procedure = z.infer<typeof procedure>;

/** A worked case: FACTS in, states expected on a day. Walked by a test for every procedure. */
export const procedureCase = z.strictObject({
  title: z.string(),
  on: isoDate,
  input: factsFile,
  expect: z.strictObject({
    rules: z.record(z.string(), findingState).default({}),
    absent: z.array(z.string()).default([]),
    measures: z.record(z.string(), z.number().nullable()).default({}),
  }),
});
export type ProcedureCase = z.infer<typeof procedureCase>;
