import { type Person, type PersonField, person } from '../../../../core/contract/person.ts';

/** The record as the form's fields hold it: text only, empty when unknown. */
export type Draft = Record<PersonField, string>;

const NAMES = Object.keys(person.shape) as PersonField[];

export function draftOf(known: Person): Draft {
  const text = (value: Person[PersonField]) => (Array.isArray(value) ? value.join(', ') : (value ?? ''));
  return Object.fromEntries(NAMES.map((name) => [name, text(known[name])])) as Draft;
}

/** Back to the contract's shape; the engine says which value is not valid. */
export function personOf(draft: Draft): Person {
  const known = NAMES.filter((name) => draft[name].trim() !== '').map((name) => {
    const value = draft[name].trim();
    return [
      name,
      name === 'autresNoms'
        ? value
            .split(',')
            .map((part) => part.trim())
            .filter(Boolean)
        : value,
    ] as const;
  });
  return Object.fromEntries(known) as Person;
}
