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

/** Smooths grainy pages (night photos, bad scanners) with a 1-2-1 kernel, again while they are; others stay untouched. */
export function smoothGrain(image: GrayImage): GrayImage {
  let smooth = image;
  for (let round = 0; round < 3 && grain(smooth) > GRAINY; round++) smooth = binomial(smooth);
  return smooth;
}

function binomial({ data, width, height }: GrayImage): GrayImage {
  const across = new Uint16Array(data.length);
  for (let y = 0; y < height; y++) {
    const row = y * width;
    for (let x = 0; x < width; x++) {
      const left = data[row + (x > 0 ? x - 1 : 0)]!;
      const right = data[row + (x < width - 1 ? x + 1 : x)]!;
      across[row + x] = left + 2 * data[row + x]! + right;
    }
  }
  const out = new Uint8Array(data.length);
  for (let y = 0; y < height; y++) {
    const row = y * width;
    const above = y > 0 ? row - width : row;
    const below = y < height - 1 ? row + width : row;
    for (let x = 0; x < width; x++) {
      out[row + x] = (across[above + x]! + 2 * across[row + x]! + across[below + x]! + 8) >> 4;
    }
  }
  return { data: out, width, height };
}
