import { type GrayImage, grayImage } from '../../../core/engine/ocr/gray-image.ts';

/** Fills a rectangle; x1, y1 exclusive. */
export function fill(image: GrayImage, x0: number, y0: number, x1: number, y1: number, value = 0): GrayImage {
  for (let y = y0; y < y1; y++) image.data.fill(value, y * image.width + x0, y * image.width + x1);
  return image;
}

/** Rows of letter-like bars (10 × 20 pixels, 6 apart), a row every 50 pixels, white margins: the least that is a text. */
export function rowsOfBars(width: number, height: number, margin = 80): GrayImage {
  const image = grayImage(width, height);
  for (let y = margin; y + 20 <= height - margin; y += 50) {
    for (let x = margin; x + 10 <= width - margin; x += 16) fill(image, x, y, x + 10, y + 20);
  }
  return image;
}
