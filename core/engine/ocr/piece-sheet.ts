import type { Rect } from './geometry.ts';
import { type GrayImage, grayImage } from './gray-image.ts';
import type { LinePiece } from './line-pieces.ts';
import { resample } from './resample.ts';

/** Where a piece lies on the sheet, and how to come back from there to the page. */
export interface PlacedPiece {
  piece: LinePiece;
  /** On the sheet, white margin included. */
  rect: Rect;
  /** Page pixels of the rectangle's left edge, top edge; page pixels in a sheet pixel across. */
  left: number;
  top: number;
  across: number;
}

/** Pieces of lines cut out of a page and set on white, ready for the line reader. */
export interface PieceSheet {
  image: GrayImage;
  placed: PlacedPiece[];
}

const WIDTH = 2200; // pixels; a wider piece makes a wider sheet
const KEEP = 2; // pixels of the page kept around a piece: the soft edge of its letters
const MARGIN = 0.18; // glyph heights of white around

/**
 * Sets pieces on shelves of a small sheet: handing over a tenth of the pixels of the page takes a tenth of the time, and
 * neighbouring lines cannot be read into a piece. `narrowing`: width on the sheet / width on the page.
 */
export function layPieces(page: GrayImage, pieces: readonly LinePiece[], narrowing: number): PieceSheet {
  const cuts = pieces.map((piece) => ({ piece, ...cut(page, piece, narrowing) }));
  cuts.sort((a, b) => a.image.height - b.image.height);
  const width = Math.max(WIDTH, ...cuts.map(({ image }) => image.width));
  const placed: PlacedPiece[] = [];
  let x = 0;
  let y = 0;
  let shelf = 0;
  for (const { piece, image, left, top, across } of cuts) {
    if (x + image.width > width) {
      x = 0;
      y += shelf;
      shelf = 0;
    }
    placed.push({ piece, rect: { x0: x, y0: y, x1: x + image.width, y1: y + image.height }, left, top, across });
    x += image.width;
    shelf = Math.max(shelf, image.height);
  }
  const sheet = grayImage(width, Math.max(1, y + shelf));
  for (const [i, { rect }] of placed.entries()) {
    const { image } = cuts[i]!;
    for (let row = 0; row < image.height; row++) {
      const from = row * image.width;
      sheet.data.set(image.data.subarray(from, from + image.width), (rect.y0 + row) * width + rect.x0);
    }
  }
  return { image: sheet, placed };
}

/** From a rectangle on the sheet inside a placed piece to one on the page. */
export function backToPage({ rect, left, top, across }: PlacedPiece, found: Rect): Rect {
  return {
    x0: left + (found.x0 - rect.x0) * across,
    x1: left + (found.x1 - rect.x0) * across,
    y0: top + found.y0 - rect.y0,
    y1: top + found.y1 - rect.y0,
  };
}

function cut(page: GrayImage, piece: LinePiece, narrowing: number) {
  const margin = Math.max(3, Math.round(piece.glyphHeight * MARGIN));
  const x0 = Math.max(0, piece.x0 - KEEP);
  const y0 = Math.max(0, piece.y0 - KEEP);
  const x1 = Math.min(page.width, piece.x1 + 1 + KEEP);
  const y1 = Math.min(page.height, piece.y1 + 1 + KEEP);
  const whole = grayImage(x1 - x0 + 2 * margin, y1 - y0 + 2 * margin);
  for (let y = y0; y < y1; y++) {
    const from = y * page.width;
    whole.data.set(page.data.subarray(from + x0, from + x1), (y - y0 + margin) * whole.width + margin);
  }
  const image = resample(whole, Math.max(1, Math.round(whole.width * narrowing)), whole.height);
  return { image, left: x0 - margin, top: y0 - margin, across: whole.width / image.width };
}
