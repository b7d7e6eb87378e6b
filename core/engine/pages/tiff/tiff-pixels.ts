import { newRaster, type Raster, rowBytes } from '../images/raster.ts';
import { tagValues } from './tiff-directory.ts';
import { PHOTOMETRIC, type TiffChunk, type TiffLayout } from './tiff-layout.ts';

type Write = (samples: Uint8Array, stride: number, chunk: TiffChunk, rows: number) => void;

/**
 * A picture to fill, and how the samples of a strip or tile become its pixels: 16 bits to 8, palette and CMYK to RGB,
 * "white is zero" turned over, transparency laid on white.
 */
export function pixelWriter(layout: TiffLayout, little: boolean): { raster: Raster; write: Write } {
  const { width, height, bits, samples, photometric } = layout;
  const isGray = photometric === PHOTOMETRIC.whiteIsZero || photometric === PHOTOMETRIC.blackIsZero;
  if (isGray && bits === 1 && samples === 1) {
    const raster = newRaster(width, height, 1, 1);
    return { raster, write: bilevelWriter(raster, photometric === PHOTOMETRIC.whiteIsZero) };
  }
  const raster = newRaster(width, height, 8, isGray ? 1 : 3);
  const asStored = photometric === PHOTOMETRIC.blackIsZero || photometric === PHOTOMETRIC.rgb;
  if (asStored && bits === 8 && samples === raster.channels && layout.interleaved === samples) {
    return { raster, write: rowCopier(raster) };
  }
  if (layout.interleaved === 1 && samples > 1) return { raster, write: planarWriter(raster, layout, little) };
  const pixel = pixelOf(layout);
  const values = new Uint16Array(samples);
  const write: Write = (data, stride, chunk, rows) => {
    const columns = Math.min(chunk.width, width - chunk.x);
    for (let y = 0; y < rows; y++) {
      const row = sampleReader(data, y * stride, bits, little);
      let to = ((chunk.y + y) * width + chunk.x) * raster.channels;
      for (let x = 0; x < columns; x++, to += raster.channels) {
        for (let s = 0; s < samples; s++) values[s] = row(x * samples + s);
        pixel(values, raster.data, to);
      }
    }
  };
  return { raster, write };
}

/** Samples that are pixels already. */
function rowCopier({ width, channels, data }: Raster): Write {
  return (samples, stride, chunk, rows) => {
    const bytes = Math.min(chunk.width, width - chunk.x) * channels;
    for (let y = 0; y < rows; y++) {
      data.set(samples.subarray(y * stride, y * stride + bytes), ((chunk.y + y) * width + chunk.x) * channels);
    }
  };
}

function bilevelWriter(raster: Raster, whiteIsZero: boolean): Write {
  const stored = rowBytes(raster.width, 1, 1);
  return (data, stride, chunk, rows) => {
    const flip = whiteIsZero ? 0xff : 0;
    for (let y = 0; y < rows; y++) {
      const to = (chunk.y + y) * stored;
      if ((chunk.x & 7) === 0) {
        const count = Math.min(stride, stored - (chunk.x >> 3));
        for (let i = 0; i < count; i++) raster.data[to + (chunk.x >> 3) + i] = data[y * stride + i]! ^ flip;
        continue;
      }
      for (let x = 0; x < chunk.width && chunk.x + x < raster.width; x++) {
        const bit = ((data[y * stride + (x >> 3)]! ^ flip) >> (7 - (x & 7))) & 1;
        const at = to + ((chunk.x + x) >> 3);
        const mask = 0x80 >> ((chunk.x + x) & 7);
        raster.data[at] = bit ? raster.data[at]! | mask : raster.data[at]! & ~mask;
      }
    }
  };
}

