import { type Projection, turning } from './geometry.ts';
import type { GrayImage } from './gray-image.ts';
import { otsuThreshold } from './threshold.ts';

/** Bottoms of dark strokes on a reduced grid: baselines are what makes rows of text stand out. */
export interface StrokeFeet {
  xs: Float32Array;
  ys: Float32Array;
  width: number;
  height: number;
}

/** `columns` true: the same seen from the side, for pages that lie on their side. */
export function strokeFeet(image: GrayImage, scale: number, threshold: number, columns = false): StrokeFeet {
  const width = Math.floor((columns ? image.height : image.width) / scale);
  const height = Math.floor((columns ? image.width : image.height) / scale);
  const { data } = image;
  const at = columns
    ? (x: number, y: number) => data[x * scale * image.width + y * scale]! < threshold
    : (x: number, y: number) => data[y * scale * image.width + x * scale]! < threshold;
  const xs: number[] = [];
  const ys: number[] = [];
  for (let y = 1; y < height - 1; y++) {
    for (let x = 0; x < width; x++) {
      if (at(x, y) && !at(x, y + 1)) {
        xs.push(x);
        ys.push(y);
      }
    }
  }
  return { xs: Float32Array.from(xs), ys: Float32Array.from(ys), width, height };
}

/** Sum of squares of the projection profile along lines inclined by `degrees`: highest when rows line up. */
export function profileEnergy(feet: StrokeFeet, degrees: number): number {
  const slope = Math.tan((degrees * Math.PI) / 180);
  const bins = new Float64Array(feet.height + 2 * feet.width + 10);
  for (let i = 0; i < feet.xs.length; i++) {
    const position = feet.ys[i]! - feet.xs[i]! * slope + feet.width;
    const bin = Math.floor(position);
    const part = position - bin;
    bins[bin]! += 1 - part;
    bins[bin + 1]! += part;
  }
  let energy = 0;
  for (let i = 0; i < bins.length; i++) energy += bins[i]! * bins[i]!;
  return energy;
}

const MAX_SKEW = 8;
const MIN_FEET = 200;

/**
 * The slope of the text rows in degrees (positive: they go down to the right), −8…8; 0 when there is too little ink to
 * tell. Turn the page by the opposite to straighten it.
 */
export function estimateSkew(image: GrayImage, scale = 4): number {
  const feet = strokeFeet(image, scale, Math.min(200, otsuThreshold(image.data)));
  if (feet.xs.length < MIN_FEET) return 0;
  let best = 0;
  let bestEnergy = -1;
  const tryAngle = (degrees: number) => {
    const energy = profileEnergy(feet, degrees);
    if (energy > bestEnergy) {
      bestEnergy = energy;
      best = degrees;
    }
  };
  for (let i = -2 * MAX_SKEW; i <= 2 * MAX_SKEW; i++) tryAngle(i / 2);
  for (const step of [0.1, 0.02]) {
    const centre = best;
    for (let i = -5; i <= 5; i++) tryAngle(centre + i * step);
  }
  return best;
}

/**
 * The image turned clockwise by `degrees` around its centre, same size, bilinear, white where nothing comes from.
 * `toSource` maps pixels of the result to those of `image`. `out`: as many bytes as the image has, not its own.
 */
export function turnByAngle(
  { data, width, height }: GrayImage,
  degrees: number,
  out: Uint8Array = new Uint8Array(data.length),
): { image: GrayImage; toSource: Projection } {
  out.fill(255);
  const toSource = turning(-degrees, width / 2, height / 2);
  const [a, b, tx, c, d, ty] = toSource;
  for (let y = 0; y < height; y++) {
    let sx = a * 0.5 + b * (y + 0.5) + tx - 0.5;
    let sy = c * 0.5 + d * (y + 0.5) + ty - 0.5;
    const row = y * width;
    for (let x = 0; x < width; x++, sx += a, sy += c) {
      const ix = Math.floor(sx);
      const iy = Math.floor(sy);
      if (ix < 0 || iy < 0 || ix >= width - 1 || iy >= height - 1) continue;
      const fx = sx - ix;
      const p = iy * width + ix;
      const above = data[p]! + (data[p + 1]! - data[p]!) * fx;
      const below = data[p + width]! + (data[p + width + 1]! - data[p + width]!) * fx;
      out[row + x] = above + (below - above) * (sy - iy);
    }
  }
  return { image: { data: out, width, height }, toSource };
}
