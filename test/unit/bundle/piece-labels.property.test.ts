import fc from 'fast-check';
import { expect, it } from 'vitest';
import { catalogueOrder, personOrder, underHeadings } from '../../../core/domain/bundle/arrange-pieces.ts';
import { type Arrived, type FixedLabel, labelPieces, lateLabel } from '../../../core/domain/bundle/piece-labels.ts';

const SECTIONS = ['État civil', 'Domicile', 'Travail'];
const DAYS = ['2025-01-10', '2025-01-11', '2025-02-01'];

const newPieces = fc.array(
  fc.record({
    section: fc.constantFrom(...SECTIONS, 'Divers'), // one that the procedure does not list
    sortKey: fc.constantFrom('2023-01-05', '2023-06-99', '2024-02-01', '2024-02-02', '9999'),
    addedOn: fc.constantFrom(...DAYS),
  }),
  { minLength: 1, maxLength: 14 },
);
const withIds = (some: Omit<Arrived, 'id' | 'arrival'>[], from = 1): Arrived[] =>
  some.map((piece, index) => ({ ...piece, id: `p${from + index}`, arrival: from + index }));

const everyLabel = ({ first, late }: ReturnType<typeof labelPieces<Arrived>>) => [
  ...first,
  ...late.flatMap(({ pieces }) => pieces),
];
const fixedOf = (labelled: ReturnType<typeof labelPieces<Arrived>>): FixedLabel[] => {
  const fix =
    (late: string | null) =>
    ({ label, id, section, sortKey }: Arrived & { label: string }): FixedLabel => {
      return { label, piece: id, title: id, section, sortKey, late };
    };
  return [...labelled.first.map(fix(null)), ...labelled.late.flatMap(({ day, pieces }) => pieces.map(fix(day)))];
};

it('names late pieces with the ordinals of the field, then with figures', () => {
  expect([2, 3, 4, 10, 11, 12].map((rank) => lateLabel('12', rank))).toEqual([
    '12 bis',
    '12 ter',
    '12 quater',
    '12 decies',
    '12-11',
    '12-12',
  ]);
});

it('numbers from 1 in the order given as long as nothing is fixed', () => {
  fc.assert(
    fc.property(newPieces, (some) => {
      const pieces = catalogueOrder(withIds(some), SECTIONS);
      const { first, late, gone } = labelPieces(pieces, null, SECTIONS);
      expect(first.map(({ id, label }) => [id, label])).toEqual(pieces.map(({ id }, i) => [id, String(i + 1)]));
      expect([late, gone]).toEqual([[], []]);
    }),
    { numRuns: 60 },
  );
});

/** The slow model: a late piece is named after the last of its section before it, else the section's first… */
function slowLabels(fixed: readonly FixedLabel[], arrivals: readonly Arrived[]): Map<string, string> {
  const inventory = fixed.filter(({ late }) => late === null);
  const rank = (section: string) => (SECTIONS.includes(section) ? SECTIONS.indexOf(section) : SECTIONS.length);
  const labels = new Map<string, string>();
  const taken = fixed.map(({ label }) => label);
  for (const piece of arrivals.toSorted((a, b) => a.addedOn.localeCompare(b.addedOn) || a.arrival - b.arrival)) {
    const own = inventory.filter(({ section }) => section === piece.section);
    const before = own.filter(({ sortKey }) => sortKey <= piece.sortKey).at(-1);
    const earlier = inventory.filter(({ section }) => rank(section) < rank(piece.section)).at(-1);
    const base = (before ?? own[0] ?? earlier ?? inventory[0])?.label ?? '?';
    const used = taken.filter(
      (label) => label === base || (/^( |-)/.test(label.slice(base.length)) && label.startsWith(base)),
    );
    const label = lateLabel(base, used.length + 1);
    taken.push(label);
    labels.set(piece.id, label);
  }
  return labels;
}

