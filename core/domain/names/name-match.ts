import type { Person } from '../../contract/person.ts';
import { foldText } from '../measures/fold-text.ts';
import { isTitle } from './name-words.ts';

/** Two usual spellings of one letter (Müller, Mueller) are one name; a consonant more or less is not. */
function spellings(text: string): string[] {
  const lower = text.toLowerCase();
  const german = lower.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue').replaceAll('å', 'aa');
  return [...new Set([foldText(lower), foldText(german.replaceAll('ø', 'oe'))])];
}

const tokensOf = (folded: string) => folded.split(' ').filter((token) => token !== '' && !isTitle(token));

/** Every run of a name's parts written as one word: jean, pierre, jeanpierre. */
function joins(name: readonly string[]): string[] {
  return name.flatMap((_, start) =>
    name.slice(start).map((__, length) => name.slice(start, start + length + 1).join('')),
  );
}

/** Whether the printed words are a family name with given names: every word known, the family name whole. */
function accountsFor(words: string[], families: string[][], givens: string[][]): boolean {
  const names = [...families, ...givens];
  const known = new Set(names.flatMap(joins));
  const isInitial = (word: string) => word.length === 1 && givens.flat().some((given) => given.startsWith(word));
  const hasFamily = families.some(
    (name) => name.every((part) => words.includes(part)) || words.includes(name.join('')),
  );
  if (hasFamily && words.every((word) => known.has(word) || isInitial(word))) return true;
  // "JEANPIERRE" for "Jean-Pierre", "EL HADJ" for "Elhadj": the same letters in the same order, cut elsewhere.
  const glued = words.join('');
  return families.some((family) =>
    givens.some((given) =>
      [
        [...family, ...given],
        [...given, ...family],
      ].some((name) => name.join('') === glued),
    ),
  );
}

/** Answers, for one person, whether a printed name is theirs; null when the person's name is not known. */
export type NameMatcher = (printed: string) => boolean | null;

/**
 * Whether a name printed on a paper is the person's, whatever the order, case, accents, hyphens and usual double
 * spellings, under the name of birth, the name in use or a declared other name; on a paper of two people ("X et Y") one
 * is enough. A mismatch never drops a paper: the prefecture then asks for an attestation de concordance (composition
 * lists of AES files).
 */
export function nameMatcher(person: Person): NameMatcher {
  const families = [person.nom, person.nomUsage].filter((name) => name !== undefined);
  if (families.length === 0) return () => null;
  const forms = (names: string[]) =>
    names.flatMap((name) => spellings(name).map(tokensOf)).filter((tokens) => tokens.length > 0);
  const inOrder = (tokens: string[]) => [...tokens].sort().join(' ');
  const familyForms = forms(families);
  const givenForms = forms(person.prenoms === undefined ? [] : [person.prenoms]);
  const aliases = new Set(forms(person.autresNoms ?? []).map(inOrder));
  const matches = (printed: string) =>
    spellings(printed)
      .map(tokensOf)
      .some((words) => accountsFor(words, familyForms, givenForms) || aliases.has(inOrder(words)));
  const known = new Map<string, boolean>();
  return (printed) => {
    const before = known.get(printed);
    if (before !== undefined) return before;
    const answer = matches(printed) || printed.split(/\s+(?:et|ou)\s+|[&/;]/i).some(matches);
    known.set(printed, answer);
    return answer;
  };
}
