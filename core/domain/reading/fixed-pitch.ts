import type { Word } from '../../contract/reading.ts';
import { placedAt } from './straight-page.ts';

/** Shorter words say too little of the pitch. */
const TELLING = 5; // characters
const FEWEST_WORDS = 12;
/** Words of one pitch agree within this; in other faces about one word in four does by chance. */
const AGREE = 0.045;
const MOST_AGREE = 0.6;
/** The ink of a word ends before its last cell does, by about this share of a cell. */
const SIDE_SPACE = 0.25;

const advanceOf = (word: Word) => word.box[2] / (word.text.length - SIDE_SPACE);

/** The width of a character where all have the same one (impact printers, old programs), in points. */
export function pitchOf(words: readonly Word[]): number | undefined {
  const advances = words.filter((word) => word.text.length >= TELLING).map(advanceOf);
  const middle = advances.sort((a, b) => a - b)[advances.length >> 1];
  if (middle === undefined || advances.length < FEWEST_WORDS) return undefined;
  const agreeing = advances.filter((advance) => Math.abs(advance - middle) <= AGREE * middle);
  return agreeing.length >= MOST_AGREE * advances.length ? middle : undefined;
}

/**
 * On a page printed in a fixed pitch, the words with the whole cells of their characters: a narrow "1" leaves a gap on both
 * sides that would be a column's anywhere else, and "1 691.88" would lose its thousands. Other pages as they are.
 */
export function wholeCells(words: Word[]): Word[] {
  const pitch = pitchOf(words);
  if (pitch === undefined) return words;
  return words.map((word) => {
    const own = word.text.length >= 3 ? advanceOf(word) : pitch;
    const more = own * word.text.length - word.box[2];
    if (more <= 0 || more > own) return word;
    const [x, y, width, height] = word.box;
    return placedAt(word, [x - more / 2, y, width + more, height]);
  });
}
