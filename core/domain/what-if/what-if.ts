import type { IsoDate } from '../../contract/iso.ts';
import type {
  AnswerChange,
  Assumption,
  MeasureOverDays,
  RuleAnswer,
  RuleOverDays,
  WhatIf,
} from '../../contract/what-if.ts';
import { addMonths, monthOf } from '../calendar/iso-months.ts';
import type { PreparedDossier } from '../prepare-dossier.ts';
import { measureCauses, ruleCauses } from './change-causes.ts';
import { measureDays } from './change-days.ts';
import { rangeAround } from './days-of-range.ts';
import { dossierOnDays } from './dossier-on-days.ts';
import { type CauseSearch, dayBefore } from './measure-causes.ts';
import { type RuleTimelines, ruleTimelines } from './rule-timelines.ts';
import { type DayRange, timelineOf, valueOn } from './timeline.ts';
import { whatIfSentences } from './what-if-sentences-fr.ts';
import { type WorkGoesOn, workGoesOn } from './work-goes-on.ts';

const USUAL_MONTHS = 36; // three years: the longest period that a slider of days is asked for

type MeasureSegment = MeasureOverDays['segments'][number];

/** What is found over a stretch of days, before stretches are joined. */
interface Stretch {
  rules: { rule: string; title: string; first: RuleAnswer; changes: AnswerChange[] }[];
  measures: { measure: string; segments: MeasureSegment[] }[];
}

function changeOf(search: CauseSearch, timelines: RuleTimelines, rule: string, day: IsoDate): AnswerChange {
  const answers = timelines.answers(rule);
  const [before, after] = [valueOn(answers, dayBefore(day)), valueOn(answers, day)];
  const causes = ruleCauses(search, timelines, rule, day);
  const texts = causes.map((entry) => entry.text);
  return {
    day,
    before,
    after,
    causes,
    explanation: whatIfSentences.change(day, before, after, texts),
    supposed: causes.some((entry) => entry.supposed),
  };
}

function measureSegments(search: CauseSearch, name: string, range: DayRange): MeasureSegment[] {
  const { dossier } = search;
  const values = timelineOf(range, measureDays(name, dossier, range), (day) => {
    const value = dossier.measureOn(name, day)?.unrounded ?? null;
    return value === null ? null : Math.round(value * 1e4) / 1e4; // as measures are shown
  });
  return values.starts.map((from, index) => {
    const next = values.starts[index + 1];
    return {
      from,
      to: next === undefined ? range.last : dayBefore(next),
      value: values.values[index] ?? null,
      causes: index === 0 ? [] : measureCauses(search, name, from, null),
    };
  });
}

function stretchOver(search: CauseSearch, range: DayRange): Stretch {
  const timelines = ruleTimelines(search.dossier, range);
  return {
    rules: timelines.ids.map((rule) => {
      const { starts, values } = timelines.answers(rule);
      const versions = timelines.version(rule);
      const version = valueOn(versions, range.last) ?? versions.values.find((entry) => entry !== null);
      return {
        rule,
        title: version?.rule.title ?? '',
        first: values[0] ?? null,
        changes: starts.slice(1).map((day) => changeOf(search, timelines, rule, day)),
      };
    }),
    measures: search.dossier.prepared.procedure.measures.map((measure) => ({
      measure,
      segments: measureSegments(search, measure, range),
    })),
  };
}

/** An answer that is another one than with the papers of today rests on what is supposed, whatever made it change. */
function markSupposed(supposing: Stretch, nothingNew: Stretch): Stretch {
  const rules = supposing.rules.map((own, index) => {
    const plain = nothingNew.rules[index];
    const plainOn = (day: IsoDate): RuleAnswer => {
      const change = plain?.changes.findLast((other) => other.day <= day);
      return change ? change.after : (plain?.first ?? null);
    };
    const isOther = ({ day, after }: AnswerChange) => {
      const other = plainOn(day);
      return other?.state !== after?.state || other?.standing !== after?.standing;
    };
    return {
      ...own,
      changes: own.changes.map((change) => ({ ...change, supposed: change.supposed || isOther(change) })),
    };
  });
  return { ...supposing, rules };
}

/** The rule over both stretches, which share one day: the filing day, on which they agree. */
function joinedRule(past: Stretch['rules'][number], future: Stretch['rules'][number], range: DayRange): RuleOverDays {
  const changes = [...past.changes, ...future.changes];
  const starts = [
    { from: range.first, answer: past.first },
    ...changes.map(({ day, after }) => ({ from: day, answer: after })),
  ];
  return {
    rule: past.rule,
    title: past.title || future.title,
    today: future.first,
    next: future.changes[0] ?? null,
    previous: past.changes.at(-1) ?? null,
    segments: starts.map(({ from, answer }, index) => {
      const following = starts[index + 1];
      return { from, to: following === undefined ? range.last : dayBefore(following.from), answer };
    }),
    changes,
  };
}

