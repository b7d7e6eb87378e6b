import { FACT_TYPES, type FactName, type FactType, type FactValue } from '../../../core/contract/fact-names.ts';
import type { Box, PageReading, Word } from '../../../core/contract/reading.ts';
import { unionBox } from '../../../core/domain/reading/page-rows.ts';
import { seededRandom } from '../../fixtures/papers/seeded-random.ts';
import { seedOf } from './cases.ts';
import { decoyFor } from './decoys.ts';
import { drawWith } from './fictitious.ts';
import { addWords, freeStrip, movedTo, replaceWords, runsOf, typeset, wordsIn } from './page-words.ts';
import type { Paper, Printed } from './paper.ts';

/**
 * What is done to a paper of which all is known, so that what may be read of it is known too:
 * `removed`: the value's print is taken away everywhere; `lured`: and a line with another value of its form is put near;
 * `decoy`: that line is put beside the true one; `renamed`: the label is a word that nobody knows; `swapped`: two values
 * of one form have changed places; `moved`: the label and its value stand elsewhere, in one line; `stacked`: elsewhere, the
 * label above the value; `miskeyed`: a digit of a number with a key is another one; `cut`: such a number lost its end.
 */
export const ALTERATIONS = [
  'removed',
  'lured',
  'decoy',
  'renamed',
  'swapped',
  'moved',
  'stacked',
  'miskeyed',
  'cut',
] as const;
export type AlterationId = (typeof ALTERATIONS)[number];

export interface Altered {
  alteration: AlterationId;
  fact: FactName;
  pages: PageReading[];
  /** What the paper says of the fact now; null: nothing that may be read with confidence. */
  expected: FactValue | null;
}

/** Numbers whose key tells that a digit is wrong or missing. */
const KEYED: ReadonlySet<FactName> = new Set<FactName>(['siret', 'nir', 'iban']);

/** A number with a form of its own is known by it wherever it stands; a name by what else is printed of it. */
const SWAPPED: ReadonlySet<FactType> = new Set<FactType>(['date', 'amount', 'hours']);

type Place = { fact: FactName; truth: Printed; words: Word[]; index: number };

function placesOf(paper: Paper, pages: readonly PageReading[]): Place[] {
  return (Object.entries(paper.truth) as [FactName, Printed][]).flatMap(([fact, truth]) => {
    const index = truth.page - 1;
    const page = pages[index];
    if (page === undefined || paper.unjudged?.includes(fact)) return [];
    const words = wordsIn(page, truth.box, truth.printed);
    return words.length === 0 ? [] : [{ fact, truth, words, index }];
  });
}

const put = (pages: readonly PageReading[], index: number, page: PageReading) => pages.with(index, page);

/** Letters by turns, capitals and signs kept: "Net à payer" → "Zuf o lacet". */
function unknownWord(text: string, random: () => number): string {
  let vowel = random() < 0.5;
  return text.replace(/\p{L}/gu, (letter) => {
    vowel = !vowel;
    const from = vowel ? 'aeiou' : 'bcdfglmnprstvz';
    const other = from[Math.floor(random() * from.length)] as string;
    return letter === letter.toUpperCase() ? other.toUpperCase() : other;
  });
}

/** The print of a value's label that is nearest to the value; undefined when it is not words of their own. */
function labelWords(page: PageReading, { truth }: Place): Word[] | undefined {
  if (truth.label === null) return undefined;
  const distance = (words: readonly Word[]) => {
    const box: Box = unionBox(words.map((word) => word.box));
    return 3 * Math.abs(box[1] - truth.box[1]) + Math.abs(box[0] - truth.box[0]);
  };
  return runsOf(page, truth.label).toSorted((a, b) => distance(a) - distance(b))[0];
}

function withoutValue(pages: readonly PageReading[], { truth, words, index }: Place): PageReading[] {
  return pages.map((page, i) =>
    replaceWords(page, [...runsOf(page, truth.printed).flat(), ...(i === index ? words : [])]),
  );
}

function withDecoy(pages: readonly PageReading[], place: Place, seed: number): PageReading[] | undefined {
  const decoy = decoyFor(place.fact, drawWith(seededRandom(seed)));
  const page = pages[place.index] as PageReading;
  const strip = freeStrip(page, 1, place.truth.box[1]);
  if (decoy === null || strip === undefined) return undefined;
  const line = typeset(`${decoy.label} : ${decoy.value}`, strip.x, strip.y, strip.height);
  return put(pages, place.index, addWords(page, line));
}

function renamed(pages: readonly PageReading[], place: Place, seed: number): PageReading[] | undefined {
  const page = pages[place.index] as PageReading;
  const label = labelWords(page, place);
  if (label === undefined) return undefined;
  const random = seededRandom(seed);
  return put(
    pages,
    place.index,
    replaceWords(page, label, (word) => [{ ...word, text: unknownWord(word.text, random) }]),
  );
}

