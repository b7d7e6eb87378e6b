import type { PageReading } from '../../contract/reading.ts';
import { fold } from './normalise/fold.ts';
import { isNameLike, isPostcodeLine } from './normalise/names.ts';
import { rowsOf } from './page-rows.ts';

/** More words than this, or a longer line, and the page says something: it is no envelope, ticket or card. */
const FEW_WORDS = 60;
const SHORT_LINE = 9;
/** The letterhead stands in this upper share of a sheet and begins in this left share of it. */
const HEAD = 0.16;
const LEFT = 0.5;

/** Few words and no sentence. */
export function isBrief(page: PageReading): boolean {
  return page.words.length <= FEW_WORDS && rowsOf(page).every((row) => row.words.length <= SHORT_LINE);
}

/** Is there a name over a line of postcode and town? */
function hasAddress(page: PageReading): boolean {
  const rows = rowsOf(page);
  return rows.some((row, i) =>
    row.cells.some(
      (town) =>
        isPostcodeLine(town.text) &&
        rows
          .slice(Math.max(0, i - 4), i)
          .some((above) => above.cells.some((c) => Math.abs(c.box[0] - town.box[0]) < 14 && isNameLike(c.text))),
    ),
  );
}

/**
 * What a page looks like, as phrases that the anchors of a kind may name beside those that are printed: `§brief` (few
 * words, no sentence), `§address` (a name over a town), `§top …` (each cell of the letterhead, folded: who made it). No
 * printed text holds the sign.
 */
export function shapeOf(page: PageReading): string {
  const head = rowsOf(page)
    .filter((row) => row.y < HEAD * page.height)
    .flatMap((row) => row.cells)
    .filter((cell) => cell.box[0] < LEFT * page.width)
    .map((cell) => `§top ${fold(cell.text)}`);
  return [isBrief(page) ? '§brief' : '', hasAddress(page) ? '§address' : '', ...head].filter(Boolean).join(' § ');
}
