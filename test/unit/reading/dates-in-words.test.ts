import fc from 'fast-check';
import { expect, it } from 'vitest';
import { scanDates } from '../../../core/domain/reading/normalise/dates.ts';
import { MONTH_NAMES_FR } from '../../../core/domain/reading/normalise/months.ts';

const SMALL = 'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'.split(
  ' ',
);
const TENS = ['', '', 'vingt', 'trente', 'quarante', 'cinquante', 'soixante'];

/** A number below one hundred as a registrar writes it: the slow way round. */
function inWords(n: number): string {
  if (n < 17) return SMALL[n] ?? '';
  if (n < 20) return `dix-${SMALL[n - 10]}`;
  if (n < 70) {
    const rest = n % 10;
    return rest === 0 ? (TENS[n / 10] ?? '') : `${TENS[(n - rest) / 10]}${rest === 1 ? ' et ' : '-'}${SMALL[rest]}`;
  }
  if (n < 80) return n === 71 ? 'soixante et onze' : `soixante-${inWords(n - 60)}`;
  return n === 80 ? 'quatre-vingts' : `quatre-vingt-${inWords(n - 80)}`;
}

const yearInWords = (year: number, mil: string) => {
  const rest = year % 100;
  const century = year < 2000 ? `${mil} neuf cent` : `deux ${mil}`;
  return rest === 0 ? century : `${century} ${inWords(rest)}`;
};

it('reads every day from 1900 to 2099 written in words', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1900, max: 2099 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
      fc.constantFrom('mil', 'mille'),
      (year, month, day, mil) => {
        const written = day === 1 ? 'premier' : inWords(day);
        const text = `Le ${written} ${MONTH_NAMES_FR[month - 1]} ${yearInWords(year, mil)}, à six heures`;
        const two = (n: number) => String(n).padStart(2, '0');
        expect(scanDates(text).map(({ value }) => value)).toEqual([`${year}-${two(month)}-${two(day)}`]);
      },
    ),
  );
});

it.each(['mil neuf cent mètres', 'le deux mars mille fois', 'quatre mille euros', 'le trente-deux mai deux mille dix'])(
  'finds no day in "%s"',
  (text) => {
    expect(scanDates(text)).toEqual([]);
  },
);
