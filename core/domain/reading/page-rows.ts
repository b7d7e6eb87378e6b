import type { Box, PageReading, Word } from '../../contract/reading.ts';
import { fold } from './normalise/fold.ts';
import { straightPage } from './straight-page.ts';

/** Words of one row that stand together, cut from the next ones by a gap wider than a blank. */
export type Cell = { words: Word[]; box: Box; text: string; folded: string };

/** Words on one line of the page, left to right. `y` is the middle of the line, `height` that of its letters. */
export type Row = { words: Word[]; cells: Cell[]; y: number; height: number; box: Box };

/** Wider than a blank and narrower than the space between two columns, in heights of the letters. */
const CELL_GAP = 1.1;
const SAME_ROW = 0.45;
/** A recognised word's box fits its letters ("paiement" hangs below "Date de"): lines that share this much are one. */
const OVERLAP = 0.55;

/** The smallest box around all of them. */
export function unionBox(boxes: readonly Box[]): Box {
  const left = Math.min(...boxes.map((b) => b[0]));
  const top = Math.min(...boxes.map((b) => b[1]));
  const right = Math.max(...boxes.map((b) => b[0] + b[2]));
  const bottom = Math.max(...boxes.map((b) => b[1] + b[3]));
  return [left, top, right - left, bottom - top];
}

/** How much of the narrower of two boxes lies over or under the other one, 0 to 1. */
export function overlapX(a: Box, b: Box): number {
  const shared = Math.min(a[0] + a[2], b[0] + b[2]) - Math.max(a[0], b[0]);
  return Math.max(0, shared) / Math.max(1, Math.min(a[2], b[2]));
}

export const middleY = (box: Box): number => box[1] + box[3] / 2;
export const right = (box: Box): number => box[0] + box[2];

/** "Siret:0123" and "SIRET0123" hold a label and a value: cut, each with its share of the box. */
function cutGluedWord(word: Word): Word[] {
  const cut =
    /^([^\d:]*\p{L}[^\d:]*:)(.+)$/u.exec(word.text) ??
    /^(\p{L}[^:]*:)(?=.)(?!\/\/)(.+)$/u.exec(word.text) ??
    /^(\p{L}{3,})(\d{5,})$/u.exec(word.text) ??
    /^(\p{L}{2,}\p{Ll})(\p{Lu}\p{Ll}+:)$/u.exec(word.text); // "restaurationCoefficient:", printed over its end
  if (cut === null) return [word];
  const [x, y, width, height] = word.box;
  const first = (cut[1] ?? '').length;
  const share = (width * first) / word.text.length;
  return [
    { ...word, text: cut[1] ?? '', box: [x, y, share, height] },
    { ...word, text: cut[2] ?? '', box: [x + share, y, width - share, height] },
  ];
}

export function makeCell(words: Word[]): Cell {
  const text = words.map((w) => w.text).join(' ');
  return { words, box: unionBox(words.map((w) => w.box)), text, folded: fold(text) };
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}

function cellsOf(words: Word[], height: number): Cell[] {
  const cells: Cell[] = [];
  let open: Word[] = [];
  for (const word of words) {
    const last = open.at(-1);
    if (last !== undefined && word.box[0] - right(last.box) > CELL_GAP * height) {
      cells.push(makeCell(open));
      open = [];
    }
    open.push(word);
  }
  if (open.length > 0) cells.push(makeCell(open));
  return cells;
}

/** Rows are asked for many times while a file is cut and read; a page reading never changes. */
const ROWS = new WeakMap<PageReading, Row[]>();

/**
 * The page as rows, top to bottom. Words whose middles are nearer than about half a letter's height share a row, so the
 * order in which the file stores them does not matter; a word belongs to exactly one row.
 */
export function rowsOf(page: PageReading): Row[] {
  const known = ROWS.get(page);
  if (known !== undefined) return known;
  const rows = groupRows(straightPage(page));
  ROWS.set(page, rows);
  return rows;
}

function groupRows(page: PageReading): Row[] {
  const words = page.words
    .filter((w) => w.text.trim() !== '')
    .map((w) => ({ ...w, text: w.text.normalize('NFC') })) // some programs write "é" as two characters
    .flatMap(cutGluedWord)
    .sort((a, b) => middleY(a.box) - middleY(b.box) || a.box[0] - b.box[0]);
  const recognised = page.source === 'ocr';
  const groups: { words: Word[]; y: number; height: number }[] = [];
  for (const word of words) {
    const y = middleY(word.box);
    const near = groups
      .slice(-6)
      .filter((g) => {
        const smaller = Math.min(Math.max(g.height, 4), Math.max(word.box[3], 4));
        if (Math.abs(g.y - y) <= SAME_ROW * smaller) return true;
        const shared = (g.height + word.box[3]) / 2 - Math.abs(g.y - y);
        return recognised && shared >= OVERLAP * smaller && word.box[3] < 2 * g.height;
      })
      .sort((a, b) => Math.abs(a.y - y) - Math.abs(b.y - y))[0];
    if (near === undefined) {
      groups.push({ words: [word], y, height: word.box[3] });
    } else {
      near.words.push(word);
      near.y += (y - near.y) / near.words.length;
      near.height += (word.box[3] - near.height) / near.words.length;
    }
  }
  return groups
    .sort((a, b) => a.y - b.y)
    .map((group) => {
      const ordered = group.words.sort((a, b) => a.box[0] - b.box[0]);
      const height = median(ordered.map((w) => w.box[3]));
      const box = unionBox(ordered.map((w) => w.box));
      return { words: ordered, cells: cellsOf(ordered, height), y: group.y, height, box };
    });
}

/** The page's text, one line a row, two blanks between cells. For people and for search; values are read by position. */
export function pageText(page: PageReading): string {
  return rowsOf(page)
    .map((row) => row.cells.map((cell) => cell.text).join('  '))
    .join('\n');
}
