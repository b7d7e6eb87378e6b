import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slip } from './assess-test-dossier.ts';
import { measureOf } from './measure-of.ts';
import { lastDay, shift, smicCents } from './naive-ledger.ts';

const on = '2024-12-31';
const months12 = (day: string) => Array.from({ length: 12 }, (_, back) => shift(day.slice(0, 7), back - 11));
const inMonth = (pieces: Parameters<typeof measureOf>[2], month: string) =>
  measureOf('moisAuSmic12', on, pieces).measure.months?.find((entry) => entry.month === month);

// One month's payslips: each of its own employer, a gross pay around the SMIC, its half, or not known.
const amounts = fc.array(fc.constantFrom('full', 'less', 'half', 'halfLess', 'more', 'none'), { maxLength: 3 });

function cents(amount: string, smic: number): number | null {
  const half = Math.ceil(smic / 2);
  return { full: smic, less: smic - 1, half, halfLess: half - 1, more: smic + 12_345, none: null }[amount] ?? null;
}

describe('pay against the SMIC of each month', () => {
  it('equals a naive sum in cents, month by month, across changes of the SMIC', () => {
    const day = fc
      .integer({ min: 0, max: 80 })
      .map((back) => shift('2026-08', -back))
      .chain((month) => fc.constantFrom(`${month}-01`, lastDay(month)));
    fc.assert(
      fc.property(day, fc.array(amounts, { minLength: 12, maxLength: 12 }), (filed, byMonth) => {
        const months = months12(filed);
        const pieces = months.flatMap((month, index) =>
          (byMonth[index] ?? []).map((amount, employer) => {
            const gross = cents(amount, smicCents(month) ?? 150_000);
            const facts = { periode: month, employeur: `Employeur ${employer}`, datePaiement: `${month}-01` };
            return slip(`${month}-${employer}`, gross === null ? facts : { ...facts, salaireBrut: gross / 100 });
          }),
        );
        let paid = 0;
        let smics = 0;
        let reached = 0;
        let without = false;
        const states = months.map((month, index) => {
          const smic = smicCents(month);
          const own = (byMonth[index] ?? []).map((amount) => cents(amount, smic ?? 150_000));
          const known = own.filter((amount) => amount !== null);
          const sum = known.reduce((total, amount) => total + amount, 0);
          if (known.length > 0) {
            paid += sum;
            smics += smic ?? 0;
            without ||= smic === null;
          }
          if (own.length === 0) return 'none';
          if (smic === null || known.length === 0) return 'to-confirm';
          if (sum >= smic) {
            reached++;
            return 'counted';
          }
          return known.length < own.length ? 'to-confirm' : 'below';
        });
        const count = measureOf('moisAuSmic12', filed, pieces);
        expect(count.measure.months?.map((month) => month.state)).toEqual(states);
        expect(count.measure.value).toBe(reached);
        expect(count.highest).toBe(reached + states.filter((state) => state === 'to-confirm').length);
        const average = measureOf('salaireMoyen12SurSmic', filed, pieces);
        const expected = smics === 0 || without ? null : Math.round((paid / smics) * 10_000) / 10_000;
        expect(average.measure.value).toBe(expected);
      }),
      { numRuns: 1000 },
    );
  });

  it('uses the SMIC of the month, says the ratio, and shows part time with its hourly rate', () => {
    const october = slip('o', { periode: '2024-10', salaireBrut: 1645.58, heures: 151.67 });
    const november = slip('n', { periode: '2024-11', salaireBrut: 1645.58, heures: 151.67 });
    expect(inMonth([october, november], '2024-10')?.state).toBe('counted');
    expect(inMonth([october, november], '2024-11')).toMatchObject({
      state: 'below',
      note: expect.stringContaining('0,9133 fois le SMIC mensuel'),
    });
    const part = slip('p', { periode: '2024-11', salaireBrut: 950.33, heures: 80 });
    expect(inMonth([part], '2024-11')?.note).toMatch(/Temps partiel \(80 h sur 151,67 h\), soit 0,9999 fois le SMIC/);
    const day = measureOf('moisAuSmic12', on, [part]);
    expect(day.measure.explanation).toContain('1 mois à temps partiel');
  });

  it('is null, and asks, when the series has no SMIC or no gross pay is known', () => {
    const old = measureOf('salaireMoyen12SurSmic', '2018-06-30', [
      slip('a', { periode: '2018-05', salaireBrut: 1500 }),
    ]);
    expect(old.measure).toMatchObject({ value: null, missing: [{ fact: null }] });
    const unknown = measureOf('salaireMoyen12SurSmic', on, [slip('a', { periode: '2024-11', heures: 151.67 })]);
    expect(unknown.measure).toMatchObject({ value: null });
    expect(unknown.measure.missing?.length).toBeGreaterThan(0);
    expect(measureOf('salaireMoyen12SurSmic', on, []).measure.value).toBeNull();
  });

  it('adds a thirteenth month only as a possibility, and never a copy', () => {
    const base = { periode: '2024-11', heures: 151.67, salaireBrut: 1700, netPaye: 1340, siret: '11111111100011' };
    const bonus = slip('b', { periode: '2024-11', salaireBrut: 900, netPaye: 700, siret: '11111111100011' });
    expect(inMonth([slip('a', base), bonus], '2024-11')?.state).toBe('to-confirm');
    expect(measureOf('salaireMoyen12SurSmic', on, [slip('a', base), bonus])).toMatchObject({
      unrounded: 1700 / 1801.8,
      highest: null,
    });
    expect(inMonth([slip('a', base), slip('c', base)], '2024-11')?.state).toBe('below');
  });

  it('says that a newer SMIC may exist for months after the last check of the series', () => {
    const pieces = [slip('a', { periode: '2026-12', salaireBrut: 1867.02, datePaiement: '2026-12-31' })];
    const result = measureOf('moisAuSmic12', '2027-01-01', pieces);
    expect(result.measure.value).toBe(1);
    expect(result.cautions.map(({ note }) => note).join()).toContain('plus récente');
  });
});
