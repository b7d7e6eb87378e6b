import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanAmounts } from '../../../core/domain/reading/normalise/amounts.ts';
import { scanDates } from '../../../core/domain/reading/normalise/dates.ts';
import { fold, foldInPlace } from '../../../core/domain/reading/normalise/fold.ts';
import { scanHours } from '../../../core/domain/reading/normalise/hours.ts';
import { scanMonths } from '../../../core/domain/reading/normalise/months.ts';
import { garbledNaf, scanNafs } from '../../../core/domain/reading/normalise/naf.ts';
import { isNameLike, nameWithoutCivility } from '../../../core/domain/reading/normalise/names.ts';
import { isValidNir, scanNirs } from '../../../core/domain/reading/normalise/nir.ts';
import { scanPeriods } from '../../../core/domain/reading/normalise/periods.ts';
import { isValidSiret, scanSirets } from '../../../core/domain/reading/normalise/siret.ts';

const found = (scans: { value: unknown }[]) => scans.map((s) => s.value);
const NAMES = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];

describe('dates', () => {
  it.each([
    ['04/09/2021', '2021-09-04'],
    ['29/3/2023', '2023-03-29'],
    ['30/06/25', '2025-06-30'],
    ['12/02/98', '1998-02-12'],
    ['01.03.2024', '2024-03-01'],
    ['4 septembre 2021', '2021-09-04'],
    ['1er mars 2024', '2024-03-01'],
    ['Ler mars 2024', '2024-03-01'],
    ['1 er août 2024', '2024-08-01'],
    ['01 MARS 2024', '2024-03-01'],
    ['31 DECEMBRE 2023', '2023-12-31'],
    ['2024-03-05', '2024-03-05'],
    ['29/02/2024', '2024-02-29'],
  ])('%s', (printed, iso) => {
    expect(found(scanDates(`Fait le ${printed}, à Paris`))).toEqual([iso]);
  });

  it.each([
    '30/02/2024',
    '29/02/2023',
    '32/01/2024',
    '12/13/2024',
    '03/2024',
    '1 946,51',
    '12.34.56.78.90',
    '185057800608491',
  ])('finds none in %s', (printed) => expect(scanDates(printed)).toEqual([]));

  it('reads every day of the calendar back from each way of printing it', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1970-01-01'), max: new Date('2069-12-31'), noInvalidDate: true }),
        (date) => {
          const iso = date.toISOString().slice(0, 10);
          const [y = '', m = '', d = ''] = iso.split('-');
          const name = NAMES[Number(m) - 1] ?? '';
          for (const printed of [
            `${d}/${m}/${y}`,
            `${Number(d)} ${name} ${y}`,
            `${d}/${m}/${y.slice(2)}`,
            `${d}-${m}-${y}`,
            `${d} ${name.toUpperCase()} ${y}`,
          ])
            expect(found(scanDates(printed))).toEqual([iso]);
          expect(found(scanMonths(`${name} ${y}`))).toEqual([iso.slice(0, 7)]);
          expect(found(scanMonths(`${m}/${y}`))).toEqual([iso.slice(0, 7)]);
          expect(scanMonths(`${d}/${m}/${y} et ${Number(d)} ${name} ${y}`)).toEqual([]);
        },
      ),
      { numRuns: 300, seed: 1 },
    );
  });
});

