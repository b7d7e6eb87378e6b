import type { Presence } from '../../contract/assessment.ts';
import type { Kind } from '../../contract/catalogue/kind.ts';
import type { IsoDate, IsoMonth } from '../../contract/iso.ts';
import type { PaperMerge } from '../../contract/presence.ts';
import { monthIndex, monthOf, monthRuns, monthWindow } from '../calendar/iso-months.ts';
import type { LawPiece } from '../measures/law-piece.ts';
import { type Paper, type Proof, papersOf } from './paper-proofs.ts';
import { paperMerges } from './same-act.ts';
import { STRENGTH_RANK } from './strength-rank.ts';

export type { Proof } from './paper-proofs.ts';

/** The months of a dossier as known on one filing day. */
export interface PresenceLedger {
  readonly on: IsoDate;
  readonly byMonth: ReadonlyMap<IsoMonth, readonly Proof[]>; // all months, also before the grid
  readonly proofs: readonly Proof[]; // those with a strength, oldest first
  readonly first: Proof | undefined; // the oldest of them
  readonly tooLate: readonly string[]; // papers made after the filing day
  readonly undated: readonly string[]; // papers of a proving kind whose act has no known date
  readonly unclassed: readonly string[]; // dated papers that no source classes: admissible by any means, counted by no grid
  /** Days after the filing day on papers made before it: misread, they prove nothing. */
  readonly misread: readonly { piece: string; day: IsoDate }[];
  readonly merges: readonly PaperMerge[];
  isProven(month: IsoMonth): boolean;
  /** The same by the number of the month (`monthIndex`). */
  isProvenAt(index: number): boolean;
}

/** The papers of a dossier, sorted once; `on(day)` costs next to nothing, so that many filing days can be asked about. */
export interface PresenceBook {
  on(day: IsoDate): PresenceLedger;
}

/** The strongest of the proofs of one month; the first of equals. */
export function strongest(proofs: readonly Proof[]): Proof | undefined {
  return proofs.reduce<Proof | undefined>(
    (best, proof) =>
      best === undefined || STRENGTH_RANK[proof.strength] > STRENGTH_RANK[best.strength] ? proof : best,
    undefined,
  );
}

const keyOf = (proof: Proof) => proof.day ?? proof.month;
const byKey = (a: Proof, b: Proof) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0);
const madeAfter = ({ made, month }: Paper, on: IsoDate) =>
  made !== null && (month === null ? made > on : month > monthOf(on));

/** What does not depend on the filing day. A proof counts from its `knownFrom` on: nothing known is ever forgotten. */
interface Sorted {
  papers: readonly Paper[];
  classed: readonly Proof[]; // with a strength, oldest first
  merges: readonly PaperMerge[];
  firstIndex: number; // of the oldest month with a classed proof
  provenFrom: readonly IsoDate[]; // by month from firstIndex on: first filing day on which it is proven; '' never
}

class LedgerOfDay implements PresenceLedger {
  readonly on: IsoDate;
  readonly #sorted: Sorted;
  #byMonth: Map<IsoMonth, Proof[]> | undefined;

  constructor(sorted: Sorted, on: IsoDate) {
    this.#sorted = sorted;
    this.on = on;
  }

