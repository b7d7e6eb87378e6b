import { describe, expect, it } from 'vitest';
import { IDENTITY, type Quad } from '../../../core/engine/ocr/geometry.ts';
import { grayImage } from '../../../core/engine/ocr/gray-image.ts';
import type { LinePiece } from '../../../core/engine/ocr/line-pieces.ts';
import { pageWarnings } from '../../../core/engine/ocr/page-warnings.ts';
import type { PreparedPage } from '../../../core/engine/ocr/prepare-page.ts';
import type { RecognisedWord } from '../../../core/engine/ocr/tesseract.ts';

interface Scene {
  steepness?: number;
  confidence?: number;
  dpi?: number;
  corners?: Quad;
  /** Pieces moved so that they touch the right edge. */
  touching?: number;
  /** Pieces of scribble: large, joined, unread. */
  scribbles?: number;
  lines?: number;
}

/** Codes of the warnings on a page of A4 at 300 dpi with lines of 24-pixel glyphs. */
function codes(scene: Scene): string[] {
  const { steepness = 180, confidence = 0.93, dpi = 300, corners = null, touching = 0, scribbles = 0 } = scene;
  const image = grayImage(2480, 3508, 230);
  const read = new Map<LinePiece, RecognisedWord[]>();
  const add = (x0: number, y0: number, width: number, height: number, glyphs: number, text: string, sure: number) => {
    const piece = { x0, y0, x1: x0 + width, y1: y0 + height, glyphs, glyphHeight: height };
    const rect = { x0, y0, x1: x0 + width, y1: y0 + height };
    read.set(piece, text ? [{ text, rect, confidence: sure }] : []);
  };
  for (let i = 0; i < (scene.lines ?? 40); i++) {
    add(i < touching ? 2480 - 601 : 200, 200 + i * 60, 600, 24, 30, 'Montant', confidence);
  }
  for (let i = 0; i < scribbles; i++) add(1200, 300 + i * 120, 500, 60, 3, 'Gf', 0.2);
  const page: PreparedPage = {
    image,
    toSource: IDENTITY,
    toScaled: IDENTITY,
    scaled: { image, toSource: IDENTITY, corners },
    turned: 0,
    pieces: [...read.keys()],
    soft: false,
    steepness,
    ink: 0.05,
  };
  return pageWarnings(page, read, dpi).map((finding) => finding.code);
}

describe('warnings while the paper is at hand', () => {
  it('are none on a clean page, nor on one of 150 dpi that is soft but reads well', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ steepness: 160, dpi: 150 })).toEqual([]);
    expect(codes({ steepness: 60, confidence: 0.92 })).toEqual([]);
    expect(codes({ confidence: 0.6 })).toEqual([]); // a sharp page in an unknown language is not blurred
  });

  it('say blurred when edges are wide for the letters and the reading is unsure', () => {
    expect(codes({ steepness: 50, confidence: 0.8 })).toEqual(['page-blurred']);
    expect(codes({ steepness: 90, confidence: 0.6 })).toEqual(['page-blurred']);
  });

  it('say coarse below 110 dots an inch when the letters are small, with the density', () => {
    expect(codes({ dpi: 90 })).toEqual(['page-coarse']);
    expect(codes({ dpi: 120 })).toEqual([]);
  });

  it('say cut when two lines run over the edge, not for one', () => {
    expect(codes({ touching: 3 })).toEqual(['page-cut']);
    expect(codes({ touching: 1 })).toEqual([]);
  });

  it('say handwriting for a good part of the page, not for a signature', () => {
    expect(codes({ scribbles: 26 })).toEqual(['handwriting']);
    expect(codes({ scribbles: 2 })).toEqual([]);
  });

  it('are none on a page without words', () => {
    expect(codes({ lines: 0 })).toEqual([]);
  });
});
