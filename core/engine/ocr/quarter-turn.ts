import { compose, IDENTITY, type Projection } from './geometry.ts';
import type { GrayImage } from './gray-image.ts';

export type Quarter = 0 | 90 | 180 | 270;

/** The image turned clockwise by `degrees`; no pixel is interpolated. `out`: as many bytes, not the image's own. */
export function quarterTurn(image: GrayImage, degrees: Quarter, out?: Uint8Array): GrayImage {
  if (degrees === 0) return image;
  return turned(image, degrees, out ?? new Uint8Array(image.data.length));
}

const STRIP = 32; // pixels: of a narrow strip, all the lines that are written stay in the processor's cache

function turned({ data, width, height }: GrayImage, degrees: 90 | 180 | 270, out: Uint8Array): GrayImage {
  if (degrees === 180) {
    for (let i = 0, j = data.length - 1; j >= 0; i++, j--) out[i] = data[j]!;
    return { data: out, width, height };
  }
  for (let left = 0; left < width; left += STRIP) {
    const right = Math.min(width, left + STRIP);
    for (let y = 0; y < height; y++) {
      const row = y * width;
      if (degrees === 90) for (let x = left; x < right; x++) out[x * height + (height - 1 - y)] = data[row + x]!;
      else for (let x = left; x < right; x++) out[(width - 1 - x) * height + y] = data[row + x]!;
    }
  }
  return { data: out, width: height, height: width };
}

/** From coordinates of the turned image back to those of the image (of the given size) before turning. */
export function beforeQuarterTurn(degrees: Quarter, width: number, height: number): Projection {
  if (degrees === 90) return [0, 1, 0, -1, 0, height, 0, 0, 1];
  if (degrees === 180) return [-1, 0, width, 0, -1, height, 0, 0, 1];
  if (degrees === 270) return [0, -1, width, 1, 0, 0, 0, 0, 1];
  return compose(IDENTITY, IDENTITY);
}
