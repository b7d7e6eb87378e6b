import { type Projection, type Quad, rectangleToQuad } from './geometry.ts';
import type { GrayImage } from './gray-image.ts';

const MARGIN = 10; // pixels: a sliver of desk left on the border would be read as rules and letters

/**
 * The quadrilateral `corners` of `image` straightened to width × height, bilinear. `toSource` maps pixels of the result
 * to those of `image`. Null when the corners are degenerate. `bytes`: width × height, for the result.
 */
export function warpQuad(
  image: GrayImage,
  corners: Quad,
  width: number,
  height: number,
  bytes: Uint8Array = new Uint8Array(width * height),
): { image: GrayImage; toSource: Projection } | null {
  const m = rectangleToQuad(width, height, corners);
  if (!m) return null;
  const out = { data: bytes.fill(255), width, height };
  const { data } = image;
  for (let y = 0; y < height; y++) {
    let X = m[0] * 0.5 + m[1] * (y + 0.5) + m[2];
    let Y = m[3] * 0.5 + m[4] * (y + 0.5) + m[5];
    let Z = m[6] * 0.5 + m[7] * (y + 0.5) + 1;
    const row = y * width;
    for (let x = 0; x < width; x++, X += m[0], Y += m[3], Z += m[6]) {
      const sx = X / Z - 0.5;
      const sy = Y / Z - 0.5;
      const ix = Math.floor(sx);
      const iy = Math.floor(sy);
      if (ix < 0 || iy < 0 || ix >= image.width - 1 || iy >= image.height - 1) continue;
      const fx = sx - ix;
      const p = iy * image.width + ix;
      const above = data[p]! + (data[p + 1]! - data[p]!) * fx;
      const q = p + image.width;
      const below = data[q]! + (data[q + 1]! - data[q]!) * fx;
      out.data[row + x] = above + (below - above) * (sy - iy);
    }
  }
  coverMargin(out);
  return { image: out, toSource: m };
}

/** Replaces the outermost pixels by the paper just inside them. */
function coverMargin({ data, width, height }: GrayImage): void {
  if (width <= 4 * MARGIN || height <= 4 * MARGIN) return;
  for (let y = 0; y < height; y++) {
    const inside = Math.min(height - MARGIN - 1, Math.max(MARGIN, y)) * width;
    const row = y * width;
    if (y < MARGIN || y >= height - MARGIN) data.fill(data[inside + (width >> 1)]!, row, row + width);
    else {
      data.fill(data[row + MARGIN]!, row, row + MARGIN);
      data.fill(data[row + width - 1 - MARGIN]!, row + width - MARGIN, row + width);
    }
  }
}
