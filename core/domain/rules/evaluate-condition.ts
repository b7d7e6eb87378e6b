import type { FindingState } from '../../contract/assessment.ts';
import type { Condition, Operand, Threshold } from '../../contract/catalogue/condition.ts';
import { isoDate } from '../../contract/iso.ts';
import { moveDay } from '../calendar/iso-days.ts';
import { foldText } from '../measures/fold-text.ts';
import type { MeasureContext, MeasureResult } from '../measures/measure-context.ts';
import { parameterOn } from '../measures/parameter-on.ts';
import { codesOf, nationalitiesOf } from '../nationality/nationalities-of.ts';
import { JUDGES } from './judges.ts';
import { lawSentences } from './law-sentences-fr.ts';
import { allOf, anyOf, distinct, negated, type Verdict, verdict } from './verdict.ts';

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

export interface Known {
  value: Value | undefined;
  fact: string | null; // the name of what is missing or shown
  ask: string; // what to ask when it is not known
  say: (shown: string) => string; // the value as evidence
}

/** A value that is known or not, with where it comes from; a day is moved by the operand's `plus`. */
export function operandValue(operand: Operand, context: RuleContext): Known {
  const known = plainValue(operand, context);
  if ('measure' in operand || operand.plus === undefined || known.value === undefined) return known;
  const day = isoDate.safeParse(known.value);
  return { ...known, value: day.success ? moveDay(day.data, operand.plus) : undefined };
}

function plainValue(operand: Operand, context: RuleContext): Known {
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
  const state = yesNo(holds(value));
  return verdict(state, () => {
    const note = say(typeof value === 'boolean' ? (value ? lawSentences.yes : lawSentences.no) : String(value));
    return { evidence: [{ piece: null, fact, note }], missing: state === 'satisfied' ? [] : [{ fact, note }] };
  });
}

/** A measure against a number: not known as long as what is still to confirm could change the answer. */
function compareMeasure(result: MeasureResult, needed: number, least: boolean): Verdict {
  const { unrounded, highest } = result;
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
  return verdict(state, () => ({
    evidence: result.evidence,
    cautions: result.cautions,
    missing: state === 'satisfied' ? [] : result.lacking(needed),
  }));
}

/** A figure of the law as a number; null: the catalogue knows none for that day. */
function thresholdValue(threshold: Threshold, context: RuleContext): number | null {
  if (typeof threshold === 'number') return threshold;
  const { value } = parameterOn(context.catalogue, threshold.parameter, context.on);
  // Cents: 1.5 × 1 867.02 is 2 800.53, whatever binary fractions make of it.
  return value === null ? null : Math.round(value * threshold.times * 100) / 100;
}

function compareNumber(operand: Operand, threshold: Threshold, least: boolean, context: RuleContext): Verdict {
  const needed = thresholdValue(threshold, context);
  if (needed === null) {
    const id = typeof threshold === 'number' ? '' : threshold.parameter;
    const note = lawSentences.figureUnknown(context.catalogue.parameters[id]?.title ?? id, context.on);
    return verdict('unknown', { missing: [{ fact: null, note }] });
  }
  if ('measure' in operand) {
    const result = context.measureOf(operand.measure);
    if (result) return compareMeasure(result, needed, least);
  }
  return compare(operand, context, (value) => typeof value === 'number' && (least ? value >= needed : value <= needed));
}

/** First day ≤ second day; not known as long as one of them is not. */
function compareDays(first: Operand, second: string | Operand, context: RuleContext): Verdict {
  if (typeof second === 'string') {
    return compare(first, context, (value) => typeof value === 'string' && value <= second);
  }
  const limit = operandValue(second, context);
  if (typeof limit.value !== 'string') {
    const own = compare(first, context, () => true);
    return verdict('unknown', { missing: [...own.missing, { fact: limit.fact, note: limit.ask }] });
  }
  const day = limit.value;
  const result = compare(first, context, (value) => typeof value === 'string' && value <= day);
  return verdict(result.state, () => {
    const { evidence, missing, cautions, words } = result;
    const note = { piece: null, fact: limit.fact, note: limit.say(day) };
    return { evidence: distinct([...evidence, note]), missing, cautions, words };
  });
}

/** Whether one of the person's nationalities is among those named; not known when it is not given or not understood. */
function isOfNationality(wanted: readonly string[], context: RuleContext): Verdict {
  const written = context.person.nationalite;
  const label = lawSentences.personField('nationalite');
  const table = context.catalogue.nationalities;
  if (written === undefined || written.trim() === '') {
    return verdict('unknown', { missing: [{ fact: 'nationalite', note: label }] });
  }
  const codes = table ? nationalitiesOf(written, table) : null;
  if (codes === null || !table) {
    return verdict('unknown', {
      missing: [{ fact: 'nationalite', note: lawSentences.nationalityNotUnderstood(written) }],
    });
  }
  const among = codesOf(wanted, table);
  const note = lawSentences.labelled(label, written);
  const state = yesNo(codes.some((code) => among.has(code)));
  return verdict(state, {
    evidence: [{ piece: null, fact: 'nationalite', note }],
    missing: state === 'satisfied' ? [] : [{ fact: 'nationalite', note }],
  });
}

/** Whether the dossier has papers of these kinds; each is named, so that a person can look at them or take them out. */
function holdsPapers(kinds: readonly string[], context: RuleContext): Verdict {
  const held = context.pieces.filter((piece) => kinds.includes(piece.kind));
  const titles = kinds.map((kind) => context.catalogue.kinds[kind]?.title ?? kind);
  return verdict(yesNo(held.length > 0), {
    evidence: held.map(({ id }) => ({ piece: id, fact: null, note: lawSentences.heldPaper(id) })),
    missing: held.length > 0 ? [] : [{ fact: null, note: lawSentences.noPaperOf(titles) }],
  });
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
  if ('nationality' in condition) return isOfNationality(condition.nationality, context);
  if ('before' in condition) return compareDays(condition.before[0], condition.before[1], context);
  if ('known' in condition) return verdict(yesNo(operandValue(condition.known, context).value !== undefined));
  if ('holds' in condition) return holdsPapers(condition.holds, context);
  if ('rule' in condition) return context.ruleVerdict(condition.rule);
  if ('judge' in condition) {
    const named = JUDGES[condition.judge];
    return named ? named.judge(context, condition.with ?? {}) : verdict('unknown');
  }
  return verdict('appreciation');
}
