import type { GrayImage } from './gray-image.ts';

/** Below this the page is blurred: measured 43–53 on blurred pages, 103 and more on phone photos and scans. */
export const BLURRED_BELOW = 70;

/** The 90th percentile of the noticeable horizontal brightness steps: how steep the edges of letters are (0…255). */
export function edgeSteepness({ data, width, height }: GrayImage): number {
  const histogram = new Uint32Array(256);
  let total = 0;
  for (let y = 2; y < height - 2; y += 3) {
    const row = y * width;
    for (let x = 2; x < width - 2; x++) {
      const step = Math.abs(data[row + x + 1]! - data[row + x - 1]!);
      if (step > 20) {
        histogram[step]!++;
        total++;
      }
    }
  }
  let count = 0;
  let value = 255;
  while (value > 0) {
    count += histogram[value]!;
    if (count >= total * 0.1) break;
    value--;
  }
  return value;
}

/** Unsharp mask, only on blurred pages: it makes noise louder on the others. `inPlace`: in the image's own bytes. */
export function sharpenWhenBlurred(image: GrayImage, steepness = edgeSteepness(image), inPlace = false): GrayImage {
  return steepness < BLURRED_BELOW ? unsharp(image, 1.2, 2, inPlace ? image.data : undefined) : image;
}

/** Adds `amount` × (image − box mean of radius `radius`). `out`: may be the image's own bytes. */
export function unsharp(
  { data, width, height }: GrayImage,
  amount: number,
  radius: number,
  out: Uint8Array = new Uint8Array(width * height),
): GrayImage {
  // Sums across of the rows that the box covers: a row may be overwritten once its own sums are here.
  const rows = 2 * radius + 1;
  const across = Array.from({ length: rows }, () => new Int32Array(width));
  const sumsOf = (y: number) => across[y % rows]!;
  const column = new Int32Array(width);
  const add = (sums: Int32Array) => {
    for (let x = 0; x < width; x++) column[x]! += sums[x]!;
  };
  const first = sumsAcross(data, 0, width, radius, sumsOf(0));
  for (let y = -radius; y <= 0; y++) add(first);
  for (let y = 1; y <= radius; y++) {
    add(y < height ? sumsAcross(data, y * width, width, radius, sumsOf(y)) : sumsOf(height - 1));
  }
  const top = Int32Array.from(first);
  const share = 1 / rows ** 2;
  for (let y = 0; y < height; y++) {
    const row = y * width;
    for (let x = 0; x < width; x++) {
      const value = data[row + x]! + amount * (data[row + x]! - column[x]! * share);
      out[row + x] = value < 0 ? 0 : value > 255 ? 255 : value;
    }
    const leaving = y - radius > 0 ? sumsOf(y - radius) : top;
    for (let x = 0; x < width; x++) column[x]! -= leaving[x]!;
    const next = y + radius + 1;
    add(next < height ? sumsAcross(data, next * width, width, radius, sumsOf(next)) : sumsOf(height - 1));
  }
  return { data: out, width, height };
}

/** Of each pixel of a row, the sum of those within `radius`; the edges are extended. */
function sumsAcross(data: Uint8Array, row: number, width: number, radius: number, sums: Int32Array): Int32Array {
  let sum = 0;
  for (let x = -radius; x <= radius; x++) sum += data[row + Math.min(width - 1, Math.max(0, x))]!;
  for (let x = 0; x < width; x++) {
    sums[x] = sum;
    sum += data[row + Math.min(width - 1, x + radius + 1)]! - data[row + Math.max(0, x - radius)]!;
  }
  return sums;
}
