import type { ProofStrength } from '../../contract/assessment.ts';
import type { PresenceGrid } from '../../contract/catalogue/presence-grid.ts';
import type { IsoMonth } from '../../contract/iso.ts';
import type { PresenceSelection } from '../../contract/presence.ts';
import { smallestCover } from './cover-search.ts';
import { blockDemands, gapDemands, pointsOf } from './grid-demands.ts';
import type { Proof } from './presence-ledger.ts';
import { presenceSentences } from './presence-sentences-fr.ts';
import { type ReadableLedger, readGrid } from './read-grids.ts';
import { STRENGTH_RANK } from './strength-rank.ts';

const dateOf = (proof: Proof) => proof.day ?? proof.month;

interface Act {
  act: string;
  pieces: string[]; // one, unless a copy tells months that the other lacks
  strength: ProofStrength;
}

/** The acts of a window, oldest first; of each, the paper that stands for it: the strongest, then the fullest. */
function actsOf(proofs: readonly Proof[]): Act[] {
  const byAct = new Map<string, Map<string, Proof[]>>();
  for (const proof of proofs) {
    const papers = byAct.get(proof.act) ?? new Map<string, Proof[]>();
    byAct.set(proof.act, papers);
    papers.set(proof.piece, [...(papers.get(proof.piece) ?? []), proof]);
  }
  return [...byAct].map(([act, papers]) => {
    const rank = ([piece, own]: [string, Proof[]]) =>
      (STRENGTH_RANK[own[0]?.strength ?? 'aucune'] * 1000 + own.length) * 2 + (piece === act ? 1 : 0);
    const byRank = [...papers].sort((a, b) => rank(b) - rank(a));
    const months = new Set<IsoMonth>();
    const pieces = byRank.flatMap(([piece, own]) => {
      if (own.every(({ month }) => months.has(month))) return [];
      for (const { month } of own) months.add(month);
      return [piece];
    });
    return { act, pieces, strength: byRank[0]?.[1][0]?.strength ?? 'aucune' };
  });
}

/**
 * The acts of which one is needed so that no gap comes about. Where the whole dossier has a gap that is too long, the proofs
 * on both sides of it are needed too: without them it would become longer still.
 */
function gapNeeds(grid: PresenceGrid, ledger: ReadableLedger, window: readonly IsoMonth[]): string[][] {
  if (grid.maxGap === undefined) return [];
  const accepted = new Set<ProofStrength>(grid.maxGap.strengths);
  const points = window
    .flatMap((month) => ledger.byMonth.get(month) ?? [])
    .filter(({ strength }) => accepted.has(strength))
    .flatMap(pointsOf);
  const beside = readGrid(grid, ledger, window).gaps.flatMap(({ from, to }) => [
    ...(from === null ? [] : [points.filter(({ low }) => low === from)]),
    ...(to === null ? [] : [points.filter(({ high }) => high === to)]),
  ]);
  return [
    ...gapDemands(grid.maxGap, ledger.byMonth, window, ledger.on).map(({ acts }) => acts),
    ...beside.map((side) => [...new Set(side.map(({ act }) => act))]),
  ];
}

/**
 * The smallest set of pieces that meets a grid over a window (sorted distinct months) as far as the dossier can; of as
 * small, the one with the most certain papers, then the most real ones; of equals the oldest. What is not needed is kept
 * in reserve, copies included: nothing is thrown away. `exact` false: the dossier is too large for every set to be tried.
 */
export function bestSelection(
  grid: PresenceGrid,
  ledger: ReadableLedger,
  window: readonly IsoMonth[],
): PresenceSelection {
  const proofs = window
    .flatMap((month) => ledger.byMonth.get(month) ?? [])
    .filter(({ strength }) => strength !== 'aucune')
    .sort((a, b) => (dateOf(a) < dateOf(b) ? -1 : dateOf(a) > dateOf(b) ? 1 : 0));
  const acts = actsOf(proofs);
  const demands = [
    ...blockDemands(grid.requirements, ledger.byMonth, window, ledger.on)
      .filter(({ block }) => block.whole) // a block cut by the window is not required
      .map(({ requirement, acts: own }) => ({ proofs: requirement.proofs, acts: own })),
    ...gapNeeds(grid, ledger, window).map((own) => ({ proofs: 1, acts: own })),
  ];
  const served = new Map<string, number[]>();
  for (const [index, demand] of demands.entries()) {
    for (const act of demand.acts) served.set(act, [...(served.get(act) ?? []), index]);
  }
  // One paper more of the weakest class weighs more than any number of the middle one.
  const weakness = { certaine: 0, reelle: 1, limitee: acts.length + 1, aucune: 0 };
  const items = acts.map(({ act, strength }) => ({ serves: served.get(act) ?? [], weakness: weakness[strength] }));
  const cover = smallestCover(
    items,
    demands.map((demand) => demand.proofs),
  );
  const chosen = cover.chosen.flatMap((index) => acts[index]?.pieces ?? []);
  const kept = new Set(chosen);
  const byMonth = new Map(
    window.map((month) => [month, (ledger.byMonth.get(month) ?? []).filter(({ piece }) => kept.has(piece))]),
  );
  const reading = readGrid(grid, { on: ledger.on, byMonth }, window);
  const reserve = [...new Set(proofs.map(({ piece }) => piece))].filter((piece) => !kept.has(piece));
  const note = presenceSentences.selection(grid, chosen.length, reserve.length, cover.exact, reading);
  return { grid: grid.id, chosen, reserve, exact: cover.exact, reading, note };
}
