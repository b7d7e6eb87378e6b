import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printValue } from '../../../core/domain/forms/print-value.ts';

describe('printValue', () => {
  it('cuts a real date, and only a real date', () => {
    expect(printValue('1990-02-28', 'date-dd/mm/yyyy')).toBe('28/02/1990');
    expect([
      printValue('1990-02-28', 'day'),
      printValue('1990-02-28', 'month'),
      printValue('1990-02-28', 'year'),
    ]).toEqual(['28', '02', '1990']);
    for (const wrong of ['1990-02-30', '28/02/1990', '1990', 19900228])
      expect(printValue(wrong, 'date-dd/mm/yyyy')).toBeNull();
  });

  it('prints hours in two parts that add up to the hours', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), (hundredths) => {
        const hours = hundredths / 100;
        return Number(`${printValue(hours, 'whole')}.${printValue(hours, 'hundredths')}`) === hours;
      }),
    );
  });

  it('prints amounts with a comma and two decimals', () => {
    expect(printValue(1823.03, 'amount')).toBe('1823,03');
    expect(printValue('1 823,5 €', 'amount')).toBe('1823,50');
    expect(printValue(98.7, 'amount')).toBe('98,70');
    expect(printValue('environ 1800', 'amount')).toBeNull();
    expect(printValue(-3, 'amount')).toBeNull();
  });

  it('keeps only the digits of a SIRET, refuses a fraction where a whole number is asked', () => {
    expect(printValue('123 456 789 00012', 'digits')).toBe('12345678900012');
    expect(printValue('aucun', 'digits')).toBeNull();
    expect(printValue(7.5, 'integer')).toBeNull();
    expect(printValue(7, 'integer')).toBe('7');
    expect(printValue(true, 'text')).toBeNull();
  });
});
