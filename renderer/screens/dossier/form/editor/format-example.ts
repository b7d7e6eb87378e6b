import type { FieldMapping, ValueFormat } from '../../../../../core/contract/catalogue/form-map.ts';
import { isoDate } from '../../../../../core/contract/iso.ts';

const AMOUNT = /^\d+(?:[.,]\d{1,2})?$/;

/** Day, month, year of an ISO day or of one written the French way; null for anything else. */
function dayParts(value: string): [string, string, string] | null {
  const iso = value.replace(/^(\d{2})\/(\d{2})\/(\d{4})$/, '$3-$2-$1');
  if (!isoDate.safeParse(iso).success) return null;
  const [year = '', month = '', day = ''] = iso.split('-');
  return [day, month, year];
}

function numberIn(value: string): number | null {
  const bare = value.replace(/[\s€]/gu, '');
  return AMOUNT.test(bare) ? Math.round(Number(bare.replace(',', '.')) * 100) : null;
}

function formatted(value: string, format: ValueFormat): string | null {
  const parts = dayParts(value);
  const hundredths = numberIn(value);
  const cents = hundredths === null ? '' : String(hundredths % 100).padStart(2, '0');
  const whole = hundredths === null ? null : String(Math.floor(hundredths / 100));
  switch (format) {
    case 'date-dd/mm/yyyy':
      return parts?.join('/') ?? null;
    case 'date-dd-mm-yyyy':
      return parts?.join('-') ?? null;
    case 'date-ddmmyyyy':
      return parts?.join('') ?? null;
    case 'day':
      return parts?.[0] ?? null;
    case 'month':
      return parts?.[1] ?? null;
    case 'year':
      return parts?.[2] ?? null;
    case 'amount':
      return whole === null ? null : `${whole},${cents}`;
    case 'integer':
      return hundredths !== null && hundredths % 100 === 0 ? whole : null;
    case 'whole':
      return whole;
    case 'hundredths':
      return hundredths === null ? null : cents;
    case 'digits':
      return value.replace(/\D/gu, '') || null;
    case 'upper':
      return value.toLocaleUpperCase('fr') || null;
    default:
      return value || null;
  }
}

/**
 * How a value would look in the field. For the person's eyes while choosing: what is really written is computed by the
 * engine, by the same rules. Null: it cannot be written so.
 */
export function exampleOf(value: string, { format, slice }: Pick<FieldMapping, 'format' | 'slice'>): string | null {
  const whole = formatted(value, format);
  return slice && whole !== null ? [...whole].slice(...slice).join('') || null : whole;
}

/** The format that suits a value at first sight: dates as dates, the rest as it is. */
export function usualFormat(value: string | null, maxLength: number | undefined, before: ValueFormat): ValueFormat {
  if (value === null) return before;
  const isDay = dayParts(value) !== null;
  if (isDay && maxLength === 8) return 'date-ddmmyyyy';
  if (isDay)
    return before.startsWith('date-') || ['day', 'month', 'year'].includes(before) ? before : 'date-dd/mm/yyyy';
  return exampleOf(value, { format: before }) === null ? 'text' : before;
}
