import type { Box, Word } from '../../contract/reading.ts';
import type { PageView } from './find-labels.ts';
import { foldInPlace } from './normalise/fold.ts';
import { type Cell, type Row, right, unionBox } from './page-rows.ts';
import { proseColumns } from './prose-columns.ts';

/** A page as running text: `lines` folded in place but for line ends, with the printed text of the same length and the word of each character. */
export type RunningText = { lines: string; printed: string; wordAt: (Word | undefined)[] };

/** A line that ends this near to the widest line's end goes on with the next one. */
const FULL_LINE = 0.9;

/** A page whose lines all end before this share of its width has no full ones. */
const SHORT_LINES = 0.45;

/** A paragraph's next line begins under it, or a little to the left of an indented first one; in shares of the width. */
const INDENT = 0.2;

/** "2.", "-": the next line begins something, however full this one is. */
const LIST_ITEM = /^(?:\d{1,2}[.)]|[-–•*])$/;

/** A sentence does not end with such a word, wherever its line does: a value that is kept whole goes to the next one. */
const GOES_ON = /^(?:le|la|les|du|de|des|au|aux|à|et|en|par|pour|sur|que|qui|un|une|dont|monsieur|madame|m\.|mme)$/i;

/** Each rule of a kind asks for the text of the same pages. */
const TEXTS = new WeakMap<PageView, RunningText>();

/** Words on one line of a column. */
type Line = { words: readonly Word[]; box: Box; y: number; height: number };

/** Lines of one column, with the right edge that its full lines reach. */
type Block = { lines: Line[]; edge: number };

/**
 * The page's rows as sentences: a blank where a full line goes on, a line end elsewhere. Contracts and receipts print
 * their values in sentences, which lines cut anywhere ("à compter | du 04/09/2023"). Of print beside a column of prose
 * each has its own lines, the left one first.
 */
export function runningText(view: PageView): RunningText {
  const known = TEXTS.get(view);
  if (known !== undefined) return known;
  let printed = '';
  const wordAt: (Word | undefined)[] = [];
  const add = (text: string, word: Word | undefined) => {
    printed += text;
    for (let i = 0; i < text.length; i++) wordAt.push(word);
  };
  const blocks = blocksOf(view);
  blocks.forEach(({ lines, edge }, blockIndex) => {
    lines.forEach((line, index) => {
      line.words.forEach((word, i) => {
        if (i > 0) add(' ', undefined);
        add(word.text.replace(/[’‘´`]/g, "'").replace(/\s/g, ' '), word);
      });
      const next = lines[index + 1];
      if (next !== undefined) add(goesOn(line, next, edge, view.page.width) ? ' ' : '\n', undefined);
      else if (blockIndex < blocks.length - 1) add('\n', undefined);
    });
  });
  const lines = printed.split('\n').map(foldInPlace).join('\n');
  const text = { lines, printed, wordAt };
  TEXTS.set(view, text);
  return text;
}

function goesOn(line: Line, next: Line, edge: number, width: number): boolean {
  const elsewhere = line.box[0] - next.box[0] > INDENT * width; // a date at the right, over a new line
  if (elsewhere || next.y - line.y > 2.2 * Math.max(line.height, 5)) return false;
  if (LIST_ITEM.test(next.words[0]?.text ?? '')) return false;
  if (right(line.box) >= FULL_LINE * edge) return true;
  return line.words.length >= 6 && GOES_ON.test(line.words.at(-1)?.text ?? '');
}

/** The lines of the page, column by column. The rows around a column of prose are as wide as the page. */
function blocksOf({ rows, page }: PageView): Block[] {
  const long = rows.filter((row) => row.words.length >= 6);
  // On a page of short lines none is full: a card, a stamp, a form.
  const widest = long.length === 0 ? 0 : Math.max(...long.map((row) => right(row.box)));
  const edge = widest < SHORT_LINES * page.width ? Number.POSITIVE_INFINITY : widest;
  const blocks: Block[] = [];
  let from = 0;
  for (const column of proseColumns(rows)) {
    blocks.push({ lines: rows.slice(from, column.first), edge });
    const around = rows.slice(column.first, column.last + 1);
    const parts = [
      around.flatMap((row) => partOf(row, (cell) => cell.box[0] < column.edge)),
      around.flatMap((row) => partOf(row, (cell) => cell.box[0] >= column.edge)),
    ];
    for (const lines of parts) {
      const prose = lines.filter(({ words }) => words.length >= 6);
      blocks.push({
        lines,
        edge: prose.length < 3 ? Number.POSITIVE_INFINITY : Math.max(...prose.map((line) => right(line.box))),
      });
    }
    from = column.last + 1;
  }
  blocks.push({ lines: rows.slice(from), edge });
  return blocks.filter(({ lines }) => lines.length > 0);
}

function partOf(row: Row, isOwn: (cell: Cell) => boolean): Line[] {
  const cells = row.cells.filter(isOwn);
  if (cells.length === 0) return [];
  const words = cells.flatMap((cell) => cell.words);
  return [{ words, box: unionBox(cells.map((cell) => cell.box)), y: row.y, height: row.height }];
}

/** The words of the characters [start, end), each once. */
export function wordsOf(text: RunningText, start: number, end: number): Word[] {
  return [...new Set(text.wordAt.slice(start, end))].filter((word) => word !== undefined);
}
