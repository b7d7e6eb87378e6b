import type { PageReading } from '../../contract/reading.ts';
import { foldInPlace } from './normalise/fold.ts';
import { rowsOf } from './page-rows.ts';

/** "Page 2/4", "2 sur 2", "Page 2": the page's number in its own paper, and of how many when printed. */
export type PageNumber = { number: number; of: number | undefined };

const LABELLED = /\b(?:page|p\.|feuillet|folio)[ :n°.]{0,4}(\d{1,2})(?: ?(?:\/|sur|de|of) ?(\d{1,2}))?(?![\d/])/;
const BARE = /^\(?(\d{1,2}) ?(?:\/|sur) ?(\d{1,2})\)?$/;

/**
 * The printed page number. "n/m" without the word "page" counts only alone in its cell near the top or bottom edge:
 * elsewhere it is a month, a tax share or a table's figure.
 */
export function printedPageNumber(page: PageReading): PageNumber | undefined {
  for (const row of rowsOf(page)) {
    const edge = row.y < 0.12 * page.height || row.y > 0.88 * page.height;
    for (const cell of row.cells) {
      const text = foldInPlace(cell.text).trim();
      const match = LABELLED.exec(text) ?? (edge ? BARE.exec(text) : null);
      const number = Number(match?.[1]);
      const of = match?.[2] === undefined ? undefined : Number(match[2]);
      if (match !== null && number >= 1 && (of === undefined || (of >= number && of <= 60))) return { number, of };
    }
  }
  return undefined;
}
