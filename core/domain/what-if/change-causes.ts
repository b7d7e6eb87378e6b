import type { Condition, Operand } from '../../contract/catalogue/condition.ts';
import type { Rule } from '../../contract/catalogue/procedure.ts';
import type { IsoDate } from '../../contract/iso.ts';
import type { ChangeCause } from '../../contract/what-if.ts';
import { frenchDay } from '../calendar/french-dates.ts';
import { lawSentences } from '../rules/law-sentences-fr.ts';
import { residenceLengths, workWindow } from './change-days.ts';
import {
  type CauseSearch,
  cause,
  contractCauses,
  dayBefore,
  entryCauses,
  parameterCause,
  presenceCauses,
  smicCauses,
  workedCauses,
} from './measure-causes.ts';
import { partsOf, type RuleTimelines, stateOfParts } from './rule-timelines.ts';
import { valueOn } from './timeline.ts';
import { whatIfSentences } from './what-if-sentences-fr.ts';

/** Why a measure is not what it was the day before. `needed`: what a condition asks for. */
export function measureCauses(search: CauseSearch, name: string, day: IsoDate, needed: number | null): ChangeCause[] {
  const { procedure } = search.dossier.prepared;
  const window = workWindow(name);
  if (window !== undefined) return workedCauses(search, day, { measure: name, count: window, needed });
  if (name === 'salaireContratSurSmic') return [...contractCauses(search, day), ...smicCauses(search, day)];
  if (name === 'anneesPresenceDeclarees') return entryCauses(search, day);
  if (name === 'moisPresenceProuves') return presenceCauses(search, day, procedure.presenceYears * 12);
  return [];
}

function judgeCauses(search: CauseSearch, leaf: Extract<Condition, { judge: string }>, day: IsoDate): ChangeCause[] {
  const figures = leaf.with ?? {};
  switch (leaf.judge) {
    case 'presence-continue':
      return presenceCauses(search, day, Number(figures['annees']) * 12);
    case 'residence-continue':
      return presenceCauses(search, day, residenceLengths(search.dossier, figures)(day));
    case 'contrats-au-smic':
      return [...contractCauses(search, day), ...smicCauses(search, day)];
    case 'emploi-actuel': {
      const work = [
        ...contractCauses(search, day),
        ...workedCauses(search, day, { measure: null, count: null, needed: null }),
      ];
      return work.length > 0 ? work : [cause('month-left', whatIfSentences.slipTooOld(day))];
    }
    default:
      return [];
  }
}

/** A fixed date of a comparison in words, with its day when it is known. */
function fixedDate(search: CauseSearch, operand: string | Operand): { label: string; value: IsoDate | null } | null {
  if (typeof operand === 'string') return { label: '', value: operand };
  const { prepared } = search.dossier;
  if ('fact' in operand) {
    const value = prepared.facts[operand.fact];
    const label = prepared.procedure.questions[operand.fact]?.question ?? operand.fact;
    return { label, value: typeof value === 'string' ? value : null };
  }
  if ('person' in operand) {
    const value = (prepared.person as Record<string, unknown>)[operand.person];
    return { label: lawSentences.personField(operand.person), value: typeof value === 'string' ? value : null };
  }
  return null;
}

/** A date is reached (the filing day was before it) or passed (it was not after it). */
function beforeCauses(
  search: CauseSearch,
  [first, second]: readonly [Operand, string | Operand],
  day: IsoDate,
): ChangeCause[] {
  const filingFirst = 'filingDay' in first;
  const fixed = fixedDate(search, filingFirst ? second : first);
  if (!fixed) return [];
  const moved = [first, second].some((side) => typeof side !== 'string' && 'plus' in side && side.plus !== undefined);
  if (typeof second === 'string' && filingFirst) {
    return [cause('date', whatIfSentences.limitOfLaw(moved ? dayBefore(day) : second))];
  }
  const said = fixed.value === null ? fixed.label : `${fixed.label} (${frenchDay(fixed.value)})`;
  const say = filingFirst ? whatIfSentences.datePassed : whatIfSentences.dateReached;
  // A moved date (60 days before the end of the card) is told by its own day.
  return [
    cause('date', moved ? say(said, null, filingFirst ? dayBefore(day) : day) : say(fixed.label, fixed.value, day)),
  ];
}

