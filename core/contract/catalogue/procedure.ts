import { z } from 'zod';
import { factsFile, findingState } from '../assessment.ts';
import { factName, factValue } from '../fact-names.ts';
import { isoDate, isoMonth } from '../iso.ts';
import { dueState, windowState } from '../procedure-answers.ts';
import { condition } from './condition.ts';
import { catalogueId } from './dated.ts';
import { delay, duePiece, filingWindow, procedureFee, statement, step } from './procedure-parts.ts';
import { catalogueSource } from './source.ts';

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
  /** Versions of one rule share its id; days between two versions must be declared: what is known of them, in French. */
  gapBefore: z.string().optional(),
  afterRepeal: z.enum(['drop', 'repere', 'keep']).default('drop'),
  repereLabel: z.string().optional(),
  /** The case that the rule is about: outside it the rule is not given; as long as that is not known, its answer is not. */
  when: condition.optional(),
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
  type: z.enum(['boolean', 'number', 'text', 'months', 'date', 'choice']), // months: "2023-09/2024-06, 2025-01", or "aucune"
  options: z.record(z.string(), z.string()).optional(), // of a choice: value → words
  help: z.string().optional(), // where the answer is found, in one sentence
});
export type Question = z.infer<typeof question>;

/** What a procedure and a common block both hold, each in its own file: rules/*.yaml, pieces.yaml, fees.yaml… */
const parts = {
  rules: z.array(rule).default([]),
  pieces: z.array(duePiece).default([]),
  fees: z.array(procedureFee).default([]),
  windows: z.array(filingWindow).default([]),
  delays: z.array(delay).default([]),
  steps: z.array(step).default([]),
  statements: z.array(statement).default([]),
} as const;

const questions = z.record(z.string(), question).default({}); // by the name of the stated fact

/** forms/common/<id>/: rules, papers and questions that several procedures share (contrat d'engagement…). */
export const commonBlock = z.strictObject({
  id: catalogueId,
  title: z.string(),
  measures: z.array(z.string()).default([]),
  questions,
  ...parts,
});
export type CommonBlock = z.infer<typeof commonBlock>;

export const procedure = z.strictObject({
  slug: catalogueId,
  title: z.string(),
  family: z.string().default('Autres'), // heading of the list of procedures
  summary: z.string().default(''), // for whom it is, in one or two sentences
  presenceYears: z.number().int().positive(), // how far back the presence grid goes
  measures: z.array(z.string()),
  sections: z.array(z.string()), // order of the bundle's sections
  forms: z.array(z.string()), // catalogue ids of official forms, e.g. 15186-03
  questions,
  disclaimer: z.string(),
  include: z.array(z.string()).default([]), // common blocks, merged when the catalogue is compiled
  ...parts,
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
    pieces: z.record(z.string(), dueState).default({}), // by id of the due piece
    fees: z.strictObject({ total: z.number().nullable(), atFiling: z.number().nullable().optional() }).optional(),
    windows: z
      .record(
        z.string(),
        z.strictObject({
          state: windowState,
          opens: isoDate.nullable().optional(),
          closes: isoDate.nullable().optional(),
        }),
      )
      .default({}),
    delays: z.record(z.string(), isoDate.nullable()).default({}), // last day
    steps: z.record(z.string(), isoDate.nullable()).default({}), // last day to do it
    statements: z.array(z.string()).default([]), // ids given
    noStatements: z.array(z.string()).default([]), // ids not given
  }),
});
export type ProcedureCase = z.infer<typeof procedureCase>;
