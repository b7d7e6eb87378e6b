import type { NameRules } from '../../contract/catalogue/name-rules.ts';
import type { NameWord } from './name-words.ts';

/** A table of forms/names/ made ready: answers whether two words are two ways to write one name. */
export interface SoundTable {
  title: string;
  soundsAlike(one: NameWord, other: NameWord): boolean;
}

/** In shorter words one vowel makes another name (Ali, Alou, Ala), so nothing is interchangeable there. */
const CONSONANTS_FOR_DOUBT = 3;
/** Shorter words sound alike too easily: what is known of them stands in the lists of the tables. */
const FEWEST_LETTERS = 4;
/** Ways to write the marked letters of one word: beyond this the word is taken as folded. */
const MOST_SPELLINGS = 24;

const isVowels = (sound: string) => /^[aeiouy]/.test(sound);

function plainSpellings(word: NameWord, letters: NameRules['letters']): string[] {
  let spellings = [''];
  for (const letter of word.written.normalize('NFC')) {
    const ways = letters[letter] ?? [letter];
    spellings = spellings.flatMap((start) => ways.map((way) => start + way));
    if (spellings.length > MOST_SPELLINGS) return [word.folded];
  }
  return spellings.map((spelling) => spelling.normalize('NFD').replace(/\p{M}/gu, ''));
}

/** Prepares one table. Its patterns were checked when the catalogue was read. */
export function soundTable(rules: NameRules): SoundTable {
  const rewriting = rules.rewrite.map(({ from, to }) => ({ from: new RegExp(from, 'gu'), to }));
  const standsFor = new Map<string, Set<string>>();
  for (const group of rules.interchangeable) {
    for (const sound of group) standsFor.set(sound, new Set([...(standsFor.get(sound) ?? []), ...group]));
  }
  const known = new Map<string, string[][]>();
  const soundsOf = (word: NameWord): string[][] => {
    const before = known.get(word.written);
    if (before) return before;
    const folded = new Set([word.folded, ...plainSpellings(word, rules.letters)]);
    const sounds = [...folded].map(
      (text) => rewriting.reduce((at, { from, to }) => at.replace(from, to), text).match(/[aeiouy]+|[^aeiouy]/gu) ?? [],
    );
    known.set(word.written, sounds);
    return sounds;
  };
  const alike = (one: readonly string[], other: readonly string[]) => {
    if (one.length !== other.length || one.length === 0) return false;
    const mayDiffer = one.filter((sound) => !isVowels(sound)).length >= CONSONANTS_FOR_DOUBT;
    return one.every((sound, index) => {
      const against = other[index] ?? '';
      return sound === against || (mayDiffer && (standsFor.get(sound)?.has(against) ?? false));
    });
  };
  return {
    title: rules.title,
    soundsAlike: (one, other) =>
      Math.min(one.folded.length, other.folded.length) >= FEWEST_LETTERS &&
      soundsOf(one).some((a) => soundsOf(other).some((b) => alike(a, b))),
  };
}
