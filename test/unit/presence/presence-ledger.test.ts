import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessPieces, slip, type TestPiece } from '../measures/assess-test-dossier.ts';

const RANKS = ['aucune', 'limitee', 'reelle', 'certaine'];
const KINDS = {
  'quittance-loyer': 'limitee',
  'avis-imposition': 'certaine',
  autre: 'aucune',
  inconnu: 'aucune',
} as const;

const month = fc
  .tuple(fc.integer({ min: 2018, max: 2026 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, number]) => `${year}-${String(number).padStart(2, '0')}`);
const day = fc.tuple(month, fc.integer({ min: 1, max: 28 })).map(([m, d]) => `${m}-${String(d).padStart(2, '0')}`);
const paper = fc.record({ kind: fc.constantFrom(...(Object.keys(KINDS) as (keyof typeof KINDS)[])), day });

/** Papers and a filing day, often the very day of one of them. */
const papersAndDay = fc
  .array(paper, { minLength: 1, maxLength: 80 })
  .chain((papers) => fc.tuple(fc.constant(papers), fc.oneof(day, fc.constantFrom(...papers.map((from) => from.day)))));

/** The naive grid: walks the 60 months as strings and looks through every paper each time. */
function naiveGrid(on: string, papers: { kind: keyof typeof KINDS; day: string }[]) {
  const months: { month: string; strength: string; pieces: string[] }[] = [];
  let [year = 0, number = 0] = on.split('-').map(Number);
  for (let left = 60; left > 0; left--) {
    const name = `${year}-${String(number).padStart(2, '0')}`;
    let best = 0;
    const pieces: string[] = [];
    papers.forEach((candidate, index) => {
      if (candidate.day.slice(0, 7) !== name || candidate.day > on) return;
      pieces.push(`p${index}`);
      best = Math.max(best, RANKS.indexOf(KINDS[candidate.kind]));
    });
    months.unshift({ month: name, strength: RANKS[best] ?? '', pieces });
    [year, number] = number === 1 ? [year - 1, 12] : [year, number - 1];
  }
  const gaps: { from: string; to: string }[] = [];
  let open = false;
  for (const entry of months) {
    const last = gaps.at(-1);
    if (entry.strength !== 'aucune') open = false;
    else if (open && last) last.to = entry.month;
    else {
      gaps.push({ from: entry.month, to: entry.month });
      open = true;
    }
  }
  return { months, gaps };
}

describe('presence month by month', () => {
  it('equals a naive walk for any papers and day', () => {
    fc.assert(
      fc.property(papersAndDay, ([papers, on]) => {
        const pieces: TestPiece[] = papers.map((from, index) => ({
          id: `p${index}`,
          kind: from.kind,
          facts: { dateDocument: from.day },
        }));
        expect(assessPieces(on, pieces).presence).toEqual(naiveGrid(on, papers));
      }),
      { numRuns: 150 },
    );
  });

  const strengthIn = (on: string, piece: TestPiece, wanted: string) =>
    assessPieces(on, [piece]).presence.months.find((entry) => entry.month === wanted)?.strength;

  it('lets a tax notice prove the day of its issue, not its year', () => {
    const notice = { id: 'a', kind: 'avis-imposition', facts: { anneeRevenus: 2023, dateEtablissement: '2024-09-02' } };
    expect(strengthIn('2024-12-15', notice, '2024-09')).toBe('certaine');
    expect(strengthIn('2024-12-15', notice, '2023-06')).toBe('aucune');
  });

  it('takes the pay day of a payslip, its month only when no day is known', () => {
    const dated = slip('a', { periode: '2024-03', datePaiement: '2024-04-05' });
    expect(strengthIn('2024-12-15', dated, '2024-03')).toBe('aucune');
    expect(strengthIn('2024-12-15', dated, '2024-04')).toBe('reelle');
    expect(strengthIn('2024-12-15', slip('b', { periode: '2024-03' }), '2024-03')).toBe('reelle');
  });

  it('does not fall back on another date when the first known one is after the day', () => {
    const late = slip('a', { periode: '2024-11', datePaiement: '2024-12-20', dateDocument: '2024-11-30' });
    expect(assessPieces('2024-12-15', [late]).presence.gaps).toEqual([{ from: '2020-01', to: '2024-12' }]);
  });
});
