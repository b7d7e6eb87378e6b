import { type Canvas, createCanvas, type Image } from '@napi-rs/canvas';
import type { GrayImage } from '../../ocr/gray-image.ts';
import type { Picture } from './image-file.ts';
import { newRaster, type Raster } from './raster.ts';

/**
 * A picture decoded by the canvas. `orientation` (EXIF, 1 … 8) is applied here: pass 1 where the decoder did so itself.
 */
export function nativePicture(image: Image, orientation: number): Picture {
  const turned = orientation >= 5;
  const width = turned ? image.height : image.width;
  const height = turned ? image.width : image.height;
  let isReleased = false;
  const draw = (across: number, down: number): Canvas => {
    if (isReleased) throw new Error('the picture is released');
    const canvas = createCanvas(across, down);
    const context = canvas.getContext('2d');
    context.fillStyle = 'white';
    context.fillRect(0, 0, across, down);
    // Smoothing an unscaled picture costs as much as decoding it and changes nothing.
    if (across === width && down === height) context.imageSmoothingEnabled = false;
    else context.imageSmoothingQuality = 'high';
    const matrix = ORIENTED[orientation]?.(across, down);
    if (matrix) context.transform(...matrix);
    context.drawImage(image, 0, 0, turned ? down : across, turned ? across : down);
    return canvas;
  };
  return {
    width,
    height,
    missing: 0,
    draw,
    gray: (across, down) => {
      if (isReleased) throw new Error('the picture is released');
      if (orientation === 1 && across >= width && down >= height) return unscaledToGray(image);
      return canvasToGray(draw(Math.min(across, width), Math.min(down, height)));
    },
    raster: () => canvasToRaster(draw(width, height)),
    // The canvas keeps 4 bytes a pixel until the image is collected, of whose size the collector knows nothing.
    release: () => {
      isReleased = true;
      image.src = Buffer.alloc(0);
    },
  };
}

type Matrix = [a: number, b: number, c: number, d: number, e: number, f: number];

/** EXIF 2.3, tag 0x0112, as transforms onto a page of width × height. */
const ORIENTED: Record<number, (width: number, height: number) => Matrix> = {
  2: (width) => [-1, 0, 0, 1, width, 0],
  3: (width, height) => [-1, 0, 0, -1, width, height],
  4: (_, height) => [1, 0, 0, -1, 0, height],
  5: () => [0, 1, 1, 0, 0, 0],
  6: (width) => [0, 1, -1, 0, width, 0],
  7: (width, height) => [0, -1, -1, 0, width, height],
  8: (_, height) => [0, -1, 1, 0, 0, height],
};

const BAND_PIXELS = 4_000_000;

/** Calls `use` with the pixels of one band of rows after another: a copy of all of them would double the memory. */
function eachBand(canvas: Canvas, use: (pixels: Uint32Array, top: number, rows: number) => void): void {
  const { width, height } = canvas;
  const context = canvas.getContext('2d');
  const band = Math.max(1, Math.floor(BAND_PIXELS / width));
  for (let top = 0; top < height; top += band) {
    const rows = Math.min(band, height - top);
    const { data } = context.getImageData(0, top, width, rows);
    use(new Uint32Array(data.buffer, data.byteOffset, width * rows), top, rows);
  }
}

function toGray(pixels: Uint32Array, into: Uint8Array, start: number): void {
  for (let i = 0; i < pixels.length; i++) {
    const pixel = pixels[i]!; // alpha, blue, green, red
    into[start + i] = ((pixel & 255) * 77 + ((pixel >> 8) & 255) * 150 + ((pixel >> 16) & 255) * 29) >> 8;
  }
}

export function canvasToGray(canvas: Canvas): GrayImage {
  const { width, height } = canvas;
  const data = new Uint8Array(width * height);
  eachBand(canvas, (pixels, top) => toGray(pixels, data, top * width));
  return { data, width, height };
}

const CACHED_PIXELS = 250_000;

/**
 * A scan at its own resolution, one band after another: a canvas of the whole page would take 35 MB through memory twice, while
 * the threads that recognise pages need it.
 */
function unscaledToGray(image: Image): GrayImage {
  const { width, height } = image;
  const data = new Uint8Array(width * height);
  const band = Math.max(1, Math.min(height, Math.floor(CACHED_PIXELS / width)));
  const canvas = createCanvas(width, band);
  const context = canvas.getContext('2d');
  context.imageSmoothingEnabled = false;
  context.fillStyle = 'white';
  for (let top = 0; top < height; top += band) {
    context.fillRect(0, 0, width, band);
    context.drawImage(image, 0, -top);
    const { data: bytes } = context.getImageData(0, 0, width, Math.min(band, height - top));
    toGray(new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4), data, top * width);
  }
  return { data, width, height };
}

export function canvasToRaster(canvas: Canvas): Raster {
  const raster = newRaster(canvas.width, canvas.height, 8, 3);
  eachBand(canvas, (pixels, top) => {
    let to = top * canvas.width * 3;
    for (let i = 0; i < pixels.length; i++) {
      const pixel = pixels[i]!;
      raster.data[to++] = pixel & 255;
      raster.data[to++] = (pixel >> 8) & 255;
      raster.data[to++] = (pixel >> 16) & 255;
    }
  });
  return raster;
}
