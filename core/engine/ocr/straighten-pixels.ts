import { type Quad, rectangleToQuad } from './geometry.ts';

/** A picture in memory, row by row from the top: 1 byte a pixel (grey), 3 (RGB) or 4 (RGBA). */
export interface Pixels {
  data: Uint8Array | Uint8ClampedArray;
  width: number;
  height: number;
  channels: 1 | 3 | 4;
}

const A4_RATIO = Math.SQRT2;

/** The sides of the straightened sheet in the quadrilateral's own unit; A4 when that is about its shape. */
export function sheetSize([tl, tr, br, bl]: Quad): { width: number; height: number } {
  const length = (p: readonly [number, number], q: readonly [number, number]) => Math.hypot(q[0] - p[0], q[1] - p[1]);
  const across = (length(tl, tr) + length(bl, br)) / 2;
  const down = (length(tl, bl) + length(tr, br)) / 2;
  const measured = Math.max(across, down) / Math.min(across, down);
  const ratio = measured / A4_RATIO > 0.8 && measured / A4_RATIO < 1.25 ? A4_RATIO : measured;
  const long = Math.max(across, down);
  return across > down ? { width: long, height: long / ratio } : { width: long / ratio, height: long };
}

/** True when the four corners are in order (clockwise from the top left) and span an area. */
export function isUsableQuad(corners: Quad): boolean {
  if (!corners.every((corner) => corner.every(Number.isFinite))) return false;
  return corners.every((p, i) => {
    const q = corners[(i + 1) % 4]!;
    const r = corners[(i + 2) % 4]!;
    return (q[0] - p[0]) * (r[1] - q[1]) - (q[1] - p[1]) * (r[0] - q[0]) > 1e-6;
  });
}

/**
 * The sheet with these corners (pixels of the picture: top-left, top-right, bottom-right, bottom-left) as a rectangle, in
 * the colours of the picture, bilinear; its longer side has at most `maxSide` pixels, and no more than the sheet has in
 * the picture. What lies outside of the picture is white (and opaque). Throws a RangeError for corners that cross, run
 * counter-clockwise or span nothing.
 */
export function straightenPixels(picture: Pixels, corners: Quad, maxSide = Number.POSITIVE_INFINITY): Pixels {
  if (!isUsableQuad(corners)) throw new RangeError('the corners are not those of a sheet');
  const natural = sheetSize(corners);
  const scale = Math.min(1, maxSide / Math.max(natural.width, natural.height));
  const width = Math.max(1, Math.round(natural.width * scale));
  const height = Math.max(1, Math.round(natural.height * scale));
  const m = rectangleToQuad(width, height, corners);
  if (!m) throw new RangeError('the corners are not those of a sheet');
  const { channels, data } = picture;
  const out = new Uint8Array(width * height * channels).fill(255);
  const stride = picture.width * channels;
  // Reducing without averaging would break thin strokes: each pixel is the mean of enough samples.
  const samples = Math.max(1, Math.min(4, Math.round(1 / scale)));
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const to = (y * width + x) * channels;
      const sum = [0, 0, 0, 0];
      let seen = 0;
      for (let j = 0; j < samples; j++) {
        for (let i = 0; i < samples; i++) {
          const px = x + (i + 0.5) / samples;
          const py = y + (j + 0.5) / samples;
          const w = m[6] * px + m[7] * py + 1;
          const sx = (m[0] * px + m[1] * py + m[2]) / w - 0.5;
          const sy = (m[3] * px + m[4] * py + m[5]) / w - 0.5;
          if (sx < -0.5 || sy < -0.5 || sx > picture.width - 0.5 || sy > picture.height - 0.5) continue;
          const ix = Math.max(0, Math.min(picture.width - 2, Math.floor(sx)));
          const iy = Math.max(0, Math.min(picture.height - 2, Math.floor(sy)));
          const fx = Math.max(0, Math.min(1, sx - ix));
          const fy = Math.max(0, Math.min(1, sy - iy));
          const at = iy * stride + ix * channels;
          for (let c = 0; c < channels; c++) {
            const p = at + c;
            const upper = data[p]! + (data[p + channels]! - data[p]!) * fx;
            const lower = data[p + stride]! + (data[p + stride + channels]! - data[p + stride]!) * fx;
            sum[c]! += upper + (lower - upper) * fy;
          }
          seen++;
        }
      }
      if (seen > 0) for (let c = 0; c < channels; c++) out[to + c] = Math.round(sum[c]! / seen);
    }
  }
  return { data: out, width, height, channels };
}
