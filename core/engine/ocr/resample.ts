import type { GrayImage } from './gray-image.ts';

/** Catmull-Rom: keeps strokes sharper than linear, which Tesseract's line reader measurably prefers. */
function cubic(t: number): number {
  const x = Math.abs(t);
  if (x < 1) return 1.5 * x * x * x - 2.5 * x * x + 1;
  if (x < 2) return -0.5 * x * x * x + 2.5 * x * x - 4 * x + 2;
  return 0;
}

interface Taps {
  first: Int32Array;
  weights: Float32Array;
  count: number;
}

/** For each output position, the first input position and the normalised weights; wider when shrinking (no aliasing). */
function taps(from: number, to: number): Taps {
  const ratio = from / to;
  const stretch = Math.max(1, ratio);
  const count = Math.ceil(2 * stretch) * 2;
  const first = new Int32Array(to);
  const weights = new Float32Array(to * count);
  for (let i = 0; i < to; i++) {
    const centre = (i + 0.5) * ratio - 0.5;
    const start = Math.floor(centre) - count / 2 + 1;
    first[i] = start;
    let sum = 0;
    for (let k = 0; k < count; k++) {
      const weight = cubic((start + k - centre) / stretch);
      weights[i * count + k] = weight;
      sum += weight;
    }
    for (let k = 0; k < count; k++) weights[i * count + k]! /= sum;
  }
  return { first, weights, count };
}

/**
 * Resize with a separable cubic filter; edges are extended. `out`: of width × height bytes, not the image's own. Only as
 * many rows as the filter is high are held between the two passes.
 */
export function resample(image: GrayImage, width: number, height: number, out?: Uint8Array): GrayImage {
  if (width === image.width && height === image.height) return image;
  const data = out ?? new Uint8Array(width * height);
  const across = taps(image.width, width);
  const down = taps(image.height, height);
  const rows = Array.from({ length: down.count }, () => new Float32Array(width));
  const last = image.height - 1;
  let ready = -1; // the lowest row of the image that is stretched already
  const stretched = (y: number) => rows[y % down.count]!;
  const line = new Float32Array(width);
  for (let y = 0; y < height; y++) {
    const start = down.first[y]!;
    const lowest = Math.min(last, start + down.count - 1);
    for (ready = Math.max(ready, start - 1); ready < lowest; ) {
      ready++;
      stretchRow(image, ready, across, stretched(ready));
    }
    line.fill(0.5);
    for (let k = 0; k < down.count; k++) {
      const weight = down.weights[y * down.count + k]!;
      if (weight === 0) continue;
      const row = stretched(Math.max(0, Math.min(last, start + k)));
      for (let x = 0; x < width; x++) line[x]! += weight * row[x]!;
    }
    const to = y * width;
    for (let x = 0; x < width; x++) {
      const value = line[x]!;
      data[to + x] = value < 0 ? 0 : value > 255 ? 255 : value;
    }
  }
  return { data, width, height };
}

function stretchRow({ data, width }: GrayImage, y: number, { first, weights, count }: Taps, to: Float32Array): void {
  const row = y * width;
  for (let x = 0; x < to.length; x++) {
    let sum = 0;
    const start = first[x]!;
    const w = x * count;
    if (start >= 0 && start + count <= width) {
      const from = row + start;
      if (count === 4) {
        sum =
          weights[w]! * data[from]! +
          weights[w + 1]! * data[from + 1]! +
          weights[w + 2]! * data[from + 2]! +
          weights[w + 3]! * data[from + 3]!;
      } else for (let k = 0; k < count; k++) sum += weights[w + k]! * data[from + k]!;
    } else {
      for (let k = 0; k < count; k++) {
        const at = start + k;
        sum += weights[w + k]! * data[row + (at < 0 ? 0 : at >= width ? width - 1 : at)]!;
      }
    }
    to[x] = sum;
  }
}