/** Each sample in planes of its own: kept apart until the last plane of a place has come. */
function planarWriter(raster: Raster, layout: TiffLayout, little: boolean): Write {
  const { width, height, bits, samples } = layout;
  const pixel = pixelOf(layout);
  const planes = Array.from({ length: samples }, () => new Uint16Array(width * height));
  const values = new Uint16Array(samples);
  return (data, stride, chunk, rows) => {
    const plane = planes[chunk.plane]!;
    const columns = Math.min(chunk.width, width - chunk.x);
    for (let y = 0; y < rows; y++) {
      const row = sampleReader(data, y * stride, bits, little);
      const at = (chunk.y + y) * width + chunk.x;
      for (let x = 0; x < columns; x++) plane[at + x] = row(x);
      if (chunk.plane !== samples - 1) continue;
      for (let x = 0; x < columns; x++) {
        for (let s = 0; s < samples; s++) values[s] = planes[s]![at + x]!;
        pixel(values, raster.data, (at + x) * raster.channels);
      }
    }
  };
}

/** Reads the samples of one row by their number. */
function sampleReader(data: Uint8Array, start: number, bits: number, little: boolean): (i: number) => number {
  if (bits === 8) return (i) => data[start + i]!;
  if (bits === 16) {
    const [low, high] = little ? [0, 1] : [1, 0];
    return (i) => data[start + 2 * i + low]! | (data[start + 2 * i + high]! << 8);
  }
  const mask = (1 << bits) - 1;
  return (i) => (data[start + ((i * bits) >> 3)]! >> (8 - bits - ((i * bits) & 7))) & mask;
}

/** Writes the pixel that the values of one place make. */
function pixelOf(layout: TiffLayout): (values: Uint16Array, out: Uint8Array, to: number) => void {
  const { bits, samples, photometric } = layout;
  const full = 2 ** bits - 1;
  const to8 = (value: number) => Math.round((value * 255) / full);
  const extra = layout.extra;
  if (photometric === PHOTOMETRIC.palette) {
    const map = tagValues(layout.tags, 'colourMap');
    const size = 2 ** bits;
    // The map has 16 bits a colour; some writers fill in 8 only.
    const shift = map.some((value) => value > 255) ? 8 : 0;
    return (values, out, to) => {
      for (let c = 0; c < 3; c++) out[to + c] = (map[c * size + values[0]!] ?? 0) >> shift;
    };
  }
  if (photometric === PHOTOMETRIC.cmyk) {
    return (values, out, to) => {
      const paper = 1 - values[3]! / full;
      for (let c = 0; c < 3; c++) out[to + c] = Math.round(255 * (1 - values[c]! / full) * paper);
    };
  }
  const colours = photometric === PHOTOMETRIC.rgb ? 3 : 1;
  const transparent = samples > colours && (extra === 1 || extra === 2);
  const flip = photometric === PHOTOMETRIC.whiteIsZero;
  return (values, out, to) => {
    const opacity = transparent ? values[colours]! / full : 1;
    for (let c = 0; c < colours; c++) {
      const value = flip ? 255 - to8(values[c]!) : to8(values[c]!);
      // Extra sample 1: the colour is already multiplied by its opacity.
      out[to + c] = Math.round(
        extra === 1 && transparent ? value + 255 * (1 - opacity) : value * opacity + 255 * (1 - opacity),
      );
    }
  };
}

/** Undoes the differences between neighbours (TIFF 6.0, section 14: predictor 2). */
export function undoPredictor(
  samples: Uint8Array,
  stride: number,
  rows: number,
  { bits, interleaved }: TiffLayout,
  little: boolean,
): Uint8Array {
  if (bits !== 8 && bits !== 16) return samples;
  const out = new Uint8Array(samples);
  const [low, high] = little ? [0, 1] : [1, 0];
  for (let y = 0; y < rows; y++) {
    const start = y * stride;
    if (bits === 8) {
      for (let i = start + interleaved; i < start + stride; i++) out[i] = out[i]! + out[i - interleaved]!;
      continue;
    }
    const back = 2 * interleaved;
    for (let i = start + back; i + 1 < start + stride; i += 2) {
      const sum = (out[i + low]! | (out[i + high]! << 8)) + (out[i + low - back]! | (out[i + high - back]! << 8));
      out[i + low] = sum & 255;
      out[i + high] = (sum >> 8) & 255;
    }
  }
  return out;
}
