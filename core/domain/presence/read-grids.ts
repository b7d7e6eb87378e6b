import type { GridRequirement, PresenceGrid } from '../../contract/catalogue/presence-grid.ts';
import type { IsoDate, IsoMonth } from '../../contract/iso.ts';
import type { GridBlock, GridReading, GridState } from '../../contract/presence.ts';
import {
  type BlockDemand,
  blockDemands,
  countBlocks,
  type GapDemand,
  gapDemands,
  otherEvery,
  pointsOf,
} from './grid-demands.ts';
import type { PresenceLedger, Proof } from './presence-ledger.ts';
import { presenceSentences } from './presence-sentences-fr.ts';

/** What reading a grid needs of a ledger: also a selection of its papers can be read. */
export type ReadableLedger = Pick<PresenceLedger, 'on' | 'byMonth'>;

function blockOf({ requirement, block, acts }: BlockDemand): GridBlock {
  const lacks = Math.max(0, requirement.proofs - acts.length);
  const state = !block.whole ? 'cut' : lacks === 0 ? 'met' : block.over ? 'lacking' : 'open';
  return { from: block.months[0] ?? '', to: block.months.at(-1) ?? '', state, acts, lacks };
}

/** Failed stretches as gaps between two proofs; the next proof is the first that begins after the stretch's proof. */
function gapsOf(demands: readonly GapDemand[], byMonth: ReadonlyMap<IsoMonth, readonly Proof[]>, grid: PresenceGrid) {
  const accepted = new Set<string>(grid.maxGap?.strengths);
  const days = [...byMonth.values()]
    .flat()
    .filter(({ strength }) => accepted.has(strength))
    .flatMap(pointsOf);
  return demands
    .filter(({ acts }) => acts.length === 0)
    .map(({ after, fromStart, end }) => {
      const next = days
        .filter(({ low }) => (fromStart ? low >= after : low > after) && low <= end)
        .map(({ high }): IsoDate => high)
        .sort()[0];
      return { from: fromStart ? null : after, to: next ?? null };
    });
}

function stateOf(blocks: readonly GridBlock[], gaps: number): GridState {
  if (gaps > 0 || blocks.some(({ state }) => state === 'lacking')) return 'not-met';
  // A window without one whole block says nothing yet.
  const read = blocks.some(({ state }) => state === 'met') || blocks.length === 0;
  return blocks.some(({ state }) => state === 'open') || !read ? 'open' : 'met';
}

function stateWith(
  requirements: readonly GridRequirement[],
  gaps: number,
  ledger: ReadableLedger,
  window: readonly IsoMonth[],
): GridState {
  return stateOf(blockDemands(requirements, ledger.byMonth, window, ledger.on).map(blockOf), gaps);
}

/** How one grid sees a window of months (sorted, distinct): block by block what counts and what lacks. */
export function readGrid(grid: PresenceGrid, ledger: ReadableLedger, window: readonly IsoMonth[]): GridReading {
  const { id, title, by, statedOn, source } = grid;
  const head = { grid: id, title, by, statedOn, source: { ...source, from: null, to: null } };
  if (!grid.evaluated) {
    const explanation = presenceSentences.gridNotRead(grid);
    return {
      ...head,
      state: 'not-evaluated',
      otherCut: null,
      ifContested: null,
      requirements: [],
      gaps: [],
      explanation,
    };
  }
  const demands = blockDemands(grid.requirements, ledger.byMonth, window, ledger.on);
  const requirements = grid.requirements.map((requirement) => {
    const blocks = demands.filter((demand) => demand.requirement === requirement).map(blockOf);
    const { proofs, strengths } = requirement;
    return { proofs, strengths: [...strengths], blocks, note: presenceSentences.requirement(requirement, blocks) };
  });
  const gaps = grid.maxGap
    ? gapsOf(gapDemands(grid.maxGap, ledger.byMonth, window, ledger.on, 1), ledger.byMonth, grid)
    : [];
  const blocks = requirements.flatMap((requirement) => requirement.blocks);
  const state = stateOf(blocks, gaps.length);
  const turned = grid.requirements.map((requirement) => ({ ...requirement, every: otherEvery(requirement.every) }));
  const otherCut = grid.ambiguous ? stateWith(turned, gaps.length, ledger, window) : null;
  const explanation = presenceSentences.grid(grid, state, otherCut, requirements, gaps);
  return { ...head, state, otherCut, ifContested: null, requirements, gaps, explanation };
}

/** All grids of the catalogue side by side, in the order of their names. None is the truth: no national text gives a number. */
export function readGrids(
  grids: Readonly<Record<string, PresenceGrid>>,
  ledger: ReadableLedger,
  window: readonly IsoMonth[],
): GridReading[] {
  return Object.keys(grids)
    .sort()
    .flatMap((id) => {
      const grid = grids[id];
      return grid ? [readGrid(grid, ledger, window)] : [];
    });
}

/** The same in a few words, for a sentence that names all grids: blocks met of those that are required, gaps that are too long. */
export function gridInShort(grid: PresenceGrid, ledger: ReadableLedger, window: readonly IsoMonth[]): string {
  if (!grid.evaluated) return presenceSentences.gridInShort(grid, null);
  const counts = grid.requirements.map((requirement) => countBlocks(requirement, ledger.byMonth, window, ledger.on));
  const gaps = grid.maxGap ? gapDemands(grid.maxGap, ledger.byMonth, window, ledger.on, 1) : [];
  return presenceSentences.gridInShort(grid, {
    blocks: counts.reduce((sum, { blocks }) => sum + blocks, 0),
    met: counts.reduce((sum, { met }) => sum + met, 0),
    gaps: gaps.filter(({ acts }) => acts.length === 0).length,
  });
}
