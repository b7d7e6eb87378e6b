import { describe, expect, it } from 'vitest';
import type { PieceReading } from '../../../core/contract/reading.ts';
import { SURE_THRESHOLD } from '../../../core/domain/reading/confidence.ts';
import { scanCardDates } from '../../../core/domain/reading/normalise/card-dates.ts';
import { nationalityCode } from '../../../core/domain/reading/normalise/nationalities.ts';
import { codes, readOne, values } from '../reading/layout.ts';
import { encodeTd3, type Holder } from './encode-mrz.ts';

const HOLDER: Holder = {
  issuer: 'MLI',
  nationality: 'MLI',
  surname: 'TEMOIN',
  givenNames: 'AWA FATOU',
  number: 'AA0123458',
  birth: '1990-07-13',
  sex: 'F',
  expiry: '2030-02-11',
  optional: '',
};

const passport = (zone: readonly string[], birth = '13/07/1990', number = 'AA0123458') => `
REPUBLIQUE DU MALI             PASSEPORT / PASSPORT
Passeport N° / Passport No
${number}
Nom / Surname
TEMOIN
Prénoms / Given names
Awa Fatou
Nationalité / Nationality
MALIENNE
Date de naissance / Date of birth
${birth}
Date d'expiration / Date of expiry
11/02/2030

${zone.join('\n')}`;

const sure = (piece: PieceReading, fact: 'dateNaissance' | 'numeroDocument' | 'nom' | 'prenoms' | 'dateExpiration') =>
  (piece.facts[fact]?.confidence ?? 0) >= SURE_THRESHOLD;

describe('a zone beside the printed fields of a recognised page', () => {
  const ocr = { source: 'ocr', confidence: 0.8 } as const;

  it('makes sure what both say, and shows the printed form', () => {
    const piece = readOne(passport(encodeTd3(HOLDER)), ocr);
    expect(values(piece)).toMatchObject({ prenoms: 'Awa Fatou', nationalite: 'MALIENNE', paysEmetteur: 'MLI' });
    for (const fact of ['dateNaissance', 'numeroDocument', 'nom', 'prenoms', 'dateExpiration'] as const)
      expect([fact, sure(piece, fact)]).toEqual([fact, true]);
    expect(piece.findings.map((f) => f.code)).not.toContain('mrz-failed');
  });

  it('contests a printed date that the zone contradicts', () => {
    const piece = readOne(passport(encodeTd3(HOLDER), '18/07/1990'), ocr);
    expect(sure(piece, 'dateNaissance')).toBe(false);
    expect(codes(piece, 'dateNaissance')).toContain('several-candidates');
  });

  it('contests a number of which one character differs, even one that check digits cannot tell', () => {
    const piece = readOne(passport(encodeTd3({ ...HOLDER, number: 'AAG123458' }), '13/07/1990', 'AA6123458'), ocr);
    expect(sure(piece, 'numeroDocument')).toBe(false);
  });

  it('says a zone that fails, and leaves its values below sure', () => {
    const [first = '', second = ''] = encodeTd3(HOLDER);
    const broken = [first, `${second.slice(0, 15)}9${second.slice(16)}`];
    const piece = readOne(`PASSEPORT / PASSPORT\n\n\n${broken.join('\n')}`, ocr);
    expect(piece.kind).toBe('passeport');
    expect(piece.findings).toContainEqual({ code: 'mrz-failed', page: 1, detail: 'TD3' });
    for (const fact of Object.values(piece.facts)) expect(fact?.confidence).toBeLessThan(SURE_THRESHOLD);
  });

  it('never makes a name sure that only the zone states: no check digit covers it', () => {
    const piece = readOne(`PASSEPORT / PASSPORT\n\n\n${encodeTd3(HOLDER).join('\n')}`, ocr);
    expect(values(piece)).toMatchObject({ nom: 'TEMOIN', dateNaissance: '1990-07-13' });
    expect(sure(piece, 'nom')).toBe(false);
    expect(sure(piece, 'numeroDocument')).toBe(false);
    expect(sure(piece, 'dateNaissance')).toBe(true);
  });
});

describe('dates and nationalities of identity papers', () => {
  it.each([
    ['13 07 1990', '1990-07-13'],
    ['12 JUIL /JUL 1990', '1990-07-12'],
    ['05 MAR 1985', '1985-03-05'],
    ['24 10 15 01', '2015-10-24'],
    ['30 JUIN / JUN 1995', '1995-06-30'],
  ])('%s', (printed, value) => {
    expect(scanCardDates(printed)[0]?.value).toBe(value);
  });
  it('takes no day from two months that disagree, nor from figures that are none', () => {
    expect(scanCardDates('12 JUIN / JUL 1990')).toEqual([]);
    expect(scanCardDates('45 07 1990')).toEqual([]);
  });
  it.each([
    ['Malienne', 'MLI'],
    ['FRANÇAISE', 'FRA'],
    ['Côte d’Ivoire', 'CIV'],
    ['turque', 'TUR'],
    ['MLI', 'MLI'],
    ['Inconnue', undefined],
  ])('%s is %s', (printed, code) => {
    expect(nationalityCode(printed)).toBe(code);
  });
});
