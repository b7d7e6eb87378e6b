import type { Word } from '../../contract/reading.ts';
import { connectedComponents } from '../ocr/components.ts';
import type { PageImage } from '../ocr/gray-image.ts';
import type { PageChar, PageSize } from './pdf-chars.ts';
import { wordsOfChars } from './words-of-chars.ts';

export interface LayerContext {
  size: PageSize;
  /** Share of the page under images (0…1), and number of drawings and groups. */
  images: number;
  others: number;
  /** The page as it looks, coarse. */
  render(): PageImage;
}

const MAX_UNMAPPED = 0.05; // of the characters: bullets and ticks; above, a font hides which letters they are
const FEW_WORDS = 60;
const MANY_DRAWINGS = 300;
const SOME_IMAGE = 0.05;
const UNEXPLAINED_GLYPHS = 30;
const UNEXPLAINED_SHARE = 0.3; // of the characters of the text layer

/**
 * The page's own words, or null when they cannot be relied on and the page must be recognised from its image:
 * - characters that are not painted (the recognition layer of another program) never count: they are somebody else's OCR;
 * - a font that hides its letters makes the layer worthless;
 * - letters seen on the page that the layer does not explain (a scan with a header or a stamp as text, a letter turned
 *   into curves) mean that it is not the whole page. Nothing is merged then: the image shows the typed words too, and a page
 *   has one origin.
 */
export function reliableTextWords(chars: readonly PageChar[], context: LayerContext): Word[] | null {
  const { width, height } = context.size;
  const painted = chars.filter((char) => {
    const x = (char.x0 + char.x1) / 2;
    const y = (char.y0 + char.y1) / 2;
    return char.text === ' ' || (!char.invisible && x >= 0 && x <= width && y >= 0 && y <= height);
  });
  const printed = painted.filter((char) => char.text !== ' ' && char.text !== '');
  const unmapped = printed.filter((char) => char.unmapped).length;
  if (printed.length === 0 || unmapped > MAX_UNMAPPED * printed.length) return null;
  const { words } = wordsOfChars(painted, context.size);
  if (words.length === 0) return null;
  const doubtful =
    context.images > SOME_IMAGE || context.others > MANY_DRAWINGS || words.length < FEW_WORDS || unmapped > 0;
  if (
    doubtful &&
    unexplainedGlyphs(context.render(), words) > Math.max(UNEXPLAINED_GLYPHS, UNEXPLAINED_SHARE * printed.length)
  ) {
    return null;
  }
  return words;
}

const INK = 160;

/** How many letter-sized blobs of ink lie outside the boxes of the words. */
export function unexplainedGlyphs(page: PageImage, words: readonly Word[]): number {
  const data = new Uint8Array(page.data);
  const k = 1 / page.pointsPerPixel;
  for (const word of words) {
    const [x, y, w, h] = word.box;
    const x0 = Math.max(0, Math.floor((x - 1) * k));
    const x1 = Math.min(page.width, Math.ceil((x + w + 1) * k));
    const y0 = Math.max(0, Math.floor((y - 1) * k));
    const y1 = Math.min(page.height, Math.ceil((y + h + 1) * k));
    for (let row = y0; row < y1; row++) data.fill(255, row * page.width + x0, row * page.width + Math.max(x0, x1));
  }
  const [low, high, wide] = [3 * k, 24 * k, 40 * k]; // points
  return connectedComponents({ data, width: page.width, height: page.height }, INK).filter((blob) => {
    const across = blob.x1 - blob.x0 + 1;
    const down = blob.y1 - blob.y0 + 1;
    return down >= low && down <= high && across >= 0.3 * k && across <= wide && across < 8 * down;
  }).length;
}
