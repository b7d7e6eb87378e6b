import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fingerprintOf, pageCells } from '../../../core/domain/bundle/page-likeness.ts';

const CELL = 5;

/** Darkness of a rectangle, pixel by pixel. */
function darknessIn(data: Uint8Array, width: number, [left, right]: number[], [top, bottom]: number[]): number {
  let sum = 0;
  for (let y = top ?? 0; y < (bottom ?? 0); y++) {
    for (let x = left ?? 0; x < (right ?? 0); x++) sum += 255 - (data[y * width + x] as number);
  }
  return sum;
}

// Mostly white, as paper is; at any place in memory, since pages are cut out of larger buffers.
const image = fc
  .record({ width: fc.integer({ min: 1, max: 43 }), height: fc.integer({ min: 1, max: 40 }), offset: fc.nat(5) })
  .chain(({ width, height, offset }) =>
    fc
      .array(fc.oneof({ weight: 6, arbitrary: fc.constant(255) }, { weight: 1, arbitrary: fc.nat(255) }), {
        minLength: width * height,
        maxLength: width * height,
      })
      .map((levels) => {
        const data = new Uint8Array(new ArrayBuffer(offset + levels.length), offset);
        data.set(levels);
        return { width, height, data };
      }),
  );

test('white paper that is passed over changes no cell and no fingerprint', () => {
  fc.assert(
    fc.property(image, ({ width, height, data }) => {
      const columns = Math.ceil(width / CELL);
      const cells = Array.from({ length: columns * Math.ceil(height / CELL) }, (_, i) => {
        const [x, y] = [(i % columns) * CELL, Math.floor(i / columns) * CELL];
        const across = [x, Math.min(width, x + CELL)];
        const sum = darknessIn(data, width, across, [y, Math.min(height, y + CELL)]);
        return Math.round((sum * 256) / CELL ** 2);
      });
      expect([...pageCells({ width, height, data }).cells]).toEqual(cells);
      const digits = Array.from({ length: 24 * 32 }, (_, i) => {
        const at = (part: number, of: number, length: number) => Math.floor((part * length) / of);
        const across = [at(i % 24, 24, width), at((i % 24) + 1, 24, width)];
        const down = [at(Math.floor(i / 24), 32, height), at(Math.floor(i / 24) + 1, 32, height)];
        const area = ((across[1] ?? 0) - (across[0] ?? 0)) * ((down[1] ?? 0) - (down[0] ?? 0));
        const mean = darknessIn(data, width, across, down) / Math.max(1, area) / 255;
        return Math.round(Math.sqrt(mean) * 15).toString(16);
      });
      expect(fingerprintOf({ width, height, data })).toBe(digits.join(''));
    }),
    { numRuns: 150 },
  );
});
