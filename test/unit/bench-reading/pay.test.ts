import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawWith } from '../../bench/reading/fictitious.ts';
import { employment, payOf } from '../../bench/reading/pay.ts';
import { missionPremiums } from '../../bench/reading/temporary-work.ts';
import { addMonths } from '../../fixtures/papers/french.ts';
import { luhnOk } from '../../fixtures/papers/identifiers.ts';
import { seededRandom } from '../../fixtures/papers/seeded-random.ts';

const inCents = (euros: number) => Math.round(euros * 100);
const total = (values: number[]) => values.reduce((sum, value) => sum + inCents(value), 0);

describe('the pay of a made-up month', () => {
  it('adds up to the cent, whoever and whenever', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 31 }), fc.boolean(), (seed, temporary) => {
        const draw = drawWith(seededRandom(seed));
        const wishes = temporary ? { premiums: missionPremiums, overtime: 0 } : {};
        const p = payOf(draw, employment(draw, seed % 2 ? 'tune' : 'report'), wishes);
        for (const line of p.earnings.filter((one) => one.base !== undefined)) {
          const rate = line.label.startsWith('Indemnité') ? (line.rate ?? 0) / 100 : (line.rate ?? 0);
          expect(Math.abs((line.base ?? 0) * rate - line.amount)).toBeLessThan(0.0051);
        }
        expect(total(p.earnings.map((line) => line.amount))).toBe(inCents(p.gross));
        expect(total(p.charges.map((line) => line.employee))).toBe(inCents(p.employeeShare));
        expect(total(p.charges.map((line) => line.employer))).toBe(inCents(p.employerShare));
        for (const line of p.charges)
          expect(Math.abs((line.base * (line.rate ?? 0)) / 100 - line.employee)).toBeLessThan(0.0051);
        expect(inCents(p.netBeforeTax)).toBe(total([p.gross, -p.employeeShare, p.transport]));
        expect(inCents(p.netPaid)).toBe(total([p.netBeforeTax, -p.tax]));
        expect(Math.abs((p.taxable * p.taxRate) / 100 - p.tax)).toBeLessThan(0.0051);
        expect(p.gross).toBeGreaterThan(p.netBeforeTax - p.transport);
        expect(p.year.gross).toBeGreaterThanOrEqual(p.gross);
        expect(p.from.slice(0, 7) === p.period && p.to.slice(0, 7) === p.period && p.from <= p.to).toBe(true);
        expect(p.enteredOn < p.from).toBe(true);
        expect(p.netSocial === null).toBe(p.period < '2023-07');
        expect(p.paidOn.slice(0, 7) === p.period || p.paidOn.slice(0, 7) === addMonths(p.period, 1)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('belongs to people and firms whose numbers are valid and nobody’s', () => {
    for (let seed = 0; seed < 200; seed++) {
      const { firm, person } = employment(drawWith(seededRandom(seed)), 'report');
      expect(luhnOk(firm.siret) && firm.siret.length === 14 && firm.siret.startsWith('000')).toBe(true);
      expect(97n - (BigInt(person.nir.slice(0, 13)) % 97n)).toBe(BigInt(person.nir.slice(13)));
      expect(person.nir.slice(10, 13)).toBe('000');
      expect(person.nir.startsWith(person.woman ? '2' : '1')).toBe(true);
      expect(person.nir.slice(1, 5)).toBe(person.bornOn.slice(2, 4) + person.bornOn.slice(5, 7));
    }
  });
});
