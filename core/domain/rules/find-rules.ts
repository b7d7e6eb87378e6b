import type { Finding, Missing } from '../../contract/assessment.ts';
import type { Rule } from '../../contract/catalogue/procedure.ts';
import type { MeasureContext, MeasureResult } from '../measures/measure-context.ts';
import { evaluate, type RuleContext } from './evaluate-condition.ts';
import { fillTemplate } from './fill-template.ts';
import { lawSentences } from './law-sentences-fr.ts';
import { type RuleOnDay, rulesOnDay } from './rules-on-day.ts';
import { distinct, type Verdict, verdict } from './verdict.ts';
import { wordFor } from './word-for.ts';

function explanationOf({ rule, standing }: RuleOnDay, result: Verdict, reserves: string[]): string {
  const { explanation } = rule;
  const body = {
    satisfied: explanation.satisfied,
    'not-satisfied': explanation.notSatisfied,
    unknown: explanation.unknown,
    appreciation: explanation.appreciation ?? explanation.unknown,
  }[result.state];
  const label = standing === 'repere' ? [rule.repereLabel ?? ''] : [];
  return [...label, ...reserves, body].join(' ');
}

/** The rules that apply on a filing day, in the procedure's order, judged as they are asked about. */
export interface JudgedRules {
  ruleContext: RuleContext;
  applicable: readonly RuleOnDay[];
  verdictOf: (id: string) => Verdict;
}

/** Whether the case that a rule is about is that of the dossier. */
function concerns({ when }: Rule, context: RuleContext): 'yes' | 'no' | 'perhaps' {
  const state = when === undefined ? 'satisfied' : evaluate(when, context).state;
  return state === 'not-satisfied' ? 'no' : state === 'unknown' ? 'perhaps' : 'yes';
}

/** A rule's verdict: what its case lacks comes first, because nobody has to answer for a case that is not theirs. */
function judgeRule(rule: Rule, context: RuleContext): Verdict {
  if (rule.when !== undefined && concerns(rule, context) !== 'yes') {
    return verdict('unknown', { missing: evaluate(rule.when, context).missing });
  }
  return evaluate(rule.condition, context);
}

/** The rules that apply on the filing day, in the procedure's order, and what conditions are evaluated in; memoised. */
export function ruleContextOf(context: MeasureContext, measures: ReadonlyMap<string, MeasureResult>): JudgedRules {
  const applicable = new Map(rulesOnDay(context.procedure.rules, context.on).map((entry) => [entry.rule.id, entry]));
  const verdicts = new Map<string, Verdict>();

  const verdictOf = (id: string): Verdict => {
    const known = verdicts.get(id);
    if (known) return known;
    const entry = applicable.get(id);
    if (!entry) return verdict('unknown', { missing: [{ fact: null, note: lawSentences.ruleNotGiven(id) }] });
    const result = judgeRule(entry.rule, ruleContext);
    verdicts.set(id, result);
    return result;
  };
  const ruleContext: RuleContext = {
    ...context,
    measureOf: (name) => measures.get(name),
    ruleVerdict: (id) => {
      const result = verdictOf(id);
      const note = lawSentences.ruleState(applicable.get(id)?.rule.title ?? id, result.state);
      return verdict(result.state, () => {
        const { evidence, missing, cautions, words } = result;
        return { evidence: [{ piece: null, fact: null, note }, ...evidence], missing, cautions, words };
      });
    },
  };
  const concerned = [...applicable.values()].filter(({ rule }) => concerns(rule, ruleContext) !== 'no');
  return { ruleContext, applicable: concerned, verdictOf };
}

/** The findings of every rule that applies on the filing day, in the procedure's order. */
export function findRules(context: MeasureContext, measures: ReadonlyMap<string, MeasureResult>): Finding[] {
  return findingsOf(ruleContextOf(context, measures), measures);
}

/** `findRules` for rules of which some were judged already. */
export function findingsOf(
  { ruleContext, applicable, verdictOf }: JudgedRules,
  measures: ReadonlyMap<string, MeasureResult>,
): Finding[] {
  const shownMeasures = Object.fromEntries([...measures].map(([name, result]) => [name, result.measure]));
  return applicable.map((entry): Finding => {
    const { rule, standing } = entry;
    const result = verdictOf(rule.id);
    const reserves = rule.reserves
      .filter((reserve) => evaluate(reserve.when, ruleContext).state === 'satisfied')
      .map((reserve) => reserve.text);
    const toBring: Missing[] = rule.whenMissing.map((note) => ({ fact: null, note }));
    const lacking = result.state === 'satisfied' ? [] : [...result.missing, ...toBring];
    const text = explanationOf(entry, result, reserves);
    return {
      rule: rule.id,
      title: rule.title,
      state: result.state,
      standing,
      explanation: fillTemplate(text, (name) => wordFor(name, result.words, ruleContext, shownMeasures)),
      evidence: distinct(result.evidence),
      missing: distinct([...lacking, ...result.cautions]),
      source: { ...rule.source, from: rule.from, to: rule.to },
    };
  });
}
