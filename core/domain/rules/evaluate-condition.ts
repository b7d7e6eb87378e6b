import type { FindingState } from '../../contract/assessment.ts';
import type { Condition, Operand } from '../../contract/catalogue/procedure.ts';
import { foldText } from '../measures/fold-text.ts';
import type { MeasureContext, MeasureResult } from '../measures/measure-context.ts';
import { JUDGES } from './judges.ts';
import { lawSentences } from './law-sentences-fr.ts';
import { allOf, anyOf, negated, type Verdict, verdict } from './verdict.ts';

type Value = string | number | boolean;

/** What a condition is evaluated in: the dossier, its measures, and the other rules of the same day. */
export interface RuleContext extends MeasureContext {
  measureOf(name: string): MeasureResult | undefined;
  ruleVerdict(id: string): Verdict;
}

const yesNo = (holds: boolean): FindingState => (holds ? 'satisfied' : 'not-satisfied');

// Stated texts (a nationality, a situation) are typed by hand: case and accents say nothing.
const same = (a: Value, b: Value) =>
  typeof a === 'string' && typeof b === 'string' ? foldText(a) === foldText(b) : a === b;

/** Whether a text holds one of the phrases whole: "de nationalité algérienne" mentions "algérienne". */
function mentions(text: string, phrases: readonly string[]): boolean {
  const folded = ` ${foldText(text)} `;
  return phrases.some((phrase) => folded.includes(` ${foldText(phrase)} `));
}

function personValue(context: RuleContext, field: string): Value | undefined {
  const value = (context.person as Record<string, unknown>)[field];
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : undefined;
}

interface Known {
  value: Value | undefined;
  fact: string | null; // the name of what is missing or shown
  ask: string; // what to ask when it is not known
  say: (shown: string) => string; // the value as evidence
}

/** A value that is known or not, with where it comes from. */
function operandValue(operand: Operand, context: RuleContext): Known {
  if ('fact' in operand) {
    const ask = context.procedure.questions[operand.fact]?.question ?? operand.fact;
    return { value: context.facts[operand.fact], fact: operand.fact, ask, say: (shown) => `${ask} ${shown}` };
  }
  if ('person' in operand) {
    const label = lawSentences.personField(operand.person);
    const say = (shown: string) => lawSentences.labelled(label, shown);
    return { value: personValue(context, operand.person), fact: operand.person, ask: label, say };
  }
  if ('measure' in operand) {
    const value = context.measureOf(operand.measure)?.unrounded ?? undefined;
    return { value, fact: operand.measure, ask: operand.measure, say: (shown) => shown };
  }
  return { value: context.on, fact: null, ask: '', say: () => lawSentences.filingDay(context.on) };
}

/** Three-valued comparison of a value that may not be known. */
function compare(operand: Operand, context: RuleContext, holds: (value: Value) => boolean): Verdict {
  const { value, fact, ask, say } = operandValue(operand, context);
  if (value === undefined) return verdict('unknown', { missing: [{ fact, note: ask }] });
  const note = say(typeof value === 'boolean' ? (value ? lawSentences.yes : lawSentences.no) : String(value));
  const state = yesNo(holds(value));
  return verdict(state, {
    evidence: [{ piece: null, fact, note }],
    missing: state === 'satisfied' ? [] : [{ fact, note }],
  });
}

/** A measure against a number: not known as long as what is still to confirm could change the answer. */
function compareMeasure(result: MeasureResult, needed: number, least: boolean): Verdict {
  const { unrounded, highest, evidence, cautions } = result;
  const reached = unrounded !== null && unrounded >= needed;
  const reachable = highest === null ? unrounded === null : highest >= needed;
  const below = unrounded !== null && unrounded <= needed;
  const belowForSure = unrounded !== null && highest !== null && highest <= needed;
  const state: FindingState = least
    ? reached
      ? 'satisfied'
      : reachable
        ? 'unknown'
        : 'not-satisfied'
    : belowForSure
      ? 'satisfied'
      : below || unrounded === null
        ? 'unknown'
        : 'not-satisfied';
  return verdict(state, { evidence, cautions, missing: state === 'satisfied' ? [] : result.lacking(needed) });
}

function compareNumber(operand: Operand, needed: number, least: boolean, context: RuleContext): Verdict {
  if ('measure' in operand) {
    const result = context.measureOf(operand.measure);
    if (result) return compareMeasure(result, needed, least);
  }
  return compare(operand, context, (value) => typeof value === 'number' && (least ? value >= needed : value <= needed));
}

/**
 * Evaluates a condition: satisfied, not satisfied, not known (with what is missing) or left to appreciation, and the trace
 * that led there. Unknown names cannot occur: the catalogue is checked when it is compiled.
 */
export function evaluate(condition: Condition, context: RuleContext): Verdict {
  if ('all' in condition) return allOf(condition.all.map((part) => evaluate(part, context)));
  if ('any' in condition) return anyOf(condition.any.map((part) => evaluate(part, context)));
  if ('not' in condition) return negated(evaluate(condition.not, context));
  if ('is' in condition) return compare(condition.is[0], context, (value) => same(value, condition.is[1]));
  if ('in' in condition) {
    return compare(condition.in[0], context, (value) => condition.in[1].some((candidate) => same(value, candidate)));
  }
  if ('mentions' in condition) {
    return compare(condition.mentions[0], context, (value) => mentions(String(value), condition.mentions[1]));
  }
  if ('atLeast' in condition) return compareNumber(condition.atLeast[0], condition.atLeast[1], true, context);
  if ('atMost' in condition) return compareNumber(condition.atMost[0], condition.atMost[1], false, context);
  if ('before' in condition) {
    return compare(condition.before[0], context, (value) => typeof value === 'string' && value <= condition.before[1]);
  }
  if ('known' in condition) return verdict(yesNo(operandValue(condition.known, context).value !== undefined));
  if ('rule' in condition) return context.ruleVerdict(condition.rule);
  if ('judge' in condition) {
    const named = JUDGES[condition.judge];
    return named ? named.judge(context, condition.with ?? {}) : verdict('unknown');
  }
  return verdict('appreciation');
}
