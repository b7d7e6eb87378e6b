import type { Box, PageReading, Word } from '../../../core/contract/reading.ts';
import { fold } from '../../../core/domain/reading/normalise/fold.ts';
import { type Row, rowsOf, unionBox } from '../../../core/domain/reading/page-rows.ts';

// Alterations of a page's words. A page reading is never changed: each function gives a new one.

const middle = ([x, y, width, height]: Box): [number, number] => [x + width / 2, y + height / 2];

/** Two prints are the same whatever their accents, capitals, blanks and signs. */
const bare = (text: string) => fold(text).replace(/[^a-z0-9]/g, '');

/** The page's own words in a box, in their order; none when they are not just the printed text (a glued or cut word). */
export function wordsIn(page: PageReading, box: Box, printed: string): Word[] {
  const inside = page.words.filter((word) => {
    const [x, y] = middle(word.box);
    return x > box[0] - 1 && x < box[0] + box[2] + 1 && y > box[1] - 1 && y < box[1] + box[3] + 1;
  });
  return bare(inside.map((word) => word.text).join('')) === bare(printed) ? inside : [];
}

/** Every run of words on one row that prints this text. */
export function runsOf(page: PageReading, printed: string): Word[][] {
  const wanted = bare(printed);
  if (wanted === '') return [];
  const own = new Map(page.words.map((word) => [word.box.join(), word]));
  return rowsOf(page).flatMap((row) =>
    row.words.flatMap((_, from) => {
      let text = '';
      for (let to = from; to < row.words.length && text.length < wanted.length; to++) {
        text += bare(row.words[to]?.text ?? '');
        if (text !== wanted) continue;
        const run = row.words.slice(from, to + 1).map((word) => own.get(word.box.join()));
        return run.every((word) => word !== undefined) ? [run] : [];
      }
      return [];
    }),
  );
}

/** The page without these words, or with others in their place. */
export function replaceWords(
  page: PageReading,
  words: readonly Word[],
  put: (word: Word) => readonly Word[] = () => [],
): PageReading {
  const gone = new Set(words);
  return { ...page, words: page.words.flatMap((word) => (gone.has(word) ? put(word) : [word])) };
}

export const addWords = (page: PageReading, words: readonly Word[]): PageReading => ({
  ...page,
  words: [...page.words, ...words],
});

/** Words of a text set in one line from (x, y), the top of its letters. */
export function typeset(text: string, x: number, y: number, height: number): Word[] {
  let left = x;
  return text.split(' ').map((one) => {
    const width = one.length * height * 0.52;
    const word: Word = { text: one, box: [left, y, width, height], confidence: 1 };
    left += width + height * 0.28;
    return word;
  });
}

/** An empty strip across the page, tall enough for `lines` lines set apart from what is above and below it. */
type Strip = { x: number; y: number; height: number };

/** The strip nearest to a height of the page; undefined when none is free. */
export function freeStrip(page: PageReading, lines: number, near: number): Strip | undefined {
  const rows = rowsOf(page);
  const height = letters(rows);
  const need = (1.7 * lines + 0.9) * height;
  const x = Math.min(...rows.map((row) => row.box[0]));
  const bottoms = rows.map((row) => row.box[1] + row.box[3]);
  const strips: Strip[] = [];
  let low = Math.max(18, (rows[0]?.box[1] ?? 0) - need - 60);
  rows.forEach((row, i) => {
    if (row.box[1] - low >= need) strips.push({ x, y: low + 0.8 * height, height });
    low = Math.max(low, bottoms[i] ?? 0);
  });
  if (page.height - 20 - low >= need) strips.push({ x, y: low + 0.8 * height, height });
  return strips.toSorted((a, b) => Math.abs(a.y - near) - Math.abs(b.y - near))[0];
}

const letters = (rows: readonly Row[]): number => {
  const heights = rows.map((row) => row.height).sort((a, b) => a - b);
  return heights[heights.length >> 1] ?? 10;
};

/** The same words elsewhere: their box's corner is put at (x, y). */
export function movedTo(words: readonly Word[], x: number, y: number): Word[] {
  const from = unionBox(words.map((word) => word.box));
  return words.map((word) => {
    const [left, top, width, height] = word.box;
    return {
      text: word.text,
      confidence: word.confidence,
      box: [left - from[0] + x, top - from[1] + y, width, height],
    };
  });
}
