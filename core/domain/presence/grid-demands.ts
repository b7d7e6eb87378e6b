import type { ProofStrength } from '../../contract/assessment.ts';
import type { GridEvery, GridRequirement, PresenceGrid } from '../../contract/catalogue/presence-grid.ts';
import type { IsoDate, IsoMonth } from '../../contract/iso.ts';
import { addMonthsToDay } from '../calendar/iso-days.ts';
import { firstDayOf } from '../calendar/iso-months.ts';
import { type MonthBlock, monthBlocks, windowStretches } from './grid-blocks.ts';
import { lastDayOf } from './last-day-of.ts';
import type { Proof } from './presence-ledger.ts';

/** A requirement in one block: the acts that count in it, oldest first, of which `proofs` are needed. */
export interface BlockDemand {
  requirement: GridRequirement;
  block: MonthBlock;
  acts: string[];
}

/** A stretch in which a grid with a longest gap needs one proof: from the day after a proof to the last day allowed. */
export interface GapDemand {
  after: IsoDate; // the proof, or the beginning of the window
  fromStart: boolean;
  end: IsoDate; // the end of the stretch of the window: filing day
  acts: string[];
}

const oldestFirst = (a: Proof, b: Proof) => {
  const one = a.day ?? a.month;
  const other = b.day ?? b.month;
  return one < other ? -1 : one > other ? 1 : 0;
};

/** A day of a proof; of a proof whose month alone is known, the whole month in which that day lies. */
export interface ProofPoint {
  act: string;
  low: IsoDate;
  high: IsoDate;
}

/** The first and the last day of a proof: two days of one paper in one month hide no gap between them. */
export function pointsOf({ act, day, until, month }: Proof): ProofPoint[] {
  if (day === null) return [{ act, low: firstDayOf(month), high: lastDayOf(month) }];
  const first = { act, low: day, high: day };
  return until === null || until === day ? [first] : [first, { act, low: until, high: until }];
}

/** The other cut of the same length: calendar ↔ counted back. */
export function otherEvery(every: GridEvery): GridEvery {
  if ('calendar' in every) return { months: { mois: 1, trimestre: 3, semestre: 6, annee: 12 }[every.calendar] };
  const calendar = ({ 1: 'mois', 3: 'trimestre', 6: 'semestre', 12: 'annee' } as const)[every.months];
  return calendar === undefined ? every : { calendar };
}

/** Every block of every requirement with what counts in it: an act once a block, however many papers and days tell it. */
export function blockDemands(
  requirements: readonly GridRequirement[],
  byMonth: ReadonlyMap<IsoMonth, readonly Proof[]>,
  window: readonly IsoMonth[],
  on: IsoDate,
): BlockDemand[] {
  return requirements.flatMap((requirement) => {
    const accepted = new Set<ProofStrength>(requirement.strengths);
    return monthBlocks(requirement.every, window, on).map((block) => {
      const proofs = block.months
        .flatMap((month) => byMonth.get(month) ?? [])
        .filter(({ strength }) => accepted.has(strength))
        .sort(oldestFirst);
      return { requirement, block, acts: [...new Set(proofs.map(({ act }) => act))] };
    });
  });
}

/** How many blocks of a requirement are required, and how many of those hold enough: no list, for a sentence in passing. */
export function countBlocks(
  { every, proofs, strengths }: GridRequirement,
  byMonth: ReadonlyMap<IsoMonth, readonly Proof[]>,
  window: readonly IsoMonth[],
  on: IsoDate,
): { blocks: number; met: number } {
  const whole = monthBlocks(every, window, on).filter((block) => block.whole);
  const isMet = ({ months }: MonthBlock) => {
    const acts = new Set<string>();
    for (const month of months) {
      for (const proof of byMonth.get(month) ?? []) {
        if ((strengths as readonly ProofStrength[]).includes(proof.strength)) acts.add(proof.act);
        if (acts.size >= proofs) return true;
      }
    }
    return false;
  };
  return { blocks: whole.length, met: whole.filter(isMet).length };
}

/**
 * No gap over N months, as a list of stretches that each need a proof: after the beginning of the window and after each
 * proof, one within N months (from date to date), unless the filing day comes first. This is the same as looking at every
 * two proofs in a row, and does not depend on which proofs are kept. Of a proof whose month alone is known the day least
 * in the person's favour is taken.
 */
export function gapDemands(
  maxGap: NonNullable<PresenceGrid['maxGap']>,
  byMonth: ReadonlyMap<IsoMonth, readonly Proof[]>,
  window: readonly IsoMonth[],
  on: IsoDate,
  most = Number.POSITIVE_INFINITY, // acts that are looked for in each stretch: one tells whether it is empty
): GapDemand[] {
  const accepted = new Set<ProofStrength>(maxGap.strengths);
  const dated = window
    .flatMap((month) => byMonth.get(month) ?? [])
    .filter(({ strength }) => accepted.has(strength))
    .flatMap(pointsOf)
    .sort((a, b) => (a.low < b.low ? -1 : a.low > b.low ? 1 : 0));
  return windowStretches(window, on).flatMap(({ from, to }) => {
    const inside = dated.filter(({ low }) => low >= from && low <= to);
    const demand = (after: IsoDate, fromStart: boolean, next: number): GapDemand[] => {
      const last = addMonthsToDay(after, maxGap.months);
      if (last >= to) return [];
      const acts = new Set<string>();
      for (let at = next; at < inside.length && acts.size < most; at++) {
        const proof = inside[at];
        if (proof === undefined || proof.low > last) break;
        if (proof.high <= last) acts.add(proof.act);
      }
      return [{ after, fromStart, end: to, acts: [...acts] }];
    };
    // The last of the proofs of one day speaks for them all: the next one is on a later day.
    const starts = inside.flatMap(({ low }, at) => (inside[at + 1]?.low === low ? [] : demand(low, false, at + 1)));
    return [...demand(from, true, 0), ...starts];
  });
}
