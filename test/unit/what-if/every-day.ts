import { expect } from 'vitest';
import type { IsoDate } from '../../../core/contract/iso.ts';
import type { Assumption, RuleAnswer, WhatIf } from '../../../core/contract/what-if.ts';
import { assessOn } from '../../../core/domain/assess.ts';
import type { MeasureResult } from '../../../core/domain/measures/measure-context.ts';
import { MEASURES } from '../../../core/domain/measures/measures.ts';
import { measureContextOn, type PreparedDossier } from '../../../core/domain/prepare-dossier.ts';
import { ruleContextOf } from '../../../core/domain/rules/find-rules.ts';
import { whatIfUnder } from '../../../core/domain/what-if/what-if.ts';
import { workGoesOn } from '../../../core/domain/what-if/work-goes-on.ts';

// The slow version: one full assessment a day. It walks days with Date on purpose, sharing no calendar with the program.

export function naiveDays(from: IsoDate, to: IsoDate): IsoDate[] {
  const days: IsoDate[] = [];
  for (let time = Date.parse(from); time <= Date.parse(to); time += 86_400_000) {
    days.push(new Date(time).toISOString().slice(0, 10));
  }
  return days;
}

const shown = (answer: RuleAnswer) => (answer === null ? 'absent' : `${answer.standing} ${answer.state}`);

/** What `assess` says on a day: rule → answer, measure → value. */
function assessed(prepared: PreparedDossier, on: IsoDate): Record<string, unknown> {
  const { findings, measures } = assessOn(prepared, on);
  return {
    on,
    ...Object.fromEntries(prepared.procedure.rules.map((rule) => [rule.id, 'absent'])),
    ...Object.fromEntries(findings.map((finding) => [finding.rule, shown(finding)])),
    ...Object.fromEntries(Object.entries(measures).map(([name, { value }]) => [`= ${name}`, value])),
  };
}

/**
 * The same from the same judgement, without the sentences of an answer: cheap enough for every day of six years. On other
 * days the whole of `assess` is compared.
 */
export function judged(prepared: PreparedDossier, on: IsoDate): Record<string, unknown> {
  const context = measureContextOn(prepared, on);
  const measures = new Map<string, MeasureResult>();
  for (const name of prepared.procedure.measures) {
    const measure = MEASURES[name];
    if (measure) measures.set(name, measure(context));
  }
  const { applicable, verdictOf } = ruleContextOf(context, measures);
  return {
    on,
    ...Object.fromEntries(prepared.procedure.rules.map((rule) => [rule.id, 'absent'])),
    ...Object.fromEntries(
      applicable.map(({ rule, standing }) => [rule.id, shown({ standing, state: verdictOf(rule.id).state })]),
    ),
    ...Object.fromEntries(
      [...measures].map(([name, { unrounded }]) => [
        `= ${name}`,
        unrounded === null ? null : Math.round(unrounded * 1e4) / 1e4,
      ]),
    ),
  };
}

/** The same by the segments. */
function bySegments(result: WhatIf, on: IsoDate): Record<string, unknown> {
  const only = <T extends { from: IsoDate; to: IsoDate }, R>(segments: readonly T[], read: (segment: T) => R) => {
    const found = segments.filter(({ from, to }) => from <= on && on <= to);
    return found.length === 1 && found[0] ? read(found[0]) : `${found.length} segments`;
  };
  return {
    on,
    ...Object.fromEntries(result.rules.map((rule) => [rule.rule, only(rule.segments, ({ answer }) => shown(answer))])),
    ...Object.fromEntries(result.measures.map((own) => [`= ${own.measure}`, only(own.segments, ({ value }) => value)])),
  };
}

/** Compares the segments of both assumptions with assessments, on the days that `wanted` picks of the range. */
export function compareWithAssess(
  prepared: PreparedDossier,
  on: IsoDate,
  wanted: (days: IsoDate[], changes: readonly IsoDate[]) => IsoDate[],
  slow: typeof assessed | typeof judged = assessed,
): number {
  const assumptions: Assumption[] = ['nothing-new', 'work-goes-on'];
  const results = whatIfUnder(prepared, on, assumptions);
  let compared = 0;
  for (const assumption of assumptions) {
    const result = results[assumption];
    const seen = assumption === 'nothing-new' ? prepared : workGoesOn(prepared, on, result.to).prepared;
    for (const day of wanted(naiveDays(result.from, result.to), result.changeDays)) {
      // Days up to the filing day are one computation for both assumptions; nothing supposed may reach them.
      if (assumption === 'work-goes-on' && day < on) continue;
      expect(bySegments(result, day)).toEqual(slow(day <= on ? prepared : seen, day));
      compared++;
    }
    for (const { rule, today, next, previous, changes, segments } of result.rules) {
      expect([rule, shown(today)]).toEqual([rule, bySegments(result, on)[rule]]);
      expect(next).toEqual(changes.find(({ day }) => day > on) ?? null);
      expect(previous).toEqual(changes.findLast(({ day }) => day <= on) ?? null);
      expect(segments.length).toBe(changes.length + 1);
      for (const change of changes) {
        expect(change.causes).not.toEqual([]);
        expect(shown(change.before)).not.toBe(shown(change.after));
      }
    }
  }
  return compared;
}
