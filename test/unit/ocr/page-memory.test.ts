import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COARSE, normaliseBackground } from '../../../core/engine/ocr/background.ts';
import { smoothGrain } from '../../../core/engine/ocr/denoise.ts';
import type { GrayImage } from '../../../core/engine/ocr/gray-image.ts';
import { nextBelow, wordsOfBytes } from '../../../core/engine/ocr/next-below.ts';
import { PageMemory } from '../../../core/engine/ocr/page-memory.ts';
import { removeRules } from '../../../core/engine/ocr/rule-removal.ts';
import { unsharp } from '../../../core/engine/ocr/sharpness.ts';
import { seededRandom } from '../../fixtures/papers/seeded-random.ts';

const paper = fc.uint8Array({ minLength: 1, maxLength: 90 });

describe('the next byte below a level', () => {
  it('is the one found byte by byte, wherever the search begins and ends', () => {
    fc.assert(
      fc.property(paper, fc.nat(90), fc.nat(90), fc.integer({ min: 1, max: 255 }), (data, a, b, level) => {
        const from = Math.min(a, b, data.length);
        const end = Math.min(Math.max(a, b), data.length);
        let slow = from;
        while (slow < end && data[slow]! >= level) slow++;
        expect(nextBelow(data, wordsOfBytes(data), from, end, level)).toBe(slow);
        expect(nextBelow(data, null, from, end, level)).toBe(slow);
      }),
      { numRuns: 2000 },
    );
  });

  it('does without words where bytes do not lie on a multiple of four', () => {
    expect(wordsOfBytes(new Uint8Array(new ArrayBuffer(16), 1, 12))).toBeNull();
  });
});

describe('the memory of a page', () => {
  it('never gives the same bytes twice before they are given back', () => {
    const memory = new PageMemory();
    const first = memory.take(1000);
    const second = memory.take(1000);
    expect(second.buffer).not.toBe(first.buffer);
    memory.give(first);
    memory.give(first);
    expect(memory.take(2000).buffer).toBe(first.buffer);
    expect(memory.take(10).buffer).not.toBe(first.buffer);
  });

  it('takes no bytes of somebody else', () => {
    const memory = new PageMemory();
    const foreign = new Uint8Array(9 << 20);
    memory.give(foreign);
    expect(memory.take(9 << 20).buffer).not.toBe(foreign.buffer);
  });

  it('gives the next page what the last one held', () => {
    const memory = new PageMemory();
    const held = memory.take(1000).buffer;
    memory.pageDone();
    expect(memory.take(500).buffer).toBe(held);
  });
});

describe('stages that write over their own image give the same as those that do not', () => {
  const random = seededRandom(77);
  const image = (): GrayImage => {
    const [width, height] = [203, 141];
    const data = Uint8Array.from({ length: width * height }, () =>
      random() < 0.1 ? random() * 120 : 170 + random() * 85,
    );
    for (const y of [30, 31, 90]) data.fill(20, y * width + 10, y * width + 190);
    return { data, width, height };
  };
  const copy = (page: GrayImage): GrayImage => ({ ...page, data: page.data.slice() });

  it.each<[string, (page: GrayImage) => GrayImage, (page: GrayImage) => GrayImage]>([
    ['background', (page) => normaliseBackground(page, COARSE), (page) => normaliseBackground(page, COARSE, page.data)],
    ['unsharp', (page) => unsharp(page, 1.2, 2), (page) => unsharp(page, 1.2, 2, page.data)],
    ['rules', (page) => removeRules(page, 300, 195), (page) => removeRules(page, 300, 195, true)],
  ])('%s', (_, apart, inPlace) => {
    const page = image();
    const before = page.data.slice();
    const result = apart(page);
    expect(page.data).toEqual(before);
    expect(result.data).not.toEqual(before);
    expect(inPlace(copy(page)).data).toEqual(result.data);
  });

  it('grain, in bytes that held something else', () => {
    const page = image();
    const before = page.data.slice();
    const dirty = (length: number) => new Uint8Array(length).fill(99);
    expect(smoothGrain(page, dirty).data).toEqual(smoothGrain(page).data);
    expect(page.data).toEqual(before);
  });
});
