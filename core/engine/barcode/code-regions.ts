import type { Rect } from '../ocr/geometry.ts';
import type { GrayImage } from '../ocr/gray-image.ts';

const CELL = 1.6; // millimetres: a small code (8 mm) is five cells wide, a line of text less than three high
const LEAST_DARK = 0.2; // of the way from paper to black; a page of text stays below, whatever the blur
const MOST_DARK = 0.85;
const LEAST_SIDE = 6; // millimetres
const MOST_SIDE = 90;
const FLATTEST = 4.5; // rectangular codes are up to four times as wide as high; a line of bold text is flatter
const LEAST_FILL = 0.4; // of its upright box: a square on its corner fills half of it
const MOST_REGIONS = 8;
const LEAST_CONTRAST = 0.15; // between the lightest and the darkest spot about a cell, of the way from paper to ink
const LEAST_LEVEL = 0.33; // between the lightest and the darkest spots of a block's own cells: a code lies about the middle
const MOST_LEVEL = 0.67;
const LEAST_LIVELY = 0.6; // share of a block's cells with that contrast: an even dark box or a desk has none

/**
 * Where a two-dimensional code may lie: blocks of even grey once looked at from afar. Half of a code's modules are dark, in
 * every spot of it, sharp or blurred, which text (a quarter at most, in lines) is not. Pictures and bold boxes are found
 * too; the decoder tells. Most evenly black and white first; rectangles in pixels, with a margin for the quiet zone.
 */
export function codeRegions(image: GrayImage, pointsPerPixel: number): Rect[] {
  const cell = Math.max(3, Math.round((CELL / 25.4) * (72 / pointsPerPixel)));
  const across = Math.floor(image.width / cell);
  const down = Math.floor(image.height / cell);
  if (across < 3 || down < 3) return [];
  const { mean, brightest, darkest } = cellLevels(image, cell, across, down);
  const paper = highest(brightest, across, down, 4);
  const ink = inkLevel(mean);
  const light = highest(brightest, across, down, 1);
  const dim = highest(
    darkest.map((value) => 255 - value),
    across,
    down,
    1,
  );
  const grey = new Uint8Array(across * down);
  const lively = new Uint8Array(across * down);
  for (let i = 0; i < grey.length; i++) {
    const range = Math.max(40, paper[i]! - ink);
    const dark = (paper[i]! - mean[i]!) / range;
    lively[i] = light[i]! + dim[i]! - 255 >= LEAST_CONTRAST * range ? 1 : 0;
    grey[i] = dark >= LEAST_DARK && dark <= MOST_DARK ? 1 : 0;
  }
  const side = cell * pointsPerPixel * (25.4 / 72); // millimetres
  const found = blobs(opened(grey, across, down), across, down).filter(({ x0, y0, x1, y1, cells }) => {
    const width = (x1 - x0 + 1) * side;
    const height = (y1 - y0 + 1) * side;
    const shape = Math.max(width, height) / Math.min(width, height);
    const active = cells.reduce((count, at) => count + lively[at]!, 0);
    const fills = cells.length / ((x1 - x0 + 1) * (y1 - y0 + 1)) >= LEAST_FILL && active / cells.length >= LEAST_LIVELY;
    return fills && Math.min(width, height) >= LEAST_SIDE && Math.max(width, height) <= MOST_SIDE && shape <= FLATTEST;
  });
  const level = (cells: readonly number[]) => {
    const sum = (values: Float32Array) => cells.reduce((total, at) => total + values[at]!, 0);
    const lightest = sum(brightest);
    return (lightest - sum(mean)) / Math.max(1, lightest - sum(darkest));
  };
  const ranked = found
    .map((blob) => ({ ...blob, level: level(blob.cells) }))
    .filter((blob) => blob.level >= LEAST_LEVEL && blob.level <= MOST_LEVEL)
    .sort((a, b) => Math.abs(a.level - 0.5) - Math.abs(b.level - 0.5));
  return ranked.slice(0, MOST_REGIONS).map(({ x0, y0, x1, y1 }) => ({
    x0: Math.max(0, (x0 - 2) * cell),
    y0: Math.max(0, (y0 - 2) * cell),
    x1: Math.min(image.width, (x1 + 3) * cell),
    y1: Math.min(image.height, (y1 + 3) * cell),
  }));
}

