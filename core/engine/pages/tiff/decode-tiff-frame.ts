import type { Raster } from '../images/raster.ts';
import { decodeCcitt } from './decode-ccitt.ts';
import { decodeTiffJpeg } from './decode-tiff-jpeg.ts';
import { inflate, unpackBits, unpackLzw } from './decompress.ts';
import { tag } from './tiff-directory.ts';
import { COMPRESSION, type TiffChunk, type TiffLayout } from './tiff-layout.ts';
import { pixelWriter, undoPredictor } from './tiff-pixels.ts';

/** The pixels of a picture, as stored (not yet turned). `missing`: the share of its rows that could not be decoded. */
export interface TiffFrame {
  raster: Raster;
  missing: number;
}

const MISSING = 0x80; // grey, so that what is lost does not pass for white paper
const MISSING_BITS = 0xaa;

/**
 * Decodes one picture. A strip or tile that is missing or damaged stays grey and counts as missing; nothing is thrown for
 * it.
 */
export async function decodeTiffFrame(bytes: Uint8Array, little: boolean, layout: TiffLayout): Promise<TiffFrame> {
  const { raster, write } = pixelWriter(layout, little);
  raster.data.fill(raster.bits === 1 ? MISSING_BITS : MISSING);
  let lost = 0;
  let total = 0;
  for (const chunk of layout.chunks) {
    const wanted = Math.min(chunk.height, layout.height - chunk.y);
    total += wanted;
    const data = bytes.subarray(chunk.offset, Math.min(bytes.length, chunk.offset + chunk.bytes));
    const rows = data.length === 0 ? 0 : await decodeChunk(data, chunk, layout, wanted, raster, write, little);
    lost += wanted - rows;
  }
  // Some programs add an opacity and leave it at zero everywhere: the picture would be an empty page.
  const hasOpacity = layout.extra === 1 || layout.extra === 2;
  if (hasOpacity && lost === 0 && raster.data.every((value) => value === 255)) {
    return decodeTiffFrame(bytes, little, { ...layout, extra: 0 });
  }
  return { raster, missing: total === 0 ? 1 : lost / total };
}

/** Decodes a strip or tile into the picture; gives the number of rows that are there. */
async function decodeChunk(
  data: Uint8Array,
  chunk: TiffChunk,
  layout: TiffLayout,
  wanted: number,
  raster: Raster,
  write: ReturnType<typeof pixelWriter>['write'],
  little: boolean,
): Promise<number> {
  const { compression } = layout;
  if (compression === COMPRESSION.jpeg || compression === COMPRESSION.oldJpeg) {
    return decodeTiffJpeg(data, chunk, layout, raster);
  }
  const stride = (chunk.width * layout.bits * layout.interleaved + 7) >> 3;
  const size = stride * wanted;
  const inOrder = tag(layout.tags, 'fillOrder', 1) === 2 ? reversedBits(data) : data;
  let rows: number;
  let samples: Uint8Array;
  if (compression === COMPRESSION.rle || compression === COMPRESSION.g3 || compression === COMPRESSION.g4) {
    samples = new Uint8Array(size);
    const scheme = compression === COMPRESSION.g4 ? 'g4' : compression === COMPRESSION.g3 ? 'g3' : 'rle';
    const twoDimensional = (tag(layout.tags, 't4Options', 0) & 1) === 1;
    rows = decodeCcitt(inOrder, chunk.width, wanted, { scheme, twoDimensional }, samples);
  } else {
    samples = decompressed(inOrder, compression, size);
    rows = Math.min(wanted, Math.floor(samples.length / stride));
  }
  if (tag(layout.tags, 'predictor', 1) === 2) samples = undoPredictor(samples, stride, rows, layout, little);
  write(samples, stride, chunk, rows);
  return rows;
}

function decompressed(data: Uint8Array, compression: number, size: number): Uint8Array {
  if (compression === COMPRESSION.lzw) return unpackLzw(data, size);
  if (compression === COMPRESSION.packBits) return unpackBits(data, size);
  if (compression === COMPRESSION.deflate || compression === COMPRESSION.oldDeflate) return inflate(data, size);
  return data.subarray(0, size);
}

function reversedBits(data: Uint8Array): Uint8Array {
  return data.map((byte) => {
    let out = 0;
    for (let i = 0; i < 8; i++) if (byte & (1 << i)) out |= 0x80 >> i;
    return out;
  });
}
