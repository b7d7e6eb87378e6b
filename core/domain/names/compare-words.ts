import type { NameRules } from '../../contract/catalogue/name-rules.ts';
import type { NameDifference } from '../../contract/paper-check.ts';
import { lettersApart } from './letters-apart.ts';
import type { NameWord } from './name-words.ts';
import { type SoundTable, soundTable } from './sound-table.ts';

/** How two words differ: nothing (the same but for case), one difference, or null: two words. */
export type WordComparison = { difference: NameDifference | null } | null;

export interface WordComparer {
  compare(printed: NameWord, known: NameWord): WordComparison;
  isParticle(folded: string): boolean;
}

/** Shorter words are one letter apart from many other names. */
const LETTERS_FOR_ONE = 6;
const LETTERS_FOR_TWO = 10;
const LETTERS_AFTER_PARTICLE = 4;

const singled = (word: string) => word.replace(/([^aeiouy])\1+/g, '$1');
const lettersOf = ({ written }: NameWord) => written.replace(/[^\p{L}\p{M}]/gu, '');
const withoutLastVowels = (word: string) => word.replace(/[aeiouy]+$/, '');

/**
 * One or two letters apart, as a slip of the pen makes it: never the first letter, never only the last vowel, which tells
 * women's names from men's (Maria, Mario) and names from other names (Ali, Alia).
 */
function isSlip(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  if (shorter < LETTERS_FOR_ONE || one[0] !== other[0]) return false;
  if (withoutLastVowels(one) === withoutLastVowels(other)) return false;
  return lettersApart(one, other, shorter >= LETTERS_FOR_TWO ? 2 : 1) !== null;
}

/** Lists of the same name over all tables: word → numbers of its lists. */
function listsOf(tables: readonly NameRules[]): Map<string, { list: number; title: string }[]> {
  const lists = new Map<string, { list: number; title: string }[]>();
  let list = 0;
  for (const { alike, title } of tables) {
    for (const words of alike) {
      list++;
      for (const word of words) lists.set(word, [...(lists.get(word) ?? []), { list, title }]);
    }
  }
  return lists;
}

/** Compares single words of names by the tables of forms/names/. */
export function wordComparer(tables: readonly NameRules[]): WordComparer {
  const sounds: SoundTable[] = tables.map(soundTable);
  const lists = listsOf(tables);
  const particles = new Set(tables.flatMap((table) => table.particles));

  /** The table by which two words are one name; false: they are known as two names; null: nothing is known of it. */
  const explained = (one: NameWord, other: NameWord): string | false | null => {
    const ones = lists.get(one.folded);
    const others = lists.get(other.folded);
    if (ones && others) {
      return ones.find(({ list }) => others.some((entry) => entry.list === list))?.title ?? false;
    }
    const titles = sounds.filter((table) => table.soundsAlike(one, other)).map((table) => table.title);
    return titles.length > 0 ? titles.join(' ou ') : null;
  };
  /** The word without a particle written as one with it: elhadj → hadj. */
  const bare = (word: NameWord): NameWord[] =>
    [...particles]
      .filter((particle) => word.folded.startsWith(particle))
      .map((particle) => word.folded.slice(particle.length))
      .filter((rest) => rest.length >= LETTERS_AFTER_PARTICLE)
      .map((rest) => ({ written: rest, folded: rest }));

  const compareOnce = (printed: NameWord, known: NameWord): WordComparison => {
    if (printed.written === known.written) return { difference: null };
    const pair = { printed: printed.written, known: known.written };
    if (lettersOf(printed) === lettersOf(known)) return { difference: { code: 'spacing' } };
    if (printed.folded === known.folded) return { difference: { code: 'accents', ...pair } };
    if (printed.folded.length === 1) return null;
    const rules = explained(printed, known);
    if (rules === false) return null;
    if (singled(printed.folded) === singled(known.folded)) return { difference: { code: 'doubled-letter', ...pair } };
    if (rules !== null) return { difference: { code: 'transliteration', ...pair, rules } };
    const particleAside =
      bare(known).some((rest) => rest.folded === printed.folded) ||
      bare(printed).some((rest) => rest.folded === known.folded);
    if (particleAside) return { difference: { code: 'particle', ...pair } };
    return isSlip(printed.folded, known.folded) ? { difference: { code: 'letters', ...pair } } : null;
  };
  const before = new Map<string, WordComparison>();
  return {
    isParticle: (folded) => particles.has(folded),
    compare: (printed, known) => {
      const key = `${printed.written} ${known.written}`;
      const found = before.get(key);
      if (found !== undefined) return found;
      const answer = compareOnce(printed, known);
      before.set(key, answer);
      return answer;
    },
  };
}
