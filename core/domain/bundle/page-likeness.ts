import type { GrayImage } from './gray-image.ts';

/** How alike two drawings of a page are: 1 the same. `lostBlock`: a part that has ink on one and almost none on the other. */
export type Likeness = { score: number; lostBlock: boolean };

const CELL = 5;
const BLOCK_CELLS = 8;
// Below this mean darkness a cell or page counts as paper, so that scanner grain does not decide.
const FAINT = 1.2;
// A block that keeps less than this share of its ink has lost a part of the page.
const KEPT = 0.25;

/**
 * Compares two images of the same size by the mean darkness of small cells, which forgives half a pixel of shift and
 * another rasteriser's smoothing, but not another page.
 */
export function pageLikeness(a: GrayImage, b: GrayImage): Likeness {
  const columns = Math.ceil(a.width / CELL);
  const rows = Math.ceil(a.height / CELL);
  const cellsA = darknessOf(a, columns, rows, CELL);
  const cellsB = darknessOf(b, columns, rows, CELL);
  let difference = 0;
  let ink = 0;
  for (let cell = 0; cell < cellsA.length; cell++) {
    const [inkA, inkB] = [cellsA[cell] as number, cellsB[cell] as number];
    difference += Math.abs(inkA - inkB);
    ink += Math.max(inkA, inkB);
  }
  const blocksA = blocksOf(cellsA, columns);
  const blocksB = blocksOf(cellsB, columns);
  const lostBlock = blocksA.some((inkA, block) => {
    const inkB = blocksB[block] as number;
    return Math.max(inkA, inkB) > FAINT && Math.min(inkA, inkB) < Math.max(inkA, inkB) * KEPT;
  });
  return { score: 1 - difference / Math.max(ink, cellsA.length * FAINT), lostBlock };
}

/** Mean darkness of square blocks of cells. */
function blocksOf(cells: Float64Array, columns: number): Float64Array {
  const blockColumns = Math.ceil(columns / BLOCK_CELLS);
  const blocks = new Float64Array(blockColumns * Math.ceil(cells.length / columns / BLOCK_CELLS));
  for (let cell = 0; cell < cells.length; cell++) {
    const row = Math.floor(Math.floor(cell / columns) / BLOCK_CELLS);
    const block = row * blockColumns + Math.floor((cell % columns) / BLOCK_CELLS);
    blocks[block] = (blocks[block] as number) + (cells[cell] as number) / BLOCK_CELLS ** 2;
  }
  return blocks;
}

/** Mean darkness (0 paper … 255 black) of square cells of `cell` pixels; cells cut by the right or bottom edge count as if paper went on. */
function darknessOf(image: GrayImage, columns: number, rows: number, cell: number): Float64Array {
  const sums = new Float64Array(columns * rows);
  const { width, height, data } = image;
  for (let y = 0; y < height; y++) {
    const row = Math.floor(y / cell) * columns;
    let x = y * width;
    for (let column = 0; column < columns; column++) {
      let sum = 0;
      const end = y * width + Math.min(width, (column + 1) * cell);
      for (; x < end; x++) sum += 255 - (data[x] as number);
      sums[row + column] = (sums[row + column] as number) + sum;
    }
  }
  return sums.map((sum) => sum / (cell * cell));
}

const COLUMNS = 24;
const ROWS = 32;

/**
 * A page reduced to 24 × 32 grey levels, one hexadecimal digit each (0 paper … f black, on a square-root scale because
 * text covers little of its cell). Kept in the bundle, so that it can be checked later without the original papers.
 */
export function fingerprintOf({ width, height, data }: GrayImage): string {
  const edges = Array.from({ length: COLUMNS + 1 }, (_, column) => Math.floor((column * width) / COLUMNS));
  const rowStarts = Array.from({ length: ROWS + 1 }, (_, row) => Math.floor((row * height) / ROWS));
  let digits = '';
  for (let row = 0; row < ROWS; row++) {
    const [top, bottom] = [rowStarts[row] as number, rowStarts[row + 1] as number];
    for (let column = 0; column < COLUMNS; column++) {
      const [left, right] = [edges[column] as number, edges[column + 1] as number];
      let sum = 0;
      for (let y = top; y < bottom; y++) {
        for (let at = y * width + left; at < y * width + right; at++) sum += 255 - (data[at] as number);
      }
      const mean = sum / Math.max(1, (right - left) * (bottom - top)) / 255;
      digits += Math.round(Math.sqrt(mean) * 15).toString(16);
    }
  }
  return digits;
}

/** True when two fingerprints can be of the same page: no cell far apart, few cells apart at all. */
export function sameFingerprint(a: string, b: string): boolean {
  if (a.length !== b.length || a.length === 0) return false;
  let apart = 0;
  for (let i = 0; i < a.length; i++) {
    const distance = Math.abs(Number.parseInt(a[i] ?? '0', 16) - Number.parseInt(b[i] ?? '0', 16));
    if (distance >= 4) return false;
    if (distance >= 2) apart++;
  }
  return apart <= a.length * 0.04;
}
