import type { Box, PageReading, Word } from '../../contract/reading.ts';
import { lineBox } from './line-box.ts';

/** A word laid out as on the straightened page; `printedBox` is where it stands on the page as it is displayed. */
type StraightWord = Word & { printedBox: Box };

const STRAIGHT = new WeakMap<PageReading, PageReading>();

/**
 * The page as it lies once turned and deskewed: rows and columns exist only there. On a scan that leans by one degree
 * the ends of a row are a line apart, and a page scanned upside down would be read from its last word. Recognised words
 * are as high as their line. The same object when there is nothing to straighten.
 */
export function straightPage(page: PageReading): PageReading {
  const recognised = page.source === 'ocr';
  const laidOut = page.words.some((word) => 'printedBox' in word); // a straightened page, or a part of one
  if (laidOut || !(recognised || page.words.some((word) => word.upright !== undefined))) return page;
  const known = STRAIGHT.get(page);
  if (known !== undefined) return known;
  const lying = page.findings.some((f) => f.code === 'page-rotated' && Math.abs(Number(f.detail)) % 180 === 90);
  const words = page.words.map(({ upright, ...word }): StraightWord => {
    const box = upright ?? word.box;
    return { ...word, box: recognised ? lineBox(word.text, box) : box, printedBox: word.box };
  });
  const size = lying ? { width: page.height, height: page.width } : { width: page.width, height: page.height };
  const straight: PageReading = { ...page, ...size, words };
  STRAIGHT.set(page, straight);
  return straight;
}

/** Where a word stands on the page as it is displayed, for whoever shows the value beside the page. */
export const displayedBox = (word: Word): Box => ('printedBox' in word ? (word as StraightWord).printedBox : word.box);

/** The word laid out elsewhere (on a part of the sheet); where it stands on the page as displayed is kept. */
export const placedAt = (word: Word, box: Box): Word => {
  const placed: StraightWord = { ...word, box, printedBox: displayedBox(word) };
  return placed;
};
