import type { GrayImage } from './gray-image.ts';

export interface BackgroundOptions {
  /** Side of the blocks in pixels. */
  block: number;
  /** Share of a block's pixels that are darker than its paper. */
  percentile: number;
  /** Lowest value accepted as paper: below, it is a dark picture and not a shadow. */
  floor: number;
  /** What paper becomes. */
  white: number;
  /** Fill blocks covered by ink from their neighbours before smoothing. */
  dilate: boolean;
}

/** First pass, against shadows of photos and grey scanner beds. */
export const COARSE: BackgroundOptions = { block: 64, percentile: 0.85, floor: 30, white: 252, dilate: true };
/** Second pass, after white-on-dark areas were turned over: shaded cells and bleed-through. */
export const FINE: BackgroundOptions = { block: 32, percentile: 0.9, floor: 40, white: 255, dilate: false };

const SHIFT = 16;
const ONE = 1 << SHIFT; // 255 × (255 / 30) × ONE stays below 2³¹

/** Divides the page by its own paper brightness, so that paper is white everywhere. `out`: may be the image's own bytes. */
export function normaliseBackground(
  image: GrayImage,
  options: BackgroundOptions,
  out: Uint8Array = new Uint8Array(image.data.length),
): GrayImage {
  const { data, width, height } = image;
  const { block } = options;
  const columns = Math.ceil(width / block);
  const rows = Math.ceil(height / block);
  let paper = blockPercentiles(image, columns, rows, options);
  if (options.dilate) {
    paper = neighbourhood(paper, columns, rows, 'max');
    paper = neighbourhood(paper, columns, rows, 'mean');
  }
  paper = neighbourhood(paper, columns, rows, 'mean');
  const half = block >> 1;
  for (let i = 0; i < paper.length; i++) paper[i] = Math.max(options.floor, paper[i]!);

  const gain = new Int32Array(columns + 2);
  for (let y = 0; y < height; y++) {
    const v = Math.max(0, Math.min(rows - 1.001, (y + 0.5) / block - 0.5));
    const upper = Math.floor(v) * columns;
    const lower = Math.min(rows - 1, Math.floor(v) + 1) * columns;
    const below = v - Math.floor(v);
    for (let x = 0; x < columns; x++) {
      gain[x + 1] = (ONE * options.white) / (paper[upper + x]! * (1 - below) + paper[lower + x]! * below);
    }
    gain[0] = gain[1]!;
    gain[columns + 1] = gain[columns]!;
    const row = y * width;
    // From the middle of one block to the middle of the next the gain changes evenly; whole numbers are twice as fast.
    for (let i = 0; i <= columns; i++) {
      const from = Math.max(0, i * block - half);
      const to = Math.min(width, (i + 1) * block - half);
      const step = Math.trunc((gain[i + 1]! - gain[i]!) / block);
      let factor = gain[i]! + step * (from - i * block + half);
      for (let p = row + from; p < row + to; p++, factor += step) {
        const value = (data[p]! * factor) >> SHIFT;
        out[p] = value > 255 ? 255 : value;
      }
    }
  }
  return { data: out, width, height };
}

/** Paper brightness of each block: a high percentile, so that ink does not count. */
function blockPercentiles(
  { data, width, height }: GrayImage,
  columns: number,
  rows: number,
  { block, percentile }: BackgroundOptions,
): Float32Array {
  const paper = new Float32Array(columns * rows);
  const histogram = new Uint32Array(256);
  const step = block >= 64 ? 3 : 2;
  for (let by = 0; by < rows; by++) {
    for (let bx = 0; bx < columns; bx++) {
      histogram.fill(0);
      let total = 0;
      const right = Math.min(width, (bx + 1) * block);
      const bottom = Math.min(height, (by + 1) * block);
      for (let y = by * block; y < bottom; y += step) {
        for (let x = bx * block; x < right; x += step) {
          histogram[data[y * width + x]!]!++;
          total++;
        }
      }
      const above = total * (1 - percentile);
      let count = 0;
      let value = 255;
      while (value > 0) {
        count += histogram[value]!;
        if (count > above) break;
        value--;
      }
      paper[by * columns + bx] = value;
    }
  }
  return paper;
}

function neighbourhood(values: Float32Array, columns: number, rows: number, take: 'max' | 'mean'): Float32Array {
  const out = new Float32Array(values.length);
  for (let y = 0; y < rows; y++) {
    for (let x = 0; x < columns; x++) {
      let max = 0;
      let sum = 0;
      let count = 0;
      for (let j = Math.max(0, y - 1); j <= Math.min(rows - 1, y + 1); j++) {
        for (let i = Math.max(0, x - 1); i <= Math.min(columns - 1, x + 1); i++) {
          const value = values[j * columns + i]!;
          if (value > max) max = value;
          sum += value;
          count++;
        }
      }
      out[y * columns + x] = take === 'max' ? max : sum / count;
    }
  }
  return out;
}
