import type { GrayImage, PixelBox } from './gray-image.ts';

export type ZoneSearch = {
  width: number;
  height: number;
  /** Distance from the paper's edge: what office printers cannot print. */
  margin: number;
  /** Free space wanted around the zone, so that the stamp never touches a text or the quiet zone of a 2D code. */
  clearance: number;
};

const STEP = 4;
// On white paper nothing darker than this may lie under a stamp: thin grey print is light once it is scaled down.
const PAPER = 252;
const LIGHTEST_INK = 246;
// On a scan or a photo the paper itself is grainy; a zone is empty when its levels differ by no more than the grain.
const GRAIN = 30;

/** A part of the page that must stay free whatever it looks like, and the paper wanted around it. */
export type TakenBox = { box: PixelBox; around: number };

/**
 * Finds room for a stamp on a page drawn at one pixel a point: along the bottom edge from right to left, then along the
 * top edge, so that most pages of a bundle carry it at the same place. Null when every place would touch something.
 * @param taken boxes in pixels of the page: known words and 2D codes
 */
export function findEmptyZone(page: GrayImage, search: ZoneSearch, taken: readonly TakenBox[] = []): PixelBox | null {
  const { width, height, margin } = search;
  const rows = [page.height - margin - height, margin];
  for (const y of rows) {
    for (let x = page.width - margin - width; x >= margin; x -= STEP) {
      const zone: PixelBox = [x, y, width, height];
      const free = !taken.some(({ box, around }) => touches(zone, box, around));
      if (y >= margin && free && isEmptyZone(page, zone, search.clearance)) return zone;
    }
  }
  return null;
}

function touches([x, y, width, height]: PixelBox, box: PixelBox, around: number): boolean {
  const beside = x + width <= box[0] - around || x >= box[0] + box[2] + around;
  return !beside && y + height > box[1] - around && y < box[1] + box[3] + around;
}

/** True when the zone, widened by the clearance on each side, holds paper only. */
export function isEmptyZone(page: GrayImage, [x, y, width, height]: PixelBox, clearance: number): boolean {
  const levels = new Uint32Array(256);
  let count = 0;
  const bottom = Math.min(page.height, Math.ceil(y + height + clearance));
  const right = Math.min(page.width, Math.ceil(x + width + clearance));
  for (let row = Math.max(0, Math.floor(y - clearance)); row < bottom; row++) {
    for (let column = Math.max(0, Math.floor(x - clearance)); column < right; column++) {
      const level = page.data[row * page.width + column] ?? 255;
      levels[level] = (levels[level] ?? 0) + 1;
      count++;
    }
  }
  if (levelAt(levels, count / 2) >= PAPER) return levelAt(levels, 1) >= LIGHTEST_INK;
  return levelAt(levels, count * 0.998) - levelAt(levels, count * 0.002) <= GRAIN;
}

function levelAt(levels: Uint32Array, rank: number): number {
  let seen = 0;
  for (let level = 0; level < 256; level++) {
    seen += levels[level] ?? 0;
    if (seen >= rank) return level;
  }
  return 255;
}
