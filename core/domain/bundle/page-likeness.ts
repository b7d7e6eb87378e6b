import type { GrayImage } from './gray-image.ts';

/** How alike two drawings of a page are: 1 the same. `lostBlock`: a part that has ink on one and almost none on the other. */
export type Likeness = { score: number; lostBlock: boolean };

const CELL = 5;
const BLOCK_CELLS = 8;
// Below this mean darkness a cell or page counts as paper, so that scanner grain does not decide.
const FAINT = 1.2;
// A block that keeps less than this share of its ink has lost a part of the page.
const KEPT = 0.25;

/** A page as the mean darkness of its cells, in 1/256 (0 paper … 65280 black): what is kept of a drawing to compare another with it. */
export type PageCells = { columns: number; cells: Uint16Array };

/** The cells of an image. */
export function pageCells(image: GrayImage): PageCells {
  const columns = Math.ceil(image.width / CELL);
  return { columns, cells: darknessOf(image, columns, Math.ceil(image.height / CELL), CELL) };
}

/**
 * Compares two images of the same size by the mean darkness of small cells, which forgives half a pixel of shift and
 * another rasteriser's smoothing, but not another page.
 */
export function pageLikeness(a: GrayImage, b: GrayImage): Likeness {
  return cellLikeness(pageCells(a), pageCells(b));
}

/** The same for the cells of two images. */
export function cellLikeness({ columns, cells: cellsA }: PageCells, { cells: cellsB }: PageCells): Likeness {
  if (cellsA.length !== cellsB.length) return { score: 0, lostBlock: true };
  let difference = 0;
  let ink = 0;
  for (let cell = 0; cell < cellsA.length; cell++) {
    const [inkA, inkB] = [cellsA[cell] as number, cellsB[cell] as number];
    difference += inkA < inkB ? inkB - inkA : inkA - inkB;
    ink += inkA < inkB ? inkB : inkA;
  }
  const blocksA = blocksOf(cellsA, columns);
  const blocksB = blocksOf(cellsB, columns);
  const faint = FAINT * 256;
  const lostBlock = blocksA.some((inkA, block) => {
    const inkB = blocksB[block] as number;
    return Math.max(inkA, inkB) > faint && Math.min(inkA, inkB) < Math.max(inkA, inkB) * KEPT;
  });
  return { score: 1 - difference / Math.max(ink, cellsA.length * faint), lostBlock };
}

/** Mean darkness of square blocks of cells. */
function blocksOf(cells: Uint16Array, columns: number): Float64Array {
  const blockColumns = Math.ceil(columns / BLOCK_CELLS);
  const blocks = new Float64Array(blockColumns * Math.ceil(cells.length / columns / BLOCK_CELLS));
  for (let row = 0; row * columns < cells.length; row++) {
    const first = Math.floor(row / BLOCK_CELLS) * blockColumns;
    for (let column = 0; column < columns; column++) {
      const block = first + Math.floor(column / BLOCK_CELLS);
      blocks[block] = (blocks[block] as number) + (cells[row * columns + column] as number) / BLOCK_CELLS ** 2;
    }
  }
  return blocks;
}

/** Mean darkness (in 1/256) of square cells of `cell` pixels; cells cut by the right or bottom edge count as if paper went on. */
function darknessOf(image: GrayImage, columns: number, rows: number, cell: number): Uint16Array {
  const { width, height, data } = image;
  const means = new Uint16Array(columns * rows);
  const inks = new Uint32Array(width);
  const words = wordsOf(data);
  const area = cell * cell;
  for (let row = 0; row < rows; row++) {
    const [top, bottom] = [row * cell, Math.min(height, (row + 1) * cell)];
    inks.fill(0);
    for (let y = top; y < bottom; y++) addRow(inks, data, words, y * width);
    for (let column = 0; column < columns; column++) {
      const right = Math.min(width, (column + 1) * cell);
      let darkness = 0;
      for (let x = column * cell; x < right; x++) darkness += inks[x] as number;
      means[row * columns + column] = Math.round((darkness * 256) / area);
    }
  }
  return means;
}

/** The pixels four at a time; null when they do not lie so in memory. */
const wordsOf = ({ buffer, byteOffset, length }: Uint8Array): Int32Array | null =>
  byteOffset % 4 === 0 ? new Int32Array(buffer, byteOffset, Math.floor(length / 4)) : null;

const WHITE_WORD = -1;

/**
 * Adds the darkness of a row of an image to the sum of each pixel column: most of the time that a page takes is spent here,
 * so white paper, which adds nothing, is passed over four pixels at a time.
 */
function addRow(inks: Uint32Array, data: Uint8Array, words: Int32Array | null, start: number): void {
  const end = start + inks.length;
  // The row's whole words lie between its first and last pixels that do not fill one.
  const from = words === null ? end : Math.min(end, (start + 3) & ~3);
  const to = Math.max(from, end & ~3);
  addPixels(inks, data, start, start, from);
  for (let at = from; at < to; at += 4) {
    if (words?.[at >> 2] !== WHITE_WORD) addPixels(inks, data, start, at, at + 4);
  }
  addPixels(inks, data, start, to, end);
}

function addPixels(inks: Uint32Array, data: Uint8Array, start: number, from: number, to: number): void {
  for (let at = from; at < to; at++) inks[at - start] = (inks[at - start] as number) + 255 - (data[at] as number);
}

const COLUMNS = 24;
const ROWS = 32;

/**
 * A page reduced to 24 × 32 grey levels, one hexadecimal digit each (0 paper … f black, on a square-root scale because
 * text covers little of its cell). Kept in the bundle, so that it can be checked later without the original papers.
 */
export function fingerprintOf({ width, height, data }: GrayImage): string {
  let digits = '';
  const inks = new Uint32Array(width);
  const words = wordsOf(data);
  for (let row = 0; row < ROWS; row++) {
    const [top, bottom] = [Math.floor((row * height) / ROWS), Math.floor(((row + 1) * height) / ROWS)];
    inks.fill(0);
    for (let y = top; y < bottom; y++) addRow(inks, data, words, y * width);
    for (let column = 0; column < COLUMNS; column++) {
      const [left, right] = [Math.floor((column * width) / COLUMNS), Math.floor(((column + 1) * width) / COLUMNS)];
      let darkness = 0;
      for (let x = left; x < right; x++) darkness += inks[x] as number;
      const mean = darkness / Math.max(1, (right - left) * (bottom - top)) / 255;
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