describe('months and periods', () => {
  it.each([
    ['Mars 2024', '2024-03'],
    ['DECEMBRE 2023', '2023-12'],
    ['AOUT 2022', '2022-08'],
    ['févr. 2024', '2024-02'],
    ['SEPT. 23', '2023-09'],
    ['03/2024', '2024-03'],
    ['2024-03', '2024-03'],
  ])('%s', (printed, month) => expect(found(scanMonths(`Période : ${printed}`))).toEqual([month]));

  it('reads a period with both days', () => {
    const ends = (text: string) => scanPeriods(text).map((p) => [p.from.value, p.to.value]);
    const march = [['2024-03-01', '2024-03-31']];
    expect(ends('Paye du : 01/03/2024 au : 31/03/2024')).toEqual(march);
    expect(ends('du 1er mars 2024 au 31 mars 2024')).toEqual(march);
    expect(ends('du 1er au 31 mars 2024')).toEqual(march);
    expect(ends('du 1 mars au 31 mars 2024')).toEqual(march);
    expect(ends('01/03/2024 - 31/03/2024')).toEqual(march);
    expect(ends('31/03/2024 au 01/03/2024')).toEqual([]);
    expect(ends('Entrée 01/03/2024 Sortie 31/03/2024')).toEqual([]);
  });
});

describe('amounts', () => {
  it.each([
    ['1 946,51', 1946.51],
    ['1946.51', 1946.51],
    ['1.946,51 €', 1946.51],
    ['1\u00a0946,51', 1946.51],
    ['1\u202f946,51', 1946.51],
    ["1'946.51", 1946.51],
    ['1,946.51', 1946.51],
    ['12 345 678,90', 12345678.9],
    ['-40,11', -40.11],
    ['40,11-', -40.11],
    ['− 40,11', -40.11],
    ['0,00', 0],
  ])('%s', (printed, value) => {
    const [scan, ...others] = scanAmounts(printed);
    expect(others).toEqual([]);
    expect(scan).toMatchObject({ value, exact: true });
  });

  it('keeps neighbouring columns apart', () => {
    expect(found(scanAmounts('1 946,51 7,0000 136,26').filter((s) => s.exact))).toEqual([1946.51, 136.26]);
    expect(found(scanAmounts('151,67  12,0400  1 826,11').filter((s) => s.exact))).toEqual([151.67, 1826.11]);
    expect(found(scanAmounts('104.00 11.8800 1235.52').filter((s) => s.exact))).toEqual([104, 1235.52]);
    expect(found(scanAmounts('12  345,67').filter((s) => s.exact))).toEqual([345.67]);
  });

  it('does not guess a lost comma, and takes no rate for an amount', () => {
    expect(scanAmounts('182611')).toMatchObject([{ value: 182611, exact: false }]);
    expect(scanAmounts('6,900 %')).toEqual([]);
    expect(scanAmounts('100,00 %')).toEqual([]);
  });

  it('reads any amount back from each way of printing it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), fc.boolean(), (cents, negative) => {
        const whole = String(Math.floor(cents / 100));
        const decimals = String(cents % 100).padStart(2, '0');
        const value = (negative ? -1 : 1) * Number(`${whole}.${decimals}`);
        const grouped = (by: string) => whole.replace(/\B(?=(\d{3})+$)/g, by);
        const sign = negative ? '-' : '';
        for (const printed of [
          `${grouped(' ')},${decimals}`,
          `${whole}.${decimals}`,
          `${grouped('.')},${decimals}`,
          `${grouped('\u202f')},${decimals}`,
        ])
          expect(found(scanAmounts(sign + printed))).toEqual([value === 0 ? (negative ? -0 : 0) : value]);
      }),
      { numRuns: 500, seed: 1 },
    );
  });
});

describe('hours', () => {
  it.each([
    ['151,67', 151.67],
    ['104.00', 104],
    ['151h67', 151.67],
    ['151h40', 151.67],
    ['151:40', 151.67],
    ['35 heures', 35],
    ['35 h 30', 35.5],
    ['35h', 35],
    ['151,6700', 151.67],
  ])('%s', (printed, value) => expect(scanHours(printed)).toMatchObject([{ value, exact: true }]));

  it('returns no lost comma', () => expect(found(scanHours('15167'))).toEqual([]));
});

