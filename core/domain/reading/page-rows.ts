import type { Box, PageReading, Word } from '../../contract/reading.ts';
import { wholeCells } from './fixed-pitch.ts';
import { mendFixedPitch } from './mend-fixed-pitch.ts';
import { fold } from './normalise/fold.ts';
import { straightPage } from './straight-page.ts';

/** Words of one row that stand together, cut from the next ones by a gap wider than a blank. */
export type Cell = { words: Word[]; box: Box; text: string; folded: string };

/** Words on one line of the page, left to right. `y` is the middle of the line, `height` that of its letters. */
export type Row = { words: Word[]; cells: Cell[]; y: number; height: number; box: Box };

/** Wider than a blank and narrower than the space between two columns, in heights of the letters. */
const CELL_GAP = 1.1;
const SAME_ROW = 0.45;
/** The height of a recognised word is estimated, and a hyphen's box is its ink: lines that share this much are one. */
const OVERLAP = 0.55;
/** Recognised words of such different heights are on one line only when their base lines or their middles are. */
const OTHER_SIZE = 1.35;
const SAME_BASE = 0.18;
/** The base line under the middle of a line, in its heights. */
const BASE = 0.3;
const baseOf = (middle: number, height: number) => middle + BASE * height;

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
    /^(.*\p{L}.*?\.{4,})(\d.*)$/u.exec(word.text) ?? // "référence.......14": dots lead to the figure
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

/** What is left of a frame's upright is recognised as a stroke. */
const RULE = /^[|¦[\]{}]+$/;

/** Strokes at the edge of a cell are its frame, not its text; between two words of a cell one may part them. */
function withoutRules(words: Word[]): Word[] {
  const apart = (a: Word | undefined, b: Word | undefined) =>
    a === undefined || b === undefined || b.box[0] - right(a.box) > CELL_GAP * Math.min(a.box[3], b.box[3]);
  return words.filter((word, i) => {
    if (!RULE.test(word.text)) return true;
    return !(apart(words[i - 1], word) || apart(word, words[i + 1]));
  });
}

function cellsOf(words: Word[], height: number): Cell[] {
  const cells: Cell[] = [];
  let open: Word[] = [];
  for (const word of words) {
    const last = open.at(-1);
    // A net printed in big letters has bigger blanks than the small print on its line.
    const letters = last === undefined ? height : Math.max(height, Math.min(last.box[3], word.box[3]));
    if (last !== undefined && word.box[0] - right(last.box) > CELL_GAP * letters) {
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
  const recognised = page.source === 'ocr';
  const printed = page.words.filter((w) => w.text.trim() !== '').map((w) => ({ ...w, text: w.text.normalize('NFC') })); // some programs write "é" as two characters
  const whole = (recognised ? printed : mendFixedPitch(printed)).flatMap(cutGluedWord);
  const words = wholeCells(whole).sort((a, b) => middleY(a.box) - middleY(b.box) || a.box[0] - b.box[0]);
  const groups: { words: Word[]; y: number; height: number }[] = [];
  for (const word of words) {
    const y = middleY(word.box);
    const near = groups
      .slice(-6)
      .filter((g) => {
        const smaller = Math.min(Math.max(g.height, 4), Math.max(word.box[3], 4));
        const apart = Math.abs(g.y - y);
        const larger = Math.max(g.height, word.box[3]);
        if (recognised && larger > OTHER_SIZE * smaller && /[\p{L}\d]/u.test(word.text)) {
          // A big figure between two lines of small print overlaps both and stands on the base line of neither.
          const bases = Math.abs(baseOf(g.y, g.height) - baseOf(y, word.box[3]));
          return Math.min(apart, bases) <= SAME_BASE * smaller;
        }
        if (apart <= SAME_ROW * smaller) return true;
        const shared = (g.height + word.box[3]) / 2 - apart;
        const sameBase = apart <= Math.abs(g.height - word.box[3]) / 2 + 0.25 * smaller;
        return recognised && shared >= OVERLAP * smaller && word.box[3] < 2 * g.height && sameBase;
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
    .filter((group) => !recognised || group.words.some((word) => !RULE.test(word.text)))
    .sort((a, b) => a.y - b.y)
    .map((group) => {
      const sorted = group.words.sort((a, b) => a.box[0] - b.box[0]);
      const ordered = recognised ? withoutRules(sorted) : sorted;
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
