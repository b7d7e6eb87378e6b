import type { GrayImage } from './gray-image.ts';

/** Standard deviation (grey levels) above which grain breaks letters and fills the paper with specks. */
const GRAINY = 9;

/**
 * Grain of the page in grey levels: Immerkær's estimate (difference of two Laplacians, blind to edges and slopes), from
 * the median over blocks so that printed areas do not count.
 */
export function grain({ data, width, height }: GrayImage): number {
  const size = 48;
  const estimates: number[] = [];
  for (let by = 1; by + size < height; by += 2 * size) {
    for (let bx = 1; bx + size < width; bx += 2 * size) {
      let sum = 0;
      for (let y = by; y < by + size; y++) {
        for (let x = bx; x < bx + size; x++) {
          const p = y * width + x;
          const corners = data[p - width - 1]! + data[p - width + 1]! + data[p + width - 1]! + data[p + width + 1]!;
          const sides = data[p - width]! + data[p + width]! + data[p - 1]! + data[p + 1]!;
          sum += Math.abs(corners - 2 * sides + 4 * data[p]!);
        }
      }
      estimates.push((Math.sqrt(Math.PI / 2) * sum) / (6 * size * size));
    }
  }
  estimates.sort((a, b) => a - b);
  return estimates[estimates.length >> 1] ?? 0;
}

/**
 * Smooths grainy pages (night photos, bad scanners) with a 1-2-1 kernel, again while they are; others stay untouched.
 * `make`: the bytes for the result, of the length asked for.
 */
export function smoothGrain(
  image: GrayImage,
  make = (length: number): Uint8Array => new Uint8Array(length),
): GrayImage {
  let smooth = image;
  for (let round = 0; round < 3 && grain(smooth) > GRAINY; round++)
    smooth = binomial(smooth, smooth === image ? make(image.data.length) : smooth.data);
  return smooth;
}

/** `out` may be the image's own bytes: of each row its sums are kept until the row below is done. */
function binomial({ data, width, height }: GrayImage, out: Uint8Array): GrayImage {
  let above = new Uint16Array(width);
  let here = new Uint16Array(width);
  let below = new Uint16Array(width);
  sumsAcross(data, 0, width, here);
  above.set(here);
  for (let y = 0; y < height; y++) {
    if (y < height - 1) sumsAcross(data, (y + 1) * width, width, below);
    else below.set(here);
    const row = y * width;
    for (let x = 0; x < width; x++) out[row + x] = (above[x]! + 2 * here[x]! + below[x]! + 8) >> 4;
    [above, here, below] = [here, below, above];
  }
  return { data: out, width, height };
}

function sumsAcross(data: Uint8Array, row: number, width: number, sums: Uint16Array): void {
  const last = width - 1;
  for (let x = 1; x < last; x++) sums[x] = data[row + x - 1]! + 2 * data[row + x]! + data[row + x + 1]!;
  sums[0] = 3 * data[row]! + data[row + Math.min(1, last)]!;
  if (last > 0) sums[last] = data[row + last - 1]! + 3 * data[row + last]!;
}
