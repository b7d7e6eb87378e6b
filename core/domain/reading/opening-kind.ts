import type { Kind } from '../../contract/catalogue/kind.ts';
import type { PageReading } from '../../contract/reading.ts';
import { labelRegex } from './find-labels.ts';
import { type Cell, rowsOf } from './page-rows.ts';

/** The title of a paper stands in this upper share of its sheet. */
const TITLE_SHARE = 0.4;

const OPENINGS = new WeakMap<Kind, RegExp | null>();

/** All first-page phrases of a kind as one expression: pages have hundreds of cells and the catalogue dozens of kinds. */
function openingRegex(kind: Kind): RegExp | null {
  const known = OPENINGS.get(kind);
  if (known !== undefined) return known;
  const phrases = kind.startsPiece.map((pattern) => labelRegex(pattern).source);
  const regex = phrases.length === 0 ? null : new RegExp(`^(?:${phrases.join('|')})`);
  OPENINGS.set(kind, regex);
  return regex;
}

const opens = (kind: Kind, cell: Cell): boolean => openingRegex(kind)?.test(cell.folded) === true;

/** The kind whose first-page phrase opens a cell in the upper part of the page, first of the catalogue's order. */
export function openingKind(page: PageReading, kinds: readonly Kind[]): Kind | undefined {
  const cells = rowsOf(page)
    .filter((row) => row.y < TITLE_SHARE * page.height)
    .flatMap((row) => row.cells);
  return kinds.find((kind) => cells.some((cell) => opens(kind, cell)));
}

/** Does a first-page phrase of this kind open a cell in the upper part of the page? */
export function hasTitleOf(page: PageReading, kind: Kind): boolean {
  return rowsOf(page).some((row) => row.y < TITLE_SHARE * page.height && row.cells.some((cell) => opens(kind, cell)));
}

/** Every cell of the page that opens with a first-page phrase of any kind, top to bottom. */
export function titleCells(page: PageReading, kinds: readonly Kind[]): Cell[] {
  return rowsOf(page)
    .flatMap((row) => row.cells)
    .filter((cell) => kinds.some((kind) => opens(kind, cell)));
}
