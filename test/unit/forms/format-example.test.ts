import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valueFormat } from '../../../core/contract/catalogue/form-map.ts';
import { printValue } from '../../../core/domain/forms/print-value.ts';
import { exampleOf, usualFormat } from '../../../renderer/screens/dossier/form/editor/format-example.ts';

const formats = valueFormat.unwrap().options.filter((format) => format !== 'checkbox');
const day = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const amount = fc.integer({ min: 0, max: 9_999_999 }).map((cents) => (cents / 100).toFixed(2).replace('.', ','));

describe('the example of a format', () => {
  it('is what the engine writes, for days, amounts and names', () => {
    const value = fc.oneof(day, amount, fc.constantFrom('Łucja Đặng', '35 rue du Modèle', 'élève', '12345678901234'));
    fc.assert(
      fc.property(value, fc.constantFrom(...formats), (text, format) => {
        expect(exampleOf(text, { format })).toBe(printValue(text, format));
      }),
    );
  });

  it('reads a day as the window is given it, and cuts the part that is asked', () => {
    expect(exampleOf('05/07/1990', { format: 'date-ddmmyyyy' })).toBe('05071990');
    expect(exampleOf('05/07/1990', { format: 'text', slice: [6, 10] })).toBe('1990');
    expect(exampleOf('31/02/1990', { format: 'year' })).toBeNull();
  });

  it('goes from a text to the way its kind of value is usually written', () => {
    expect(usualFormat('05/07/1990', undefined, 'text')).toBe('date-dd/mm/yyyy');
    expect(usualFormat('05/07/1990', 8, 'text')).toBe('date-ddmmyyyy');
    expect(usualFormat('Lille', undefined, 'year')).toBe('text');
    expect(usualFormat(null, undefined, 'upper')).toBe('upper');
  });
});
