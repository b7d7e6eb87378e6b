import type { Word } from '../../contract/reading.ts';

interface Row {
  centre: number;
  height: number;
  heights: number[];
  words: Word[];
}

/** Where the word stands once the page is straight: what rows and columns are made of. */
export const uprightBox = (word: Word): Word['box'] => word.upright ?? word.box;

const RECENT_ROWS = 12;

/**
 * Printed rows from top to bottom, each from left to right. Words belong to one row when their centres differ by less than
 * about half a letter: a label and its amount far to the right stay together, lines of a paragraph do not.
 */
export function wordRows(words: readonly Word[]): Word[][] {
  const centreOf = (word: Word) => uprightBox(word)[1] + uprightBox(word)[3] / 2;
  const sorted = [...words].sort((a, b) => centreOf(a) - centreOf(b));
  const rows: Row[] = [];
  for (const word of sorted) {
    const centre = centreOf(word);
    const height = uprightBox(word)[3];
    let best: Row | null = null;
    let bestDistance = Number.POSITIVE_INFINITY;
    for (const row of rows.slice(-RECENT_ROWS)) {
      const distance = Math.abs(row.centre - centre);
      if (distance < 0.55 * Math.min(row.height, Math.max(height, row.height * 0.6)) && distance < bestDistance) {
        bestDistance = distance;
        best = row;
      }
    }
    if (best) {
      best.words.push(word);
      best.heights.push(height);
      best.heights.sort((a, b) => a - b);
      best.height = best.heights[best.heights.length >> 1]!;
      best.centre = best.centre * 0.8 + centre * 0.2;
    } else rows.push({ centre, height, heights: [height], words: [word] });
  }
  rows.sort((a, b) => a.centre - b.centre);
  return rows.map((row) => row.words.sort((a, b) => uprightBox(a)[0] - uprightBox(b)[0]));
}