describe('identifiers', () => {
  /** Luhn as its definition says it: double every second digit from the right, sum the digits. */
  const naive = (digits: string) =>
    [...digits]
      .reverse()
      .reduce((sum, d, i) => sum + [...String(Number(d) * ((i % 2) + 1))].reduce((s, c) => s + Number(c), 0), 0) %
      10 ===
    0;

  it('checks SIRET by Luhn, except La Poste', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[1-9]\d{13}$/), (siret) => {
        if (!siret.startsWith('356000000')) expect(isValidSiret(siret)).toBe(naive(siret));
      }),
      { seed: 1 },
    );
    expect(isValidSiret('73282932000074')).toBe(true);
    expect(isValidSiret('73282932000075')).toBe(false);
    expect(isValidSiret('00000000000000')).toBe(false);
    expect(isValidSiret('35600000000048')).toBe(true); // head office: Luhn
    expect(isValidSiret('35600000049837')).toBe(true); // an establishment of La Poste: sum of its digits is 45
    expect(isValidSiret('7328293200007')).toBe(false);
  });

  it('finds a printed SIRET with its check', () => {
    expect(scanSirets('Siret : 732 829 320 00074 APE 4120A')).toMatchObject([
      { value: '73282932000074', check: 'passed' },
    ]);
    expect(scanSirets('12345678901234')).toMatchObject([{ value: '12345678901234', check: 'failed' }]);
    expect(scanSirets('123456789012345')).toEqual([]);
    expect(scanSirets('732 829 320')).toEqual([]);
  });

  it('checks the key of a NIR, Corsica included', () => {
    expect(isValidNir('185057800608491')).toBe(true);
    expect(isValidNir('185057800608492')).toBe(false);
    expect(isValidNir('185052A00608435')).toBe(true);
    expect(scanNirs('1 85 05 78 006 084 91')).toMatchObject([{ value: '185057800608491', check: 'passed' }]);
    expect(scanNirs('1 85 05 78 006 084')).toMatchObject([{ value: '1850578006084', check: 'none', exact: false }]);
    expect(scanNirs('1850578006084 / 91')).toMatchObject([{ value: '185057800608491', check: 'passed' }]);
    expect(scanNirs('1850578')).toEqual([]);
  });

  it('reads an activity code', () => {
    expect(found(scanNafs('Code NAF 8121Z'))).toEqual(['8121Z']);
    expect(found(scanNafs('81.21 Z'))).toEqual(['8121Z']);
    expect(scanNafs('81217')).toEqual([]);
  });

  it.each([
    ['81217', '8121Z'],
    [': 84.112', '8411Z'],
    ['000 931 535 00413 / 81.217 13003 MARSEILLE', '8121Z'],
    ['56108', '5610B'],
    ['75019 PARIS', undefined],
    ['12345,50', undefined],
    ['81215', undefined],
  ])('guesses what letter a code ended in: %s', (text, value) => {
    expect(garbledNaf(text)?.value).toBe(value);
    expect(garbledNaf(text)?.exact ?? false).toBe(false);
  });
});

describe('names and folding', () => {
  it('takes the courtesy title away', () => {
    expect(nameWithoutCivility('Monsieur  SPECIMEN   Amadou')).toBe('SPECIMEN Amadou');
    expect(nameWithoutCivility('M. ou Mme GABARIT')).toBe('GABARIT');
    expect(nameWithoutCivility('MME MODELE Aïssatou,')).toBe('MODELE Aïssatou');
    expect(nameWithoutCivility('Maud Madame')).toBe('Maud Madame');
  });

  it('knows a name from an address', () => {
    expect(isNameLike('SPECIMEN NETTOYAGE SARL')).toBe(true);
    for (const line of ['12 Rue de l’Exemple', '93200 SAINT-DENIS', 'Bâtiment B, 3e étage', 'Siret : 123', '0,00 €'])
      expect(isNameLike(line)).toBe(false);
  });

  it('folds in place without moving a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldInPlace(text).length).toBe(text.length);
      }),
      { seed: 1 },
    );
    expect(fold('N° Sécurité  Sociale :')).toBe('n securite sociale');
    expect(fold('Œuvre d’août')).toBe('oeuvre d aout');
  });
});
