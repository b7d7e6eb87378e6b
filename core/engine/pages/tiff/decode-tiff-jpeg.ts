import { createCanvas, type Image, loadImage } from '@napi-rs/canvas';
import { jpegMetadata } from '../image-metadata.ts';
import type { Raster } from '../images/raster.ts';
import { TAG } from './tiff-directory.ts';
import { PHOTOMETRIC, type TiffChunk, type TiffLayout } from './tiff-layout.ts';

const APP14 = 0xee;

/**
 * Decodes a JPEG strip or tile into the picture and gives the number of rows that it has; 0 when it is damaged. Its tables
 * may stand in a tag of their own; how its colours are coded is said by the TIFF, not by the JPEG (Adobe's technical note 2).
 */
export async function decodeTiffJpeg(
  data: Uint8Array,
  chunk: TiffChunk,
  layout: TiffLayout,
  raster: Raster,
): Promise<number> {
  if (data[0] !== 0xff || data[1] !== 0xd8) return 0;
  const tables = Uint8Array.from(layout.tags.get(TAG.jpegTables) ?? []);
  const inner = tables.length > 4 ? tables.subarray(2, tables.length - 2) : new Uint8Array(0);
  const transform = layout.photometric === PHOTOMETRIC.rgb ? 0 : 1;
  const adobe = [0xff, APP14, 0, 14, 0x41, 0x64, 0x6f, 0x62, 0x65, 0, 100, 0, 0, 0, 0, transform];
  const jpeg = Buffer.concat([data.subarray(0, 2), Uint8Array.from(adobe), inner, data.subarray(2)]);
  const metadata = jpegMetadata(jpeg);
  // A strip's declared size is held against the picture's before any memory is taken for it.
  if (!metadata || metadata.width > chunk.width + 16 || metadata.height > chunk.height + 16 || !metadata.complete)
    return 0;
  let image: Image;
  try {
    image = await loadImage(jpeg);
  } catch {
    return 0; // counted by the caller as missing rows
  }
  const width = Math.min(chunk.width, raster.width - chunk.x, image.width);
  const height = Math.min(chunk.height, raster.height - chunk.y, image.height);
  const context = createCanvas(image.width, image.height).getContext('2d');
  context.drawImage(image, 0, 0);
  const { data: rgba } = context.getImageData(0, 0, width, height);
  for (let y = 0; y < height; y++) {
    let from = y * width * 4;
    let to = ((chunk.y + y) * raster.width + chunk.x) * raster.channels;
    for (let x = 0; x < width; x++, from += 4, to += raster.channels) {
      const white = layout.photometric === PHOTOMETRIC.whiteIsZero ? 255 : 0;
      for (let c = 0; c < raster.channels; c++) raster.data[to + c] = rgba[from + c]! ^ white;
    }
  }
  return height;
}
