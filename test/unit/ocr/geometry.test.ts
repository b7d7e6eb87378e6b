import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compose, project, projectRect, rectangleToQuad, scaling, turning } from '../../../core/engine/ocr/geometry.ts';
import { grayImage } from '../../../core/engine/ocr/gray-image.ts';
import { beforeQuarterTurn, quarterTurn } from '../../../core/engine/ocr/quarter-turn.ts';

const near = (got: readonly number[], wanted: readonly number[]) => {
  for (let i = 0; i < wanted.length; i++) expect(got[i]).toBeCloseTo(wanted[i]!, 6);
};

describe('projections', () => {
  it('apply the inner one first', () => {
    near(project(compose(scaling(2, 3), turning(90, 0, 0)), [1, 0]), [0, 3]);
  });

  it('turn clockwise around the centre, y pointing down', () => {
    near(project(turning(90, 5, 5), [5, 0]), [10, 5]);
  });

  it('send the corners of a rectangle onto those of any convex quadrilateral', () => {
    const jitter = fc.double({ min: -0.2, max: 0.2, noNaN: true });
    fc.assert(
      fc.property(fc.array(jitter, { minLength: 8, maxLength: 8 }), (j) => {
        const quad = [
          [0 + j[0]!, 0 + j[1]!],
          [1 + j[2]!, 0 + j[3]!],
          [1 + j[4]!, 1 + j[5]!],
          [0 + j[6]!, 1 + j[7]!],
        ] as const;
        const m = rectangleToQuad(200, 300, quad)!;
        near(project(m, [0, 0]), quad[0]);
        near(project(m, [200, 0]), quad[1]);
        near(project(m, [200, 300]), quad[2]);
        near(project(m, [0, 300]), quad[3]);
      }),
    );
  });

  it('refuse corners on one line', () => {
    const quad = [
      [0, 0],
      [1, 1],
      [2, 2],
      [3, 3],
    ] as const;
    expect(rectangleToQuad(10, 10, quad)).toBeNull();
  });

  it('bound a turned rectangle', () => {
    const rect = projectRect(turning(90, 0, 0), { x0: 0, y0: 0, x1: 10, y1: 4 });
    near([rect.x0, rect.y0, rect.x1, rect.y1], [-4, 0, 0, 10]);
  });
});

describe('quarter turns', () => {
  it.each([90, 180, 270] as const)('by %i move each pixel where the way back says it came from', (degrees) => {
    const image = grayImage(5, 3);
    for (let i = 0; i < 15; i++) image.data[i] = i;
    const turned = quarterTurn(image, degrees);
    const back = beforeQuarterTurn(degrees, 5, 3);
    for (let y = 0; y < turned.height; y++) {
      for (let x = 0; x < turned.width; x++) {
        const [sx, sy] = project(back, [x + 0.5, y + 0.5]);
        expect(turned.data[y * turned.width + x]).toBe(Math.floor(sy) * 5 + Math.floor(sx));
      }
    }
  });

  it('by 90 put the left side on top', () => {
    const image = { data: Uint8Array.of(1, 2, 3, 4, 5, 6), width: 3, height: 2 };
    expect([...quarterTurn(image, 90).data]).toEqual([4, 1, 5, 2, 6, 3]);
  });
});
