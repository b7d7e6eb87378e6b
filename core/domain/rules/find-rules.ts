import type { Finding, Measure, Missing } from '../../contract/assessment.ts';
import { isoDate } from '../../contract/iso.ts';
import { frenchDay, frenchNumber } from '../calendar/french-dates.ts';
import type { MeasureContext, MeasureResult } from '../measures/measure-context.ts';
import { evaluate, type RuleContext } from './evaluate-condition.ts';
import { fillTemplate } from './fill-template.ts';
import { lawSentences } from './law-sentences-fr.ts';
import { type RuleOnDay, rulesOnDay } from './rules-on-day.ts';
import { distinct, type Verdict, verdict } from './verdict.ts';

function shownValue(value: unknown): string {
  if (typeof value === 'number') return frenchNumber(value);
  if (typeof value === 'boolean') return value ? lawSentences.yes : lawSentences.no;
  if (typeof value !== 'string') return lawSentences.notKnown;
  return isoDate.safeParse(value).success ? frenchDay(value) : value;
}

/** French text of a fill-in: the rule's words, then measures, person fields, stated facts, and the filing day. */
function wordFor(
  name: string,
  words: Record<string, string>,
  context: MeasureContext,
  measures: Record<string, Measure>,
) {
  if (words[name] !== undefined) return words[name];
  if (name === 'on') return frenchDay(context.on);
  if (name.startsWith('person.')) return shownValue((context.person as Record<string, unknown>)[name.slice(7)]);
  const measure = measures[name];
  return shownValue(measure ? measure.value : context.facts[name]);
}

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

/** The findings of every rule that applies on the filing day, in the procedure's order. */
export function findRules(context: MeasureContext, measures: ReadonlyMap<string, MeasureResult>): Finding[] {
  const applicable = new Map(rulesOnDay(context.procedure.rules, context.on).map((entry) => [entry.rule.id, entry]));
  const verdicts = new Map<string, Verdict>();
  const shownMeasures = Object.fromEntries([...measures].map(([name, result]) => [name, result.measure]));

  const verdictOf = (id: string): Verdict => {
    const known = verdicts.get(id);
    if (known) return known;
    const entry = applicable.get(id);
    if (!entry) return verdict('unknown', { missing: [{ fact: null, note: lawSentences.ruleNotGiven(id) }] });
    const result = evaluate(entry.rule.condition, ruleContext);
    verdicts.set(id, result);
    return result;
  };
  const ruleContext: RuleContext = {
    ...context,
    measureOf: (name) => measures.get(name),
    ruleVerdict: (id) => {
      const result = verdictOf(id);
      const note = lawSentences.ruleState(applicable.get(id)?.rule.title ?? id, result.state);
      return { ...result, evidence: [{ piece: null, fact: null, note }, ...result.evidence] };
    },
  };

  return [...applicable.values()].map((entry): Finding => {
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
      explanation: fillTemplate(text, (name) => wordFor(name, result.words, context, shownMeasures)),
      evidence: distinct(result.evidence),
      missing: distinct([...lacking, ...result.cautions]),
      source: { ...rule.source, from: rule.from, to: rule.to },
    };
  });
}
