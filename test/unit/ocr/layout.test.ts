import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Component, connectedComponents } from '../../../core/engine/ocr/components.ts';
import { project, type Quad } from '../../../core/engine/ocr/geometry.ts';
import { type GrayImage, grayImage } from '../../../core/engine/ocr/gray-image.ts';
import { findLinePieces } from '../../../core/engine/ocr/line-pieces.ts';
import { findPageQuad } from '../../../core/engine/ocr/page-quad.ts';
import { removeRules } from '../../../core/engine/ocr/rule-removal.ts';
import { wordsOfTsv } from '../../../core/engine/ocr/tesseract.ts';
import { warpQuad } from '../../../core/engine/ocr/warp.ts';
import { fill, rowsOfBars } from './bars.ts';

/** Flood fill, one component at a time. */
function slowComponents({ data, width, height }: GrayImage, threshold: number): Component[] {
  const seen = new Set<number>();
  const found: Component[] = [];
  for (let start = 0; start < data.length; start++) {
    if (data[start]! >= threshold || seen.has(start)) continue;
    const c: Component = { x0: width, y0: height, x1: 0, y1: 0, area: 0 };
    const stack = [start];
    seen.add(start);
    while (stack.length > 0) {
      const p = stack.pop()!;
      const [x, y] = [p % width, Math.floor(p / width)];
      c.x0 = Math.min(c.x0, x);
      c.x1 = Math.max(c.x1, x);
      c.y0 = Math.min(c.y0, y);
      c.y1 = Math.max(c.y1, y);
      c.area++;
      for (let j = y - 1; j <= y + 1; j++) {
        for (let i = x - 1; i <= x + 1; i++) {
          const q = j * width + i;
          if (i < 0 || j < 0 || i >= width || j >= height || data[q]! >= threshold || seen.has(q)) continue;
          seen.add(q);
          stack.push(q);
        }
      }
    }
    found.push(c);
  }
  return found;
}

describe('connected components', () => {
  it('are those of a flood fill', () => {
    const key = (c: Component) => [c.y0, c.x0, c.y1, c.x1, c.area].join();
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 14 }),
        fc.integer({ min: 1, max: 14 }),
        fc.infiniteStream(fc.boolean()),
        (w, h, ink) => {
          const image = grayImage(w, h);
          for (let i = 0; i < w * h; i++) image.data[i] = ink.next().value ? 0 : 255;
          const fast = connectedComponents(image, 128).map(key).sort();
          expect(fast).toEqual(slowComponents(image, 128).map(key).sort());
        },
      ),
      { numRuns: 400 },
    );
  });
});

describe('rules', () => {
  it('are erased across and down, letters are not', () => {
    const page = rowsOfBars(800, 400);
    fill(page, 50, 160, 750, 163);
    fill(page, 60, 60, 63, 340);
    const clean = removeRules(page);
    expect(clean.data[161 * 800 + 400]).toBe(255);
    expect(clean.data[200 * 800 + 61]).toBe(255);
    expect(clean.data[90 * 800 + 85]).toBe(0);
  });
});

describe('line pieces', () => {
  it('follow the lines and stop at the gutter between two columns', () => {
    const page = grayImage(900, 300);
    for (const y of [50, 120]) {
      for (const start of [50, 500])
        for (let i = 0; i < 12; i++) fill(page, start + i * 16, y, start + i * 16 + 10, y + 24);
    }
    const pieces = findLinePieces(page, 165);
    expect(pieces.length).toBe(4);
    expect(pieces.every((piece) => piece.glyphs === 12)).toBe(true);
  });

  it('take along the decimal comma and the accent', () => {
    const page = grayImage(400, 200);
    for (let i = 0; i < 6; i++) fill(page, 50 + i * 16, 80, 60 + i * 16, 104);
    fill(page, 146, 100, 150, 108); // comma, below the line
    fill(page, 66, 68, 74, 73); // accent
    const [piece, ...others] = findLinePieces(page, 165);
    expect(others).toEqual([]);
    expect(piece).toMatchObject({ x0: 50, y0: 68, x1: 149, y1: 107 });
  });

  it('find a page that holds one short word', () => {
    const page = grayImage(400, 200);
    for (let i = 0; i < 3; i++) fill(page, 50 + i * 16, 80, 60 + i * 16, 104);
    expect(findLinePieces(page, 165).length).toBe(1);
  });

  it('are none on a blank page', () => {
    expect(findLinePieces(grayImage(400, 200), 165)).toEqual([]);
  });
});

describe('sheet in a photo', () => {
  const corners: Quad = [
    [120, 90],
    [690, 110],
    [730, 900],
    [80, 880],
  ];
  const photo = () => {
    const image = grayImage(800, 1000, 60);
    const inside = (x: number, y: number) =>
      corners.every((p, i) => {
        const q = corners[(i + 1) % 4]!;
        return (q[0] - p[0]) * (y - p[1]) - (q[1] - p[1]) * (x - p[0]) >= 0;
      });
    for (let y = 0; y < 1000; y++) for (let x = 0; x < 800; x++) if (inside(x, y)) image.data[y * 800 + x] = 220;
    return image;
  };

  it('is found to two pixels', () => {
    const found = findPageQuad(photo());
    expect(found).not.toBeNull();
    found!.corners.forEach((corner, i) => {
      expect(Math.hypot(corner[0] - corners[i]![0], corner[1] - corners[i]![1])).toBeLessThan(3);
    });
  });

  it('is not invented on a scan', () => {
    expect(findPageQuad(rowsOfBars(800, 1000))).toBeNull();
    expect(findPageQuad(grayImage(50, 50))).toBeNull();
  });

  it('is straightened with its geometry', () => {
    const warped = warpQuad(photo(), corners, 600, 800)!;
    expect(warped.image.data[400 * 600 + 300]).toBe(220);
    const [x, y] = project(warped.toSource, [600, 800]);
    expect(x).toBeCloseTo(730, 6);
    expect(y).toBeCloseTo(900, 6);
  });
});

describe('Tesseract TSV', () => {
  it('gives words with boxes and confidence, and skips the other levels and blanks', () => {
    const tsv = [
      '4\t1\t1\t1\t1\t0\t10\t20\t300\t30\t-1\t',
      '5\t1\t1\t1\t1\t1\t10\t20\t100\t30\t91.5\tSalaire',
      '5\t1\t1\t1\t1\t2\t120\t20\t5\t30\t40\t ',
    ].join('\n');
    expect(wordsOfTsv(tsv)).toEqual([
      { text: 'Salaire', rect: { x0: 10, y0: 20, x1: 110, y1: 50 }, confidence: 0.915 },
    ]);
  });
});
