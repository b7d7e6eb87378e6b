import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factsFile } from '../../../core/contract/assessment.ts';
import { type Kind, kind } from '../../../core/contract/catalogue/kind.ts';
import { presenceGrid } from '../../../core/contract/catalogue/presence-grid.ts';
import { assess } from '../../../core/domain/assess.ts';
import { presenceBook, presenceLedger } from '../../../core/domain/presence/presence-ledger.ts';
import { readGrid } from '../../../core/domain/presence/read-grids.ts';
import { lawCatalogue, testRule } from '../rules/law-catalogue.ts';

const source = { text: 'Essai', authority: 'practice', grade: 'S', checkedOn: '2026-11-22' };
const paper = (slug: string, presence: object): Kind =>
  kind.parse({ slug, title: slug, section: 'x', anchors: [], facts: [], titlePattern: slug, presence });

const KINDS: Record<string, Kind> = {
  releve: paper('releve', { strength: 'reelle', dates: ['dateDocument'], eachDay: ['joursSurPlace'], source }),
  attestation: paper('attestation', {
    strength: 'limitee',
    dates: ['dateDocument'],
    byIssuer: [
      { pattern: 'ccas|centre communal', strength: 'certaine' },
      { pattern: 'hotel', strength: 'aucune' },
    ],
    source,
  }),
};
const ISSUERS = { 'CCAS de Modèle': 'certaine', 'Hôtel du Gabarit': 'aucune', 'Odile TEMOIN': 'limitee' } as const;

type Paper = { date: string | null; days: string[]; issuer: keyof typeof ISSUERS | null };

const day = fc
  .tuple(fc.integer({ min: 2023, max: 2024 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join('-'));
const papers = fc.array(
  fc.record<Paper>({
    date: fc.option(day, { nil: null }),
    days: fc.array(day, { maxLength: 6 }),
    issuer: fc.option(fc.constantFrom(...(Object.keys(ISSUERS) as (keyof typeof ISSUERS)[])), { nil: null }),
  }),
  { maxLength: 8 },
);

const pieceOf = ({ date, days, issuer }: Paper, index: number) => ({
  id: `p${index}`,
  kind: issuer === null ? 'releve' : 'attestation',
  facts: {
    ...(date === null ? {} : { dateDocument: date }),
    ...(days.length === 0 ? {} : { joursSurPlace: [...new Set(days)].sort().join(' ') }),
    ...(issuer === null ? {} : { emetteur: issuer }),
  },
});

/** Walks every month of two years and asks of every paper whether a day of it falls there. */
function naive(all: readonly Paper[], on: string) {
  const proofs: string[] = [];
  const tooLate: string[] = [];
  const undated: string[] = [];
  all.forEach(({ date, days, issuer }, index) => {
    const each = issuer === null ? days : []; // an attestation has no movements
    const known = date === null ? each : [date, ...each];
    const strength = issuer === null ? 'reelle' : ISSUERS[issuer];
    if (known.length === 0) {
      if (strength !== 'aucune') undated.push(`p${index}`);
      return;
    }
    if ((date ?? each.reduce((a, b) => (a > b ? a : b))) > on) {
      tooLate.push(`p${index}`);
      return;
    }
    for (let year = 2023; year <= 2024; year++)
      for (let month = 1; month <= 12; month++) {
        const prefix = `${year}-${String(month).padStart(2, '0')}-`;
        let first: string | undefined;
        for (const one of known)
          if (one.startsWith(prefix) && one <= on && (first === undefined || one < first)) first = one;
        if (first !== undefined) proofs.push(`p${index} ${first} ${strength}`);
      }
  });
  return { proofs: proofs.sort(), tooLate, undated };
}

describe('days of movements and classes by issuer', () => {
  it('prove what a naive walk over months and papers finds, on any filing day of one book', () => {
    const seen = { late: 0, misread: 0 };
    fc.assert(
      fc.property(papers, fc.array(day, { minLength: 1, maxLength: 4 }), (all, days) => {
        const book = presenceBook(all.map(pieceOf), KINDS);
        for (const on of days) {
          const ledger = book.on(on);
          const found = [...ledger.byMonth.values()].flat();
          const wanted = naive(all, on);
          expect({
            proofs: found.map((proof) => `${proof.piece} ${proof.day} ${proof.strength}`).sort(),
            tooLate: ledger.tooLate,
            undated: ledger.undated,
          }).toEqual(wanted);
          for (const [month, proofs] of ledger.byMonth) {
            expect(new Set(proofs.map((proof) => proof.piece)).size).toBe(proofs.length);
            for (const proof of proofs) expect(proof.day?.slice(0, 7)).toBe(month);
            expect(ledger.isProven(month)).toBe(proofs.some((proof) => proof.strength !== 'aucune'));
          }
          const classed = found.filter((proof) => proof.strength !== 'aucune').map((proof) => proof.day ?? '');
          expect(ledger.first?.day).toBe(classed.sort()[0]);
          expect(ledger.proofs.map((proof) => proof.day)).toEqual(classed);
          for (const month of ['2022-12', '2023-01', '2024-12', '2025-01'])
            expect(ledger.isProven(month)).toBe(classed.some((proof) => proof.startsWith(month)));
          seen.late += ledger.tooLate.length;
          seen.misread += ledger.misread.length;
        }
      }),
      { numRuns: 2000 },
    );
    expect(Math.min(seen.late, seen.misread)).toBeGreaterThan(0);
  });

  it('count a paper once in each block of a practice grid', () => {
    const grid = presenceGrid.parse({
      id: 'essai',
      title: 'essai',
      by: 'essai',
      requirements: [{ proofs: 2, every: { months: 6 }, strengths: ['reelle'] }],
      wording: '',
      statedOn: null,
      note: '',
      source,
    });
    const quarter = { date: null, days: ['2024-01-05', '2024-02-10', '2024-03-15', '2024-03-20'], issuer: null };
    const window = ['2024-01', '2024-02', '2024-03', '2024-04', '2024-05', '2024-06'];
    const one = presenceLedger([pieceOf(quarter, 0)], KINDS, '2024-07-01');
    expect(readGrid(grid, one, window).requirements[0]?.blocks).toMatchObject([
      { state: 'lacking', acts: ['p0'], lacks: 1 },
    ]);
    const two = presenceLedger([pieceOf(quarter, 0), pieceOf(quarter, 1)], KINDS, '2024-07-01');
    expect(readGrid(grid, two, window).requirements[0]?.blocks).toMatchObject([{ state: 'met', acts: ['p0', 'p1'] }]);
  });

  it('say so when the days were read with doubt', () => {
    const base = lawCatalogue([
      testRule({ id: 'essai', condition: { judge: 'presence-continue', with: { annees: 1 } } }),
    ]);
    const catalogue = { ...base, kinds: { ...base.kinds, ...KINDS } };
    const notes = (unsure: string[]) => {
      const pieces = [{ ...pieceOf({ date: null, days: ['2024-03-05'], issuer: null }, 0), title: 'Relevé', unsure }];
      const { findings } = assess(
        { facts: factsFile.parse({ pieces }), procedure: 'test', on: '2024-06-15' },
        catalogue,
      );
      return findings
        .flatMap(({ missing }) => missing.map(({ note }) => note))
        .filter((n) => n.startsWith('À vérifier'));
    };
    expect(notes(['titulaire'])).toEqual([]);
    expect(notes(['joursSurPlace'])).toEqual([
      expect.stringContaining('Relevé (jours des opérations faites sur place)'),
    ]);
  });
});
