import type { Rect } from './geometry.ts';
import type { GrayImage } from './gray-image.ts';

const CELL = 32; // pixels at 300 dpi
const SATURATED = 251;
const PAPER_AT_MOST = 232; // paper that is itself white shows no glare
const AROUND_AT_MOST = 244; // the paper some way off the spot
const MIN_CELLS = 6;
const MAX_SHARE = 0.2;
const CLOSE = 40; // pixels between the end of a line and the spot
const INTERRUPTED = 3; // lines

/**
 * Bright spots that interrupt lines of text on a photo. `lines`: the pieces of text, in pixels of `image` (straightened,
 * brightness as photographed). A spot is a compact saturated blob on paper that is not saturated, with darker paper all
 * around it and lines that end at it.
 */
export function glareSpots(image: GrayImage, lines: readonly Rect[]): number {
  const columns = Math.floor(image.width / CELL);
  const rows = Math.floor(image.height / CELL);
  const level = new Uint8Array(columns * rows);
  const full = new Uint8Array(columns * rows);
  for (let y = 0; y < rows; y++) {
    for (let x = 0; x < columns; x++) {
      const cell = lookAt(image, x * CELL, y * CELL);
      level[y * columns + x] = cell.level;
      full[y * columns + x] = cell.saturated ? 1 : 0;
    }
  }
  const paper = percentile(level, 0.7);
  if (paper > PAPER_AT_MOST) return 0;
  let spots = 0;
  for (const blob of blobs(full, columns, rows)) {
    if (blob.cells < MIN_CELLS || blob.cells > MAX_SHARE * columns * rows) continue;
    const across = blob.x1 - blob.x0 + 1;
    const down = blob.y1 - blob.y0 + 1;
    if (blob.cells < 0.5 * across * down || across > 3 * down || down > 3 * across) continue;
    if (percentile(ring(level, columns, rows, blob), 0.8) > AROUND_AT_MOST) continue;
    const [x0, x1] = [blob.x0 * CELL, (blob.x1 + 1) * CELL];
    const [y0, y1] = [blob.y0 * CELL, (blob.y1 + 1) * CELL];
    const ended = lines.filter((line) => {
      const middle = (line.y0 + line.y1) / 2;
      if (middle < y0 || middle > y1) return false;
      return Math.abs(line.x1 - x0) < CLOSE || Math.abs(line.x0 - x1) < CLOSE;
    });
    if (ended.length >= INTERRUPTED) spots++;
  }
  return spots;
}

function lookAt({ data, width }: GrayImage, x0: number, y0: number): { level: number; saturated: boolean } {
  let bright = 0;
  let seen = 0;
  let level = 0;
  for (let y = y0; y < y0 + CELL; y += 4) {
    for (let x = x0; x < x0 + CELL; x += 4, seen++) {
      const value = data[y * width + x]!;
      if (value >= SATURATED) bright++;
      level += value;
    }
  }
  return { level: level / seen, saturated: bright >= 0.92 * seen };
}

interface Blob {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
  cells: number;
}

function blobs(full: Uint8Array, columns: number, rows: number): Blob[] {
  const left = new Uint8Array(full);
  const found: Blob[] = [];
  for (let start = 0; start < left.length; start++) {
    if (!left[start]) continue;
    const blob: Blob = { x0: columns, y0: rows, x1: 0, y1: 0, cells: 0 };
    const stack = [start];
    left[start] = 0;
    for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
      const x = at % columns;
      const y = Math.floor(at / columns);
      blob.x0 = Math.min(blob.x0, x);
      blob.x1 = Math.max(blob.x1, x);
      blob.y0 = Math.min(blob.y0, y);
      blob.y1 = Math.max(blob.y1, y);
      blob.cells++;
      for (const next of [
        x > 0 ? at - 1 : -1,
        x < columns - 1 ? at + 1 : -1,
        y > 0 ? at - columns : -1,
        y < rows - 1 ? at + columns : -1,
      ]) {
        if (next < 0 || !left[next]) continue;
        left[next] = 0;
        stack.push(next);
      }
    }
    found.push(blob);
  }
  return found;
}

/** Brightness of the cells three and four cells away from the blob's rectangle. */
function ring(level: Uint8Array, columns: number, rows: number, blob: Blob): Uint8Array {
  const values: number[] = [];
  for (let y = Math.max(0, blob.y0 - 4); y <= Math.min(rows - 1, blob.y1 + 4); y++) {
    for (let x = Math.max(0, blob.x0 - 4); x <= Math.min(columns - 1, blob.x1 + 4); x++) {
      const near = x > blob.x0 - 3 && x < blob.x1 + 3 && y > blob.y0 - 3 && y < blob.y1 + 3;
      if (!near) values.push(level[y * columns + x]!);
    }
  }
  return Uint8Array.from(values);
}

function percentile(values: Uint8Array, share: number): number {
  const sorted = Uint8Array.from(values).sort();
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
