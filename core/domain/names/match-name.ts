import type { NameDifference } from '../../contract/paper-check.ts';
import type { WordComparer } from './compare-words.ts';
import { joined, type NameWord } from './name-words.ts';

/** A person's name as words: one family name (of birth or in use) and all given names. */
export interface KnownName {
  family: readonly NameWord[];
  given: readonly NameWord[];
}

type Code = NameDifference['code'];

/** How much each difference says that it is another name; the reading with the least is taken. */
const WEIGHT: Record<Code, number> = {
  accents: 0.1,
  order: 0,
  spacing: 0.5,
  'given-missing': 0.6,
  'given-initial': 1,
  'family-only': 1,
  'usage-name': 0.5,
  'two-people': 0.5,
  particle: 2,
  transliteration: 3,
  'doubled-letter': 2,
  letters: 5,
  'family-part': 5,
  'family-initial': 5,
  'family-missing': 6,
  'extra-name': 6,
  'of-alias': 4,
  'other-script': 6,
};
/** Each of these leaves room for a brother, a cousin or a stranger: two of them in one name are another name. */
const WEAK = new Set<Code>(['letters', 'family-part', 'family-initial', 'family-missing', 'extra-name']);
const LONGEST_RUN = 3;
const MOST_WORDS = 10;
const MOST_EXTRA = 2; // particles, or one name more

const isTrifle = ({ code }: NameDifference) => code === 'accents' || code === 'spacing';
const weightOf = (how: readonly NameDifference[]) => how.reduce((sum, { code }) => sum + WEIGHT[code], 0);
const weakOf = (how: readonly NameDifference[]) => how.filter(({ code }) => WEAK.has(code)).length;

interface State {
  taken: number; // bit by bit, the words of the person's name that the paper gave
  extra: readonly NameWord[];
  how: readonly NameDifference[];
}

/** What remains to be said once every printed word is placed; null: it is not this name. */
function conclude(state: State, known: KnownName, comparer: WordComparer): NameDifference[] | null {
  const words = [...known.family, ...known.given];
  const isFamily = (index: number) => index < known.family.length;
  const entries = words.map((word, index) => ({
    word,
    family: isFamily(index),
    taken: (state.taken & (1 << index)) !== 0,
    particle: comparer.isParticle(word.folded),
  }));
  const particlesMissing = entries.filter(({ taken, particle }) => !taken && particle).length;
  const familyMissing = entries.filter(({ taken, particle, family }) => !taken && !particle && family);
  const givenMissing = entries.filter(({ taken, particle, family }) => !taken && !particle && !family);
  // "Ben" alone of "Ben Ali" is no family name, unless there is nothing else in it.
  const onlyParticles = entries.every(({ family, particle }) => !family || particle);
  const familyGiven = entries.some(({ family, taken, particle }) => family && taken && (!particle || onlyParticles));
  const givenGiven = entries.some(({ family, taken }) => !family && taken);
  const how = [...state.how];
  const extraParticles = state.extra.filter((word) => comparer.isParticle(word.folded));
  const extra = state.extra.filter((word) => !comparer.isParticle(word.folded));
  for (const word of extraParticles) how.push({ code: 'particle', printed: word.written });
  if (particlesMissing > 0) how.push({ code: 'particle' });

  if (!familyGiven) {
    // Given names alone, all as the person bears them.
    if (!givenGiven || extra.length > 0 || !how.every(isTrifle)) return null;
    how.push({ code: 'family-missing' });
  } else if (familyMissing.length > 0) {
    how.push({ code: 'family-part', known: familyMissing.map(({ word }) => word.written).join(' ') });
  }
  if (givenMissing.length > 0) {
    how.push(
      givenGiven
        ? { code: 'given-missing', known: givenMissing.map(({ word }) => word.written).join(' ') }
        : { code: 'family-only' },
    );
  }
  if (extra.length > 0) {
    // Another given name beside all of the person's: a brother may bear it. Beside some of them only: somebody else.
    if (extra.length > 1 || !givenGiven || givenMissing.length > 0 || familyMissing.length > 0) return null;
    if (!how.every(isTrifle)) return null;
    how.push({ code: 'extra-name', printed: extra.map((word) => word.written).join(' ') });
  }
  if (weakOf(how) > 1) return null;
  // A family name alone is many people's; with part of it missing, or one letter away, it is nobody's.
  if (!givenGiven && weakOf(how) > 0) return null;
  return how;
}

