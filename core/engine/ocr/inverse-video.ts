import type { GrayImage } from './gray-image.ts';

const BLOCK = 8;
const TILE = 32; // blocks
const DARK_SHARE = 0.5; // darker than half of the paper around it

interface BlockRect {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

/**
 * Turns white-on-dark boxes (the "Net payé" of many payslips, table headings) into dark on white: they disappear in
 * recognition otherwise. The straight-edge test keeps bold titles and pictures as they are. `make`: the bytes for the
 * result, of the length asked for; an image without such boxes is given back as it is.
 */
export function turnOverDarkBoxes(
  image: GrayImage,
  make = (length: number): Uint8Array => new Uint8Array(length),
): { image: GrayImage; boxes: number } {
  const { data, width, height } = image;
  const columns = Math.floor(width / BLOCK);
  const rows = Math.floor(height / BLOCK);
  if (columns < 12 || rows < 4) return { image, boxes: 0 };
  const means = blockMeans(image, columns, rows);
  const paper = localPaper(means, columns, rows);
  const paperAt = (bx: number, by: number) =>
    paper.values[Math.floor(by / TILE) * paper.columns + Math.floor(bx / TILE)]!;
  const dark = new Uint8Array(columns * rows);
  for (let y = 0; y < rows; y++) {
    for (let x = 0; x < columns; x++) {
      if (means[y * columns + x]! < DARK_SHARE * paperAt(x, y)) dark[y * columns + x] = 1;
    }
  }
  const rectangles = darkRectangles(dark, columns, rows);
  if (rectangles.length === 0) return { image, boxes: 0 };
  const out = make(data.length);
  out.set(data);
  let boxes = 0;
  for (const rect of rectangles) {
    if (turnOver(image, out, rect, paperAt(rect.x0, rect.y0))) boxes++;
  }
  return boxes === 0 ? { image, boxes } : { image: { data: out, width, height }, boxes };
}

function blockMeans({ data, width }: GrayImage, columns: number, rows: number): Uint8Array {
  const means = new Uint8Array(columns * rows);
  for (let by = 0; by < rows; by++) {
    for (let bx = 0; bx < columns; bx++) {
      let sum = 0;
      for (let y = 0; y < BLOCK; y += 2) {
        const row = (by * BLOCK + y) * width + bx * BLOCK;
        for (let x = 0; x < BLOCK; x += 2) sum += data[row + x]!;
      }
      means[by * columns + bx] = sum / (BLOCK / 2) ** 2;
    }
  }
  return means;
}

/** Paper brightness around each tile: the 85th percentile of the block means, neighbours included. */
function localPaper(means: Uint8Array, columns: number, rows: number): { values: Uint8Array; columns: number } {
  const across = Math.ceil(columns / TILE);
  const down = Math.ceil(rows / TILE);
  const values = new Uint8Array(across * down);
  const histogram = new Uint32Array(256);
  for (let ty = 0; ty < down; ty++) {
    for (let tx = 0; tx < across; tx++) {
      histogram.fill(0);
      let count = 0;
      for (let y = Math.max(0, (ty - 1) * TILE); y < Math.min(rows, (ty + 2) * TILE); y += 2) {
        for (let x = Math.max(0, (tx - 1) * TILE); x < Math.min(columns, (tx + 2) * TILE); x += 2) {
          histogram[means[y * columns + x]!]!++;
          count++;
        }
      }
      let below = 0;
      let value = 0;
      while (value < 255) {
        below += histogram[value]!;
        if (below > count * 0.85) break;
        value++;
      }
      values[ty * across + tx] = value;
    }
  }
  return { values, columns: across };
}

/** Bounding rectangles of the dark areas that are big and full enough to be a box. */
function darkRectangles(dark: Uint8Array, columns: number, rows: number): BlockRect[] {
  const seen = new Uint8Array(dark.length);
  const stack = new Int32Array(dark.length);
  const found: BlockRect[] = [];
  for (let start = 0; start < dark.length; start++) {
    if (!dark[start] || seen[start]) continue;
    let depth = 0;
    stack[depth++] = start;
    seen[start] = 1;
    const rect: BlockRect = { x0: columns, y0: rows, x1: 0, y1: 0 };
    let area = 0;
    while (depth > 0) {
      const position = stack[--depth]!;
      const x = position % columns;
      const y = Math.floor(position / columns);
      area++;
      rect.x0 = Math.min(rect.x0, x);
      rect.x1 = Math.max(rect.x1, x);
      rect.y0 = Math.min(rect.y0, y);
      rect.y1 = Math.max(rect.y1, y);
      for (let j = Math.max(0, y - 1); j <= Math.min(rows - 1, y + 1); j++) {
        for (let i = Math.max(0, x - 1); i <= Math.min(columns - 1, x + 1); i++) {
          const next = j * columns + i;
          if (dark[next] && !seen[next]) {
            seen[next] = 1;
            stack[depth++] = next;
          }
        }
      }
    }
    const across = rect.x1 - rect.x0 + 1;
    const down = rect.y1 - rect.y0 + 1;
    const full = area / (across * down) > 0.55;
    if (down >= 2 && across >= 10 && across * down >= 30 && full && down < rows * 0.5) found.push(rect);
  }
  return found;
}

/** Finds the exact edges of the box, checks that they are straight and dark, and writes the inverse into `out`. */
function turnOver({ data, width, height }: GrayImage, out: Uint8Array, rect: BlockRect, paper: number): boolean {
  let x0 = Math.max(0, (rect.x0 - 1) * BLOCK);
  let y0 = Math.max(0, (rect.y0 - 1) * BLOCK);
  let x1 = Math.min(width - 1, (rect.x1 + 2) * BLOCK);
  let y1 = Math.min(height - 1, (rect.y1 + 2) * BLOCK);
  const rowMean = (y: number) => {
    let sum = 0;
    let count = 0;
    for (let x = rect.x0 * BLOCK; x < (rect.x1 + 1) * BLOCK; x += 2, count++) sum += data[y * width + x]!;
    return sum / count;
  };
  const columnMean = (x: number) => {
    let sum = 0;
    let count = 0;
    for (let y = rect.y0 * BLOCK; y < (rect.y1 + 1) * BLOCK; y += 2, count++) sum += data[y * width + x]!;
    return sum / count;
  };
  const light = paper * 0.72;
  while (y0 < y1 && rowMean(y0) > light) y0++;
  while (y1 > y0 && rowMean(y1) > light) y1--;
  while (x0 < x1 && columnMean(x0) > light) x0++;
  while (x1 > x0 && columnMean(x1) > light) x1--;
  if (x1 - x0 < 60 || y1 - y0 < 18) return false;
  const darkShare = (y: number) => {
    let count = 0;
    let darkOnes = 0;
    for (let x = x0 + 4; x < x1 - 3; x += 2, count++) if (data[y * width + x]! < paper * 0.55) darkOnes++;
    return darkOnes / count;
  };
  // A wide box that is still slanted by a hair has its straight edge a few rows further in.
  const straight = (from: number, direction: 1 | -1) =>
    [2, 3, 4, 5].some((offset) => darkShare(from + direction * offset) >= 0.85);
  if (!straight(y0, 1) || !straight(y1, -1)) return false;

  const ink = darkLevel(data, width, x0 + 3, y0 + 3, x1 - 2, y1 - 2);
  const gain = paper / Math.max(30, paper - ink);
  for (let y = y0; y <= y1; y++) {
    for (let x = x0; x <= x1; x++) {
      const border = y - y0 < 3 || y1 - y < 3 || x - x0 < 3 || x1 - x < 3;
      const value = border ? paper : paper - (data[y * width + x]! - ink) * gain;
      out[y * width + x] = value < 0 ? 0 : value > paper ? paper : value;
    }
  }
  return true;
}

/** The 30th percentile inside the box: the colour of its background. */
function darkLevel(data: Uint8Array, width: number, x0: number, y0: number, x1: number, y1: number): number {
  const histogram = new Uint32Array(256);
  let total = 0;
  for (let y = y0; y < y1; y += 2) {
    for (let x = x0; x < x1; x += 3) {
      histogram[data[y * width + x]!]!++;
      total++;
    }
  }
  let count = 0;
  let value = 0;
  while (value < 255) {
    count += histogram[value]!;
    if (count >= total * 0.3) break;
    value++;
  }
  return value;
}
