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

const walked = new Map<string, readonly IsoDate[]>();

export function naiveDays(from: IsoDate, to: IsoDate): readonly IsoDate[] {
  const known = walked.get(`${from} ${to}`);
  if (known) return known;
  const days: IsoDate[] = [];
  for (let time = Date.parse(from); time <= Date.parse(to); time += 86_400_000) {
    days.push(new Date(time).toISOString().slice(0, 10));
  }
  walked.set(`${from} ${to}`, days);
  return days;
}

/** Fails when two answers differ. Their texts are compared first: vitest's own comparison takes longer than judging. */
function expectSame(found: Record<string, unknown>, wanted: Record<string, unknown>): void {
  if (JSON.stringify(found) !== JSON.stringify(wanted)) expect(found).toEqual(wanted);
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
  const answers: Record<string, unknown> = { on };
  for (const { id } of prepared.procedure.rules) answers[id] = 'absent';
  for (const { rule, standing } of applicable) answers[rule.id] = shown({ standing, state: verdictOf(rule.id).state });
  for (const [name, { unrounded }] of measures) {
    answers[`= ${name}`] = unrounded === null ? null : Math.round(unrounded * 1e4) / 1e4;
  }
  return answers;
}

/** The same by the segments. */
function bySegments(result: WhatIf, on: IsoDate): Record<string, unknown> {
  const only = <T extends { from: IsoDate; to: IsoDate }, R>(segments: readonly T[], read: (segment: T) => R) => {
    let found: T | undefined;
    let count = 0;
    for (const segment of segments) {
      if (on < segment.from || segment.to < on) continue;
      found = segment;
      count++;
    }
    return count === 1 && found ? read(found) : `${count} segments`;
  };
  const answers: Record<string, unknown> = { on };
  for (const { rule, segments } of result.rules) answers[rule] = only(segments, ({ answer }) => shown(answer));
  for (const { measure, segments } of result.measures) answers[`= ${measure}`] = only(segments, ({ value }) => value);
  return answers;
}

/** Compares the segments of both assumptions with assessments, on the days that `wanted` picks of the range. */
export function compareWithAssess(
  prepared: PreparedDossier,
  on: IsoDate,
  wanted: (days: readonly IsoDate[], changes: readonly IsoDate[]) => readonly IsoDate[],
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
      expectSame(bySegments(result, day), slow(day <= on ? prepared : seen, day));
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
