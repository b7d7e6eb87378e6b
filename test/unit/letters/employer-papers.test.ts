import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthAt, monthIndex } from '../../../core/domain/calendar/iso-months.ts';
import {
  employersOf,
  missingPayslipMonths,
  otherNames,
  payslipMonths,
} from '../../../core/domain/letters/employer-papers.ts';
import type { LawPiece } from '../../../core/domain/measures/law-piece.ts';
import { nameMatcher } from '../../../core/domain/names/name-match.ts';

const start = monthIndex('2020-01');
const slip = (id: string, facts: LawPiece['facts']): LawPiece => ({ id, kind: 'bulletin-de-paie', facts });

describe('employersOf', () => {
  it('takes the establishments of one firm together, and papers of its name without a number', () => {
    const found = employersOf([
      slip('a', { employeur: 'Propre & Net', siret: '12345678200010', periode: '2024-01' }),
      slip('b', { employeur: 'PROPRE ET NET', siret: '12345678200028', periode: '2024-02' }),
      slip('c', { employeur: 'propre & net', periode: '2024-03' }),
    ]);
    expect(found.map(({ key, papers }) => [key, papers.length])).toEqual([['123456782', 3]]);
  });
  it('keeps a paper apart whose name two firms bear', () => {
    const found = employersOf([
      slip('a', { employeur: 'Le Pain', siret: '11111111100011', periode: '2024-01' }),
      slip('b', { employeur: 'Le Pain', siret: '22222222200022', periode: '2024-02' }),
      slip('c', { employeur: 'Le Pain', periode: '2024-03' }),
    ]);
    expect(found.map(({ papers }) => papers.map(({ piece }) => piece.id))).toEqual([['a'], ['b'], ['c']]);
  });
  it('loses no paper of an employer', () => {
    const facts = fc.record(
      {
        employeur: fc.constantFrom('A', 'B', 'C'),
        siret: fc.constantFrom('11111111100011', '22222222200022', '123'),
        periode: fc.integer({ min: 0, max: 40 }).map((n) => monthAt(start + n)),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(facts, { maxLength: 12 }), (all) => {
        const pieces = all.map((own, index) => slip(String(index), own));
        const ids = employersOf(pieces).flatMap(({ papers }) => papers.map(({ piece }) => piece.id));
        expect(ids.sort()).toEqual(pieces.map(({ id }) => id).sort());
      }),
    );
  });
});

describe('missingPayslipMonths', () => {
  it('is what counting month by month gives, on random employers, for every filing month', () => {
    const arbitrary = fc.record({
      have: fc.uniqueArray(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 12 }),
      entry: fc.option(fc.integer({ min: 0, max: 30 })),
      filed: fc.integer({ min: 0, max: 40 }),
    });
    fc.assert(
      fc.property(arbitrary, ({ have, entry, filed }) => {
        const on = `${monthAt(start + filed)}-15`;
        const pieces = have.map((month) => {
          const dated = entry !== null && entry <= month ? { dateEntree: `${monthAt(start + entry)}-03` } : {};
          return slip(`b${month}`, { employeur: 'A', periode: monthAt(start + month), ...dated });
        });
        const [employer] = employersOf(pieces);
        if (!employer) throw new Error('no employer');
        const found = missingPayslipMonths(employer, on);
        const printsEntry = entry !== null && have.some((month) => entry <= month);
        const first = Math.min(...have, ...(printsEntry ? [entry] : []));
        const last = Math.max(-1, ...have.filter((month) => month <= filed));
        const missing: string[] = [];
        const between: string[] = [];
        for (let month = first; month <= last; month++) {
          if (have.includes(month)) continue;
          const next = have.filter((other) => other > month && printsEntry && entry <= other).sort((a, b) => a - b)[0];
          (next !== undefined && (entry ?? 0) > month ? between : missing).push(monthAt(start + month));
        }
        expect(found).toEqual({ months: missing, betweenJobs: between, unread: [] });
        expect(found.months.filter((month) => payslipMonths(employer).includes(month))).toEqual([]);
      }),
      { numRuns: 5000 },
    );
  });
});

describe('otherNames', () => {
  const isPerson = nameMatcher({ nom: 'Diarra', prenoms: 'Awa', autresNoms: ['Awa Traoré'] });
  const [employer] = employersOf([
    slip('a', { employeur: 'A', periode: '2024-01', salarie: 'DIARRA Awa' }),
    slip('b', { employeur: 'A', periode: '2024-02', salarie: 'Fatou KONE' }),
    slip('c', { employeur: 'A', periode: '2024-03', salarie: 'KONÉ Fatou' }),
    slip('d', { employeur: 'A', periode: '2024-04', salarie: 'Fatou KONÉ' }),
    slip('e', { employeur: 'A', periode: '2024-05' }),
  ]);
  it('gives every name that is not the person’s, one entry a spelling, with its months', () => {
    if (!employer) throw new Error('no employer');
    expect(otherNames(employer, isPerson).map(({ name, months }) => [name, months])).toEqual([
      ['Fatou KONE', ['2024-02', '2024-04']],
      ['KONÉ Fatou', ['2024-03']],
    ]);
  });
  it('gives none when the person is not named', () => {
    if (!employer) throw new Error('no employer');
    expect(otherNames(employer, nameMatcher({}))).toEqual([]);
  });
});
