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

/** Unsharp mask, only on blurred pages: it makes noise louder on the others. */
export function sharpenWhenBlurred(image: GrayImage, steepness = edgeSteepness(image)): GrayImage {
  return steepness < BLURRED_BELOW ? unsharp(image, 1.2, 2) : image;
}

/** Adds `amount` × (image − box mean of radius `radius`). */
export function unsharp({ data, width, height }: GrayImage, amount: number, radius: number): GrayImage {
  const across = new Float32Array(width * height);
  for (let y = 0; y < height; y++) {
    const row = y * width;
    let sum = 0;
    for (let x = -radius; x <= radius; x++) sum += data[row + Math.min(width - 1, Math.max(0, x))]!;
    for (let x = 0; x < width; x++) {
      across[row + x] = sum;
      sum += data[row + Math.min(width - 1, x + radius + 1)]! - data[row + Math.max(0, x - radius)]!;
    }
  }
  const out = new Uint8Array(width * height);
  const column = new Float32Array(width);
  for (let y = -radius; y <= radius; y++) {
    const row = Math.min(height - 1, Math.max(0, y)) * width;
    for (let x = 0; x < width; x++) column[x]! += across[row + x]!;
  }
  const share = 1 / (2 * radius + 1) ** 2;
  for (let y = 0; y < height; y++) {
    const row = y * width;
    const entering = Math.min(height - 1, y + radius + 1) * width;
    const leaving = Math.max(0, y - radius) * width;
    for (let x = 0; x < width; x++) {
      const value = data[row + x]! + amount * (data[row + x]! - column[x]! * share);
      out[row + x] = value < 0 ? 0 : value > 255 ? 255 : value;
      column[x]! += across[entering + x]! - across[leaving + x]!;
    }
  }
  return { data: out, width, height };
}
