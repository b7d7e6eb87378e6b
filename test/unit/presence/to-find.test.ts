import { describe, expect, it } from 'vitest';
import { toFind } from '../../../core/contract/presence.ts';
import { monthWindow } from '../../../core/domain/calendar/iso-months.ts';
import { lawPiece } from '../../../core/domain/measures/law-piece.ts';
import { presenceGridOver, presenceLedger } from '../../../core/domain/presence/presence-ledger.ts';
import { readGrid } from '../../../core/domain/presence/read-grids.ts';
import { lacksOfGaps, lacksOfGrid, papersToFind } from '../../../core/domain/presence/to-find.ts';
import { compileCatalogue } from '../../../core/engine/catalogue/compile-catalogue.ts';

const { kinds, presence: grids = {} } = compileCatalogue('forms');
const on = '2024-12-20';
const piece = (id: string, kind: string, facts: Record<string, string>) => lawPiece({ id, kind, facts }).piece;
const gap = (from: string, to: string) => ({ from, to, lacks: null, strengths: null });
const found = (lack: ReturnType<typeof gap>, ...pieces: ReturnType<typeof piece>[]) => {
  const [answer] = papersToFind([lack], pieces, kinds, on);
  return toFind.parse(answer).papers;
};

describe('papers to look for', () => {
  it('are those to which neighbouring papers point, strongest first, before those that anyone may have', () => {
    const papers = found(
      gap('2024-03', '2024-03'),
      piece('n', 'titre-transport', { dateActe: '2024-02-03' }),
      piece('a', 'attestation-ame', { dateDocument: '2023-11-10' }),
      piece('t', 'facture-telecom', { dateDocument: '2024-04-02' }),
    );
    const likely = papers.filter((paper) => paper.likely);
    expect(papers.indexOf(likely.at(-1) as (typeof papers)[number])).toBe(likely.length - 1);
    const ranks = likely.map(({ strongest }) => ['certaine', 'reelle', 'limitee'].indexOf(strongest));
    expect(ranks).toEqual([...ranks].sort());
    const transport = likely.find(({ kind }) => kind === 'titre-transport');
    expect(transport).toMatchObject({ because: ['n'], months: ['2024-03'] });
    expect(transport?.where).toContain('guichet');
    expect(likely.find(({ kind }) => kind === 'attestation-ame')?.because).toEqual(['a']);
    expect(likely.find(({ kind }) => kind === 'facture-telecom')?.where).toBeNull(); // no source says where
    expect(papers.filter((paper) => !paper.likely).map(({ kind }) => kind)).toContain('enveloppe');
  });

  it('propose a payslip in the months that a contract covers, its first and last month included', () => {
    const contract = (from: string, to?: string) =>
      piece('c', 'contrat-de-travail', { dateDebut: from, ...(to ? { dateFin: to } : {}) });
    const months = (...pieces: ReturnType<typeof piece>[]) =>
      found(gap('2023-01', '2023-06'), ...pieces).find(({ kind }) => kind === 'bulletin-de-paie')?.months;
    expect(months(contract('2023-02-28', '2023-04-01'))).toEqual(['2023-02', '2023-03', '2023-04']);
    expect(months(contract('2023-05-31'))).toEqual(['2023-05', '2023-06']);
    expect(months(contract('2023-07-01'))).toBeUndefined();
    expect(months()).toBeUndefined();
  });

  it('propose a tax notice in its season only', () => {
    const notice = piece('n', 'avis-imposition', { dateEtablissement: '2023-08-03' });
    const months = (from: string, to: string) =>
      found(gap(from, to), notice).find(({ kind }) => kind === 'avis-imposition')?.months;
    expect(months('2024-01', '2024-12')).toEqual(['2024-07', '2024-08', '2024-09']);
    expect(months('2024-01', '2024-05')).toBeUndefined();
  });

  it('never propose a paper whose date would be today’s, nor a kind that no source classes', () => {
    const kindsOf = found(
      gap('2024-03', '2024-03'),
      ...Object.keys(kinds).map((slug) => piece(slug, slug, { dateDocument: '2024-02-01', dateActe: '2024-02-01' })),
    ).map(({ kind }) => kind);
    for (const never of ['attestation-proche', 'attestation-employeur', 'autre', 'visa', 'diplome', 'passeport'])
      expect(kindsOf).not.toContain(never);
    expect(new Set(kindsOf).size).toBe(kindsOf.length);
  });

  it('follow the gaps of the ledger, without the months spent outside', () => {
    const ledger = presenceLedger([piece('b', 'quittance-loyer', { dateDocument: '2024-06-05' })], kinds, on);
    const { gaps } = presenceGridOver(ledger, on, 1);
    expect(lacksOfGaps(gaps, ['2024-02', '2024-12']).map(({ from, to }) => `${from} ${to}`)).toEqual([
      '2024-01 2024-01',
      '2024-03 2024-05',
      '2024-07 2024-11',
    ]);
  });

  it('follow the blocks of a grid: only kinds that count in it are proposed', () => {
    const pieces = [
      piece('q', 'quittance-loyer', { dateDocument: '2024-06-05' }),
      piece('a', 'attestation-ame', { dateDocument: '2024-03-02' }),
    ];
    const window = monthWindow(on, 12);
    const grid = grids['deux-certaines-par-an'];
    if (!grid) throw new Error('no grid');
    const lacks = lacksOfGrid(readGrid(grid, presenceLedger(pieces, kinds, on), window), window);
    // The year and its second half are not over on 20 December.
    expect(lacks.map(({ from, to, lacks: count }) => [from, to, count])).toEqual([
      ['2024-01', '2024-12', 1],
      ['2024-07', '2024-12', 1],
    ]);
    const papers = papersToFind(lacks, pieces, kinds, on).flatMap((one) => one.papers);
    const proposed = papers.map(({ kind }) => kind);
    expect(proposed).toContain('attestation-ame');
    expect(proposed).not.toContain('quittance-loyer');
  });
});
