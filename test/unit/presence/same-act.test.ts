import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthsFromTo } from '../../../core/domain/calendar/iso-months.ts';
import { lawPiece } from '../../../core/domain/measures/law-piece.ts';
import { presenceLedger } from '../../../core/domain/presence/presence-ledger.ts';
import { readGrid } from '../../../core/domain/presence/read-grids.ts';
import { compileCatalogue } from '../../../core/engine/catalogue/compile-catalogue.ts';
import { gridOf } from './presence-papers.ts';

const { kinds } = compileCatalogue('forms');
const on = '2024-12-31';
type Facts = Record<string, string | number>;
const ledgerOf = (...papers: [string, Facts][]) =>
  presenceLedger(
    papers.map(([kind, facts], index) => lawPiece({ id: `p${index}`, kind, facts }).piece),
    kinds,
    on,
  );
const mergesOf = (...papers: [string, Facts][]) =>
  ledgerOf(...papers).merges.map(({ piece, with: other, why, sure }) => `${piece}=${other} ${why}${sure ? '' : ' ?'}`);

const bill = { dateDocument: '2024-03-05', emetteur: 'EDF', reference: '6012', montant: 42.5, titulaire: 'Awa Ba' };

describe('papers that are counted once', () => {
  it('are copies of one paper: same kind, issuer, date, and nothing that differs', () => {
    expect(
      mergesOf(['facture-energie', bill], ['facture-energie', { ...bill, emetteur: 'E.D.F.', titulaire: 'BA Avva' }]),
    ).toEqual([]);
    expect(
      mergesOf(['facture-energie', bill], ['facture-energie', { ...bill, emetteur: 'edf', titulaire: 'BA Avva' }]),
    ).toEqual(['p1=p0 same-paper']);
    const { montant: _, reference: __, ...less } = bill;
    expect(mergesOf(['facture-energie', bill], ['facture-energie', less])).toEqual(['p1=p0 same-paper ?']);
    for (const other of [
      { montant: 42.6 },
      { reference: '6013' },
      { dateDocument: '2024-03-06' },
      { emetteur: 'Engie' },
    ])
      expect(mergesOf(['facture-energie', bill], ['facture-energie', { ...bill, ...other }])).toEqual([]);
    expect(mergesOf(['facture-energie', bill], ['facture-telecom', bill])).toEqual([]);
    const { emetteur: ___, montant: ____, reference: _____, ...nothing } = bill;
    expect(mergesOf(['facture-energie', nothing], ['facture-energie', nothing])).toEqual([]); // nothing says that they are one
  });

  it('are a statement of which a worse scan misses movements, and payslips of one month', () => {
    const statement = {
      dateDocument: '2024-03-31',
      emetteur: 'Banque',
      iban: 'FR76',
      joursSurPlace: '2024-03-05 2024-03-12',
    };
    expect(
      mergesOf(['releve-bancaire', statement], ['releve-bancaire', { ...statement, joursSurPlace: '2024-03-05' }]),
    ).toEqual(['p1=p0 same-paper ?']);
    const slip = { periode: '2024-03', employeur: 'Gabarit', salaireBrut: 1800 };
    expect(mergesOf(['bulletin-de-paie', slip], ['bulletin-de-paie', slip])).toEqual(['p1=p0 same-paper']);
    expect(mergesOf(['bulletin-de-paie', slip], ['bulletin-de-paie', { ...slip, employeur: 'Autre' }])).toEqual([]);
  });

  it('are not two payslips of unknown employers with the usual hours', () => {
    const slip = { periode: '2024-03', heures: 151.67 };
    expect(mergesOf(['bulletin-de-paie', slip], ['bulletin-de-paie', slip])).toEqual([]);
  });

  it('are the prescription and the pharmacy invoice of one day, not of two', () => {
    const pharmacy = (day: string): [string, Facts] => ['facture-pharmacie', { dateActe: day, emetteur: 'Pharmacie' }];
    expect(mergesOf(['ordonnance', { dateActe: '2024-05-02' }], pharmacy('2024-05-02'))).toEqual(['p1=p0 same-act']);
    expect(mergesOf(pharmacy('2024-05-02'), ['ordonnance', { dateActe: '2024-05-02' }])).toEqual(['p1=p0 same-act']);
    expect(mergesOf(['ordonnance', { dateActe: '2024-05-02' }], pharmacy('2024-05-03'))).toEqual([]);
  });

  it('are the papers of one stay in one hospital, but not two visits or two hospitals', () => {
    const stay = { dateActe: '2024-05-02', emetteur: 'Hôpital de Modèle' };
    const invoice = { ...stay, montant: 25 };
    const report = { ...stay, reference: 'A12', montant: 30 };
    expect(mergesOf(['document-hopital', invoice], ['document-hopital', report])).toEqual(['p1=p0 same-act']);
    expect(
      mergesOf(['document-hopital', invoice], ['document-hopital', { ...report, emetteur: 'Autre hôpital' }]),
    ).toEqual([]);
  });

  it('are not the request for the AME and its answer', () => {
    const ame = { emetteur: 'CPAM', reference: '77' };
    expect(
      mergesOf(
        ['attestation-ame', { ...ame, dateDocument: '2024-01-10' }],
        ['attestation-ame', { ...ame, dateDocument: '2024-03-02' }],
      ),
    ).toEqual([]);
  });

  it('count once in a grid and stay in the ledger', () => {
    const grid = gridOf({ requirements: [{ proofs: 2, every: { months: 12 }, strengths: ['certaine', 'reelle'] }] });
    const window = monthsFromTo('2024-01', '2024-12');
    const ledger = ledgerOf(['facture-energie', bill], ['facture-energie', bill], ['facture-energie', bill]);
    expect(readGrid(grid, ledger, window).requirements[0]?.blocks).toMatchObject([{ acts: ['p0'], lacks: 1 }]);
    expect(ledger.proofs.map(({ piece, act }) => [piece, act])).toEqual([
      ['p0', 'p0'],
      ['p1', 'p0'],
      ['p2', 'p0'],
    ]);
    expect(ledger.merges[0]?.note).toContain('compté une fois');
  });

  it('never drop a proof nor merge what a value tells apart, for any papers', () => {
    const facts = fc.record(
      {
        dateDocument: fc.constantFrom('2024-03-05', '2024-03-06'),
        emetteur: fc.constantFrom('EDF', 'Engie'),
        reference: fc.constantFrom('1', '2'),
        montant: fc.constantFrom(10, 20),
      },
      { requiredKeys: ['dateDocument'] },
    );
    fc.assert(
      fc.property(fc.array(facts, { maxLength: 7 }), (all) => {
        const ledger = ledgerOf(...all.map((one): [string, Facts] => ['facture-energie', { ...one } as Facts]));
        expect(ledger.proofs.map(({ piece }) => piece).sort()).toEqual(all.map((_, index) => `p${index}`));
        for (const { piece, act } of ledger.proofs) {
          const [own, other] = [all[Number(piece.slice(1))] ?? {}, all[Number(act.slice(1))] ?? {}] as Facts[];
          for (const name of Object.keys(own ?? {})) {
            if (other?.[name] !== undefined) expect(own?.[name]).toBe(other[name]);
          }
          expect(piece === act || ledger.merges.some((merge) => merge.piece === piece)).toBe(true);
          expect(Number(act.slice(1))).toBeLessThanOrEqual(Number(piece.slice(1)));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('do not hang the program when two pieces bear one id', () => {
    const piece = lawPiece({ id: 'x', kind: 'facture-energie', facts: bill }).piece;
    const other = lawPiece({ id: 'y', kind: 'facture-energie', facts: bill }).piece;
    expect(presenceLedger([piece, other, piece], kinds, on).proofs.length).toBe(3);
  });
});
