import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PresenceGrid } from '../../../core/contract/catalogue/presence-grid.ts';
import { type GridReading, presenceSelection } from '../../../core/contract/presence.ts';
import { monthsFromTo, monthWindow } from '../../../core/domain/calendar/iso-months.ts';
import { bestSelection } from '../../../core/domain/presence/best-selection.ts';
import { smallestCover } from '../../../core/domain/presence/cover-search.ts';
import { presenceLedger } from '../../../core/domain/presence/presence-ledger.ts';
import { readGrid } from '../../../core/domain/presence/read-grids.ts';
import { anyGrid, dayFrom, gridOf, KINDS, papersFrom, piecesOf, type TestPaper } from './presence-papers.ts';

const RANKS: Record<string, number> = { certaine: 3, reelle: 2, paie: 2, limitee: 1 };

/** What a reading still asks for: papers that required blocks lack. */
const shortOf = (reading: GridReading) =>
  reading.requirements.flatMap(({ blocks }) => blocks.map(({ state, lacks }) => (state === 'cut' ? 0 : lacks)));

/** Every subset of the papers is read with the grid; the best is looked for by comparing them all. */
function bruteForce(grid: PresenceGrid, papers: TestPaper[], on: string, window: string[]): string[] {
  const pieces = piecesOf(papers);
  const full = readGrid(grid, presenceLedger(pieces, KINDS, on), window);
  const wanted = shortOf(full);
  const order = (index: number) => {
    const { day, days, month } = papers[index] ?? { kind: '' };
    const dates = [...(day ? [day] : []), ...(days ?? []), ...(month ? [month] : [])];
    return `${dates.filter((date) => window.includes(date.slice(0, 7)) && date <= on).sort()[0]}!${pieces[index]?.id}`;
  };
  let best: number[] | undefined;
  for (let set = 0; set < 2 ** papers.length; set++) {
    const chosen = papers.map((_, index) => index).filter((index) => set & (2 ** index));
    if (best && chosen.length > best.length) continue;
    const reading = readGrid(
      grid,
      presenceLedger(
        pieces.filter((_, index) => set & (2 ** index)),
        KINDS,
        on,
      ),
      window,
    );
    const complete = shortOf(reading).every((lacks, index) => lacks <= (wanted[index] ?? 0));
    // No new gap: each gap of the selection is one of the whole dossier.
    const known = new Set(full.gaps.map((gap) => `${gap.from}${gap.to}`));
    if (!complete || reading.gaps.some((gap) => !known.has(`${gap.from}${gap.to}`))) continue;
    chosen.sort((a, b) => (order(a) < order(b) ? -1 : 1));
    if (best === undefined || comes(chosen, best)) best = chosen;
  }
  function comes(a: number[], b: number[]): boolean {
    if (a.length !== b.length) return a.length < b.length;
    const count = (list: number[], rank: number) => list.filter((at) => RANKS[papers[at]?.kind ?? ''] === rank).length;
    for (const rank of [3, 2]) if (count(a, rank) !== count(b, rank)) return count(a, rank) > count(b, rank);
    return a.map(order).join() < b.map(order).join();
  }
  return (best ?? []).map((index) => pieces[index]?.id ?? '');
}

