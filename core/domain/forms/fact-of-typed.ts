import type { FieldMapping } from '../../contract/catalogue/form-map.ts';
import type { ErrorDetails } from '../../contract/errors.ts';
import { isoDate } from '../../contract/iso.ts';
import { person } from '../../contract/person.ts';
import { printValue } from './print-value.ts';

type Refusal = ErrorDetails<'state.not-a-fact'>['reason'];
type TypedFact = { zone: 'person' | 'facts'; name: string; value: string | number | boolean };

const PARTS = new Set(['day', 'month', 'year', 'whole', 'hundredths']);
const DATE = /^(\d{1,2})[\s/.-]?(\d{2})[\s/.-]?(\d{4})$/u;

function dateIn(text: string): string | null {
  const [, dd = '', mm = '', yyyy = ''] = DATE.exec(text.trim()) ?? [];
  const day = isoDate.safeParse(`${yyyy}-${mm}-${dd.padStart(2, '0')}`);
  return day.success ? day.data : null;
}

/** What a text means in the format of its field; null: it is not of that kind. */
function valueIn(text: string, { format }: FieldMapping): string | number | boolean | null {
  if (format.startsWith('date-')) return dateIn(text);
  if (format === 'amount' || format === 'integer') {
    const number = Number(text.replace(/[\s€]/gu, '').replace(',', '.'));
    return Number.isFinite(number) && printValue(number, format) !== null ? number : null;
  }
  if (format === 'digits') return text.replace(/[\s.]/gu, '').match(/^\d+$/u)?.[0] ?? null;
  return text.trim() === '' ? null : text.trim();
}

/** The one fact that an origin names and that a person may state; `a | b` is a stated fact before the contract's. */
function nameIn(origin: string): { zone: 'person' | 'facts'; name: string } | Refusal {
  if (origin.startsWith('=')) return 'no-map';
  const stated = origin.split(' | ').filter((alternative) => !alternative.startsWith('contract.'));
  const [only] = stated;
  if (only === undefined) return 'from-contract';
  // "Nom d'usage, sinon de naissance": which of the two was typed is not known.
  if (stated.length > 1 || only.includes(' + ')) return 'several-facts';
  const [zone, name = ''] = only.replace('?', '').split('.');
  return zone === 'person' || zone === 'facts' ? { zone, name } : 'no-map';
}

/**
 * The fact that a value typed in a field of a form states, by the mappings of that field, or why it stays the form's own. A
 * person's record only takes what its own shape allows: "12" is no date of birth.
 */
export function factOfTyped(typed: string | boolean, mappings: readonly FieldMapping[]): TypedFact | Refusal {
  const [first] = mappings;
  if (!first) return 'no-map';
  const origin = nameIn(first.from);
  if (typeof origin === 'string') return origin;
  const answers = mappings.filter(({ from, when }) => from === first.from && when !== undefined);
  let value: string | number | boolean | null;
  if (answers.length > 0) {
    const chosen = answers.find(({ write }) => (write === undefined ? typed === true : write === typed));
    value = chosen?.when ?? null;
  } else if (mappings.some(({ slice, format }) => slice !== undefined || PARTS.has(format))) return 'only-a-part';
  else if (first.format === 'checkbox') value = typeof typed === 'boolean' ? typed : null;
  else value = typeof typed === 'string' ? valueIn(typed, first) : null;
  if (value === null) return 'not-of-its-kind';
  if (origin.zone === 'person' && !person.safeParse({ [origin.name]: value }).success) return 'not-of-its-kind';
  return { ...origin, value };
}
