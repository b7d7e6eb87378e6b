import { type Canvas, createCanvas } from '@napi-rs/canvas';
import type { GrayImage } from '../../ocr/gray-image.ts';

/**
 * Decoded pixels, rows from the top, on white, already upright. `bits` 1: one channel, rows padded to whole bytes, 1 = white;
 * 8: one (grey) or three (red, green, blue) bytes a pixel.
 */
export interface Raster {
  width: number;
  height: number;
  bits: 1 | 8;
  channels: 1 | 3;
  data: Uint8Array;
}

export const rowBytes = (width: number, bits: 1 | 8, channels: 1 | 3): number =>
  bits === 1 ? (width + 7) >> 3 : width * channels;

export function newRaster(width: number, height: number, bits: 1 | 8, channels: 1 | 3): Raster {
  return { width, height, bits, channels, data: new Uint8Array(height * rowBytes(width, bits, channels)) };
}

/** One row in grey, 0 … 255. */
function grayRow({ width, bits, channels, data }: Raster, y: number, out: Uint8Array): void {
  let at = y * rowBytes(width, bits, channels);
  if (bits === 1) {
    for (let x = 0; x < width; x++) out[x] = (data[at + (x >> 3)]! >> (7 - (x & 7))) & 1 ? 255 : 0;
  } else if (channels === 1) out.set(data.subarray(at, at + width));
  else {
    for (let x = 0; x < width; x++, at += 3) {
      out[x] = (data[at]! * 77 + data[at + 1]! * 150 + data[at + 2]! * 29) >> 8;
    }
  }
}

/** The picture in grey, reduced to `width` × `height` by averaging; it is never enlarged. Needs one row of memory more. */
export function rasterToGray(raster: Raster, width: number, height: number): GrayImage {
  const across = Math.min(width, raster.width);
  const down = Math.min(height, raster.height);
  const data = new Uint8Array(across * down);
  const row = new Uint8Array(raster.width);
  if (across === raster.width && down === raster.height) {
    for (let y = 0; y < down; y++) grayRow(raster, y, data.subarray(y * across, (y + 1) * across));
    return { data, width: across, height: down };
  }
  const column = columnsOf(raster.width, across);
  const sums = new Float64Array(across);
  const rows = raster.height / down;
  let next = 0; // the next source row to read
  let read = -1; // the one in `row`
  for (let y = 0; y < down; y++) {
    sums.fill(0);
    const from = y * rows;
    const to = Math.min(raster.height, (y + 1) * rows);
    let weight = 0;
    for (next = Math.floor(from); next < to; next++) {
      const share = Math.min(next + 1, to) - Math.max(next, from);
      if (share <= 1e-9) continue;
      if (read !== next) {
        grayRow(raster, next, row);
        read = next;
      }
      weight += share;
      addReduced(row, column, share, sums);
    }
    for (let x = 0; x < across; x++) data[y * across + x] = sums[x]! / (weight * column.per) + 0.5;
  }
  return { data, width: across, height: down };
}

interface Columns {
  first: Uint32Array;
  /** Source pixels to a target pixel. */
  per: number;
}

function columnsOf(from: number, to: number): Columns {
  const per = from / to;
  const first = new Uint32Array(to + 1);
  for (let x = 0; x <= to; x++) first[x] = Math.min(from, Math.floor(x * per));
  return { first, per };
}

/** Adds a row to the sums, each target pixel taking its share of the source pixels that it covers. */
function addReduced(row: Uint8Array, { first, per }: Columns, share: number, sums: Float64Array): void {
  for (let x = 0; x < sums.length; x++) {
    const from = x * per;
    const to = from + per;
    let sum = 0;
    const start = first[x]!;
    const end = Math.min(row.length - 1, first[x + 1]!);
    for (let i = start + 1; i < end; i++) sum += row[i]!;
    sum += row[start]! * (Math.min(start + 1, to) - from);
    if (end > start) sum += row[end]! * Math.max(0, to - end);
    sums[x] = sums[x]! + sum * share;
  }
}

