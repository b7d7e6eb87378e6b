import { describe, expect, it } from 'vitest';
import { pieceTitle } from '../../../core/domain/reading/piece-title.ts';
import { KINDS } from './layout.ts';

const of = (slug: string) => {
  const kind = KINDS.find((k) => k.slug === slug);
  if (kind === undefined) throw new Error(slug);
  return kind;
};

describe('titles', () => {
  it('says month and name in French', () => {
    expect(pieceTitle(of('bulletin-de-paie'), { periode: '2024-03', employeur: 'SPECIMEN SARL' })).toBe(
      'Bulletin de paie – mars 2024 – SPECIMEN SARL',
    );
  });

  it('leaves out what is not known', () => {
    expect(pieceTitle(of('bulletin-de-paie'), { employeur: 'SPECIMEN SARL' })).toBe('Bulletin de paie – SPECIMEN SARL');
    expect(pieceTitle(of('bulletin-de-paie'), {})).toBe('Bulletin de paie');
    for (const kind of KINDS) expect(pieceTitle(kind, {})).not.toMatch(/[{}]|undefined|– *$|^ *–/);
  });

  it('takes the first known of two facts', () => {
    expect(pieceTitle(of('quittance-loyer'), { dateDocument: '2024-08-01' })).toBe(
      'Quittance de loyer – 1er août 2024',
    );
    expect(pieceTitle(of('quittance-loyer'), { dateDocument: '2024-08-01', periode: '2024-07' })).toBe(
      'Quittance de loyer – juillet 2024',
    );
    expect(pieceTitle(of('contrat-de-travail'), { typeContrat: 'CDI', dateDebut: '2023-09-04', employeur: 'X' })).toBe(
      'Contrat de travail CDI – 4 septembre 2023 – X',
    );
  });
});
