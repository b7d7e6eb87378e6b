import { describe, expect, it } from 'vitest';
import type { Quad } from '../../../core/engine/ocr/geometry.ts';
import { isUsableQuad, type Pixels, sheetSize, straightenPixels } from '../../../core/engine/ocr/straighten-pixels.ts';

/** A picture whose colour tells its place: red grows to the right, green downwards. */
function gradient(width: number, height: number, channels: 1 | 3 | 4): Pixels {
  const data = new Uint8Array(width * height * channels);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const p = (y * width + x) * channels;
      data[p] = x;
      if (channels > 1) data[p + 1] = y;
      if (channels === 4) data[p + 3] = 255;
    }
  }
  return { data, width, height, channels };
}

const corners: Quad = [
  [40, 20],
  [160, 30],
  [170, 200],
  [30, 190],
];

describe('straightening by given corners', () => {
  it.each([1, 3, 4] as const)('puts each corner of the sheet in a corner, %i channels', (channels) => {
    const out = straightenPixels(gradient(200, 220, channels), corners);
    const at = (x: number, y: number, c: number) => out.data[(y * out.width + x) * channels + c]!;
    expect(out.channels).toBe(channels);
    expect(at(0, 0, 0)).toBeCloseTo(40, -0.5);
    expect(at(out.width - 1, 0, 0)).toBeCloseTo(160, -0.5);
    expect(at(0, out.height - 1, 0)).toBeCloseTo(30, -0.5);
    if (channels > 1) expect(at(out.width - 1, out.height - 1, 1)).toBeCloseTo(200, -0.5);
    if (channels === 4) expect(at(5, 5, 3)).toBe(255);
  });

  it('leaves a picture as it is when the corners are its own', () => {
    const picture = gradient(100, 200, 3);
    const whole: Quad = [
      [0, 0],
      [100, 0],
      [100, 200],
      [0, 200],
    ];
    const out = straightenPixels(picture, whole);
    expect([out.width, out.height]).toEqual([100, 200]);
    expect(out.data).toEqual(picture.data);
  });

  it('takes an A4-like sheet for A4, a card for itself, and keeps to the largest side', () => {
    const size = sheetSize(corners);
    expect(size.height / size.width).toBeCloseTo(Math.SQRT2, 5);
    const strip = sheetSize([
      [0, 0],
      [100, 0],
      [100, 30],
      [0, 30],
    ]);
    expect(strip.width / strip.height).toBeCloseTo(100 / 30, 5);
    const out = straightenPixels(gradient(200, 220, 1), corners, 80);
    expect(Math.max(out.width, out.height)).toBe(80);
  });

  it('shows white where the sheet leaves the picture', () => {
    const out = straightenPixels({ data: new Uint8Array(100 * 100), width: 100, height: 100, channels: 1 }, [
      [-50, 0],
      [100, 0],
      [100, 100],
      [-50, 100],
    ]);
    expect(out.data[10]).toBe(255);
    expect(out.data[out.width - 10]).toBe(0);
  });

  it.each([
    ['crossed', [corners[1], corners[0], corners[2], corners[3]]],
    ['counter-clockwise', [corners[3], corners[2], corners[1], corners[0]]],
    ['on one line', [corners[0], corners[0], corners[2], corners[2]]],
    ['not numbers', [[Number.NaN, 0], corners[1], corners[2], corners[3]]],
  ] as unknown as [string, Quad][])('refuses corners that are %s', (_, wrong) => {
    expect(isUsableQuad(wrong)).toBe(false);
    expect(() => straightenPixels(gradient(200, 220, 1), wrong)).toThrow(RangeError);
  });
});