/** The picture on a canvas of its own size, for drawing. */
export function rasterToCanvas(raster: Raster): Canvas {
  const { width, height, bits, channels, data } = raster;
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  const band = Math.max(1, Math.min(height, Math.floor(4_000_000 / width))); // a full RGBA copy would double the memory
  const row = new Uint8Array(width);
  for (let top = 0; top < height; top += band) {
    const rows = Math.min(band, height - top);
    const pixels = context.createImageData(width, rows);
    const to = new Uint32Array(pixels.data.buffer, pixels.data.byteOffset, width * rows);
    for (let y = 0; y < rows; y++) {
      const start = y * width;
      if (bits === 8 && channels === 3) {
        let at = (top + y) * width * 3;
        for (let x = 0; x < width; x++, at += 3) {
          to[start + x] = 0xff000000 | (data[at + 2]! << 16) | (data[at + 1]! << 8) | data[at]!;
        }
      } else {
        grayRow(raster, top + y, row);
        for (let x = 0; x < width; x++) to[start + x] = 0xff000000 | (row[x]! * 0x010101);
      }
    }
    context.putImageData(pixels, 0, top);
  }
  return canvas;
}

/** The picture turned or mirrored as an EXIF/TIFF orientation (1 … 8) asks. */
export function uprightRaster(raster: Raster, orientation: number): Raster {
  if (orientation <= 1 || orientation > 8) return raster;
  const { width, height, bits, channels, data } = raster;
  const turned = orientation >= 5;
  const out = newRaster(turned ? height : width, turned ? width : height, bits, channels);
  const from = rowBytes(width, bits, channels);
  const to = rowBytes(out.width, bits, channels);
  for (let y = 0; y < out.height; y++) {
    for (let x = 0; x < out.width; x++) {
      const [u, v] = turned ? [y, x] : [x, y];
      // Where the stored first row and column lie: EXIF 2.3, tag 0x0112.
      const sx = [2, 3, 7, 8].includes(orientation) ? width - 1 - u : u;
      const sy = [3, 4, 6, 7].includes(orientation) ? height - 1 - v : v;
      if (bits === 1) {
        if ((data[sy * from + (sx >> 3)]! >> (7 - (sx & 7))) & 1) out.data[y * to + (x >> 3)]! |= 0x80 >> (x & 7);
      } else {
        const source = sy * from + sx * channels;
        const target = y * to + x * channels;
        for (let c = 0; c < channels; c++) out.data[target + c] = data[source + c]!;
      }
    }
  }
  return out;
}

/** Without colours that are not there: grey when all pixels are, one bit when all are black or white. */
export function simplestRaster(raster: Raster): Raster {
  if (raster.bits === 1) return raster;
  const gray = raster.channels === 3 ? grayOfColour(raster) : raster;
  if (gray === null) return raster;
  if (gray.data.some((value) => value !== 0 && value !== 255)) return gray;
  const out = newRaster(raster.width, raster.height, 1, 1);
  const stride = rowBytes(raster.width, 1, 1);
  for (let y = 0; y < raster.height; y++) {
    for (let x = 0; x < raster.width; x++) {
      if (gray.data[y * raster.width + x] === 255) out.data[y * stride + (x >> 3)]! |= 0x80 >> (x & 7);
    }
  }
  return out;
}

function grayOfColour({ width, height, data }: Raster): Raster | null {
  const out = newRaster(width, height, 8, 1);
  for (let i = 0, at = 0; i < out.data.length; i++, at += 3) {
    if (data[at] !== data[at + 1] || data[at] !== data[at + 2]) return null;
    out.data[i] = data[at]!;
  }
  return out;
}

const NO_FILTER = 0;
const UP = 2;

/** The rows with PNG's filter byte before each, ready to be deflated (PDF predictors 10 to 15). */
export function filteredRows({ width, height, bits, channels, data }: Raster): Uint8Array {
  const stride = rowBytes(width, bits, channels);
  const lines = new Uint8Array(height * (stride + 1));
  for (let y = 0; y < height; y++) {
    const to = y * (stride + 1);
    const from = y * stride;
    // The row above is nearly the same on a paper; of packed bits, differences would only hide the runs.
    const filter = bits === 1 || y === 0 ? NO_FILTER : UP;
    lines[to] = filter;
    if (filter === NO_FILTER) lines.set(data.subarray(from, from + stride), to + 1);
    else for (let i = 0; i < stride; i++) lines[to + 1 + i] = data[from + i]! - data[from - stride + i]!;
  }
  return lines;
}
