import type { ValueFormat } from '../../contract/catalogue/form-map.ts';
import { isoDate } from '../../contract/iso.ts';

const AMOUNT = /^\d+(?:[.,]\d{1,2})?$/;

function numberIn(value: string | number | boolean): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'string') return null;
  const bare = value.replace(/[\s€]/gu, '');
  return AMOUNT.test(bare) ? Number(bare.replace(',', '.')) : null;
}

function printNumber(value: number, format: ValueFormat): string | null {
  if (value < 0) return null;
  const hundredths = Math.round(value * 100);
  if (format === 'amount') return `${Math.floor(hundredths / 100)},${String(hundredths % 100).padStart(2, '0')}`;
  if (format === 'whole') return String(Math.floor(hundredths / 100));
  if (format === 'hundredths') return String(hundredths % 100).padStart(2, '0');
  return Number.isInteger(value) ? String(value) : null;
}

/**
 * A known value as a form prints it, or null when it is not of the kind that the format asks for (then nothing is
 * written: a date that cannot be read must not land in a date field). Amounts are in euros, with a comma.
 */
export function printValue(value: string | number | boolean, format: ValueFormat): string | boolean | null {
  switch (format) {
    case 'checkbox':
      return value === true ? true : null;
    case 'amount':
    case 'integer':
    case 'whole':
    case 'hundredths': {
      const number = numberIn(value);
      return number === null ? null : printNumber(number, format);
    }
    case 'date-dd/mm/yyyy':
    case 'date-dd-mm-yyyy':
    case 'date-ddmmyyyy':
    case 'day':
    case 'month':
    case 'year': {
      const day = isoDate.safeParse(value);
      if (!day.success) return null;
      const [yyyy = '', mm = '', dd = ''] = day.data.split('-');
      const written = {
        'date-dd/mm/yyyy': `${dd}/${mm}/${yyyy}`,
        'date-dd-mm-yyyy': `${dd}-${mm}-${yyyy}`,
        'date-ddmmyyyy': `${dd}${mm}${yyyy}`,
        day: dd,
        month: mm,
        year: yyyy,
      };
      return written[format];
    }
    default: {
      if (typeof value === 'boolean') return null;
      const text = (typeof value === 'number' ? String(value).replace('.', ',') : value).trim();
      if (format === 'digits') return text.replace(/\D/gu, '') || null;
      return (format === 'upper' ? text.toLocaleUpperCase('fr') : text) || null;
    }
  }
}
