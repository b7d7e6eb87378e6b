import type { Box } from '../../contract/reading.ts';
import type { PageImage } from './pdfium-pages.ts';

const VISIBLE_CONTRAST = 48; // of 255, in the channel that differs most

const colorAt = (image: PageImage, index: number) =>
  ((image.data[index] ?? 0) << 16) | ((image.data[index + 1] ?? 0) << 8) | (image.data[index + 2] ?? 0);

function contrast(a: number, b: number): number {
  return Math.max(
    Math.abs((a >> 16) - (b >> 16)),
    Math.abs(((a >> 8) & 255) - ((b >> 8) & 255)),
    Math.abs((a & 255) - (b & 255)),
  );
}

function* pixelsIn(image: PageImage, [x, y, width, height]: Box): Generator<number> {
  const [left, right] = [
    Math.max(0, Math.floor(x * image.scale)),
    Math.min(image.width, Math.ceil((x + width) * image.scale)),
  ];
  const [top, bottom] = [
    Math.max(0, Math.floor(y * image.scale)),
    Math.min(image.height, Math.ceil((y + height) * image.scale)),
  ];
  for (let row = top; row < bottom; row++)
    for (let column = left; column < right; column++) yield 4 * (row * image.width + column);
}

/**
 * Pixels of a box (points from top-left) in which something is drawn that `bare` (the page without its fields) has not,
 * in another colour than most of the box: what a value adds to its background.
 */
export function inkIn(filled: PageImage, bare: PageImage, box: Box): number {
  const counts = new Map<number, number>();
  for (const index of pixelsIn(filled, box)) {
    const color = colorAt(filled, index);
    counts.set(color, (counts.get(color) ?? 0) + 1);
  }
  const background = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0xffffff;
  const full = [...pixelsIn(filled, box)].filter((index) => {
    const color = colorAt(filled, index);
    return contrast(color, colorAt(bare, index)) >= VISIBLE_CONTRAST && contrast(color, background) >= VISIBLE_CONTRAST;
  }).length;
  if (full > 0) return full;
  // A mark may cover most of its box, and then is the background itself.
  return [...pixelsIn(filled, box)].filter(
    (index) =>
      contrast(colorAt(filled, index), colorAt(bare, index)) >= VISIBLE_CONTRAST &&
      contrast(colorAt(filled, index), 0xffffff) >= 128,
  ).length;
}

/** How many pixels outside the boxes differ between two images of one page: a page must change in its fields only. */
export function changedOutside(before: PageImage, after: PageImage, boxes: readonly Box[]): number {
  if (before.width !== after.width || before.height !== after.height) return before.width * before.height;
  const inside = new Uint8Array(before.width * before.height);
  for (const [x, y, width, height] of boxes) {
    for (const index of pixelsIn(before, [x - 1, y - 1, width + 2, height + 2])) inside[index / 4] = 1;
  }
  let changed = 0;
  for (let pixel = 0; pixel < inside.length; pixel++) {
    if (inside[pixel] === 0 && contrast(colorAt(before, pixel * 4), colorAt(after, pixel * 4)) >= VISIBLE_CONTRAST)
      changed++;
  }
  return changed;
}
