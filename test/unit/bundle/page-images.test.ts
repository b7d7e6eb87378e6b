import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findEmptyZone } from '../../../core/domain/bundle/empty-zone.ts';
import { blit, type GrayImage, isBlank, whiteImage, whiteOut } from '../../../core/domain/bundle/gray-image.ts';
import { fingerprintOf, pageLikeness, sameFingerprint } from '../../../core/domain/bundle/page-likeness.ts';
import { placePage } from '../../../core/domain/bundle/place-page.ts';

const SEARCH = { width: 120, height: 15, margin: 15, clearance: 4 };

function ink(image: GrayImage, x: number, y: number, width: number, height: number, level = 0): GrayImage {
  blit(image, { width, height, data: new Uint8Array(width * height).fill(level) }, x, y);
  return image;
}

function textPage(seed: number): GrayImage {
  const page = whiteImage(595, 842);
  for (let row = 0; row < 40; row++) ink(page, 60, 60 + row * 18, 120 + ((row * 97 + seed * 53) % 300), 7, 30);
  return page;
}

describe('findEmptyZone', () => {
  test('bottom right on an empty page; elsewhere when something stands there; null when all edges are taken', () => {
    const page = whiteImage(595, 842);
    expect(findEmptyZone(page, SEARCH)).toEqual([460, 812, 120, 15]);
    ink(page, 500, 815, 20, 5);
    const [x = 0, y] = findEmptyZone(page, SEARCH) ?? [];
    expect([x + 120 + 4 <= 500, y]).toEqual([true, 812]);
    for (let x = 0; x < 595; x += 4) ink(page, x, 806, 2, 36);
    expect(findEmptyZone(page, SEARCH)?.[1]).toBe(15);
    for (let x = 0; x < 595; x += 4) ink(page, x, 0, 2, 40);
    expect(findEmptyZone(page, SEARCH)).toBeNull();
  });

  test('thin pale print counts as ink; the even grain of a scan does not', () => {
    const pale = whiteImage(595, 842);
    for (let x = 0; x < 595; x += 30) ink(pale, x, 820, 2, 1, 225);
    expect(findEmptyZone(pale, SEARCH)?.[1]).toBe(15);
    const scan: GrayImage = {
      width: 595,
      height: 842,
      data: Uint8Array.from({ length: 595 * 842 }, (_, i) => 225 + ((i * 7919) % 13)),
    };
    expect(findEmptyZone(scan, SEARCH)).toEqual([460, 812, 120, 15]);
  });

  test('keeps off known words and codes, and the quiet zone of these, even where the page looks empty', () => {
    const page = whiteImage(595, 842);
    const code = { box: [500, 790, 40, 40], around: 12 } as const;
    const [x = 0, y] = findEmptyZone(page, SEARCH, [code]) ?? [];
    expect([x + 120 <= 488, y]).toEqual([true, 812]);
    const word = { box: [0, 820, 595, 10], around: 0 } as const;
    expect(findEmptyZone(page, SEARCH, [word])?.[1]).toBe(15);
    expect(findEmptyZone(page, SEARCH, [word, { box: [0, 10, 595, 10], around: 0 }])).toBeNull();
  });

  test('never touches ink, whatever the page', () => {
    const blot = fc.record({
      x: fc.integer({ min: 0, max: 560 }),
      y: fc.integer({ min: 0, max: 820 }),
      w: fc.integer({ min: 1, max: 200 }),
      h: fc.integer({ min: 1, max: 20 }),
    });
    fc.assert(
      fc.property(fc.array(blot, { maxLength: 40 }), (blots) => {
        const page = whiteImage(595, 842);
        for (const { x, y, w, h } of blots) ink(page, x, y, w, h, 90);
        const zone = findEmptyZone(page, SEARCH);
        if (zone === null) return;
        const [x, y, w, h] = zone;
        for (let row = y; row < y + h; row++) {
          for (let column = x; column < x + w; column++) expect(page.data[row * 595 + column]).toBe(255);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('placePage', () => {
  test('inside the sheet, in proportion, never enlarged, landscape kept', () => {
    const side = fc.double({ min: 10, max: 3000, noNaN: true });
    fc.assert(
      fc.property(side, side, fc.constantFrom(0, 34), (width, height, band) => {
        const place = placePage(width, height, { maxScale: 1, band });
        expect(place.scale).toBeLessThanOrEqual(1);
        expect(place.x).toBeGreaterThanOrEqual(-0.5);
        expect(place.y).toBeGreaterThanOrEqual(band - 1);
        expect(place.x + width * place.scale).toBeLessThanOrEqual(place.sheetWidth + 0.5);
        expect(place.y + height * place.scale).toBeLessThanOrEqual(place.sheetHeight + 0.5);
        if (Math.abs(width - height) > 0.01) expect(place.sheetWidth > place.sheetHeight).toBe(width > height);
      }),
    );
  });
});

describe('pageLikeness and fingerprint', () => {
  test('the same page shifted by half a pixel is alike; another page is not', () => {
    const page = textPage(1);
    const shifted = whiteImage(595, 842);
    for (let i = 0; i < page.data.length; i++)
      shifted.data[i] = ((page.data[i] ?? 255) + (page.data[i + 1] ?? 255)) / 2;
    expect(pageLikeness(page, shifted).score).toBeGreaterThan(0.95);
    expect(pageLikeness(page, textPage(2)).score).toBeLessThan(0.8);
    expect(sameFingerprint(fingerprintOf(page), fingerprintOf(shifted))).toBe(true);
    expect(sameFingerprint(fingerprintOf(page), fingerprintOf(textPage(2)))).toBe(false);
  });

  test('a lost part of a full page is told although the rest is the same', () => {
    const whole = textPage(1);
    const cut = textPage(1);
    whiteOut(cut, [50, 700, 500, 80]);
    expect(pageLikeness(whole, cut).lostBlock).toBe(true);
    expect(pageLikeness(whole, textPage(1))).toEqual({ score: 1, lostBlock: false });
  });

  test('blank', () => {
    expect(isBlank(whiteImage(20, 20))).toBe(true);
    expect(isBlank(ink(whiteImage(20, 20), 3, 3, 1, 1, 200))).toBe(false);
  });
});
