import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../core/domain/calendar/iso-days.ts';
import { checkVersions } from '../../../core/engine/catalogue/check-dates.ts';

const version = (from: string, to: string | null, gapBefore?: string) => ({
  id: 'regle',
  from,
  to,
  ...(gapBefore === undefined ? {} : { gapBefore }),
});
const problemsOf = (...versions: Parameters<typeof checkVersions>[0][number][]) =>
  checkVersions(versions).map(({ problem }) => problem);

describe('versions of one entry', () => {
  it('accepts versions that follow each other, in any order, and entries of different names', () => {
    expect(problemsOf(version('2026-05-01', null), version('2020-01-01', '2026-04-30'))).toEqual([]);
    expect(problemsOf(version('2020-01-01', null), { ...version('2020-01-01', null), id: 'autre' })).toEqual([]);
  });

  it('refuses a day with two versions, an end before the beginning, and an undeclared gap', () => {
    expect(problemsOf(version('2020-01-01', '2026-05-01'), version('2026-05-01', null))[0]).toContain('overlaps');
    expect(problemsOf(version('2020-01-01', null), version('2026-05-01', null))[0]).toContain('no end');
    expect(problemsOf(version('2020-01-02', '2020-01-01'))[0]).toContain('before it begins');
    expect(problemsOf(version('2020-01-01', '2026-04-29'), version('2026-05-01', null))[0]).toContain('gapBefore');
  });

  it('accepts a declared gap, and refuses a declaration without one', () => {
    expect(problemsOf(version('2020-01-01', '2026-04-29'), version('2026-05-01', null, 'inconnu'))).toEqual([]);
    expect(problemsOf(version('2020-01-01', '2026-04-30'), version('2026-05-01', null, 'inconnu'))).toHaveLength(1);
    expect(problemsOf(version('2020-01-01', null, 'inconnu'))).toHaveLength(1);
  });

  it('finds a problem exactly when some day has two versions or, between them, none', () => {
    const day = fc.integer({ min: 0, max: 40 });
    fc.assert(
      fc.property(fc.array(fc.tuple(day, day), { minLength: 1, maxLength: 4 }), (spans) => {
        const versions = spans.map(([a, b]) =>
          version(addDays('2026-01-01', Math.min(a, b)), addDays('2026-01-01', Math.max(a, b))),
        );
        const counts: number[] = [];
        for (let at = 0; at <= 40; at++) {
          const on = addDays('2026-01-01', at);
          counts.push(versions.filter(({ from, to }) => from <= on && (to === null || on <= to)).length);
        }
        const covered = counts.slice(
          counts.findIndex((count) => count > 0),
          counts.findLastIndex((count) => count > 0) + 1,
        );
        expect(checkVersions(versions).length > 0).toBe(covered.some((count) => count !== 1));
      }),
      { numRuns: 2000 },
    );
  });
});
