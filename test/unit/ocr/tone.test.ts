import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COARSE, FINE, normaliseBackground } from '../../../core/engine/ocr/background.ts';
import { grain, smoothGrain } from '../../../core/engine/ocr/denoise.ts';
import { grayImage } from '../../../core/engine/ocr/gray-image.ts';
import { turnOverDarkBoxes } from '../../../core/engine/ocr/inverse-video.ts';
import { resample } from '../../../core/engine/ocr/resample.ts';
import { edgeSteepness, sharpenWhenBlurred } from '../../../core/engine/ocr/sharpness.ts';
import { otsuThreshold } from '../../../core/engine/ocr/threshold.ts';
import { fill, rowsOfBars } from './bars.ts';

describe('background', () => {
  it('becomes white under a shadow, and ink stays dark', () => {
    const page = rowsOfBars(800, 800);
    for (let i = 0; i < page.data.length; i++) page.data[i] = page.data[i]! * (0.9 - (0.5 * (i % 800)) / 800) + 15;
    const even = normaliseBackground(normaliseBackground(page, COARSE), FINE);
    for (const x of [40, 400, 780]) expect(even.data[790 * 800 + x]).toBeGreaterThan(235);
    expect(even.data[85 * 800 + 85]).toBeLessThan(60);
  });
});

describe('white on dark', () => {
  const boxed = () => {
    const page = grayImage(800, 600);
    fill(page, 100, 100, 500, 180, 30);
    return fill(page, 150, 120, 160, 160, 250); // one white letter
  };

  it('is turned over: paper around, dark letter', () => {
    const { image, boxes } = turnOverDarkBoxes(boxed());
    expect(boxes).toBe(1);
    expect(image.data[140 * 800 + 300]).toBeGreaterThan(200);
    expect(image.data[140 * 800 + 155]).toBeLessThan(60);
  });

  it('leaves a bold title alone', () => {
    const page = grayImage(800, 600);
    for (let x = 100; x < 500; x += 30) fill(page, x, 100, x + 20, 150);
    expect(turnOverDarkBoxes(page).boxes).toBe(0);
  });
});

describe('threshold', () => {
  it('is the one that best separates two classes, as the definition computes it', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 2, maxLength: 60 }), (data) => {
        const spread = (t: number) => {
          const dark = [...data].filter((v) => v <= t);
          const light = [...data].filter((v) => v > t);
          if (dark.length === 0 || light.length === 0) return 0;
          const mean = (a: number[]) => a.reduce((s, v) => s + v, 0) / a.length;
          return dark.length * light.length * (mean(dark) - mean(light)) ** 2;
        };
        const best = Math.max(...Array.from({ length: 256 }, (_, t) => spread(t)));
        if (best > 0) expect(spread(otsuThreshold(data, 1) - 1)).toBeCloseTo(best, 3);
      }),
    );
  });
});

describe('grain', () => {
  const grainy = () => {
    const page = rowsOfBars(600, 600);
    let state = 7;
    for (let i = 0; i < page.data.length; i++) {
      state = (Math.imul(state, 1103515245) + 12345) | 0;
      page.data[i] = Math.max(0, Math.min(255, page.data[i]! * 0.7 + 40 + (((state >>> 16) & 0xff) - 128) / 2));
    }
    return page;
  };

  it('is measured and smoothed', () => {
    expect(grain(grainy())).toBeGreaterThan(25);
    expect(grain(smoothGrain(grainy()))).toBeLessThan(10);
  });

  it('does not touch a clean page', () => {
    const page = rowsOfBars(600, 600);
    expect(smoothGrain(page)).toBe(page);
  });
});

describe('sharpness', () => {
  it('sharpens a blurred page only', () => {
    const page = rowsOfBars(600, 600);
    expect(sharpenWhenBlurred(page)).toBe(page);
    const blurred = resample(resample(page, 75, 75), 600, 600);
    expect(edgeSteepness(sharpenWhenBlurred(blurred))).toBeGreaterThan(edgeSteepness(blurred));
  });
});

describe('resampling', () => {
  it('keeps an even image even, at any size', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 40 }),
        fc.nat(255),
        (width, height, value) => {
          const out = resample(grayImage(17, 23, value), width, height);
          expect(out.data.length).toBe(width * height);
          expect(out.data.every((v) => v === value)).toBe(true);
        },
      ),
    );
  });

  it('keeps things where they are', () => {
    const image = fill(grayImage(100, 100), 40, 60, 60, 80);
    const large = resample(image, 250, 250);
    expect(large.data[175 * 250 + 125]).toBeLessThan(20);
    expect(large.data[125 * 250 + 125]).toBeGreaterThan(235);
  });
});