/**
 * The likeliest way to read the printed words as the person's name, whatever their order: each word, or two or three
 * written as one, against each of the person's. Null when no way explains all of them. The answer lists what differs.
 */
export function matchName(
  printed: readonly NameWord[],
  known: KnownName,
  comparer: WordComparer,
): NameDifference[] | null {
  const words = [...known.family, ...known.given];
  const tooLong = Math.max(printed.length, words.length) > MOST_WORDS;
  if (printed.length === 0 || tooLong || known.family.length === 0) return null;
  const runs: { bits: number; length: number; word: NameWord; given: boolean }[] = [];
  for (const [start, end, given] of [
    [0, known.family.length, false],
    [known.family.length, words.length, true],
  ] as const) {
    for (let from = start; from < end; from++) {
      for (let length = 1; length <= LONGEST_RUN && from + length <= end; length++) {
        const bits = ((1 << length) - 1) << from;
        runs.push({ bits, length, word: joined(words.slice(from, from + length)), given });
      }
    }
  }
  let best: NameDifference[] | null = null;
  let bestWeight = Number.POSITIVE_INFINITY;
  const reached = new Map<string, number>(); // the lightest way to a state: heavier ones lead nowhere better
  const place = (at: number, state: State): void => {
    const weight = weightOf(state.how);
    if (weight >= bestWeight || weakOf(state.how) > 1 || state.extra.length > MOST_EXTRA) return;
    const key = `${at} ${state.taken} ${weakOf(state.how)} ${state.extra.map((word) => word.folded).join(' ')}`;
    if (weight >= (reached.get(key) ?? Number.POSITIVE_INFINITY)) return;
    reached.set(key, weight);
    if (at === printed.length) {
      const how = conclude(state, known, comparer);
      if (how !== null && weightOf(how) < bestWeight) {
        best = how;
        bestWeight = weightOf(how);
      }
      return;
    }
    for (let length = 1; length <= LONGEST_RUN && at + length <= printed.length; length++) {
      const word = joined(printed.slice(at, at + length));
      for (const run of runs) {
        if ((state.taken & run.bits) !== 0) continue;
        const difference = compareRun(word, length, run, comparer);
        if (difference === null) continue;
        place(at + length, {
          ...state,
          taken: state.taken | run.bits,
          how: [...state.how, ...difference],
        });
      }
    }
    const skipped = printed[at];
    if (skipped) place(at + 1, { ...state, extra: [...state.extra, skipped] });
  };
  place(0, { taken: 0, extra: [], how: [] });
  return best;
}

function compareRun(
  printed: NameWord,
  printedLength: number,
  run: { length: number; word: NameWord; given: boolean },
  comparer: WordComparer,
): NameDifference[] | null {
  const spacing: NameDifference[] = run.length === printedLength ? [] : [{ code: 'spacing' }];
  // Words are only joined where one side writes them as one.
  if (run.length > 1 && printedLength > 1 && run.length === printedLength) return null;
  const initial = printed.folded.length === 1 && run.length === 1 && run.word.folded.startsWith(printed.folded);
  if (initial && run.word.folded.length > 1) {
    return [
      { code: run.given ? 'given-initial' : 'family-initial', printed: printed.written, known: run.word.written },
    ];
  }
  const compared = comparer.compare(printed, run.word);
  if (compared === null) return null;
  return compared.difference === null ? spacing : [...spacing, compared.difference];
}
