import { describe, expect, it } from 'vitest';
import type { Word } from '../../../core/contract/reading.ts';
import { mendFixedPitch } from '../../../core/domain/reading/mend-fixed-pitch.ts';
import { scanDates } from '../../../core/domain/reading/normalise/dates.ts';
import { scanHours } from '../../../core/domain/reading/normalise/hours.ts';
import { scanMonths } from '../../../core/domain/reading/normalise/months.ts';
import { scanNirs } from '../../../core/domain/reading/normalise/nir.ts';
import { scanPeriods } from '../../../core/domain/reading/normalise/periods.ts';
import { scanSirets } from '../../../core/domain/reading/normalise/siret.ts';

const days = (text: string) => scanPeriods(text).map(({ from, to }) => `${from.value} ${to.value}`);

describe('periods', () => {
  it.each([
    ['du lundi 4 mars 2024 au dimanche 10 mars 2024', '2024-03-04 2024-03-10'],
    ['04/03/2024 → 10/03/2024', '2024-03-04 2024-03-10'],
    ['du 04/03 au 10/03/2024', '2024-03-04 2024-03-10'],
    ['du 04 au 10/03/2024', '2024-03-04 2024-03-10'],
    ['du 25/12 au 07/01/2024', '2023-12-25 2024-01-07'],
  ])('%s', (text, period) => {
    expect(days(text)).toEqual([period]);
  });

  it.each(['2,50 au 10/03/2024', 'jusqu’au 31/03/2024', 'taux 12/30 le 04/03/2024', 'du 31/02 au 10/03/2024'])(
    '%s is none',
    (text) => {
      expect(days(text)).toEqual([]);
    },
  );
});

describe('months', () => {
  it.each(['03 2024', 'MARS     ANNEE : 2024', '03   Année 2024'])('%s', (text) => {
    expect(scanMonths(text).map(({ value }) => value)).toEqual(['2024-03']);
  });

  it.each(['3 2024', '103 2024', '03 2024,50', 'mars annee 12', '12,03 2024'])('%s is none', (text) => {
    expect(scanMonths(text)).toEqual([]);
  });
});

it('a street that bears a day is no date', () => {
  expect(scanDates('29 avenue du 8-Mai-1945')).toEqual([]);
  expect(scanDates('place du 11 Novembre 1918')).toEqual([]);
  expect(scanDates('rue de la victoire du 8 mai 1945')).toEqual([]);
  expect(scanDates('né rue Hoche le 8 mai 1945').map(({ value }) => value)).toEqual(['1945-05-08']);
});

it('numbers with their parts set off', () => {
  expect(scanSirets('732 829 320 - 00074').map(({ value }) => value)).toEqual(['73282932000074']);
  expect(scanSirets('732 829 320 - 00074 12')).toHaveLength(1);
  for (const text of ['1 90 07 99 134 045 (69)', '1900799134045 clé 69', '1 90 07 99 134 045 / 69'])
    expect(scanNirs(text).map(({ value, check }) => [value, check])).toEqual([['190079913404569', 'passed']]);
});

it('a decimal of hours without its unit leaves a doubt', () => {
  expect(scanHours('24,5 h')).toMatchObject([{ value: 24.5, exact: true }]);
  expect(scanHours('24,5')).toMatchObject([{ value: 24.5, exact: false }]);
  expect(scanHours('24,5 %')).toEqual([]);
});

describe('fixed pitch', () => {
  const PITCH = 5;
  /** Boxes of the ink: a point is a fifth of its cell, in its middle; words are cut where the ink is far apart. */
  const word = (text: string, cell: number, y: number): Word => {
    const side = (character: string | undefined) => (/[.,]/.test(character ?? '') ? 2 : 0.5);
    const x = cell * PITCH + side(text[0]);
    return { text, box: [x, y, text.length * PITCH - side(text[0]) - side(text.at(-1)), 7], confidence: 1 };
  };
  const plain = Array.from({ length: 14 }, (_, i) => word('COTISATION', 0, 40 + 10 * i));

  it('puts figures together that a narrow point cut', () => {
    const cut = [...plain, word('2', 20, 10), word('.033,98', 21, 10), word('06.', 20, 20), word('2024', 23, 20)];
    expect(
      mendFixedPitch(cut)
        .map(({ text }) => text)
        .filter((text) => /\d/.test(text)),
    ).toEqual(['2.033,98', '06.2024']);
  });

  it('leaves words apart that a blank parts, and leaders', () => {
    const apart = [
      word('.', 1, 10),
      word('M.', 20, 10),
      word('DIALLO', 23, 10),
      word('1', 30, 20),
      word('766,96', 32, 20),
      word('......', 40, 20),
      word('18', 46, 20),
    ];
    expect(mendFixedPitch([...plain, ...apart])).toHaveLength(plain.length + apart.length);
  });
});
