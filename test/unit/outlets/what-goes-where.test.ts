import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverageProblems } from '../../../core/domain/outlets/coverage.ts';
import { outletOn, smallestLimit, withGivenLimit } from '../../../core/domain/outlets/outlet-on.ts';
import { onBackSides, sheetCount } from '../../../core/domain/outlets/sheet-count.ts';
import { cutIntoVolumes } from '../../../core/domain/outlets/volumes.ts';
import { type SeriesCandidate, yearlySeries } from '../../../core/domain/outlets/yearly-series.ts';

const candidate = fc.record<SeriesCandidate>({
  section: fc.constantFrom('Présence', 'Travail'),
  year: fc.option(fc.integer({ min: 2018, max: 2021 })),
  presence: fc.boolean(),
});

describe('yearly series', () => {
  it('joins consecutive proofs of one year and leaves everything else alone', () => {
    const proof = (year: number | null, presence = true, section = 'Présence') => ({ section, year, presence });
    const pieces = [
      proof(2019, false, 'Identité'),
      proof(2019),
      proof(2019),
      proof(2020),
      proof(null),
      proof(null),
      proof(2020),
      proof(2020, true, 'Travail'),
    ];
    expect(yearlySeries(pieces)).toEqual([[0], [1, 2], [3], [4], [5], [6], [7]]);
  });

  it('puts every piece once, in order, and only what is alike together', () => {
    fc.assert(
      fc.property(fc.array(candidate, { maxLength: 60 }), (pieces) => {
        const groups = yearlySeries(pieces);
        expect(groups.flat()).toEqual(pieces.map((_, index) => index));
        const alike = (i: number) => {
          const { presence, year, section } = pieces[i] as SeriesCandidate;
          return presence && year !== null ? `${year} ${section}` : `alone ${i}`;
        };
        for (const group of groups) expect(new Set(group.map(alike)).size).toBe(1);
        // None could be larger: two neighbours are never of one kind.
        for (const [index, group] of groups.entries()) {
          if (index > 0) expect(alike(group[0] as number)).not.toBe(alike(groups[index - 1]?.[0] as number));
        }
      }),
    );
  });
});

/** The fewest volumes, by trying every cut. */
function fewest(sizes: number[], room: number): number {
  const best = [0];
  for (let end = 1; end <= sizes.length; end++) {
    let least = Number.POSITIVE_INFINITY;
    for (let start = 0; start < end; start++) {
      const size = sizes.slice(start, end).reduce((sum, one) => sum + one, 0);
      if (size <= room || end - start === 1) least = Math.min(least, (best[start] ?? 0) + 1);
    }
    best.push(least);
  }
  return best.at(-1) ?? 0;
}

describe('volumes', () => {
  it('cuts at the limit and not a byte later', () => {
    expect(cutIntoVolumes([50, 50], 100)).toEqual([[0, 1]]);
    expect(cutIntoVolumes([50, 51], 100)).toEqual([[0], [1]]);
    expect(cutIntoVolumes([40, 200, 10, 10], 100)).toEqual([[0], [1], [2, 3]]);
  });

  it('loses nothing, keeps the order, passes the room only for a piece alone, and is the shortest', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 18 });
    fc.assert(
      fc.property(sizes, fc.integer({ min: 10, max: 120 }), (list, room) => {
        const volumes = cutIntoVolumes(list, room);
        expect(volumes.flat()).toEqual(list.map((_, index) => index));
        for (const volume of volumes) {
          const size = volume.reduce((sum, index) => sum + (list[index] ?? 0), 0);
          expect(size <= room || volume.length === 1).toBe(true);
        }
        expect(volumes.length).toBe(fewest(list, room));
      }),
    );
  });
});

describe('coverage', () => {
  const documents = [
    { key: 'a', title: 'Passeport', pages: 2 },
    { key: 'b', title: 'Bail', pages: 3 },
  ];
  const holding = (...holds: [string, number, number][]) => ({
    holds: holds.map(([key, from, to]) => ({ key, from, to })),
  });

  it('accepts each page once, also of a piece cut in two', () => {
    expect(coverageProblems(documents, [holding(['a', 1, 2], ['b', 1, 1]), holding(['b', 2, 3])])).toEqual([]);
  });

  it('names what is lost, what is twice, what does not exist', () => {
    expect(coverageProblems(documents, [holding(['a', 1, 2])])).toEqual(['« Bail » : 3 pages dans aucun fichier']);
    expect(coverageProblems(documents, [holding(['a', 1, 2])], new Set(['b']))).toEqual([]);
    expect(coverageProblems(documents, [holding(['a', 1, 2], ['b', 1, 3]), holding(['b', 3, 3])])).toEqual([
      '« Bail » : 1 page dans plusieurs fichiers',
    ]);
    expect(coverageProblems(documents, [holding(['a', 1, 3], ['b', 1, 3], ['c', 1, 1])])).toHaveLength(2);
  });
});

describe('sheets and limits', () => {
  it('counts sheets, and finds what would be printed on a back side', () => {
    expect([sheetCount(1, true), sheetCount(2, true), sheetCount(3, true), sheetCount(3, false)]).toEqual([1, 1, 2, 3]);
    expect(onBackSides([1, 4, 7, 8])).toEqual([4, 8]);
  });

  it('keeps the limits in force on the day, both ends included, and the smallest figure', () => {
    const source = {
      text: '',
      article: null,
      url: null,
      authority: 'practice',
      grade: 'O',
      checkedOn: '2026-11-22',
    } as const;
    const limit = (value: number | null, from: string | null, to: string | null) => ({
      what: 'file-bytes' as const,
      value,
      words: '',
      from,
      to,
      source,
    });
    const outlet = {
      id: 'essai',
      title: '',
      summary: '',
      delivery: 'files' as const,
      limits: [limit(10, null, '2025-06-30'), limit(30, '2025-07-01', null), limit(null, null, null)],
      types: ['pdf'],
      layout: { duplex: false, dividers: 'none' as const, strength: false, stamps: false, carry: false, sets: [] },
      advice: [],
    };
    const on = (day: string, given?: number) =>
      smallestLimit(withGivenLimit(outletOn(outlet, day).limits, given), 'file-bytes');
    expect([on('2025-06-30'), on('2025-07-01'), on('2025-07-01', 20), on('2025-07-01', 40)]).toEqual([10, 30, 20, 30]);
    expect(smallestLimit(outletOn(outlet, '2025-07-01').limits, 'name-length')).toBeNull();
  });
});
