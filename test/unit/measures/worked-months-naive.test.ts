import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SMIC } from '../rules/law-catalogue.ts';
import { assessPieces, slip, type TestPiece } from './assess-test-dossier.ts';

// The naive version: whole thousandths of hours and cents, months walked one by one as strings. It shares no code with
// core/domain on purpose.

interface Slip {
  month: string;
  hours: number | null; // thousandths
  gross: number | null; // cents
  paidOn: string | null;
}

const previous = (month: string) => {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 1 ? `${year - 1}-12` : `${year}-${String(number - 1).padStart(2, '0')}`;
};

function naiveSmicCents(month: string): number | null {
  let cents: number | null = null;
  for (const [from, value] of SMIC) if (from <= `${month}-01`) cents = Math.round(value * 100);
  return cents;
}

function naiveState(month: string, slips: Slip[]): 'counted' | 'below' | 'to-confirm' | 'none' {
  const own = slips.filter((candidate) => candidate.month === month);
  if (own.length === 0) return 'none';
  const smic = naiveSmicCents(month);
  let hours = 0n;
  let gross = 0n;
  let unknown = false;
  for (const candidate of own) {
    if (candidate.hours !== null) hours += BigInt(candidate.hours);
    else if (candidate.gross !== null && smic !== null) gross += BigInt(candidate.gross);
    else unknown = true;
  }
  const pay = BigInt(smic ?? 1);
  if (2n * (hours * pay + gross * 151670n) >= 151670n * pay) return 'counted';
  return unknown ? 'to-confirm' : 'below';
}

function naiveWorked(on: string, count: number, slips: Slip[]) {
  const usable = slips.filter((candidate) =>
    candidate.paidOn !== null && candidate.paidOn > on ? false : candidate.month <= on.slice(0, 7),
  );
  const states: [string, string][] = [];
  for (let month = on.slice(0, 7), left = count; left > 0; left--, month = previous(month)) {
    states.unshift([month, naiveState(month, usable)]);
  }
  return states;
}

const month = fc
  .tuple(fc.integer({ min: 2018, max: 2026 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, number]) => `${year}-${String(number).padStart(2, '0')}`);
const day = fc.tuple(month, fc.integer({ min: 1, max: 28 })).map(([m, d]) => `${m}-${String(d).padStart(2, '0')}`);
// Figures crowd around the thresholds, where mistakes show: half of 151.67 h, half of the month's SMIC, a hair below.
const hours = fc.oneof(
  fc.constantFrom(75_835, 75_830, 75_840, 37_920, 151_670, 0),
  fc.integer({ min: 0, max: 170_000 }),
);
const grossOf = (wanted: string) => {
  const half = Math.ceil((naiveSmicCents(wanted) ?? 150_000) / 2);
  return fc.oneof(fc.constantFrom(half, half - 1, Math.ceil(half / 2)), fc.integer({ min: 0, max: 250_000 }));
};
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null, freq: 1 });
const anySlip: fc.Arbitrary<Slip> = month.chain((wanted) =>
  fc.record({ month: fc.constant(wanted), hours: maybe(hours), gross: maybe(grossOf(wanted)), paidOn: maybe(day) }),
);
/** Payslips and a filing day, often the very day on which one of them was paid. */
const slipsAndDay = fc.array(anySlip, { maxLength: 60 }).chain((slips) => {
  const paid = slips.flatMap((candidate) => candidate.paidOn ?? []);
  return fc.tuple(fc.constant(slips), paid.length > 0 ? fc.oneof(day, fc.constantFrom(...paid)) : day);
});

function toPiece(from: Slip, index: number): TestPiece {
  return slip(`b${index}`, {
    periode: from.month,
    ...(from.hours === null ? {} : { heures: from.hours / 1000 }),
    ...(from.gross === null ? {} : { salaireBrut: from.gross / 100 }),
    ...(from.paidOn === null ? {} : { datePaiement: from.paidOn }),
  });
}

describe('worked months, against a naive version', () => {
  it('gives the same months and states for any payslips and day', () => {
    fc.assert(
      fc.property(slipsAndDay, ([slips, on]) => {
        const { measures } = assessPieces(on, slips.map(toPiece));
        for (const count of [12, 24, 60]) {
          const expected = naiveWorked(on, count, slips);
          const measure = measures[`moisTravailles${count}`];
          expect(measure?.months?.map((entry) => [entry.month, entry.state])).toEqual(expected);
          expect(measure?.value).toBe(expected.filter(([, state]) => state === 'counted').length);
        }
        const total = naiveWorked(on, 12 * 12, slips).filter(([, state]) => state === 'counted').length;
        expect(measures['moisTravaillesTotal']?.value).toBe(total);
      }),
      { numRuns: 150 },
    );
  });

  it('counts one slip a month the same on the first and last day of every month of 2019–2027', () => {
    const slips: Slip[] = [];
    for (let m = '2027-12'; m >= '2019-01'; m = previous(m)) {
      const number = Number(m.slice(5));
      if (number % 3 !== 0)
        slips.push({ month: m, hours: number % 2 ? 75_840 : 75_830, gross: null, paidOn: `${m}-28` });
    }
    for (let m = '2027-12'; m >= '2019-01'; m = previous(m)) {
      for (const on of [`${m}-01`, `${m}-27`, `${m}-28`]) {
        const { measures } = assessPieces(on, slips.map(toPiece));
        const expected = naiveWorked(on, 24, slips).filter(([, state]) => state === 'counted').length;
        expect([on, measures['moisTravailles24']?.value]).toEqual([on, expected]);
      }
    }
  });

  it('is unchanged by the order of papers and by bringing the same payslip again', () => {
    const known = month.chain((wanted) => fc.record({ month: fc.constant(wanted), hours, gross: grossOf(wanted) }));
    fc.assert(
      fc.property(fc.array(known, { minLength: 1, maxLength: 12 }), fc.nat(), day, (slips, pick, on) => {
        const pieces = slips.map((from, index) =>
          slip(`b${index}`, {
            periode: from.month,
            heures: from.hours / 1000,
            salaireBrut: from.gross / 100,
            netPaye: 100 + index, // distinct payslips
            siret: '00000000100016',
          }),
        );
        const again = pieces[pick % pieces.length];
        const values = (list: TestPiece[]) =>
          Object.values(assessPieces(on, list).measures).map((measure) => measure.value);
        const once = values(pieces);
        expect(values([...pieces].reverse())).toEqual(once);
        if (again) expect(values([...pieces, { ...again, id: 'copie' }])).toEqual(once);
      }),
      { numRuns: 60 },
    );
  });
});
