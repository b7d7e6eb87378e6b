import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grayImage } from '../../../core/engine/ocr/gray-image.ts';
import { backToPage, layPieces } from '../../../core/engine/ocr/piece-sheet.ts';
import { fill } from './bars.ts';

const piece = fc
  .record({ x: fc.nat(700), y: fc.nat(500), w: fc.integer({ min: 1, max: 900 }), h: fc.integer({ min: 1, max: 80 }) })
  .map(({ x, y, w, h }) => ({
    x0: x,
    y0: y,
    x1: Math.min(799, x + w),
    y1: Math.min(599, y + h),
    glyphs: 3,
    glyphHeight: h,
  }));

describe('the sheet of pieces', () => {
  it('holds each piece once, none over another, and knows the way back', () => {
    const page = grayImage(800, 600);
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.constantFrom(0.7, 0.85, 1), (pieces, narrowing) => {
        const { image, placed } = layPieces(page, pieces, narrowing);
        expect(new Set(placed.map((place) => place.piece)).size).toBe(pieces.length);
        for (const [i, { rect, piece: own, ...place }] of placed.entries()) {
          expect(rect.x1 <= image.width && rect.y1 <= image.height).toBe(true);
          for (const other of placed.slice(0, i)) {
            const apart =
              rect.x0 >= other.rect.x1 ||
              other.rect.x0 >= rect.x1 ||
              rect.y0 >= other.rect.y1 ||
              other.rect.y0 >= rect.y1;
            expect(apart).toBe(true);
          }
          const back = backToPage({ rect, piece: own, ...place }, rect);
          expect(back.x0).toBeLessThanOrEqual(own.x0);
          expect(back.x1).toBeGreaterThanOrEqual(own.x1);
          expect(back.y0).toBeLessThanOrEqual(own.y0);
          expect(back.y1).toBeGreaterThanOrEqual(own.y1);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('shows the ink of the piece and not of the line below', () => {
    const page = fill(fill(grayImage(800, 600), 100, 100, 200, 130), 100, 136, 200, 160);
    const { image } = layPieces(page, [{ x0: 100, y0: 100, x1: 199, y1: 129, glyphs: 5, glyphHeight: 30 }], 1);
    const dark = image.data.reduce((count, value) => count + (value < 128 ? 1 : 0), 0);
    expect(dark).toBe(100 * 30);
  });
});
