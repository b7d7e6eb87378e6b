import type { Word } from '../../contract/reading.ts';

const IN_WORDS = 4; // letters: shorter words are found inside others by accident

/**
 * Share (0…1) of recognised words that a search in a page's text finds again; 1 when there are none to find. Every word
 * counts as often as it was recognised.
 */
export function holdsWords(pageText: string, words: readonly Pick<Word, 'text'>[]): number {
  const wanted = words.map(({ text }) => plain(text)).filter((text) => text !== '');
  if (wanted.length === 0) return 1;
  const left = new Map<string, number>();
  for (const token of pageText.split(/\s+/u).map(plain)) left.set(token, (left.get(token) ?? 0) + 1);
  const squeezed = plain(pageText);
  const found = wanted.filter((word) => {
    const count = left.get(word) ?? 0;
    if (count > 0) left.set(word, count - 1);
    return count > 0 || (word.length >= IN_WORDS && squeezed.includes(word));
  });
  return found.length / wanted.length;
}

/** Compatible forms as one; no blanks; no hyphens, which readers drop or change at the end of a line. */
const plain = (text: string): string => text.normalize('NFKC').replace(/[\s\p{C}\p{Pd}]/gu, '');
