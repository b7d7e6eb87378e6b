import { type Row, right } from './page-rows.ts';

/** Rows first…last hold, from `edge` (points) on, lines of prose that stand one below the other beside other print. */
export type ProseColumn = { first: number; last: number; edge: number };

/** Left edges this near, in points, are one column's. */
const ALIGNED = 4;
const LEAST_LINES = 3;
/** Words a line, over the column: fewer are labels or values, not sentences. */
const PROSE = 4.5;
/** Lines of a paragraph are nearer than this, in heights of their letters. */
const NEAR = 3.5;
const SAME_SIZE = 0.35;
/** A column whose lines have a figure at their right so often is a table's. */
const TABLE = 0.4;
/** Rows with something printed left of the column: fewer, and the page has one column. */
const BESIDE = 2;

const FIGURE = /^[-+]?\d[\d ., ]*(?:€|%|h|EUR)?$/u;

/**
 * Columns of prose beside other print: the text of an act beside its margin, the notice of a form beside its fields. Rows
 * mix the lines of both, and a sentence goes on in its own column. In the order of the page, without overlap.
 */
export function proseColumns(rows: readonly Row[]): ProseColumn[] {
  const found: ProseColumn[] = [];
  for (let from = 0; from < rows.length; ) {
    const columns = (rows[from] as Row).cells.flatMap(({ box }) => columnFrom(rows, from, box[0], box[3]) ?? []);
    const longest = columns.sort((a, b) => b.last - a.last)[0];
    if (longest !== undefined) found.push(longest);
    from = longest === undefined ? from + 1 : longest.last + 1;
  }
  return found;
}

function columnFrom(rows: readonly Row[], first: number, x: number, height: number): ProseColumn | null {
  const edge = x - ALIGNED;
  let last = first;
  let [lines, words, figures, besides] = [0, 0, 0, 0];
  for (let i = first; i < rows.length; i++) {
    const row = rows[i] as Row;
    if (row.y - (rows[last] as Row).y > NEAR * height) break;
    // What is printed across the edge ends the column.
    if (row.cells.some(({ box }) => box[0] < edge && right(box) > x)) break;
    if (row.cells.some(({ box }) => right(box) <= x)) besides += 1;
    const own = row.cells.filter(({ box }) => box[0] >= edge);
    const [head] = own;
    if (head === undefined || head.box[0] > x + ALIGNED || Math.abs(head.box[3] - height) > SAME_SIZE * height)
      continue;
    last = i;
    lines += 1;
    words += head.words.length;
    if (own.slice(1).some(({ text }) => FIGURE.test(text))) figures += 1;
  }
  const isProse = lines >= LEAST_LINES && words >= PROSE * lines && figures <= TABLE * lines && besides >= BESIDE;
  return isProse ? { first, last, edge } : null;
}
