import { loadImage } from '@napi-rs/canvas';
import type { PageImage } from '../ocr/gray-image.ts';
import { jpegMetadata } from './image-metadata.ts';
import type { Picture } from './images/image-file.ts';
import { MAX_COLOUR_PIXELS } from './images/image-limits.ts';
import { nativePicture } from './images/native-picture.ts';
import { newRaster, type Raster, uprightRaster } from './images/raster.ts';
import { rasterPicture } from './images/raster-picture.ts';
import type { PageScan } from './page-scan.ts';
import type { PageSize } from './pdf-chars.ts';
import { type Pdfium, withMemory } from './pdfium.ts';

/** A scan is reduced only when it is much finer than asked, and then to just that. */
const MUCH_FINER = 1.4;

/** The scan's own pixels, still as stored; `jpeg` when they can be decoded faster than PDFium does. */
export type ScanPixels = { jpeg: Uint8Array } | { raster: Raster };

/**
 * Takes the pixels of a scan out of PDFium: the JPEG itself where it is a plain one whose colours need no other word (pass
 * `plainJpeg` false when they might), else PDFium's own decoding. Null when neither is possible: the page is rendered.
 */
export function scanPixels(pdfium: Pdfium, scan: PageScan, plainJpeg: boolean): ScanPixels | null {
  if (scan.width * scan.height > MAX_COLOUR_PIXELS) return null;
  if (plainJpeg && isJpegOnly(pdfium, scan.object)) {
    const jpeg = rawData(pdfium, scan.object);
    const metadata = jpegMetadata(jpeg);
    const same = metadata?.width === scan.width && metadata.height === scan.height;
    // A page does not heed the orientation in the image's EXIF; the decoder would. Four inks are left to PDFium.
    if (metadata && same && metadata.complete && metadata.orientation === 1 && metadata.inks !== 4) return { jpeg };
  }
  const raster = pdfiumRaster(pdfium, scan);
  return raster && { raster };
}

/** The page in grey from its scan, at the scan's own resolution or, when much finer, at `dpi`. Null when it is damaged. */
export async function scanInGray(
  pixels: ScanPixels,
  scan: PageScan,
  size: PageSize,
  dpi: number,
): Promise<PageImage | null> {
  const picture = await pictureOf(pixels, scan.orientation);
  if (picture === null) return null;
  const native = (picture.width / scan.across) * 72;
  const perPoint = (native > dpi * MUCH_FINER ? dpi : native) / 72;
  const whole = picture.gray(
    Math.min(picture.width, Math.max(1, Math.round(scan.across * perPoint))),
    Math.min(picture.height, Math.max(1, Math.round(scan.down * perPoint))),
  );
  picture.release?.();
  // What of it lies on the page; the rest is cut off by the edges of the page.
  const left = Math.min(whole.width - 1, Math.max(0, Math.round(-scan.x * perPoint)));
  const top = Math.min(whole.height - 1, Math.max(0, Math.round(-scan.y * perPoint)));
  const width = Math.min(whole.width - left, Math.max(1, Math.round(size.width * perPoint)));
  const height = Math.min(whole.height - top, Math.max(1, Math.round(size.height * perPoint)));
  if (width === whole.width && height === whole.height) return { ...whole, pointsPerPixel: size.width / width };
  const data = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    const from = (top + y) * whole.width + left;
    data.set(whole.data.subarray(from, from + width), y * width);
  }
  return { data, width, height, pointsPerPixel: size.width / width };
}

async function pictureOf(pixels: ScanPixels, orientation: number): Promise<Picture | null> {
  if ('raster' in pixels) return rasterPicture(uprightRaster(pixels.raster, orientation));
  try {
    return nativePicture(await loadImage(pixels.jpeg), orientation);
  } catch {
    return null; // PDFium, which is asked to render the page then, bears more
  }
}

function isJpegOnly(pdfium: Pdfium, object: number): boolean {
  if (pdfium._FPDFImageObj_GetImageFilterCount(object) !== 1) return false;
  return withMemory(pdfium, 32, (pointer) => {
    const length = pdfium._FPDFImageObj_GetImageFilter(object, 0, pointer, 32);
    return (
      length <= 32 && String.fromCharCode(...pdfium.HEAPU8.subarray(pointer, pointer + length - 1)) === 'DCTDecode'
    );
  });
}

function rawData(pdfium: Pdfium, object: number): Uint8Array {
  const length = pdfium._FPDFImageObj_GetImageDataRaw(object, 0, 0);
  if (length === 0) return new Uint8Array(0);
  return withMemory(pdfium, length, (pointer) => {
    pdfium._FPDFImageObj_GetImageDataRaw(object, pointer, length);
    return pdfium.HEAPU8.slice(pointer, pointer + length);
  });
}

const CHANNELS: Record<number, number> = { 1: 1, 2: 3, 3: 4 }; // FPDFBitmap_Gray, BGR, BGRx; never one with opacity

function pdfiumRaster(pdfium: Pdfium, scan: PageScan): Raster | null {
  const bitmap = pdfium._FPDFImageObj_GetBitmap(scan.object);
  if (bitmap === 0) return null;
  try {
    const channels = CHANNELS[pdfium._FPDFBitmap_GetFormat(bitmap)];
    const width = pdfium._FPDFBitmap_GetWidth(bitmap);
    const height = pdfium._FPDFBitmap_GetHeight(bitmap);
    if (!channels || width !== scan.width || height !== scan.height) return null;
    const stride = pdfium._FPDFBitmap_GetStride(bitmap);
    const buffer = pdfium._FPDFBitmap_GetBuffer(bitmap);
    const raster = newRaster(width, height, 8, channels === 1 ? 1 : 3);
    for (let y = 0; y < height; y++) {
      const from = buffer + y * stride;
      if (channels === 1) {
        raster.data.set(pdfium.HEAPU8.subarray(from, from + width), y * width);
        continue;
      }
      let to = y * width * 3;
      for (let x = 0, at = from; x < width; x++, at += channels) {
        raster.data[to++] = pdfium.HEAPU8[at + 2]!;
        raster.data[to++] = pdfium.HEAPU8[at + 1]!;
        raster.data[to++] = pdfium.HEAPU8[at]!;
      }
    }
    return raster;
  } finally {
    pdfium._FPDFBitmap_Destroy(bitmap);
  }
}
