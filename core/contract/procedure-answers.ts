import { z } from 'zod';
import { isoDate } from './iso.ts';
import { legalSource, missing } from './trace.ts';

// What a procedure asks for and gives on a filing day, beside its conditions: papers, fees, dates, steps, things to know.

/**
 * `present`: the dossier holds papers of that kind (a person still looks at them); `absent`: due and none found;
 * `to-check`: due, and no kind of paper stands for it, a person says; `perhaps`: whether it is due is not known yet;
 * `not-due`: not in this case.
 */
export const dueState = z.enum(['present', 'absent', 'to-check', 'perhaps', 'not-due']);
export type DueState = z.infer<typeof dueState>;

const answer = {
  id: z.string(),
  notes: z.array(z.string()), // where sources disagree or are silent
  missing: z.array(missing), // what would settle it
  source: legalSource,
} as const;

export const duePieceAnswer = z.object({
  ...answer,
  title: z.string(),
  detail: z.string().nullable(),
  moment: z.string(),
  need: z.string(),
  state: dueState,
  pieces: z.array(z.string()), // pieces of the dossier that can be it
  form: z.string().nullable(),
});
export type DuePieceAnswer = z.infer<typeof duePieceAnswer>;

export const feeAnswer = z.object({
  ...answer,
  title: z.string(),
  state: z.enum(['due', 'perhaps', 'not-due']),
  tax: z.number().nullable(), // euros
  stamp: z.number().nullable(),
  total: z.number().nullable(), // null: the amount of that day is not known
  atFiling: z.number().nullable(), // part paid on filing; null: not known
  moment: z.string(),
  text: z.string(),
});
export type FeeAnswer = z.infer<typeof feeAnswer>;

/** Sum of the fees that are due; null as soon as one of them, or whether one is due, is not known. */
export const feeTotal = z.object({ total: z.number().nullable(), atFiling: z.number().nullable() });
export type FeeTotal = z.infer<typeof feeTotal>;

export const windowState = z.enum(['not-open', 'open', 'closed', 'unknown', 'not-concerned']);
export type WindowState = z.infer<typeof windowState>;
export const windowAnswer = z.object({
  ...answer,
  title: z.string(),
  state: windowState,
  opens: isoDate.nullable(),
  closes: isoDate.nullable(),
  text: z.string(),
});
export type WindowAnswer = z.infer<typeof windowAnswer>;

export const delayAnswer = z.object({
  ...answer,
  title: z.string(),
  effect: z.string(),
  day: isoDate.nullable(), // its last day; null: the day on which it begins is not known
  text: z.string(),
});
export type DelayAnswer = z.infer<typeof delayAnswer>;

export const stepAnswer = z.object({
  ...answer,
  title: z.string(),
  text: z.string(),
  after: isoDate.nullable(),
  by: isoDate.nullable(),
  pieces: z.array(z.string()),
  fee: z.string().nullable(),
  sure: z.boolean(), // false: whether the step applies is not known yet
});
export type StepAnswer = z.infer<typeof stepAnswer>;

export const statementAnswer = z.object({
  ...answer,
  topic: z.string(),
  text: z.string(),
  sure: z.boolean(), // false: whether it applies is not known yet
});
export type StatementAnswer = z.infer<typeof statementAnswer>;

/** Everything beside the findings. Entries that do not apply in this case are left out, but for pieces and fees. */
export const procedureAnswers = z.object({
  pieces: z.array(duePieceAnswer),
  fees: z.array(feeAnswer),
  feeTotal,
  windows: z.array(windowAnswer),
  delays: z.array(delayAnswer),
  steps: z.array(stepAnswer),
  statements: z.array(statementAnswer),
});
export type ProcedureAnswers = z.infer<typeof procedureAnswers>;
