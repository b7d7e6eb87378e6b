import type { FindingState, RuleStanding } from '../../contract/assessment.ts';
import type { Condition } from '../../contract/catalogue/condition.ts';
import type { Rule } from '../../contract/catalogue/procedure.ts';
import type { IsoDate } from '../../contract/iso.ts';
import { nextDay } from '../calendar/iso-days.ts';
import { evaluate, type RuleContext } from '../rules/evaluate-condition.ts';
import { type RuleOnDay, rulesOnDay } from '../rules/rules-on-day.ts';
import { allState, anyState, contrary, verdict } from '../rules/verdict.ts';
import { leafDays } from './change-days.ts';
import type { DossierOnDays } from './dossier-on-days.ts';
import { combine, type DayRange, type Timeline, timelineOf, valueOn } from './timeline.ts';

type RuleState = FindingState | 'not-concerned';

/** What a rule answers on a day; null: it is not given on that day. One object for each answer: compared by identity. */
export type Answer = { readonly state: FindingState; readonly standing: RuleStanding } | null;

const ANSWERS = new Map<string, Answer>();
function answerOf(state: FindingState, standing: RuleStanding): Answer {
  const key = `${standing} ${state}`;
  const answer = ANSWERS.get(key) ?? { state, standing };
  ANSWERS.set(key, answer);
  return answer;
}

/** The states of the procedure's rules, and of the parts of their conditions, on every day of a range. */
export interface RuleTimelines {
  range: DayRange;
  dossier: DossierOnDays;
  ids: readonly string[]; // in the procedure's order
  answers(rule: string): Timeline<Answer>;
  version(rule: string): Timeline<RuleOnDay | null>;
  /** The state of a condition or of a part of one. */
  states(condition: Condition): Timeline<FindingState>;
}

/** Days on which the version of a rule that judges a dossier can change. */
const versionDays = (versions: readonly Rule[]) =>
  versions.flatMap(({ from, to }) => (to === null ? [from] : [from, nextDay(to)]));

/** The parts of a condition that is made of others; null for an elementary one. */
export function partsOf(condition: Condition): Condition[] | null {
  if ('all' in condition) return condition.all;
  if ('any' in condition) return condition.any;
  if ('not' in condition) return [condition.not];
  return null;
}

/** The state that the states of its parts give a condition. */
export function stateOfParts(condition: Condition, states: readonly FindingState[]): FindingState {
  if ('all' in condition) return allState(states);
  if ('any' in condition) return anyState(states);
  return contrary(states[0] ?? 'unknown');
}

export function ruleTimelines(dossier: DossierOnDays, range: DayRange): RuleTimelines {
  const { procedure } = dossier.prepared;
  const ids = [...new Set(procedure.rules.map((rule) => rule.id))];
  const answersById = new Map<string, Timeline<Answer>>();
  const versionsById = new Map<string, Timeline<RuleOnDay | null>>();
  const statesByText = new Map<string, Timeline<FindingState>>();
  const statesByCondition = new Map<Condition, Timeline<FindingState>>();

  const contexts = new Map<IsoDate, RuleContext>();
  const leafState = (leaf: Condition, day: IsoDate): FindingState => {
    const context: RuleContext = contexts.get(day) ?? {
      ...dossier.contextOn(day),
      measureOf: (name) => dossier.measureOn(name, day),
      ruleVerdict: (id) => verdict(valueOn(answers(id), day)?.state ?? 'unknown'),
    };
    contexts.set(day, context);
    return evaluate(leaf, context).state;
  };

  function states(condition: Condition): Timeline<FindingState> {
    const known = statesByCondition.get(condition);
    if (known) return known;
    // Rules repeat conditions word for word.
    const key = JSON.stringify(condition);
    const made = statesByText.get(key) ?? statesOf(condition);
    statesByText.set(key, made);
    statesByCondition.set(condition, made);
    return made;
  }

  function statesOf(condition: Condition): Timeline<FindingState> {
    const parts = partsOf(condition);
    if (parts) return combine(range, parts.map(states), (values) => stateOfParts(condition, values));
    if ('rule' in condition) return combine(range, [answers(condition.rule)], ([answer]) => answer?.state ?? 'unknown');
    return leafTimeline(condition);
  }

  function leafTimeline(leaf: Condition): Timeline<FindingState> {
    const known = new Map<IsoDate, FindingState>();
    const stateOn = (day: IsoDate): FindingState => {
      const state = known.get(day) ?? leafState(leaf, day);
      known.set(day, state);
      return state;
    };
    return timelineOf(
      range,
      leafDays(leaf, dossier, range, (day) => stateOn(day) === 'satisfied'),
      stateOn,
    );
  }

  /** The state of a rule, its case included: see `judgeRule`. */
  function ruleStates({ when, condition }: Rule): Timeline<RuleState> {
    if (when === undefined) return states(condition);
    return combine<FindingState, RuleState>(range, [states(when), states(condition)], ([concerned, state]) =>
      concerned === 'not-satisfied' ? 'not-concerned' : concerned === 'unknown' ? 'unknown' : (state ?? 'unknown'),
    );
  }

  function version(id: string): Timeline<RuleOnDay | null> {
    const known = versionsById.get(id);
    if (known) return known;
    const versions = procedure.rules.filter((rule) => rule.id === id);
    const seen: RuleOnDay[] = [];
    const made = timelineOf(range, versionDays(versions), (day): RuleOnDay | null => {
      const found = rulesOnDay(versions, day)[0];
      if (!found) return null;
      const same = seen.find((entry) => entry.rule === found.rule && entry.standing === found.standing);
      if (!same) seen.push(found);
      return same ?? found;
    });
    versionsById.set(id, made);
    return made;
  }

  function answers(id: string): Timeline<Answer> {
    const known = answersById.get(id);
    if (known) return known;
    const given = version(id);
    const rules = [...new Set(given.values.flatMap((entry) => entry?.rule ?? []))];
    const parts = rules.map((rule) => ruleStates(rule));
    const made = combine<RuleOnDay | null | RuleState, Answer>(range, [given, ...parts], ([entry, ...of]) => {
      if (entry === null || typeof entry !== 'object') return null;
      const state = of[rules.indexOf(entry.rule)] as RuleState;
      return state === 'not-concerned' ? null : answerOf(state, entry.standing);
    });
    answersById.set(id, made);
    return made;
  }

  return { range, dossier, ids, answers, version, states };
}
