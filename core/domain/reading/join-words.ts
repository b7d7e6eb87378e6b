import type { Box, Word } from '../../contract/reading.ts';
import { right, unionBox } from './page-rows.ts';

/** Words as one text in which each character knows its word; what the scanners of normalise/ run on. */
export type JoinedWords = { text: string; wordAt: number[]; words: readonly Word[] };

/** Thousands are printed at about a third of a letter's height from each other, columns farther. */
const THOUSANDS_GAP = 0.9;

/** Programs that print in a fixed pitch leave a gap around a narrow comma: "1 623 . 70", "7 .000". */
const cutAtComma = (before: Word, after: Word): boolean => {
  const near = after.box[0] - right(before.box) < THOUSANDS_GAP * Math.min(before.box[3], after.box[3]);
  if (!near || Math.abs(before.box[1] - after.box[1]) > before.box[3] / 2 + 2) return false;
  if (/\d$/.test(before.text)) return /^[.,](?:\d{0,4}|\d{3}[.,]\d{2})[-–]?$/.test(after.text);
  return /^\d*[.,]$/.test(before.text) && /^\d{2,3}$/.test(after.text);
};

/** Joins words by one blank, or by two where the gap is wider than inside one number; by none around a cut comma. */
export function joinWords(words: readonly Word[]): JoinedWords {
  let text = '';
  const wordAt: number[] = [];
  words.forEach((word, index) => {
    const before = words[index - 1];
    if (before !== undefined && !cutAtComma(before, word)) {
      const sameLine = Math.abs(before.box[1] - word.box[1]) < Math.max(before.box[3], word.box[3]);
      const wide = !sameLine || word.box[0] - right(before.box) > THOUSANDS_GAP * Math.min(before.box[3], word.box[3]);
      const blanks = wide ? '  ' : ' ';
      text += blanks;
      for (const _ of blanks) wordAt.push(index - 1);
    }
    text += word.text;
    for (let i = 0; i < word.text.length; i++) wordAt.push(index);
  });
  return { text, wordAt, words };
}

/** The words that hold the characters [start, end). */
export function wordsBetween(joined: JoinedWords, start: number, end: number): Word[] {
  const first = joined.wordAt[start] ?? 0;
  const last = joined.wordAt[Math.max(start, end - 1)] ?? first;
  return joined.words.slice(first, last + 1);
}

/** Printed text (single blanks), box and recognition confidence of the characters [start, end). */
export function printedBetween(
  joined: JoinedWords,
  start: number,
  end: number,
): { printed: string; box: Box; confidence: number } {
  const words = wordsBetween(joined, start, end);
  return {
    printed: joined.text.slice(start, end).replace(/\s+/g, ' ').trim(),
    box: unionBox(words.map((w) => w.box)),
    confidence: Math.min(1, ...words.map((w) => w.confidence)),
  };
}

/** Gaps between these two, in heights of the letters, are too wide for thousands and too narrow for a column. */
const DOUBTFUL_GAP = [0.7, 2] as const;

const gapBetween = (before: Word, after: Word) =>
  (after.box[0] - right(before.box)) / Math.max(1, Math.min(before.box[3], after.box[3]));

/**
 * May the amount at [start, end) have lost its thousands to the figure before it, or taken another column's figure for
 * them? "1  946,51" is 1 946,51 or 946,51 after a quantity of 1; only the gap tells, and it is neither wide nor narrow.
 */
export function thousandsDoubtful(joined: JoinedWords, start: number, end: number): boolean {
  const words = wordsBetween(joined, start, end);
  const first = joined.wordAt[start] ?? 0;
  const before = joined.words[first - 1];
  const leads = words[0];
  const doubtful = (a: Word, b: Word) => gapBetween(a, b) > DOUBTFUL_GAP[0] && gapBetween(a, b) < DOUBTFUL_GAP[1];
  if (before !== undefined && leads !== undefined && /^\d{3}(?:\D|$)/.test(leads.text) && /^\d{1,3}$/.test(before.text))
    if (doubtful(before, leads)) return true;
  return words.some((word, i) => i > 0 && doubtful(words[i - 1] ?? word, word));
}
