import type { MeasureContext } from '../measures/measure-context.ts';
import type { Verdict } from './verdict.ts';

/** What the catalogue gives a judge under `with`. */
export type JudgeFigures = Readonly<Record<string, number | string[]>>;

/** A named judgement: what operators over measures and facts cannot say. Its figures come from the rule. */
export type Judge = (context: MeasureContext, figures: JudgeFigures) => Verdict;
