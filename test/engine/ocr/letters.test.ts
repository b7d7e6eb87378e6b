import { createCanvas } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import type { Rect } from '../../../core/engine/ocr/geometry.ts';
import { type GrayImage, grayImage } from '../../../core/engine/ocr/gray-image.ts';
import type { LinePiece } from '../../../core/engine/ocr/line-pieces.ts';
import { mendLetters } from '../../../core/engine/ocr/mend-letters.ts';
import { settleByInk } from '../../../core/engine/ocr/settle-by-ink.ts';
import './drawn-payslip.ts'; // registers the faces

const FACES = ['DejaVuSans', 'DejaVuSerif', 'DejaVuSans-Bold', 'DejaVuSansCondensed'];

/** A word drawn as recognition gets it at 300 dpi, and the box around its ink. */
function drawn(text: string, face: string, points: number, blur = 0): { page: GrayImage; rect: Rect } {
  const size = (points * 300) / 72;
  const canvas = createCanvas(Math.ceil(text.length * size + 40), Math.ceil(size * 2));
  const context = canvas.getContext('2d');
  context.fillStyle = 'white';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = 'black';
  context.font = `${size}px "Drawn ${face}"`;
  if (blur > 0) context.filter = `blur(${blur}px)`;
  context.fillText(text, 20, size * 1.4);
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  const page = grayImage(canvas.width, canvas.height);
  const rect = { x0: canvas.width, y0: canvas.height, x1: 0, y1: 0 };
  page.data.forEach((_, i) => {
    page.data[i] = data[4 * i]!;
    if (page.data[i]! > 160) return;
    const [x, y] = [i % canvas.width, Math.floor(i / canvas.width)];
    Object.assign(rect, { x0: Math.min(rect.x0, x), y0: Math.min(rect.y0, y) });
    Object.assign(rect, { x1: Math.max(rect.x1, x + 1), y1: Math.max(rect.y1, y + 1) });
  });
  return { page, rect };
}

function mended(printed: string, read: string, face: string, points = 10, blur = 0): string {
  const { page, rect } = drawn(printed, face, points, blur);
  return mendLetters(page, 170, { text: read, rect, confidence: 0.8 }, blur > 0).text;
}

describe('letters that French does not have', () => {
  it.each(FACES)('are put right by their ink (%s)', (face) => {
    expect(mended('RÍOS', 'RIOS', face)).toBe('RÍOS');
    expect(mended('Hernán', 'Hernän', face)).toBe('Hernán');
    expect(mended('Muñoz,', 'Munoz,', face)).toBe('Muñoz,');
    expect(mended('LÓPEZ', 'LÔPEZ', face)).toBe('LÓPEZ');
    expect(mended('Jesús', 'Jesüs', face)).toBe('Jesús');
    expect(mended('CONCEIÇÃO', 'CONCEIÇAO', face)).toBe('CONCEIÇÃO');
  });

  it('are seen on a soft picture too', () => {
    expect(mended('RÍOS', 'RIOS', 'DejaVuSans', 11, 1.4)).toBe('RÍOS');
    expect(mended('GÓMEZ', 'GOMEZ', 'DejaVuSans', 11, 1.4)).toBe('GÓMEZ');
  });

  it.each(FACES)('are not made of French ones (%s)', (face) => {
    for (const word of [
      'Gérôme',
      'Noël',
      'Zoé',
      'Île',
      'Côte',
      'Château',
      'MAÎTRE',
      'Où',
      'Là',
      'Loïc',
      'Juillet',
      'FÉVRIER',
      'Août',
    ])
      expect(mended(word, word, face)).toBe(word);
  });

  it('are told by a dot where none belongs', () => {
    expect(mended('İDİL', 'IDIL', 'DejaVuSerif', 12)).toBe('İDİL');
  });

  it('are told by their neighbours where the ink is blurred away', () => {
    expect(mended('Conceição', 'Conceiçäo', 'DejaVuSans', 9, 3)).toBe('Conceição');
  });

  it('and capitals whose accent was overlooked', () => {
    for (const face of FACES) expect(mended('GUINÉENNE', 'GUINEENNE', face)).toBe('GUINÉENNE');
  });

  it('leave alone what does not come apart into as many letters as were read', () => {
    expect(mended('RÍOS', 'RTOSA', 'DejaVuSans')).toBe('RTOSA');
  });
});

describe('apostrophes', () => {
  it.each(FACES)('are found again between the letters that they part (%s)', (face) => {
    expect(mended('L’OURCQ', 'LOURCQ', face)).toBe('L’OURCQ');
    expect(mended('L’OURCQ', 'EOURCQ', face)).toBe('L’OURCQ');
    expect(mended('D’ARC', 'DARC', face)).toBe('D’ARC');
    expect(mended('LOURDES', 'LOURDES', face)).toBe('LOURDES');
  });
});

describe('a name with a letter more than its ink', () => {
  const settled = (read: string, again: string, confidence = 0.6) => {
    const { page, rect } = drawn('Jahangir', 'DejaVuSans', 10);
    const piece = { ...rect, glyphs: 8, glyphHeight: 30 };
    const words = [{ text: read, rect, confidence }];
    let looks = 0;
    settleByInk(page, 170, new Map<LinePiece, typeof words>([[piece, words]]), (pieces) => {
      looks++;
      return new Map(pieces.map((one) => [one, [{ text: again, rect, confidence: 0.9 }]]));
    });
    return { ...words[0], looks };
  };

  it('is read again, and the reading that fits the ink is taken, to be looked at', () => {
    expect(settled('Jahangjir', 'Jahangir')).toMatchObject({ text: 'Jahangir', confidence: 0.8 });
    expect(settled('Jahangjir', 'Jahanngir').text).toBe('Jahangjir');
  });

  it('is left alone, and not read again, when it fits or was read well', () => {
    expect(settled('Jahangir', 'Jahangjir')).toMatchObject({ text: 'Jahangir', looks: 0 });
    expect(settled('Jahangjir', 'Jahangir', 0.9)).toMatchObject({ text: 'Jahangjir', looks: 0 });
  });
});
