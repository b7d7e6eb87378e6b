import { describe, expect, it } from 'vitest';
import { removeRules } from '../../../core/engine/ocr/rule-removal.ts';

describe('grey rules of frames', () => {
  it('are erased when they would count as ink, and left when they would not', () => {
    const width = 400;
    const data = new Uint8Array(width * 40).fill(250);
    for (let y = 18; y < 21; y++) data.fill(180, y * width + 40, y * width + 340);
    const at = (image: { data: Uint8Array }) => image.data[19 * width + 200];
    const image = { data, width, height: 40 };
    expect(at(removeRules(image, 300))).toBe(180);
    expect(at(removeRules(image, 300, 195))).toBe(255);
  });
});
