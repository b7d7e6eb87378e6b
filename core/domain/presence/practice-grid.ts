import type { PresenceGrid } from '../../contract/catalogue/presence-grid.ts';
import type { IsoMonth } from '../../contract/iso.ts';
import type { PresenceLedger } from './presence-ledger.ts';

/** How a practice grid sees a window of months: in so many blocks, of which so many hold enough proofs. */
export interface GridReading {
  blocks: number;
  filled: number;
}

/**
 * Cuts the window into blocks counted back from its last month; an incomplete oldest block is left out. The notes on
 * which grids rest count papers: a quarter's statement is one paper of its semester, though it proves three months.
 */
export function readGrid(grid: PresenceGrid, ledger: PresenceLedger, window: readonly IsoMonth[]): GridReading {
  const blocks = Math.floor(window.length / grid.everyMonths);
  let filled = 0;
  for (let block = 0; block < blocks; block++) {
    const end = window.length - block * grid.everyMonths;
    const papers = window
      .slice(end - grid.everyMonths, end)
      .flatMap((month) => ledger.byMonth.get(month) ?? [])
      .filter((proof) => grid.strengths.includes(proof.strength) && proof.strength !== 'aucune');
    if (new Set(papers.map((proof) => proof.piece)).size >= grid.proofs) filled++;
  }
  return { blocks, filled };
}
