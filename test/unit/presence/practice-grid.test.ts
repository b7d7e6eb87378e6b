import { describe, expect, it } from 'vitest';
import { presenceGrid } from '../../../core/contract/catalogue/presence-grid.ts';
import { monthWindow } from '../../../core/domain/calendar/iso-months.ts';
import { readGrid } from '../../../core/domain/presence/practice-grid.ts';
import { presenceLedger } from '../../../core/domain/presence/presence-ledger.ts';
import { lawCatalogue } from '../rules/law-catalogue.ts';

const on = '2024-12-15';
const source = { text: 'Test', authority: 'practice', grade: 'L', checkedOn: '2026-11-22' };
const grid = (proofs: number, everyMonths: number, strengths: string[]) =>
  presenceGrid.parse({ id: 'g', title: 'G', by: 'X', statedOn: null, proofs, everyMonths, strengths, source });
const ledger = (papers: [string, string][]) =>
  presenceLedger(
    papers.map(([kind, day], index) => ({ id: `p${index}`, kind, facts: { dateDocument: day } })),
    lawCatalogue().kinds,
    on,
  );

describe('a practice grid', () => {
  const papers: [string, string][] = [
    ['quittance-loyer', '2024-12-01'],
    ['quittance-loyer', '2024-07-31'], // first month of the last half-year
    ['avis-imposition', '2024-06-30'], // last month of the half-year before
    ['autre', '2024-05-01'], // proves nothing
    ['quittance-loyer', '2024-12-16'], // after the filing day
  ];

  it('counts proofs in blocks back from the filing month', () => {
    const window = monthWindow(on, 12);
    expect(readGrid(grid(2, 6, ['limitee', 'certaine']), ledger(papers), window)).toEqual({ blocks: 2, filled: 1 });
    expect(readGrid(grid(1, 6, ['limitee', 'certaine']), ledger(papers), window)).toEqual({ blocks: 2, filled: 2 });
    expect(readGrid(grid(1, 6, ['certaine']), ledger(papers), window)).toEqual({ blocks: 2, filled: 1 });
    expect(readGrid(grid(1, 1, ['limitee', 'certaine']), ledger(papers), window)).toEqual({ blocks: 12, filled: 3 });
  });

  it('leaves out an incomplete oldest block', () => {
    expect(readGrid(grid(1, 6, ['limitee']), ledger(papers), monthWindow(on, 9)).blocks).toBe(1);
  });
});
