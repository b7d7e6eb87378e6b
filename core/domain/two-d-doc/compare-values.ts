import type { FactName, FactValue } from '../../contract/fact-names.ts';
import { FACT_TYPES } from '../../contract/fact-names.ts';
import { fold } from '../reading/normalise/fold.ts';
import { isCivility } from '../reading/normalise/names.ts';

/** `compatible`: neither confirms nor contradicts (a name with one more given name, an address cut short). */
export type Likeness = 'same' | 'compatible' | 'different';

/**
 * A coded value beside the printed one. Numbers to the cent; identifiers without separators; texts without case, accents,
 * civilities and in any order of words, for codes are in capitals and cut at 38 characters.
 */
export function compareValues(fact: FactName, printed: FactValue, coded: FactValue, truncated: boolean): Likeness {
  const type = FACT_TYPES[fact];
  if (typeof printed === 'number' || typeof coded === 'number') {
    return Math.abs(Number(printed) - Number(coded)) < 0.005 ? 'same' : 'different';
  }
  if (type === 'identifier') return plain(printed) === plain(coded) ? 'same' : 'different';
  if (type !== 'text') return printed === coded ? 'same' : 'different';
  const one = words(printed);
  const other = words(coded);
  if (one.join(' ') === other.join(' ')) return 'same';
  if (one.join('') === other.join('')) return 'same';
  const within = (few: string[], many: string[]) => few.length > 0 && few.every((word) => many.includes(word));
  if (within(one, other) || within(other, one)) return 'compatible';
  if (truncated && other.slice(0, -1).every((word) => one.includes(word))) return 'compatible';
  // One address is written in too many ways to call two of them different as long as the postcode is the same.
  const postcode = (list: string[]) => list.find((word) => /^\d{5}$/.test(word));
  if (fact === 'adresse' && (postcode(one) ?? postcode(other)) === (postcode(other) ?? postcode(one))) {
    return 'compatible';
  }
  return 'different';
}

const plain = (text: string) => text.replace(/[^0-9A-Za-z]/g, '').toUpperCase();

const words = (text: string): string[] =>
  fold(text)
    .split(' ')
    .filter((word) => word !== '' && !isCivility(word) && word !== 'et' && word !== 'ou')
    .sort();
