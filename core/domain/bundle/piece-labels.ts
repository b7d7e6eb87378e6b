import type { IsoDate } from '../../contract/iso.ts';
import { type Placed, placeIn } from './arrange-pieces.ts';

/** A piece in the order of the bundle. `addedOn`: the day on which it came; `arrival`: its rank among all arrivals. */
export interface Arrived extends Placed {
  addedOn: IsoDate;
  arrival: number;
}

/** A number that is fixed: printed, and known at the counter. It stays taken when its piece goes. */
export interface FixedLabel {
  label: string;
  piece: string;
  title: string;
  section: string;
  sortKey: string;
  late: IsoDate | null; // day of its supplementary inventory; null: in the first inventory
}

export type Labelled<P> = P & { label: string };

/** The bundle's pieces with their numbers. `first`: the inventory; `late`: the lots added since it was fixed, by day. */
export interface LabelledPieces<P> {
  first: Labelled<P>[];
  late: { day: IsoDate; pieces: Labelled<P>[] }[];
  gone: FixedLabel[];
}

// The Latin ordinals of inserted articles and street numbers; nobody reads further ones.
const ORDINALS = ['bis', 'ter', 'quater', 'quinquies', 'sexies', 'septies', 'octies', 'nonies', 'decies'];

/** "12 bis" is the second of its number (rank 2), "12 decies" the tenth; then "12-11". */
export function lateLabel(base: string, rank: number): string {
  const ordinal = ORDINALS[rank - 2];
  return ordinal === undefined ? `${base}-${rank}` : `${base} ${ordinal}`;
}

/** The first piece of the inventory after which a late one is named. */
function baseOf(piece: Placed, first: readonly FixedLabel[], sections: readonly string[]): string {
  const placed = first.map(({ piece: id, section, sortKey }) => ({ id, section, sortKey }));
  const at = placeIn(placed, piece, sections);
  const before = first[at - 1];
  // At the head of its section a piece is named after the section's first number, not after another section's last.
  const own = first.find(({ section }) => section === piece.section);
  const named = own !== undefined && before?.section !== piece.section ? own : (before ?? first[0]);
  return named?.label ?? '0';
}

/**
 * Numbers pieces that stand in the order of the bundle. Before anything is fixed: 1, 2, 3… With `fixed` (in the order in
 * which numbers were given): fixed ones keep number, order and heading; what came later is named after the piece of its own
 * section that it follows, "12 bis", in the order of arrival, so that one more arrival changes no number.
 */
export function labelPieces<P extends Arrived>(
  pieces: readonly P[],
  fixed: readonly FixedLabel[] | null,
  sections: readonly string[],
): LabelledPieces<P> {
  if (fixed === null || fixed.length === 0) {
    return { first: pieces.map((piece, index) => ({ ...piece, label: String(index + 1) })), late: [], gone: [] };
  }
  const byId = new Map(pieces.map((piece) => [piece.id, piece]));
  const kept = (rows: readonly FixedLabel[]) =>
    rows.flatMap(({ piece: id, label, section }) => {
      const piece = byId.get(id);
      return piece === undefined ? [] : [{ ...piece, section, label }];
    });
  const inventory = fixed.filter(({ late }) => late === null);
  const lots = new Map<IsoDate, Labelled<P>[]>();
  const add = (day: IsoDate, piece: Labelled<P>) => lots.set(day, [...(lots.get(day) ?? []), piece]);
  for (const row of fixed) {
    if (row.late !== null) for (const piece of kept([row])) add(row.late, piece);
  }
  const taken = new Set(fixed.map(({ label }) => label));
  const known = new Set(fixed.map(({ piece }) => piece));
  const arrivals = pieces
    .filter(({ id }) => !known.has(id))
    .sort((a, b) => (a.addedOn < b.addedOn ? -1 : a.addedOn > b.addedOn ? 1 : a.arrival - b.arrival));
  for (const piece of arrivals) {
    const base = baseOf(piece, inventory, sections);
    let rank = 2;
    while (taken.has(lateLabel(base, rank))) rank++;
    const label = lateLabel(base, rank);
    taken.add(label);
    add(piece.addedOn, { ...piece, label });
  }
  return {
    first: kept(inventory),
    late: [...lots].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([day, own]) => ({ day, pieces: own })),
    gone: fixed.filter(({ piece }) => !byId.has(piece)),
  };
}