function cellLevels({ data, width }: GrayImage, cell: number, across: number, down: number) {
  const mean = new Float32Array(across * down);
  const brightest = new Float32Array(across * down);
  const darkest = new Float32Array(across * down);
  const step = Math.max(1, Math.floor(cell / 12)); // a hundred samples a cell are enough
  for (let cy = 0; cy < down; cy++) {
    for (let cx = 0; cx < across; cx++) {
      let sum = 0;
      let count = 0;
      let most = 0;
      let least = 255;
      for (let y = cy * cell; y < (cy + 1) * cell; y += step) {
        const row = y * width;
        for (let x = cx * cell; x < (cx + 1) * cell; x += step) {
          const value = data[row + x]!;
          sum += value;
          count++;
          if (value > most) most = value;
          if (value < least) least = value;
        }
      }
      mean[cy * across + cx] = sum / count;
      brightest[cy * across + cx] = most;
      darkest[cy * across + cx] = least;
    }
  }
  return { mean, brightest, darkest };
}

/** The highest value within `radius` cells: the paper beside a blurred code, also under a shadow. */
function highest(values: Float32Array, across: number, down: number, radius: number): Float32Array {
  const pass = (from: Float32Array, length: number, lines: number, step: number, line: number) => {
    const to = new Float32Array(from.length);
    for (let l = 0; l < lines; l++) {
      for (let i = 0; i < length; i++) {
        let most = 0;
        for (let k = Math.max(0, i - radius); k <= Math.min(length - 1, i + radius); k++) {
          most = Math.max(most, from[l * line + k * step]!);
        }
        to[l * line + i * step] = most;
      }
    }
    return to;
  };
  return pass(pass(values, across, down, 1, across), down, across, across, 1);
}

/** A dark level of the page that a few black cells cannot set. */
function inkLevel(mean: Float32Array): number {
  const sorted = Float32Array.from(mean).sort();
  return Math.min(sorted[Math.floor(sorted.length * 0.002)]!, 120);
}

/** Drops what is thinner than three cells, so that a line of text beside a code does not belong to it. */
function opened(grey: Uint8Array, across: number, down: number): Uint8Array {
  const core = new Uint8Array(grey.length);
  const out = new Uint8Array(grey.length);
  for (let y = 1; y < down - 1; y++) {
    for (let x = 1; x < across - 1; x++) {
      let count = 0;
      for (let dy = -1; dy <= 1; dy++) for (let dx = -1; dx <= 1; dx++) count += grey[(y + dy) * across + x + dx]!;
      if (count >= 8) core[y * across + x] = 1;
    }
  }
  for (let y = 1; y < down - 1; y++) {
    for (let x = 1; x < across - 1; x++) {
      if (core[y * across + x] === 0) continue;
      for (let dy = -1; dy <= 1; dy++) for (let dx = -1; dx <= 1; dx++) out[(y + dy) * across + x + dx] = 1;
    }
  }
  return out;
}

interface Blob extends Rect {
  cells: number[];
}

function blobs(mask: Uint8Array, across: number, down: number): Blob[] {
  const found: Blob[] = [];
  const stack: number[] = [];
  for (let start = 0; start < mask.length; start++) {
    if (mask[start] === 0) continue;
    const blob: Blob = { x0: across, y0: down, x1: 0, y1: 0, cells: [] };
    mask[start] = 0;
    stack.push(start);
    for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
      const x = at % across;
      const y = Math.floor(at / across);
      blob.cells.push(at);
      blob.x0 = Math.min(blob.x0, x);
      blob.x1 = Math.max(blob.x1, x);
      blob.y0 = Math.min(blob.y0, y);
      blob.y1 = Math.max(blob.y1, y);
      for (const next of [x > 0 ? at - 1 : -1, x < across - 1 ? at + 1 : -1, at - across, at + across]) {
        if (next < 0 || next >= mask.length || mask[next] === 0) continue;
        mask[next] = 0;
        stack.push(next);
      }
    }
    found.push(blob);
  }
  return found;
}