describe('the smallest strong selection', () => {
  it('is the one that trying every subset finds, for grids that count papers', () => {
    const sizes = new Set<number>();
    fc.assert(
      fc.property(
        anyGrid.filter((grid) => grid.maxGap === undefined),
        papersFrom(2023, 2024, 9),
        dayFrom(2024, 2024),
        fc.integer({ min: 1, max: 24 }),
        (grid, papers, on, length) => {
          const window = monthWindow(on, length);
          const ledger = presenceLedger(piecesOf(papers), KINDS, on);
          const selection = presenceSelection.parse(bestSelection(grid, ledger, window));
          expect(selection.exact).toBe(true);
          expect(selection.chosen).toEqual(bruteForce(grid, papers, on, window));
          const usable = window
            .flatMap((month) => ledger.byMonth.get(month) ?? [])
            .filter((one) => one.strength !== 'aucune');
          expect([...selection.chosen, ...selection.reserve].sort()).toEqual(
            [...new Set(usable.map(({ piece }) => piece))].sort(),
          );
          expect(selection.reading.state).toBe(readGrid(grid, ledger, window).state);
          sizes.add(selection.chosen.length);
        },
      ),
      { numRuns: 400 },
    );
    expect(sizes.size).toBeGreaterThan(4);
  });

  it('leaves no gap that the whole dossier does not have', () => {
    fc.assert(
      fc.property(
        anyGrid.filter((grid) => grid.maxGap !== undefined),
        papersFrom(2023, 2024, 8).map((papers) => papers.filter(({ kind, day }) => kind !== 'paie' && day)),
        dayFrom(2024, 2024),
        (grid, papers, on) => {
          const window = monthWindow(on, 20);
          const ledger = presenceLedger(piecesOf(papers), KINDS, on);
          const selection = bestSelection(grid, ledger, window);
          const full = readGrid(grid, ledger, window);
          expect(selection.reading.gaps).toEqual(full.gaps);
          expect(shortOf(selection.reading).map((lacks, at) => lacks <= (shortOf(full)[at] ?? 0))).not.toContain(false);
          expect(selection.exact).toBe(true);
          expect(selection.chosen).toEqual(bruteForce(grid, papers, on, window));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('finds the smallest cover, the lightest of as small, the earliest of as light', () => {
    const items = fc.array(
      fc.record({
        serves: fc.uniqueArray(fc.nat({ max: 4 }), { maxLength: 4 }).map((list) => list.sort((a, b) => a - b)),
        weakness: fc.constantFrom(0, 1, 20),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(items, fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 5, maxLength: 5 }), (all, needs) => {
        const reached = (set: number) =>
          needs.map((need, demand) =>
            Math.min(need, all.filter(({ serves }, index) => set & (2 ** index) && serves.includes(demand)).length),
          );
        const wanted = reached(2 ** all.length - 1).join();
        let best: { chosen: number[]; weakness: number } | undefined;
        for (let set = 0; set < 2 ** all.length; set++) {
          const chosen = all.map((_, index) => index).filter((index) => set & (2 ** index));
          if ((best && chosen.length > best.chosen.length) || reached(set).join() !== wanted) continue;
          const weakness = chosen.reduce((sum, index) => sum + (all[index]?.weakness ?? 0), 0);
          const key = ({ chosen: list, weakness: weight }: { chosen: number[]; weakness: number }) =>
            [list.length, weight, ...list].map((part) => String(part).padStart(4, '0')).join();
          if (!best || key({ chosen, weakness }) < key(best)) best = { chosen, weakness };
        }
        expect(smallestCover(all, needs)).toEqual({ chosen: best?.chosen, exact: true });
      }),
      { numRuns: 400 },
    );
  });

  it('keeps one paper of each half-year of ten years, the strongest, the rest in reserve', () => {
    const window = monthsFromTo('2015-01', '2024-12');
    const papers = window.flatMap((month): TestPaper[] => [
      { kind: 'limitee', day: `${month}-03` },
      { kind: 'reelle', day: `${month}-10` },
      ...(month.endsWith('-05') || month.endsWith('-11') ? [{ kind: 'certaine', day: `${month}-20` }] : []),
    ]);
    const grid = gridOf({
      requirements: [{ proofs: 1, every: { calendar: 'semestre' }, strengths: ['certaine', 'reelle', 'limitee'] }],
    });
    const on = '2024-12-31';
    const { chosen, reserve, exact, reading } = bestSelection(
      grid,
      presenceLedger(piecesOf(papers), KINDS, on),
      window,
    );
    expect([chosen.length, reserve.length, exact, reading.state]).toEqual([20, 240, true, 'met']);
    const kinds = chosen.map((id) => papers[Number(id.slice(1))]?.kind);
    expect(new Set(kinds)).toEqual(new Set(['certaine']));
  });

  it('is the same twice over for a large dossier, and says when not every set was tried', () => {
    const window = monthsFromTo('2015-01', '2024-12');
    const papers = window.flatMap((month, index): TestPaper[] =>
      [3, 11, 19, 27].map((day) => ({
        kind: index % 3 === 0 ? 'certaine' : 'reelle',
        day: `${month}-${String(day).padStart(2, '0')}`,
      })),
    );
    const grid = gridOf({
      requirements: [{ proofs: 2, every: { calendar: 'annee' }, strengths: ['certaine', 'reelle', 'limitee'] }],
      maxGap: { months: 6, strengths: ['certaine', 'reelle', 'limitee'] },
    });
    const ledger = presenceLedger(piecesOf(papers), KINDS, '2024-12-31');
    const once = bestSelection(grid, ledger, window);
    expect(bestSelection(grid, ledger, window)).toEqual(once);
    expect(once.reading.state).toBe('met');
    expect(once.chosen.length).toBeLessThanOrEqual(22);
  });
});
