import { describe, expect, it } from 'vitest';
import { SURE_THRESHOLD } from '../../../core/domain/reading/confidence.ts';
import { codes, readOne } from './layout.ts';
import { CLASSIC } from './payslip-pictures.ts';

const confidence = (picture: string, fact: 'salaireBrut' | 'siret' | 'netImposable') =>
  readOne(picture, { source: 'ocr' }).facts[fact]?.confidence ?? 0;

/** One print of the gross only: nothing but the lines above it can confirm it. */
const printedOnce = CLASSIC.replace(/(?<!brut {40,})1 958,38/g, '        ').replace('3 916,76', '        ');

describe('what other figures say of a recognised value', () => {
  it('makes the gross sure when the lines of pay add up to it, or the total of contributions fits, and not else', () => {
    expect(confidence(printedOnce, 'salaireBrut')).toBeGreaterThanOrEqual(SURE_THRESHOLD);
    expect(confidence(printedOnce.replace('62,50', '63,50').replace('412,55', '412,56'), 'salaireBrut')).toBeLessThan(
      SURE_THRESHOLD,
    );
  });

  it('flags a SIRET that another firm number on the paper contradicts', () => {
    const withSiren = (siren: string) => CLASSIC.replace('69003 LYON', `RCS Lyon ${siren}\n69003 LYON`);
    expect(confidence(withSiren('732 829 320'), 'siret')).toBeGreaterThanOrEqual(SURE_THRESHOLD);
    const other = readOne(withSiren('356 000 000'));
    expect(other.facts.siret?.confidence ?? 1).toBeLessThan(SURE_THRESHOLD);
    expect(codes(other, 'siret')).toEqual(['check-failed']);
  });

  it('flags a month that is more than its year', () => {
    const piece = readOne(
      CLASSIC.replace('3 180,88', '1 180,88').replace(
        'Impôt prélevé à la source      1 590,44',
        'Impôt prélevé à la source              ',
      ),
    );
    expect(codes(piece, 'netImposable')).toEqual(['check-failed']);
  });

  it('keeps the other printed values with the chosen one, at most four, never more sure', () => {
    const rivals = ['1 415,61', '1 315,61', '1 215,61', '1 115,61', '1 015,61'].map(
      (v) => `Net payé${' '.repeat(51)}${v}`,
    );
    const fact = readOne(CLASSIC.replace(/(Net payé .*)/, `$1\n${rivals.join('\n')}`)).facts.netPaye;
    expect(fact?.others?.length).toBe(4);
    for (const other of fact?.others ?? []) {
      expect(other.value).not.toBe(fact?.value);
      expect(other.confidence).toBeLessThanOrEqual(fact?.confidence ?? 0);
    }
  });
});
