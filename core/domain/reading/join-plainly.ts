import type { Word } from '../../contract/reading.ts';
import type { JoinedWords } from './join-words.ts';

/**
 * Words as a text with one blank between any two, however wide the gap: for patterns on a cell or a value's place, where
 * no column can be meant ("13 07 1990", "PREFECTURE DE POLICE" in wide letters). See `joinWords` where gaps matter.
 */
export function joinPlainly(words: readonly Word[]): JoinedWords {
  let text = '';
  const wordAt: number[] = [];
  words.forEach((word, index) => {
    if (index > 0) {
      text += ' ';
      wordAt.push(index - 1);
    }
    text += word.text;
    for (let i = 0; i < word.text.length; i++) wordAt.push(index);
  });
  return { text, wordAt, words };
}
