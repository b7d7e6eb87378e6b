import { describe, expect, it } from 'vitest';
import type { Quad } from '../../../core/engine/ocr/geometry.ts';
import { type GrayImage, grayImage } from '../../../core/engine/ocr/gray-image.ts';
import { hasPrintOutside } from '../../../core/engine/ocr/ink-outside.ts';
import { findPageQuad } from '../../../core/engine/ocr/page-quad.ts';
import { fill } from './bars.ts';

type Box = [x0: number, y0: number, x1: number, y1: number];

const DESK = 70;
const PAPER = 225;

/** A light card with lines of small bars on it. */
function card(picture: GrayImage, x0: number, y0: number, x1: number, y1: number): GrayImage {
  fill(picture, x0, y0, x1, y1, PAPER);
  for (let y = y0 + 40; y + 40 < y1; y += 40) {
    for (let x = x0 + 40; x + 40 < x1; x += 12) fill(picture, x, y, x + 6, y + 18, 40);
  }
  return picture;
}

const contains = ([tl, , br]: Quad, x0: number, y0: number, x1: number, y1: number) =>
  tl[0] <= x0 + 8 && tl[1] <= y0 + 8 && br[0] >= x1 - 8 && br[1] >= y1 - 8;

describe('several sheets in one picture', () => {
  it.each([
    ['side by side', [150, 300, 750, 700], [850, 300, 1450, 700]],
    ['one above the other', [300, 150, 1300, 800], [300, 950, 1300, 1600]],
    ['a large and a small one', [100, 100, 1100, 1500], [1180, 300, 1500, 520]],
    ['a large one and a slip below', [150, 100, 1450, 1350], [600, 1450, 1200, 1650]],
    ['apart in both directions', [100, 100, 900, 700], [700, 1000, 1500, 1650]],
  ] as [string, Box, Box][])('none is lost: %s', (_, a, b) => {
    const picture = card(card(grayImage(1600, 1750, DESK), ...a), ...b);
    const found = findPageQuad(picture);
    if (found) expect(contains(found.corners, ...a) && contains(found.corners, ...b)).toBe(true);
  });

  it('a single sheet is still found', () => {
    const found = findPageQuad(card(grayImage(1600, 1750, DESK), 200, 150, 1400, 1600));
    expect(found && contains(found.corners, 200, 150, 1400, 1600)).toBe(true);
  });

  it('tells print outside from a bare desk and from a blank slip', () => {
    const picture = card(grayImage(1600, 1750, DESK), 200, 150, 1000, 1600);
    const corners: Quad = [
      [200, 150],
      [1000, 150],
      [1000, 1600],
      [200, 1600],
    ];
    expect(hasPrintOutside(picture, corners)).toBe(false);
    expect(hasPrintOutside(fill(picture, 1100, 300, 1500, 600, PAPER), corners)).toBe(false);
    expect(hasPrintOutside(card(picture, 1100, 900, 1500, 1300), corners)).toBe(true);
  });
});
