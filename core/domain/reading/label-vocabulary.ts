import type { Kind } from '../../contract/catalogue/kind.ts';

/** Shorter words are one letter away from too many others. */
const LONG = 7; // letters

/** The long words of the label patterns of a kind; a letter followed by `?` is there and not there. */
function wordsOf(pattern: string): string[] {
  const found: string[] = [];
  for (const [token] of pattern.replace(/\\./g, ' ').matchAll(/[a-z][a-z?]*/g)) {
    const plain = token.replace(/\?/g, '');
    if (plain.length < LONG) continue;
    found.push(plain);
    if (token.includes('?')) found.push(token.replace(/[a-z]\?/g, ''));
  }
  return found;
}

const KNOWN = new WeakMap<Kind, readonly string[]>();

/** The words that labels of this kind are made of, of seven letters and more, folded. */
export function labelVocabulary(kind: Kind): readonly string[] {
  const known = KNOWN.get(kind);
  if (known !== undefined) return known;
  const patterns = kind.facts.filter((rule) => rule.reader !== 'running-text').flatMap((rule) => rule.labels);
  const words = [...new Set([...patterns, ...kind.otherLabels].flatMap(wordsOf))];
  KNOWN.set(kind, words);
  return words;
}

/** Is one the other with one letter more, less or other, its first and last ones excepted? */
function oneLetterAway(a: string, b: string): boolean {
  if (a[0] !== b[0] || a.at(-1) !== b.at(-1)) return false; // "salariée" and "salariés" are two words
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let i = 0;
  while (i < short.length && short[i] === long[i]) i++;
  return short.slice(long.length === short.length ? i + 1 : i) === long.slice(i + 1);
}

/** The word of a label that recognition has misread by one letter ("emp1oyeur"), or undefined. */
export function mendedLabelWord(folded: string, vocabulary: readonly string[]): string | undefined {
  if (folded.length < LONG || folded.includes(' ') || vocabulary.includes(folded)) return undefined;
  const near = vocabulary.filter((word) => oneLetterAway(folded, word));
  return near.length === 1 ? near[0] : undefined;
}
