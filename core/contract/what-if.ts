import { z } from 'zod';
import { findingState, ruleStanding, rulesStamp } from './assessment.ts';
import { isoDate, isoMonth } from './iso.ts';

// What a dossier would be answered on other filing days: every day of a range, without asking again for each of them.

/** `nothing-new`: the papers of today; `work-goes-on`: each coming month has the payslips of the last one, supposed. */
export const assumption = z.enum(['nothing-new', 'work-goes-on']);
export type Assumption = z.infer<typeof assumption>;

/** What a rule answers on a day; null: it is not given on that day. */
export const ruleAnswer = z.object({ state: findingState, standing: ruleStanding }).nullable();
export type RuleAnswer = z.infer<typeof ruleAnswer>;

/** Why an answer changes on a day. */
export const changeCause = z.object({
  kind: z.enum([
    'month-left', // a month leaves the months that are looked at
    'month-entered',
    'paper', // a paper did not exist before that day
    'anniversary', // so long since an entry, a first proof
    'contract', // signed, begun, ended
    'parameter', // a figure of the law changes
    'date', // a date of the law, of the person or of an answer is reached or passed
    'rule-begins',
    'rule-ends',
    'rule-text', // another version of the rule
    'other',
  ]),
  text: z.string(), // French, ready to show
  month: isoMonth.nullable(),
  piece: z.string().nullable(),
  supposed: z.boolean(), // rests on a paper that does not exist
});
export type ChangeCause = z.infer<typeof changeCause>;

/** From `day` on, the answer is `after`; the day before it was `before`. */
export const answerChange = z.object({
  day: isoDate,
  before: ruleAnswer,
  after: ruleAnswer,
  causes: z.array(changeCause),
  explanation: z.string(), // French
  supposed: z.boolean(), // a cause is, or the answer is not the one that the papers of today would get
});
export type AnswerChange = z.infer<typeof answerChange>;

export const ruleOverDays = z.object({
  rule: z.string(),
  title: z.string(),
  today: ruleAnswer, // on the filing day, without any supposed paper
  /** First later day with another answer, last day on which the answer was another one (its `day` begins today's). */
  next: answerChange.nullable(),
  previous: answerChange.nullable(),
  /** The answer on every day of the range, oldest first: each until the next one's `from`, both days included. */
  segments: z.array(z.object({ from: isoDate, to: isoDate, answer: ruleAnswer })),
  changes: z.array(answerChange), // one at the `from` of each segment but the first
});
export type RuleOverDays = z.infer<typeof ruleOverDays>;

export const measureOverDays = z.object({
  measure: z.string(),
  segments: z.array(
    z.object({
      from: isoDate,
      to: isoDate,
      value: z.number().nullable(),
      causes: z.array(changeCause), // why it is no longer the value of the segment before; none for the first
    }),
  ),
});
export type MeasureOverDays = z.infer<typeof measureOverDays>;

/** A month that the assumption adds; never part of the findings of the filing day. */
export const supposedMonth = z.object({ month: isoMonth, pieces: z.array(z.string()), from: isoDate });
export type SupposedMonth = z.infer<typeof supposedMonth>;

export const whatIf = z.object({
  procedure: z.string(),
  on: isoDate,
  assumption,
  from: isoDate, // first and last day of the range
  to: isoDate,
  about: z.array(z.string()), // what is supposed and what is not, in French
  supposed: z.array(supposedMonth),
  rules: z.array(ruleOverDays),
  measures: z.array(measureOverDays),
  changeDays: z.array(isoDate), // every day of the range on which a rule's answer changes
});
export type WhatIf = z.infer<typeof whatIf>;

/** One difference between two answers, in French. */
const difference = z.object({
  kind: z.enum(['added', 'removed', 'state', 'standing', 'text']),
  rule: z.string(),
  before: ruleAnswer,
  after: ruleAnswer,
  sentence: z.string(),
});
/** A text whose rules answer in one of the two only. */
const textDifference = z.object({
  kind: z.enum(['opened', 'closed']),
  text: z.string(),
  article: z.string().nullable(),
  day: isoDate.nullable(), // its first, or its last, day in force, when the answer tells it
  sentence: z.string(),
});
const measureDifference = z.object({
  measure: z.string(),
  before: z.number().nullable(),
  after: z.number().nullable(),
  sentence: z.string(),
});

/** What changed from one answer to another: on another day, with other papers, or under newer rules. */
export const assessmentComparison = z.object({
  sameProcedure: z.boolean(),
  before: rulesStamp.nullable(),
  after: rulesStamp.nullable(),
  rules: z.array(difference),
  texts: z.array(textDifference),
  measures: z.array(measureDifference),
  sentences: z.array(z.string()), // all of it, ready to show; one sentence says so when nothing changed
});
export type AssessmentComparison = z.infer<typeof assessmentComparison>;