  get byMonth(): ReadonlyMap<IsoMonth, readonly Proof[]> {
    if (this.#byMonth) return this.#byMonth;
    const byMonth = new Map<IsoMonth, Proof[]>();
    for (const proof of this.#sorted.papers.flatMap((paper) => paper.proofs)) {
      if (proof.knownFrom > this.on) continue;
      const sameMonth = byMonth.get(proof.month);
      if (sameMonth) sameMonth.push(proof);
      else byMonth.set(proof.month, [proof]);
    }
    this.#byMonth = byMonth;
    return byMonth;
  }
  get proofs(): readonly Proof[] {
    return this.#sorted.classed.filter(({ knownFrom }) => knownFrom <= this.on);
  }
  get first(): Proof | undefined {
    return this.#sorted.classed.find(({ knownFrom }) => knownFrom <= this.on);
  }
  get tooLate(): readonly string[] {
    return this.#sorted.papers.filter((paper) => madeAfter(paper, this.on)).map(({ piece }) => piece.id);
  }
  get undated(): readonly string[] {
    return this.#sorted.papers
      .filter(({ made, strength }) => made === null && strength !== 'aucune')
      .map(({ piece }) => piece.id);
  }
  get unclassed(): readonly string[] {
    return this.#sorted.papers
      .filter(
        (paper) =>
          paper.meantAsProof && paper.strength === 'aucune' && paper.made !== null && !madeAfter(paper, this.on),
      )
      .map(({ piece }) => piece.id);
  }
  get misread(): readonly { piece: string; day: IsoDate }[] {
    return this.#sorted.papers
      .filter((paper) => !madeAfter(paper, this.on))
      .flatMap(({ piece, days }) => days.filter((day) => day > this.on).map((day) => ({ piece: piece.id, day })));
  }
  get merges(): readonly PaperMerge[] {
    return this.#sorted.merges;
  }
  isProvenAt(index: number): boolean {
    const from = this.#sorted.provenFrom[index - this.#sorted.firstIndex];
    return from !== undefined && from !== '' && from <= this.on;
  }
  isProven(month: IsoMonth): boolean {
    return this.isProvenAt(monthIndex(month));
  }
}

/** Sorts the papers of a dossier by the months of their acts. */
export function presenceBook(pieces: readonly LawPiece[], kinds: Readonly<Record<string, Kind>>): PresenceBook {
  const papers = papersOf(pieces, kinds);
  const merges = paperMerges(papers, kinds);
  const standing = new Map(merges.map((merge) => [merge.piece, merge.with]));
  const actOf = (id: string): string => {
    const seen = new Set([id]); // two pieces may bear one id by mistake: a circle must not hang the program
    let at = id;
    for (let next = standing.get(at); next !== undefined && !seen.has(next); next = standing.get(at)) {
      seen.add(next);
      at = next;
    }
    return at;
  };
  if (merges.length > 0) {
    for (const { proofs } of papers) for (const proof of proofs) proof.act = actOf(proof.piece);
  }
  const classed = papers
    .flatMap(({ proofs }) => proofs)
    .filter(({ strength }) => strength !== 'aucune')
    .sort(byKey);
  const firstIndex = monthIndex(classed[0]?.month ?? '0000-01');
  const provenFrom = new Array<IsoDate>(
    classed.length === 0 ? 0 : monthIndex(classed.at(-1)?.month ?? '') - firstIndex + 1,
  ).fill('');
  for (const { month, knownFrom } of classed) {
    const at = monthIndex(month) - firstIndex;
    if (provenFrom[at] === '' || knownFrom < (provenFrom[at] ?? '')) provenFrom[at] = knownFrom;
  }
  const sorted: Sorted = { papers, classed, merges, firstIndex, provenFrom };
  return { on: (day) => new LedgerOfDay(sorted, day) };
}

/** The papers of a dossier by the months of their acts, as known on one filing day. */
export function presenceLedger(
  pieces: readonly LawPiece[],
  kinds: Readonly<Record<string, Kind>>,
  on: IsoDate,
): PresenceLedger {
  return presenceBook(pieces, kinds).on(on);
}

/** The grid that is shown: every month of the last `years` × 12, its strongest proof, its papers; and the gaps. */
export function presenceGridOver(ledger: PresenceLedger, on: IsoDate, years: number): Presence {
  const window = monthWindow(on, years * 12);
  return {
    months: window.map((month) => {
      const proofs = ledger.byMonth.get(month) ?? [];
      const strength = strongest(proofs)?.strength ?? 'aucune';
      return { month, strength, pieces: proofs.map((proof) => proof.piece) };
    }),
    gaps: monthRuns(window.filter((month) => !ledger.isProven(month))),
  };
}
