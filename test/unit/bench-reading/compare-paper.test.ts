import { describe, expect, it } from 'vitest';
import type { FactName, FactValue } from '../../../core/contract/fact-names.ts';
import type { Fact, PieceReading } from '../../../core/contract/reading.ts';
import { comparePaper, pieceOf } from '../../bench/reading/compare-paper.ts';
import type { Paper, Printed } from '../../bench/reading/paper.ts';
import { tally } from '../../bench/reading/tally.ts';

const box: [number, number, number, number] = [0, 0, 10, 10];
const printed = (value: FactValue, as = String(value)): Printed => ({ value, printed: as, label: null, page: 1, box });
const read = (value: FactValue, confidence = 1, as = String(value)): Fact => ({
  value,
  printed: as,
  page: 1,
  box,
  confidence,
  source: 'ocr',
});
const paper = (truth: Paper['truth'], more: Partial<Paper> = {}): Paper => ({
  id: 'made-0',
  kind: 'bulletin-de-paie',
  split: 'tune',
  pages: [],
  truth,
  ...more,
});
const piece = (facts: PieceReading['facts'], more: Partial<PieceReading> = {}): PieceReading => ({
  pages: [1],
  kind: 'bulletin-de-paie',
  confidence: 1,
  facts,
  findings: [],
  ...more,
});
const asked = new Set<FactName>(['employeur', 'salaireBrut', 'periode', 'naf']);
const outcome = (truth: Printed, fact: Fact) =>
  comparePaper(paper({ employeur: truth }), piece({ employeur: fact }), asked)[0]?.outcome;

describe('a value set against the truth', () => {
  it('is right when blanks, apostrophes and hyphens are only set otherwise', () => {
    expect(outcome(printed('L’ATELIER  – NORD'), read("L'ATELIER - NORD"))).toBe('right');
  });

  it('is told apart when only accents, capitals or marks differ', () => {
    expect(outcome(printed('Société ÉTOILE'), read('Societe ETOILE'))).toBe('nearly');
    expect(outcome(printed('Société ÉTOILE'), read('Societe ETOILES'))).toBe('wrong');
  });

  it('is right when the paper shows plain capitals and they were read so, whatever was made of them', () => {
    expect(outcome(printed('LEFÈVRE', 'LEFEVRE'), read('Lefèvre', 1, 'LEFEVRE'))).toBe('right');
  });

  it('is right in each of the forms that a careful person would accept', () => {
    const truth = { ...printed(151.67), accepts: [169] };
    expect([outcome(truth, read(169)), outcome(truth, read(151.67)), outcome(truth, read(17.33))]).toEqual([
      'right',
      'right',
      'wrong',
    ]);
  });

  it('is wrong by a cent', () => {
    expect(outcome(printed(1826.11), read(1826.1))).toBe('wrong');
  });
});

describe('a paper set against its truth', () => {
  it('counts each value once: right, missed, wrong, invented, not asked for', () => {
    const truth = {
      employeur: printed('A'),
      salaireBrut: printed(1800),
      periode: printed('2024-03'),
      dispositif: printed('cesu'),
    };
    const found = piece({ employeur: read('A'), salaireBrut: read(800, 0.95), naf: read('8121Z', 0.5) });
    const values = comparePaper(paper(truth), found, asked);
    expect(Object.fromEntries(values.map((value) => [value.fact, value.outcome]))).toEqual({
      employeur: 'right',
      salaireBrut: 'wrong',
      periode: 'missed',
      dispositif: 'unasked',
      naf: 'invented',
    });
    const judged = {
      file: 'f',
      paper: 'made-0',
      kind: 'bulletin-de-paie',
      degradation: 'text' as const,
      pages: 1,
      together: false,
    };
    const t = tally([{ ...judged, kindRead: 'bulletin-de-paie', kindRight: true, whole: true, values }]);
    expect(t).toMatchObject({ values: 3, right: 1, missed: 1, wrong: 2, sure: 2, wrongSure: 1, read: 3, unasked: 1 });
  });

  it('says whether a right value stands where the truth knows it', () => {
    const truth = { employeur: { ...printed('A'), box: [100, 50, 40, 8] satisfies Printed['box'] as Printed['box'] } };
    const at = (x: number, page: number) => piece({ employeur: { ...read('A'), box: [x, 52, 20, 8], page } });
    const onPrint = (x: number, page: number, pages?: number[]) =>
      comparePaper(paper(truth), at(x, page), asked, pages)[0]?.onPrint;
    expect([onPrint(120, 1), onPrint(141, 1), onPrint(120, 2), onPrint(120, 2, [2])]).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });

  it('leaves out what careful people may read otherwise', () => {
    const values = comparePaper(paper({}, { unjudged: ['naf'] }), piece({ naf: read('8121Z') }), asked);
    expect(values).toEqual([]);
  });

  it('misses everything on a paper that became no piece', () => {
    const values = comparePaper(paper({ employeur: printed('A') }), undefined, asked);
    expect(values.map((value) => value.outcome)).toEqual(['missed']);
  });
});

describe('the piece of a paper', () => {
  it('is the one of its kind, and whole only with just its pages', () => {
    const contract = piece({}, { pages: [1, 2], kind: 'contrat-de-travail' });
    const other = piece({}, { pages: [3], kind: 'autre' });
    const wanted = paper({}, { kind: 'contrat-de-travail' });
    expect(pieceOf(wanted, [1, 2], [contract, other])).toMatchObject({ kindRight: true, whole: true });
    expect(pieceOf(wanted, [1, 2, 3], [contract, other])).toMatchObject({ kindRight: true, whole: false });
    expect(pieceOf(wanted, [3], [contract, other])).toMatchObject({ kindRight: false, whole: true });
  });

  it('is the nth on a sheet that several papers share', () => {
    const [left, right] = [piece({ naf: read('1') }), piece({ naf: read('2') })];
    expect(pieceOf(paper({}), [1], [left, right], 0).piece).toBe(left);
    expect(pieceOf(paper({}), [1], [left, right], 1).piece).toBe(right);
    expect(pieceOf(paper({}), [1], [left], 1).piece).toBeUndefined();
  });
});