function leafCauses(search: CauseSearch, leaf: Condition, day: IsoDate): ChangeCause[] {
  if ('judge' in leaf) return judgeCauses(search, leaf, day);
  if ('before' in leaf) return beforeCauses(search, leaf.before, day);
  if ('atLeast' in leaf || 'atMost' in leaf) {
    const [operand, threshold] = 'atLeast' in leaf ? leaf.atLeast : leaf.atMost;
    const needed = typeof threshold === 'number' ? threshold : null;
    return [
      ...('measure' in operand ? measureCauses(search, operand.measure, day, needed) : []),
      ...(typeof threshold === 'number' ? [] : parameterCause(search, threshold.parameter, day)),
    ];
  }
  if ('known' in leaf) return 'measure' in leaf.known ? measureCauses(search, leaf.known.measure, day, null) : [];
  if ('is' in leaf && 'measure' in leaf.is[0]) return measureCauses(search, leaf.is[0].measure, day, null);
  if ('is' in leaf && 'filingDay' in leaf.is[0]) {
    const limit = String(leaf.is[1]);
    return [cause('date', limit === day ? whatIfSentences.firstDayOfLaw(day) : whatIfSentences.limitOfLaw(limit))];
  }
  return [];
}

const changesOn = (starts: readonly IsoDate[], day: IsoDate) => starts.indexOf(day) > 0;

/**
 * The elementary parts whose change on the day changes the condition: a part is left out when the condition would change
 * without it just the same and changes by another part alone.
 */
function tellingParts(timelines: RuleTimelines, condition: Condition, day: IsoDate): Condition[] {
  if (!changesOn(timelines.states(condition).starts, day)) return [];
  const parts = partsOf(condition);
  if (!parts) return [condition];
  const yesterday = dayBefore(day);
  const states = parts.map((part) => valueOn(timelines.states(part), day));
  const changed = parts.filter((part) => changesOn(timelines.states(part).starts, day));
  const now = stateOfParts(condition, states);
  const decisive = changed.filter((part) => {
    const without = parts.map((other, index) =>
      other === part ? valueOn(timelines.states(other), yesterday) : (states[index] ?? 'unknown'),
    );
    return stateOfParts(condition, without) !== now;
  });
  return (decisive.length > 0 ? decisive : changed).flatMap((part) => tellingParts(timelines, part, day));
}

const sourceWords = ({ source }: Rule) => (source.article ? `${source.text}, ${source.article}` : source.text);

/** The version of the rule that judges the dossier is another one from that day on. */
function versionCauses(timelines: RuleTimelines, id: string, day: IsoDate): ChangeCause[] {
  const version = timelines.version(id);
  if (!changesOn(version.starts, day)) return [];
  const [before, after] = [valueOn(version, dayBefore(day)), valueOn(version, day)];
  if (after === null) {
    return before === null
      ? []
      : [cause('rule-ends', whatIfSentences.ruleEnds(sourceWords(before.rule), dayBefore(day)))];
  }
  if (before === null) return [cause('rule-begins', whatIfSentences.ruleBegins(sourceWords(after.rule), day))];
  if (before.rule === after.rule) {
    const text = whatIfSentences.ruleBecomesReference(sourceWords(after.rule), dayBefore(day));
    return [cause('rule-ends', text)];
  }
  return [cause('rule-text', whatIfSentences.ruleRewritten(sourceWords(after.rule), day))];
}

function distinctCauses(causes: readonly ChangeCause[]): ChangeCause[] {
  return [...new Map(causes.map((entry) => [entry.text, entry])).values()];
}

/** Why a rule's answer changes on a day; never empty on a day on which it does. */
export function ruleCauses(search: CauseSearch, timelines: RuleTimelines, id: string, day: IsoDate): ChangeCause[] {
  const byVersion = versionCauses(timelines, id, day);
  if (byVersion.length > 0) return byVersion;
  const rule = valueOn(timelines.version(id), day)?.rule;
  if (!rule) return [];
  const parts = [
    ...(rule.when ? tellingParts(timelines, rule.when, day) : []),
    ...tellingParts(timelines, rule.condition, day),
  ];
  const causes = parts.flatMap((leaf): ChangeCause[] => {
    if (!('rule' in leaf)) return leafCauses(search, leaf, day);
    const title = valueOn(timelines.version(leaf.rule), day)?.rule.title ?? leaf.rule;
    const own = ruleCauses(search, timelines, leaf.rule, day);
    return own.map((entry) => ({ ...entry, text: whatIfSentences.ofRule(title, entry.text) }));
  });
  return causes.length > 0 ? distinctCauses(causes) : [cause('other', whatIfSentences.conditionChanges(day))];
}
