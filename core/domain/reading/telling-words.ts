import type { Kind } from '../../contract/catalogue/kind.ts';
import { OTHER_KIND } from './classify-pages.ts';
import { fold } from './normalise/fold.ts';

/** A phrase of the vocabulary has at most so many words. */
const LONGEST = 6;
/** What a phrase is worth that only one kind knows: several words say more than one. */
const PROPER = 2;
const PROPER_WORD = 1.5;
const USUAL = 0.7;
/** Words that many papers share make no kind by their number alone. */
const MOST_USUAL = 4;

/** How the words of a page speak for a kind: `points` with saturation, and the phrases that were found, for the person to see. */
export type WordScore = { kind: Kind; points: number; proper: number; phrases: readonly string[] };

/** Plurals and singulars are one: "charge" and "charges". Short words keep their last letter ("tva", "vis"). */
const singular = (word: string): string => (word.length > 3 ? word.replace(/[sx]$/, '') : word);
const plain = (text: string): string => fold(text).split(' ').map(singular).join(' ');

type Entry = { kind: Kind; proper: boolean };
type Vocabulary = ReadonlyMap<string, readonly Entry[]>;

const VOCABULARIES = new WeakMap<readonly Kind[], Vocabulary>();

/** Each phrase with the kinds that list it; read once for a catalogue. */
function vocabularyOf(kinds: readonly Kind[]): Vocabulary {
  const known = VOCABULARIES.get(kinds);
  if (known !== undefined) return known;
  const vocabulary = new Map<string, Entry[]>();
  for (const kind of kinds)
    for (const [list, proper] of [
      [kind.tellingWords?.proper ?? [], true],
      [kind.tellingWords?.usual ?? [], false],
    ] as const)
      for (const phrase of list) {
        const entries = vocabulary.get(plain(phrase)) ?? [];
        if (!entries.some((entry) => entry.kind === kind)) entries.push({ kind, proper });
        vocabulary.set(plain(phrase), entries);
      }
  VOCABULARIES.set(kinds, vocabulary);
  return vocabulary;
}

/** Every run of up to `LONGEST` words of the text. */
function runsOf(folded: string): Set<string> {
  const words = folded
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .map(singular);
  const runs = new Set<string>();
  for (let from = 0; from < words.length; from++)
    for (let length = 1; length <= LONGEST && from + length <= words.length; length++)
      runs.add(words.slice(from, from + length).join(' '));
  return runs;
}

/** The letterhead, as `shapeOf` marks it: only its first cells name who made the paper. */
const LETTERHEAD = /§top ([a-z0-9 ]+)/g;
const NAMING_CELLS = 2;

/** The part of a maker's name that tells what house it is: it opens or ends a word of the letterhead, and is not all of it. */
function partOfName(folded: string, kind: Kind): string | undefined {
  const parts = kind.tellingWords?.inNames ?? [];
  if (parts.length === 0) return undefined;
  const words = [...folded.matchAll(LETTERHEAD)].slice(0, NAMING_CELLS).flatMap((m) => (m[1] ?? '').split(' '));
  return parts.find((part) =>
    words.some((word) => word.length > part.length && (word.startsWith(part) || word.endsWith(part))),
  );
}

/** Part of a longer phrase that was found too ("heure" in "heure creuse"): said once. */
const isWithin = (phrase: string, others: readonly string[]): boolean =>
  others.some((other) => other !== phrase && ` ${other} `.includes(` ${phrase} `));

/**
 * What the vocabulary of each kind (`tellingWords`) finds on a folded text, best first, the kinds without any left out. Each
 * phrase counts once; one that several kinds list is worth less to each of them; usual words stop counting at `MOST_USUAL`.
 */
export function rankByWords(folded: string, kinds: readonly Kind[]): WordScore[] {
  const vocabulary = vocabularyOf(kinds);
  const found = new Map<Kind, { phrase: string; proper: boolean; shared: number }[]>();
  for (const run of runsOf(folded)) {
    const entries = vocabulary.get(run) ?? [];
    for (const { kind, proper } of entries)
      found.set(kind, [...(found.get(kind) ?? []), { phrase: run, proper, shared: entries.length }]);
  }
  for (const kind of kinds) {
    const part = partOfName(folded, kind);
    if (part === undefined) continue;
    const phrase = `…${part}…`;
    found.set(kind, [...(found.get(kind) ?? []), { phrase, proper: true, shared: 1 }]);
  }
  return [...found]
    .map(([kind, all]) => {
      const phrases = all.map(({ phrase }) => phrase);
      const own = all.filter(({ phrase }) => !isWithin(phrase, phrases));
      const worth = (proper: boolean) =>
        own
          .filter((hit) => hit.proper === proper)
          .reduce(
            (sum, hit) =>
              sum + (proper ? (hit.phrase.includes(' ') ? PROPER : PROPER_WORD) : USUAL) / hit.shared ** 0.5,
            0,
          );
      const proper = own.filter((hit) => hit.proper).length;
      return {
        kind,
        points: worth(true) + Math.min(MOST_USUAL, worth(false)),
        proper,
        phrases: own.map((h) => h.phrase),
      };
    })
    .sort((a, b) => b.points - a.points);
}

/** From so many points on a paper is likely of the kind that they speak for; a long page needs more of them, up to a limit. */
const ENOUGH = 3.4;
const WORDS_A_POINT = 45;
const ALWAYS_ENOUGH = 12;
/** Points that the anchors spare: a bill of few words has few of them, but nearly reaches its kind by its anchors too. */
const BY_ANCHORS = 3;
const FEWEST_PROPER = 2;
/** Where its anchors reach this share of a kind too, one proper phrase will do. */
const SOME_ANCHORS = 0.5;
/** Of the best kind's points, the second has no more than this share. */
const MOST_OF_BEST = 0.67;

/**
 * The kind that the vocabulary of a page speaks for clearly; undefined when it speaks for none, for two, or for no kind's paper.
 * `anchors`: the share of a kind's threshold that its anchors reach on the same page. `caution`: so many times the points are wanted.
 */
export function kindByWords(
  ranked: readonly WordScore[],
  folded: string,
  anchors: (kind: Kind) => number,
  caution = 1,
): WordScore | undefined {
  const [best, second] = ranked;
  if (best === undefined || best.kind.slug === OTHER_KIND) return undefined;
  if (best.proper < (anchors(best.kind) >= SOME_ANCHORS ? 1 : FEWEST_PROPER)) return undefined;
  const words = folded.split('§')[0]?.split(' ').length ?? 0;
  const wanted = caution * Math.min(ALWAYS_ENOUGH, ENOUGH + words / WORDS_A_POINT);
  const enough = wanted - BY_ANCHORS * Math.max(0, anchors(best.kind));
  return best.points < enough || (second?.points ?? 0) > MOST_OF_BEST * best.points ? undefined : best;
}

/** Do the words speak for a paper of no kind, at least as much as for this one (`atAll`: in any way)? */
export function speaksOfOther(ranked: readonly WordScore[], kind: Kind, atAll: boolean): boolean {
  const other = ranked.find((score) => score.kind.slug === OTHER_KIND);
  const own = atAll ? 0 : (ranked.find((score) => score.kind === kind)?.points ?? 0);
  return other !== undefined && other.proper > 0 && other.points >= own;
}
