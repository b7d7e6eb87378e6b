import type { ReadingFinding } from '../../contract/reading.ts';
import { projectRect, type Rect } from './geometry.ts';
import { glareSpots } from './glare.ts';
import type { LinePiece } from './line-pieces.ts';
import { A4_LONG, type PreparedPage } from './prepare-page.ts';
import type { RecognisedWord } from './tesseract.ts';

export type ReadPieces = ReadonlyMap<LinePiece, readonly RecognisedWord[]>;

const COARSE_DPI = 110;
const COARSE_GLYPHS = 12; // pixels of the picture: letters that are large enough can be read at any density
const WIDE_EDGE = 0.27; // of a glyph's height, from dark to light: a clean scan of 150 dpi stays below 0.2
const UNSURE = 0.86; // mean confidence of the letters of a page
const VERY_UNSURE = 0.7;
const TOUCHING = 4; // pixels at 300 dpi
const WARP_MARGIN = 10; // pixels that straightening replaces by paper
const CUT_PIECES = 2;

/**
 * What a person should hear while the paper is still at hand; it never changes the words. Each warning needs evidence on
 * the page itself, because a false alarm costs a trip to the scanner. `dpi`: of the picture that was given.
 */
export function pageWarnings(page: PreparedPage, read: ReadPieces, dpi: number): ReadingFinding[] {
  const glyph = medianGlyphHeight(read);
  if (glyph === null) return [];
  const findings: ReadingFinding[] = [];
  const confidence = meanConfidence(read);
  const edge = 255 / Math.max(1, page.steepness) / glyph;
  if ((edge * 2 > WIDE_EDGE && confidence < UNSURE) || (edge * 2 > WIDE_EDGE * 0.7 && confidence < VERY_UNSURE)) {
    findings.push({ code: 'page-blurred' });
  }
  const sheetDpi = detail(page, dpi);
  if (sheetDpi < COARSE_DPI && (glyph * sheetDpi) / 300 < COARSE_GLYPHS) {
    findings.push({ code: 'page-coarse', detail: String(Math.round(sheetDpi)) });
  }
  if (isCut(page, read)) findings.push({ code: 'page-cut' });
  if (page.scaled.corners && glareSpots(page.scaled.image, rectsOnScaled(page, read)) > 0) {
    findings.push({ code: 'page-glare' });
  }
  if (looksHandwritten(read, glyph)) findings.push({ code: 'handwriting' });
  return findings;
}

/** Typical glyph height of what was read as words, in pixels of the prepared page. */
function medianGlyphHeight(read: ReadPieces): number | null {
  const heights: number[] = [];
  for (const [piece, words] of read) if (words.length > 0) heights.push(piece.glyphHeight);
  heights.sort((a, b) => a - b);
  return heights[heights.length >> 1] ?? null;
}

function meanConfidence(read: ReadPieces): number {
  let letters = 0;
  let sum = 0;
  for (const words of read.values()) {
    for (const word of words) {
      letters += word.text.length;
      sum += word.confidence * word.text.length;
    }
  }
  return letters === 0 ? 0 : sum / letters;
}

/** Dots an inch on the sheet: of the picture for a scan, of the sheet in it (taken for A4 high) for a photo. */
function detail(page: PreparedPage, dpi: number): number {
  const { corners } = page.scaled;
  if (!corners) return dpi;
  const side = (i: number) => {
    const p = corners[i]!;
    const q = corners[(i + 1) % 4]!;
    return Math.hypot(q[0] - p[0], q[1] - p[1]);
  };
  return (Math.max(side(0), side(1), side(2), side(3)) / A4_LONG) * 300;
}

const rectOf = (piece: LinePiece): Rect => ({ x0: piece.x0, y0: piece.y0, x1: piece.x1 + 1, y1: piece.y1 + 1 });

function rectsOnScaled(page: PreparedPage, read: ReadPieces): Rect[] {
  const rects: Rect[] = [];
  for (const [piece, words] of read) if (words.length > 0) rects.push(projectRect(page.toScaled, rectOf(piece)));
  return rects;
}

/** Words that reach the edge of the picture or of the sheet: two lines of them, one may be dirt. */
function isCut(page: PreparedPage, read: ReadPieces): boolean {
  const { width, height } = page.scaled.image;
  const near = page.scaled.corners ? WARP_MARGIN + TOUCHING : TOUCHING;
  let cut = 0;
  for (const [piece, words] of read) {
    if (piece.glyphs < 2) continue;
    const letters = words.reduce((sum, word) => sum + (/[\p{L}\p{N}]{2}/u.test(word.text) ? word.confidence : 0), 0);
    if (words.length === 0 || letters / words.length < 0.5) continue;
    const rect = projectRect(page.toScaled, rectOf(piece));
    if (rect.x0 < near || rect.y0 < near || rect.x1 > width - near || rect.y1 > height - near) cut++;
  }
  return cut >= CUT_PIECES;
}

const SCRIBBLE_CONFIDENCE = 0.45;
const SCRIBBLE_SHARE = 0.3;
const SCRIBBLES = 4;

/**
 * Large irregular ink that reads as nothing, over a good part of the page's lines. A signature or a stamp alone is on every
 * contract and must not warn.
 */
function looksHandwritten(read: ReadPieces, glyph: number): boolean {
  let scribbles = 0;
  let scribbled = 0;
  let all = 0;
  for (const [piece, words] of read) {
    const area = piece.x1 - piece.x0;
    const letters = words.reduce((sum, word) => sum + word.text.length, 0);
    const confidence = words.reduce((sum, word) => sum + word.confidence * word.text.length, 0) / Math.max(1, letters);
    all += area;
    const height = piece.y1 - piece.y0 + 1;
    // Fewer blobs than a printed line of that length would have: the letters hang together.
    const joined = piece.x1 - piece.x0 > 1.5 * height * piece.glyphs || height > 2.5 * glyph;
    if (confidence < SCRIBBLE_CONFIDENCE && joined && height > 1.3 * glyph && area > 2 * glyph) {
      scribbles++;
      scribbled += area;
    }
  }
  return scribbles >= SCRIBBLES && scribbled > SCRIBBLE_SHARE * all;
}
