import { createCanvas } from '@napi-rs/canvas';

const QUALITY = 92;

/** RGBA pixels as a JPEG; quality 1…100. */
export function encodeJpeg(rgba: Uint8Array, width: number, height: number, quality = QUALITY): Uint8Array {
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  const pixels = context.createImageData(width, height);
  pixels.data.set(rgba);
  context.putImageData(pixels, 0, 0);
  return new Uint8Array(canvas.toBuffer('image/jpeg', quality));
}
