import type { Word } from '../../contract/reading.ts';
import { pitchOf } from './fixed-pitch.ts';
import { displayedBox, placedAt } from './straight-page.ts';

/** From the edge of its ink to the middle of a character, in cells: a point's ink is at the middle of its cell. */
const NARROW = /[.,:;'’!|·]/;
const SLIM = /[ilIj1\-()]/;
const halfInk = (character: string | undefined) =>
  character === undefined ? 0.4 : NARROW.test(character) ? 0.1 : SLIM.test(character) ? 0.28 : 0.4;

/** The middles of two characters with no blank between them are one cell apart, with one blank two. */
const NO_BLANK = 1.45;
/** Characters printed one over the other are two texts. */
const OVERPRINTED = 0.5;

/** Is the box that of the ink? A point, or a point before figures, is then narrower than its cells. */
const isInk = (word: Word, pitch: number) =>
  /^(?:[.,:;'’]|[.,]\d{2,3}(?:[.,]\d{2})?)$/.test(word.text) && word.box[2] < (word.text.length - 0.45) * pitch;
/** ".........." leads from a word to its value and is part of neither. */
const LEADER = /^[.·…_]{2,}$/;

const sameLine = (a: Word, b: Word) => Math.abs(a.box[1] - b.box[1]) < 0.3 * Math.max(a.box[3], b.box[3]);

function gapInCells(before: Word, after: Word, pitch: number): number {
  const last = before.box[0] + before.box[2] - halfInk(before.text.at(-1)) * pitch;
  const first = after.box[0] + halfInk(after.text[0]) * pitch;
  return (first - last) / pitch;
}

const around = (a: Word['box'], b: Word['box']): Word['box'] => {
  const [x, y] = [Math.min(a[0], b[0]), Math.min(a[1], b[1])];
  return [x, y, Math.max(a[0] + a[2], b[0] + b[2]) - x, Math.max(a[1] + a[3], b[1] + b[3]) - y];
};

function joined(a: Word, b: Word): Word {
  const word = { ...a, text: a.text + b.text, box: around(displayedBox(a), displayedBox(b)) };
  return 'printedBox' in a || 'printedBox' in b ? placedAt(word, around(a.box, b.box)) : word;
}

/**
 * On a page with a text layer printed in a fixed pitch, the words that were cut at a narrow character put together
 * again: the ink of a point is far from that of its neighbours, so "2.033,98" comes as "2" and ".033,98".
 */
export function mendFixedPitch(words: readonly Word[]): Word[] {
  const pitch = pitchOf(words);
  // Boxes that are whole cells tell by themselves where a blank is.
  if (pitch === undefined || !words.some((word) => isInk(word, pitch))) return [...words];
  const mended: Word[] = [];
  for (const word of [...words].sort((a, b) => a.box[1] - b.box[1] || a.box[0] - b.box[0])) {
    const index = mended.findLastIndex((other) => {
      if (
        !sameLine(other, word) ||
        LEADER.test(other.text) ||
        LEADER.test(word.text) ||
        !(NARROW.test(other.text.at(-1) ?? '') || NARROW.test(word.text[0] ?? ''))
      )
        return false;
      const gap = gapInCells(other, word, pitch);
      return gap > OVERPRINTED && gap < NO_BLANK;
    });
    const before = mended[index];
    if (before === undefined) mended.push(word);
    else mended[index] = joined(before, word);
  }
  return mended;
}
