import fc from 'fast-check';
import { PDFDocument } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { parseDefaultAppearance } from '../../../core/engine/forms/default-appearance.ts';
import { fitText, SMALLEST_SIZE } from '../../../core/engine/forms/fit-text.ts';
import { FormFont } from '../../../core/engine/forms/form-font.ts';

const font = new FormFont(await PDFDocument.create());
const one = { size: 10, multiline: false, cells: null };
const many = { ...one, multiline: true };

describe('fitText', () => {
  it('writes a "multiline" box of one line on one line, at 78 % of its height', () => {
    const fitted = fitText('Œuvré', { width: 120, height: 10.8 }, many, font);
    expect(fitted).toMatchObject({ multiline: false, size: 8.25 });
  });

  it('never writes over the form’s own size, and chooses one when the form has none', () => {
    expect(fitText('a', { width: 200, height: 40 }, { ...one, size: 5 }, font)?.size).toBe(5);
    expect(fitText('a', { width: 200, height: 40 }, { ...one, size: 0 }, font)?.size).toBe(12);
  });

  it('says that a text does not fit rather than cutting it', () => {
    expect(fitText('x'.repeat(200), { width: 100, height: 12 }, one, font)).toBeNull();
    expect(fitText('123456', { width: 60, height: 12 }, { ...one, cells: 5 }, font)).toBeNull();
    expect(fitText('a', { width: 50, height: 2 }, one, font)).toBeNull();
  });

  it('keeps stacked accents inside the box', () => {
    const plain = fitText('A', { width: 200, height: 9 }, { ...one, size: 9 }, font);
    const stacked = fitText('Ặ', { width: 200, height: 9 }, { ...one, size: 9 }, font);
    const line = stacked?.lines[0];
    expect(((line?.ascent ?? 0) + (line?.descent ?? 0)) * ((stacked?.size ?? 0) / 1000)).toBeLessThanOrEqual(9);
    expect(stacked?.size).toBeLessThanOrEqual(plain?.size ?? 0);
  });

  it('keeps every word, inside the box, whatever the text and the box', () => {
    const words = fc.array(fc.stringMatching(/^[A-Za-zéŁặ]{1,12}$/), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(words, fc.integer({ min: 8, max: 500 }), fc.integer({ min: 5, max: 90 }), (list, width, height) => {
        const fitted = fitText(list.join(' '), { width, height }, many, font);
        if (!fitted) return true;
        const drawn = fitted.lines.flatMap((line) => line.glyphs.map(({ text }) => text)).join('');
        const widest = Math.max(
          ...fitted.lines.map((line) => line.glyphs.reduce((sum, glyph) => sum + glyph.advance, 0)),
        );
        return (
          drawn.replaceAll(' ', '') === list.join('').normalize('NFC') &&
          (widest * fitted.size) / 1000 <= width + 1e-6 &&
          fitted.lines.length * fitted.size <= height &&
          fitted.size >= SMALLEST_SIZE
        );
      }),
    );
  });
});

describe('FormFont', () => {
  it('draws the letters of the world’s French papers', () => {
    for (const text of ['Łukasz Şahin-Đặng Œuvré', 'Ґудзь Иван', 'محمد بن علي', 'Ǧ Ẽ ọ̃', 'Αθηνά', 'ლევან', '€ n° ½']) {
      expect(font.undrawable(text.normalize('NFC'))).toEqual([]);
    }
  });
  it('says what it has no glyph for, and what it cannot order', () => {
    expect(font.undrawable('A漢字B')).toEqual(['漢', '字']);
    expect(font.undrawable('হা')).not.toEqual([]);
    expect(font.undrawable('Ali علي')).toEqual(['ع', 'ل', 'ي']);
    expect(font.undrawable('a\u0007')).toEqual(['\u0007']);
  });
  it('joins Arabic letters: the drawn glyphs are not the isolated ones', () => {
    const joined = font.layout('بب').glyphs.map(({ glyph }) => glyph.id);
    const isolated = font.layout('ب').glyphs.map(({ glyph }) => glyph.id);
    expect(joined).not.toContain(isolated[0]);
  });
});

describe('parseDefaultAppearance', () => {
  it('reads font, size and colour', () => {
    expect(parseDefaultAppearance('/Helvetica 8 Tf 0 0 0.5 rg')).toEqual({
      fontName: 'Helvetica',
      size: 8,
      color: '0 0 0.5 rg',
    });
  });
  it('falls back to black and an automatic size', () => {
    expect(parseDefaultAppearance('')).toEqual({ fontName: null, size: 0, color: '0 g' });
    expect(parseDefaultAppearance('1 g /F1 0 Tf')).toEqual({ fontName: 'F1', size: 0, color: '0 g' });
  });
});