it('keeps fixed numbers, gives each piece one, and agrees with a slow model, whatever comes, goes and is handed in', () => {
  const removals = fc.array(fc.nat(40), { maxLength: 6 });
  const step = fc.record({ added: newPieces, removed: removals, handedIn: fc.boolean(), redated: removals });
  fc.assert(
    fc.property(newPieces, fc.array(step, { minLength: 1, maxLength: 4 }), (some, steps) => {
      let all = withIds(some);
      let fixed = fixedOf(labelPieces(catalogueOrder(all, SECTIONS), null, SECTIONS));
      for (const { added, removed, handedIn, redated } of steps) {
        all = [...all, ...withIds(added, 1000 + all.length)];
        // A corrected date or kind changes nothing of a number that is fixed.
        all = all.map((piece, i) =>
          redated.includes(i) ? { ...piece, sortKey: '2020-01-01', section: 'Travail' } : piece,
        );
        const present = all.filter((_, index) => !removed.includes(index));
        const labelled = labelPieces(catalogueOrder(present, SECTIONS), fixed, SECTIONS);
        const listed = everyLabel(labelled);
        expect(listed.map(({ id }) => id).sort()).toEqual(present.map(({ id }) => id).sort());
        expect(new Set(listed.map(({ label }) => label)).size).toBe(listed.length);
        const byId = new Map(listed.map(({ id, label }) => [id, label]));
        for (const { piece, label } of fixed) expect([label, undefined]).toContain(byId.get(piece));
        expect(labelled.gone.map(({ piece }) => piece)).toEqual(
          fixed.map(({ piece }) => piece).filter((piece) => !byId.has(piece)),
        );
        const known = new Set(fixed.map(({ piece }) => piece));
        const arrivals = present.filter(({ id }) => !known.has(id));
        expect(new Map(arrivals.map(({ id }) => [id, byId.get(id)]))).toEqual(slowLabels(fixed, arrivals));
        expect(labelled.late.map(({ day }) => day)).toEqual(labelled.late.map(({ day }) => day).toSorted());
        // Handed in: what came late is fixed too.
        if (handedIn) fixed = [...fixed, ...fixedOf(labelled).filter(({ piece }) => !known.has(piece))];
      }
    }),
    { numRuns: 150 },
  );
});

it('keeps a person’s order, puts each new piece beside its own, and loses none', () => {
  fc.assert(
    fc.property(newPieces, newPieces, fc.infiniteStream(fc.nat(99)), (some, later, chances) => {
      const pieces = withIds(some);
      const arranged = pieces
        .map((piece) => ({ piece, at: chances.next().value ?? 0 }))
        .toSorted((a, b) => a.at - b.at)
        .map(({ piece }) => piece);
      const order = [...arranged.map(({ id }) => id), 'p-gone'];
      const all = [...pieces, ...withIds(later, 100)];
      const result = personOrder(all, SECTIONS, order);
      expect(result.filter(({ id }) => order.includes(id))).toEqual(arranged);
      expect(result.map(({ id }) => id).toSorted()).toEqual(all.map(({ id }) => id).toSorted());
      for (const { id, section } of all.filter((piece) => !order.includes(piece.id))) {
        const at = result.findIndex((piece) => piece.id === id);
        const own = result.filter((piece) => piece.section === section).length > 1;
        const beside = [result[at - 1], result[at + 1]].some((piece) => piece?.section === section);
        expect(beside || !own).toBe(true);
      }
      // Without an order of one's own the catalogue's comes out: each heading once.
      const titles = underHeadings(catalogueOrder(all, SECTIONS)).map(({ title }) => title);
      expect(titles).toEqual([...SECTIONS, 'Divers'].filter((title) => all.some(({ section }) => section === title)));
      expect(underHeadings(result).flatMap((heading) => heading.pieces)).toEqual(result);
    }),
    { numRuns: 100 },
  );
});
