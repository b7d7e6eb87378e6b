import { describe, expect, it } from 'vitest';
import { grayImage } from '../../../core/engine/ocr/gray-image.ts';
import { type PageChar, UNKNOWN_LETTER } from '../../../core/engine/pages/pdf-chars.ts';
import { type LayerContext, reliableTextWords } from '../../../core/engine/pages/text-layer.ts';
import { wordsOfChars } from '../../../core/engine/pages/words-of-chars.ts';

const size = { width: 600, height: 800 };
const context: LayerContext = {
  size,
  images: 0,
  others: 0,
  render: () => ({ ...grayImage(1250, 1667), pointsPerPixel: 0.48 }),
};

/** Letters 6 points wide on a line that starts at x, y (top); '?' stands for a letter that the font hides. */
function line(text: string, x = 50, y = 100, change: Partial<PageChar> = {}): PageChar[] {
  return [...text].map((letter, i) => ({
    text: letter === '?' ? UNKNOWN_LETTER : letter,
    x0: x + i * 6,
    x1: x + i * 6 + 6,
    y0: y,
    y1: y + 10,
    direction: 0,
    invisible: false,
    unmapped: letter === '?',
    object: 1,
    ...change,
  }));
}
const texts = (chars: PageChar[]) => reliableTextWords(chars, context)?.map((word) => word.text) ?? null;

describe('the text layer', () => {
  it('is refused when fonts hide their letters', () => {
    expect(texts(line('Salaire br?t 1 9?6,51'))).toBeNull();
  });

  it('never turns a hidden letter into a shorter value', () => {
    const words = texts([...line('Ancienneté du salarié dans la société : 1?46'), ...line('? Congés payés', 50, 130)]);
    expect(words).toContain(`1${UNKNOWN_LETTER}46`);
    expect(words?.slice(-2)).toEqual(['Congés', 'payés']);
  });

  it('does not count what is not painted or lies off the page', () => {
    expect(texts(line('reconnu ailleurs', 50, 100, { invisible: true }))).toBeNull();
    expect(texts([...line('Visible'), ...line('Dehors', 50, 900)])).toEqual(['Visible']);
  });

  it('keeps columns apart where no blank was written', () => {
    expect(texts([...line('Base'), ...line('151,67', 90)])).toEqual(['Base', '151,67']);
  });
});

describe('words', () => {
  it('of a page that reads sideways get upright boxes', () => {
    // The pen runs down the page: letters follow each other in y.
    const chars = [...'Net'].map((text, i) => ({
      ...line(text)[0]!,
      x0: 300,
      x1: 310,
      y0: 100 + 6 * i,
      y1: 106 + 6 * i,
      direction: 90 as const,
    }));
    const { words, turned } = wordsOfChars(chars, size);
    expect(turned).toBe(270);
    expect(words).toEqual([{ text: 'Net', box: [300, 100, 10, 18], confidence: 1, upright: [100, 290, 18, 10] }]);
  });
});
