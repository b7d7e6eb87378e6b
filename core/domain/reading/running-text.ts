import type { Word } from '../../contract/reading.ts';
import type { PageView } from './find-labels.ts';
import { foldInPlace } from './normalise/fold.ts';
import { right } from './page-rows.ts';

/** A page as running text: `lines` folded in place but for line ends, with the printed text of the same length and the word of each character. */
export type RunningText = { lines: string; printed: string; wordAt: (Word | undefined)[] };

/** A line that ends this near to the widest line's end goes on with the next one. */
const FULL_LINE = 0.9;

/** Each rule of a kind asks for the text of the same pages. */
const TEXTS = new WeakMap<PageView, RunningText>();

/**
 * The page's rows as sentences: a blank where a full line goes on, a line end elsewhere. Contracts and receipts print
 * their values in sentences, which lines cut anywhere ("à compter | du 04/09/2023").
 */
export function runningText(view: PageView): RunningText {
  const known = TEXTS.get(view);
  if (known !== undefined) return known;
  const edge = Math.max(0, ...view.rows.filter((row) => row.words.length >= 6).map((row) => right(row.box)));
  let printed = '';
  const wordAt: (Word | undefined)[] = [];
  const add = (text: string, word: Word | undefined) => {
    printed += text;
    for (let i = 0; i < text.length; i++) wordAt.push(word);
  };
  view.rows.forEach((row, index) => {
    row.words.forEach((word, i) => {
      if (i > 0) add(' ', undefined);
      add(word.text.replace(/[’‘´`]/g, "'").replace(/\s/g, ' '), word);
    });
    const next = view.rows[index + 1];
    if (next === undefined) return;
    const apart = next.y - row.y > 2.2 * Math.max(row.height, 5);
    add(right(row.box) >= FULL_LINE * edge && !apart ? ' ' : '\n', undefined);
  });
  const lines = printed.split('\n').map(foldInPlace).join('\n');
  const text = { lines, printed, wordAt };
  TEXTS.set(view, text);
  return text;
}

/** The words of the characters [start, end), each once. */
export function wordsOf(text: RunningText, start: number, end: number): Word[] {
  return [...new Set(text.wordAt.slice(start, end))].filter((word) => word !== undefined);
}
