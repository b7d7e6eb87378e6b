import type { Word } from '../../contract/reading.ts';
import type { LabelPlace, PageView } from './find-labels.ts';
import { type Cell, makeCell, overlapX, right } from './page-rows.ts';
import type { PieceView } from './piece-view.ts';

/** Words that may hold a label's value, with how well their place fits (0 to 1). */
/** `goesOn`: the place is on the line on which the label itself goes on. */
export type ValuePlace = { row: number; words: Word[]; fit: number; goesOn?: boolean };

const SEPARATOR = /^[:;=.·…_|\-–—>]+$/;

/** How far below its header a value may stand, in heights of the letters. */
const DEPTH = 9;

/** `text`: the value is words, of which the first may be a label's word too. */
function untilNextLabel(piece: PieceView, words: readonly Word[], text = false): Word[] {
  const next = words.findIndex((word, i) => (text && i === 0 ? piece.bareLabels : piece.labelWords).has(word));
  return next < 0 ? [...words] : words.slice(0, next);
}

/** What stands right of the label on its row, up to the next label. */
export function placesRight(piece: PieceView, view: PageView, label: LabelPlace, text = false): ValuePlace[] {
  const row = view.rows[label.row];
  if (row === undefined) return [];
  let after = row.words.slice(label.last + 1);
  while (after[0] !== undefined && SEPARATOR.test(after[0].text)) after = after.slice(1);
  const words = untilNextLabel(piece, after, text);
  return words.length === 0 ? [] : [{ row: label.row, words, fit: 1 }];
}

/** Lines closer than this, in heights of letters, may be one label. */
const NEXT_LINE = 1.8;
/** The label's end on the next line is seen by its small letter and its place alone. */
const NEXT_LINE_FIT = 0.95;

/** "Net à payer avant impôt" over "sur le revenu      1 417,53": the figure stands where the label ends. */
export function placesOnNextLine(piece: PieceView, view: PageView, label: LabelPlace): ValuePlace[] {
  const row = view.rows[label.row];
  const next = view.rows[label.row + 1];
  if (row === undefined || next === undefined || next.y - row.y > NEXT_LINE * Math.max(row.height, 5)) return [];
  if (label.cell.words.at(-1) !== row.words[label.last] || row.cells.at(-1) !== label.cell) return [];
  const [rest, ...cells] = next.cells;
  if (rest === undefined || Math.abs(rest.box[0] - label.cell.box[0]) > 4) return [];
  if (!/^\p{Ll}/u.test(rest.text) || /\d/.test(rest.text)) return [];
  const words = untilNextLabel(
    piece,
    cells.flatMap((cell) => cell.words),
  );
  return words.length === 0 ? [] : [{ row: label.row + 1, words, fit: NEXT_LINE_FIT, goesOn: true }];
}

/** The label's cell without what follows it there: a value below stands under the label, not under its neighbours. */
function labelCell(label: LabelPlace): Cell {
  const alone = label.cell.words.length - (label.last - label.first + 1) <= 2;
  return alone
    ? label.cell
    : makeCell(label.cell.words.filter((w) => w.box[0] < right(label.box) && right(w.box) > label.box[0]));
}

/** A frame holds its label and, one or two lines lower at its right side, its value. */
const FRAME_DEPTH = 3.2;
/** Nothing but the empty space says that the value is the label's: a person looks, unless the figures confirm it. */
const FRAME_FIT = 0.74;

/** The cells of a lower row in the space that a label opens to the right, up to the next cell of the label's row. */
function inFrame(row: readonly Cell[], label: Cell, below: readonly Cell[]): Cell[] {
  const next = row.find((c) => c.box[0] > right(label.box));
  const edge = next?.box[0] ?? Number.POSITIVE_INFINITY;
  return below.filter((c) => c.box[0] > label.box[0] && right(c.box) > right(label.box) && right(c.box) < edge);
}

/** The cells under the label, nearest first, until another label of the same column begins. */
export function placesBelow(piece: PieceView, view: PageView, label: LabelPlace, text = false): ValuePlace[] {
  const row = view.rows[label.row];
  if (row === undefined) return [];
  const cell = labelCell(label);
  const places: ValuePlace[] = [];
  for (let i = label.row + 1; i < view.rows.length; i++) {
    const below = view.rows[i];
    if (below === undefined || below.y - row.y > DEPTH * Math.max(row.height, 5)) break;
    const under = below.cells.filter((c) => overlapX(c.box, cell.box) > 0.25);
    const distance = (below.y - row.y) / Math.max(row.height, 5);
    if (under.length === 0) {
      const beside = distance > FRAME_DEPTH || places.length > 0 ? [] : inFrame(row.cells, cell, below.cells);
      if (beside.length === 1) places.push({ row: i, words: [...(beside[0]?.words ?? [])], fit: FRAME_FIT });
      continue;
    }
    const words = under.flatMap((c) => c.words);
    const cut = untilNextLabel(piece, words, text);
    // A line of another block that lay in the empty space beside the label is not its value when one stands under it.
    if (cut.length > 0 && distance <= FRAME_DEPTH && places.every((place) => place.fit === FRAME_FIT))
      places.length = 0;
    if (cut.length > 0)
      places.push({ row: i, words: cut, fit: Math.max(0.75, 0.97 - 0.02 * Math.max(0, distance - 1.5)) });
    if (cut.length < words.length) break;
  }
  return places;
}