/** Label and value on a free place far from where they stood; `lines`: 1 side by side, 2 one above the other. */
function moved(pages: readonly PageReading[], place: Place, lines: 1 | 2): PageReading[] | undefined {
  const page = pages[place.index] as PageReading;
  const label = labelWords(page, place);
  if (label === undefined) return undefined;
  const away = place.truth.box[1] > page.height / 2 ? 0 : page.height;
  const strip = freeStrip(page, lines, away);
  if (strip === undefined) return undefined;
  const rest = replaceWords(page, [...label, ...place.words]);
  const { x, y, height } = strip;
  const [, , width] = unionBox(label.map((word) => word.box));
  const beside = lines === 1 ? [x + width + height * 0.6, y] : [x, y + 1.6 * height];
  const set = [...movedTo(label, x, y), ...movedTo(place.words, beside[0] as number, beside[1] as number)];
  return put(pages, place.index, addWords(rest, set));
}

/** One value of each other fact of the same form, when each of the two is printed once. */
function swapped(pages: readonly PageReading[], place: Place, places: readonly Place[]): Altered[] {
  const once = ({ truth }: Place) => pages.flatMap((page) => runsOf(page, truth.printed)).length <= 1;
  const other = places.find(
    (one) =>
      one.fact > place.fact &&
      FACT_TYPES[one.fact] === FACT_TYPES[place.fact] &&
      SWAPPED.has(FACT_TYPES[one.fact]) &&
      one.truth.label !== null &&
      one.truth.label !== place.truth.label &&
      one.index === place.index &&
      one.truth.printed !== place.truth.printed &&
      once(one),
  );
  if (other === undefined || place.truth.label === null || !once(place)) return [];
  const page = pages[place.index] as PageReading;
  const [ownX, ownY] = unionBox(place.words.map((word) => word.box));
  const [otherX, otherY] = unionBox(other.words.map((word) => word.box));
  const rest = replaceWords(page, [...place.words, ...other.words]);
  const set = [...movedTo(place.words, otherX, otherY), ...movedTo(other.words, ownX, ownY)];
  const after = put(pages, place.index, addWords(rest, set));
  return [
    { alteration: 'swapped', fact: place.fact, pages: after, expected: other.truth.value },
    { alteration: 'swapped', fact: other.fact, pages: after, expected: place.truth.value },
  ];
}

/** The last digit but three is another one, in every print of the number. */
function miskeyed(pages: readonly PageReading[], { truth, words, index }: Place): PageReading[] {
  return pages.map((page, i) => {
    const runs = [...runsOf(page, truth.printed), ...(i === index ? [words] : [])];
    const changed = new Set(runs.map((run) => run.findLast((word) => /\d{2}/.test(word.text))));
    const wrong = (text: string) => text.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 3) % 10));
    return replaceWords(page, runs.flat(), (word) => [changed.has(word) ? { ...word, text: wrong(word.text) } : word]);
  });
}

/** The number without its last word, or without its last three digits, in every print of it. */
function shortened(pages: readonly PageReading[], { truth, words, index }: Place): PageReading[] {
  return pages.map((page, i) => {
    const runs = [...runsOf(page, truth.printed), ...(i === index ? [words] : [])];
    const last = new Set(runs.map((run) => run.at(-1)));
    return replaceWords(page, runs.flat(), (word) => {
      if (!last.has(word)) return [word];
      return word.text.length > 5 ? [{ ...word, text: word.text.slice(0, -3) }] : [];
    });
  });
}

/** Every alteration of a paper that its pages allow. `pages`: the page readings of its own sheets, in order. */
export function alterPaper(paper: Paper, pages: readonly PageReading[], wanted: readonly AlterationId[]): Altered[] {
  const places = placesOf(paper, pages);
  return places.flatMap((place) => {
    const { fact, truth } = place;
    const seed = seedOf(`${paper.id} ${fact}`, 0);
    const of = (
      alteration: AlterationId,
      alter: () => PageReading[] | undefined,
      expected: FactValue | null,
    ): Altered[] => {
      const altered = wanted.includes(alteration) ? alter() : undefined;
      return altered === undefined ? [] : [{ alteration, fact, pages: altered, expected }];
    };
    const bare = withoutValue(pages, place);
    return [
      ...of('removed', () => bare, null),
      ...of('lured', () => withDecoy(bare, place, seed), null),
      ...of('decoy', () => withDecoy(pages, place, seed), truth.value),
      ...of('renamed', () => renamed(pages, place, seed), truth.value),
      ...(wanted.includes('swapped') ? swapped(pages, place, places) : []),
      ...of('moved', () => moved(pages, place, 1), truth.value),
      ...of('stacked', () => moved(pages, place, 2), truth.value),
      ...(KEYED.has(fact) ? of('miskeyed', () => miskeyed(pages, place), null) : []),
      ...(KEYED.has(fact) ? of('cut', () => shortened(pages, place), null) : []),
    ];
  });
}
