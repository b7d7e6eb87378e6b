import { FACT_TYPES, type FactName, type FactValue } from '../../core/contract/fact-names.ts';
import { isoDate, isoMonth } from '../../core/contract/iso.ts';
import { inWords, monthInWords } from './days.ts';

const amount = new Intl.NumberFormat('fr-FR', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const hours = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 2 });

/** A value as a French reader writes it; a value that does not fit its type is shown as it is. */
export function shown(name: FactName, value: FactValue): string {
  const text = String(value);
  switch (FACT_TYPES[name]) {
    case 'date':
      return isoDate.safeParse(text).success ? inWords(text) : text;
    case 'month':
      return isoMonth.safeParse(text).success ? monthInWords(text) : text;
    case 'amount':
      return typeof value === 'number' ? `${amount.format(value)} €` : text;
    case 'hours':
      return typeof value === 'number' ? `${hours.format(value)} h` : text;
    case 'days':
      return text.split(' ').map(slashed).join(', ');
    case 'identifier':
      return name === 'siret' ? text.replace(/^(\d{3})(\d{3})(\d{3})(\d{5})$/, '$1 $2 $3 $4') : text;
    default:
      return text;
  }
}

/** What stands in the edit field before the person types: the value in the form in which it may be typed. */
export function editable(name: FactName, value: FactValue | null): string {
  if (value === null) return '';
  if (FACT_TYPES[name] === 'days') return shown(name, value);
  return typeof value === 'number' && FACT_TYPES[name] !== 'year' ? String(value).replace('.', ',') : String(value);
}

/** Reads what a person typed: French numbers with blanks and a comma; null when it is not a value of that type. */
export function typed(name: FactName, text: string): FactValue | null {
  const trimmed = text.trim().replaceAll(/\s+/g, ' ');
  switch (FACT_TYPES[name]) {
    case 'date':
      return isoDate.safeParse(trimmed).success ? trimmed : null;
    case 'month':
      return isoMonth.safeParse(trimmed).success ? trimmed : null;
    case 'year':
      return /^(19|20)\d{2}$/.test(trimmed) ? Number(trimmed) : null;
    case 'amount':
    case 'hours': {
      const plain = trimmed.replace(/\s*(€|h|heures)$/i, '').replaceAll(' ', '');
      // A point is a decimal point only before one or two digits: 1.826 would be read as eighteen hundred or as two.
      return /^-?\d+([.,]\d{1,2})?$/.test(plain) ? Number(plain.replace(',', '.')) : null;
    }
    case 'days': {
      const days = trimmed.split(/[,;]? |[,;]/).map(typedDay);
      if (days.length === 0 || days.includes(null)) return null;
      return [...new Set(days)].sort().join(' ');
    }
    case 'identifier': {
      const joined = trimmed.replaceAll(/[\s.-]/g, '').toUpperCase();
      return joined === '' ? null : joined;
    }
    default:
      return trimmed === '' ? null : trimmed;
  }
}

/** Which native field suits a fact; dates and months have a calendar. */
export function inputType(name: FactName): 'date' | 'month' | 'text' {
  const type = FACT_TYPES[name];
  return type === 'date' || type === 'month' ? type : 'text';
}

const slashed = (day: string) => day.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3/$2/$1');

/** 12/03/2024 or 2024-03-12; null when there is no such day. */
function typedDay(text: string): string | null {
  const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  const iso = year && month && day ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text;
  return isoDate.safeParse(iso).success ? iso : null;
}
