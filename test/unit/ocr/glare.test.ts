import { describe, expect, it } from 'vitest';
import type { Rect } from '../../../core/engine/ocr/geometry.ts';
import { glareSpots } from '../../../core/engine/ocr/glare.ts';
import { grayImage } from '../../../core/engine/ocr/gray-image.ts';
import { fill } from './bars.ts';

/** Lines of text from x 100 to 1500, interrupted where the spot (if any) lies. */
function page(spot: Rect | null, paper = 205) {
  const image = grayImage(1600, 1600, paper);
  const lines: Rect[] = [];
  for (let y = 100; y < 1500; y += 50) {
    const hit = spot && y > spot.y0 && y < spot.y1;
    const parts: [number, number][] = hit
      ? [
          [100, spot.x0 - 8],
          [spot.x1 + 8, 1500],
        ]
      : [[100, 1500]];
    for (const [x0, x1] of parts) {
      for (let x = x0; x + 10 < x1; x += 20) fill(image, x, y, x + 10, y + 24, 60);
      lines.push({ x0, y0: y, x1, y1: y + 24 });
    }
  }
  if (spot) fill(image, spot.x0, spot.y0, spot.x1, spot.y1, 255);
  return { image, lines };
}

describe('glare', () => {
  it('is a bright spot where lines of text end', () => {
    const { image, lines } = page({ x0: 640, y0: 600, x1: 960, y1: 860 });
    expect(glareSpots(image, lines)).toBe(1);
  });

  it('is not seen on an even photo, on white paper, nor in an empty bright corner', () => {
    for (const paper of [150, 205, 255]) {
      const { image, lines } = page(null, paper);
      expect(glareSpots(image, lines)).toBe(0);
    }
    const { image, lines } = page({ x0: 640, y0: 600, x1: 960, y1: 860 }, 255);
    expect(glareSpots(image, lines)).toBe(0);
    const bright = page(null);
    fill(bright.image, 1520, 0, 1600, 400, 255);
    expect(glareSpots(bright.image, bright.lines)).toBe(0);
  });
});
