import type { Word } from '../../contract/reading.ts';
import type { PageView } from './find-labels.ts';
import { foldInPlace } from './normalise/fold.ts';
import { right } from './page-rows.ts';

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

/**
 * The page's rows as sentences: a blank where a full line goes on, a line end elsewhere. Contracts and receipts print
 * their values in sentences, which lines cut anywhere ("à compter | du 04/09/2023").
 */
export function runningText(view: PageView): RunningText {
  const known = TEXTS.get(view);
  if (known !== undefined) return known;
  const long = view.rows.filter((row) => row.words.length >= 6);
  // On a page of short lines none is full: a card, a stamp, a form.
  const widest = long.length === 0 ? 0 : Math.max(...long.map((row) => right(row.box)));
  const edge = widest < SHORT_LINES * view.page.width ? Number.POSITIVE_INFINITY : widest;
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
    const elsewhere = row.box[0] - next.box[0] > INDENT * view.page.width; // a date at the right, over a new line
    const apart = elsewhere || next.y - row.y > 2.2 * Math.max(row.height, 5);
    const listed = LIST_ITEM.test(next.words[0]?.text ?? '');
    const goesOn = row.words.length >= 6 && GOES_ON.test(row.words.at(-1)?.text ?? '');
    add((goesOn || right(row.box) >= FULL_LINE * edge) && !apart && !listed ? ' ' : '\n', undefined);
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