function joinedMeasure(past: readonly MeasureSegment[], future: readonly MeasureSegment[]): MeasureSegment[] {
  const last = past.at(-1);
  const [first, ...rest] = future;
  return last && first ? [...past.slice(0, -1), { ...last, to: first.to }, ...rest] : [...past, ...future];
}

/** Days after the rules were last checked are judged by the rules known then: that is said. */
function aboutRules({ procedure, catalogue }: PreparedDossier, last: IsoDate): string[] {
  const smic = catalogue.parameters['smic']?.source.checkedOn;
  const checks = [
    ...procedure.rules.map(({ source }) => source.checkedOn),
    ...(smic === undefined ? [] : [smic]),
  ].sort();
  const [earliest] = checks;
  return earliest !== undefined && earliest < last ? [whatIfSentences.rulesKnownOn(earliest)] : [];
}

function aboutAssumption(on: IsoDate, going: WorkGoesOn | null): string[] {
  if (going === null) return [whatIfSentences.nothingNew(on)];
  if (going.lastMonth === null) return [whatIfSentences.noMonthToCopy(), whatIfSentences.contractsGoOn()];
  const stopped = going.lastMonth < addMonths(monthOf(on), -1);
  return [
    whatIfSentences.workGoesOn(going.lastMonth),
    ...(stopped ? [whatIfSentences.workStopped(going.lastMonth, on)] : []),
    whatIfSentences.contractsGoOn(),
    whatIfSentences.payslipProvesPresence(),
  ];
}

function searchIn(prepared: PreparedDossier, supposedPieces: ReadonlySet<string>): CauseSearch {
  const titles = new Map(prepared.stated.map((piece) => [piece.id, piece.title ?? piece.id]));
  return { dossier: dossierOnDays(prepared), supposedPieces, titleOf: (piece) => `« ${titles.get(piece) ?? piece} »` };
}

/**
 * What the rules of the procedure answer on every filing day around a day (36 months before and after it unless said),
 * under each assumption asked for: for each rule its answer on the day, the next and the previous day on which it changes
 * and why, and its answer on all other days; and the value of each measure. The answers are those that `assess` gives day
 * by day (a property test compares them). `work-goes-on` supposes that each coming month has the payslips of the last
 * one, see `workGoesOn`; days up to the filing day are the same under both assumptions.
 */
export function whatIfUnder<A extends Assumption>(
  prepared: PreparedDossier,
  on: IsoDate,
  assumptions: readonly A[],
  months = USUAL_MONTHS,
): Record<A, WhatIf> {
  const range = rangeAround(on, months);
  const search = searchIn(prepared, new Set());
  const past = stretchOver(search, { first: range.first, last: on });
  const ahead: DayRange = { first: on, last: range.last };
  const nothingNew = stretchOver(search, ahead);
  const under = (assumption: Assumption): WhatIf => {
    const going = assumption === 'work-goes-on' ? workGoesOn(prepared, on, range.last) : null;
    const future =
      going === null
        ? nothingNew
        : markSupposed(stretchOver(searchIn(going.prepared, going.supposedPieces), ahead), nothingNew);
    const rules = past.rules.flatMap((rule, index) => {
      const later = future.rules[index];
      return later ? [joinedRule(rule, later, range)] : [];
    });
    return {
      procedure: prepared.procedure.slug,
      on,
      assumption,
      from: range.first,
      to: range.last,
      about: [...aboutAssumption(on, going), ...aboutRules(prepared, range.last)],
      supposed: going?.supposed ?? [],
      rules,
      measures: past.measures.map(({ measure, segments }, index) => ({
        measure,
        segments: joinedMeasure(segments, future.measures[index]?.segments ?? []),
      })),
      changeDays: [...new Set(rules.flatMap((rule) => rule.changes.map(({ day }) => day)))].sort(),
    };
  };
  return Object.fromEntries(assumptions.map((assumption) => [assumption, under(assumption)])) as Record<A, WhatIf>;
}

export interface WhatIfInput {
  assumption: Assumption;
  months?: number; // how far before and after the filing day; 36 unless said
}

/** `whatIfUnder` for one assumption. */
export function whatIf(prepared: PreparedDossier, on: IsoDate, { assumption, months }: WhatIfInput): WhatIf {
  return whatIfUnder(prepared, on, [assumption], months)[assumption];
}
