import { z } from 'zod';
import { legalSource } from './trace.ts';

/** A rule with every version that the catalogue knows, oldest first, as a person reads it. */
export const ruleHistory = z.object({
  rule: z.string(),
  procedures: z.array(z.object({ slug: z.string(), title: z.string() })), // where it stands
  versions: z.array(
    z.object({
      title: z.string(),
      source: legalSource,
      when: z.string().nullable(), // the case that it is about, French
      condition: z.string(), // French
      explanations: z.record(z.string(), z.string()), // by state, with its fill-ins between braces
      afterRepeal: z.string(), // what becomes of it after its last day
      gapBefore: z.string().nullable(),
      whenMissing: z.array(z.string()),
      notes: z.array(z.string()),
    }),
  ),
});
export type RuleHistory = z.infer<typeof ruleHistory>;

/** A procedure as the list of the catalogue shows it. */
export const procedureSummary = z.object({
  slug: z.string(),
  title: z.string(),
  family: z.string(),
  summary: z.string(),
  forms: z.array(z.string()),
  measures: z.array(z.string()),
  rules: z.array(z.string()),
  checkedOn: z.string(), // day of the last check among its sources
});
export type ProcedureSummary = z.infer<typeof procedureSummary>;
