import { type Component, connectedComponents } from './components.ts';
import type { GrayImage } from './gray-image.ts';

/** A run of glyphs on one printed line (a cell of a table, a few words): x1, y1 inclusive, in pixels. */
export interface LinePiece {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
  /** How many glyph-sized blobs it holds. */
  glyphs: number;
  /** Typical glyph height, pixels. */
  glyphHeight: number;
}

interface OpenPiece extends LinePiece {
  /** The band of the line, following the glyphs smoothly: accents and descenders do not move it much. */
  bandTop: number;
  bandBottom: number;
  /** Extent of accents, dots and commas. */
  marks: { x0: number; y0: number; x1: number; y1: number } | null;
}

const MIN_AREA = 8; // pixels: smaller blobs are dust, even a dot at 6 pt and 300 dpi is larger
const GAP = 1.25; // glyph heights between two glyphs of one piece: a word space passes, a column gutter does not
const HOLLOW = 0.2; // of its rectangle: touching letters fill a third or more
const LOOK_BACK = 400; // pixels

/**
 * Cuts a rule-free page (about 300 dpi) into pieces of single lines, so that Tesseract never has to guess columns.
 * Order is left to right, not reading order.
 */
export function findLinePieces(image: GrayImage, threshold: number): LinePiece[] {
  const blobs = connectedComponents(image, threshold).filter((c) => c.area >= MIN_AREA);
  const median = medianGlyphHeight(blobs);
  if (median === null) return [];
  const glyphs: Component[] = [];
  const marks: Component[] = [];
  for (const blob of blobs) {
    const height = blob.y1 - blob.y0 + 1;
    if (height > Math.min(200, median * 4.5) || isFrame(blob, median) || isUpright(blob, median)) continue;
    if (height >= median * 0.55) {
      // Touching letters of a blurred line are long but still text; a wide thick block is a picture.
      if (blob.x1 - blob.x0 + 1 <= 60 * height) glyphs.push(blob);
    } else if (blob.x1 - blob.x0 < 600) marks.push(blob);
  }
  glyphs.sort((a, b) => a.x0 - b.x0);
  const pieces = chainGlyphs(glyphs);
  attachMarks(marks, pieces);
  return mergeOverlapping(pieces.map(withMarks).filter((piece) => !isStroke(piece, median)));
}

/** A frame around a field that was not erased as rules: wide, as high as a line or two, and hollow. */
function isFrame({ x0, y0, x1, y1, area }: Component, median: number): boolean {
  const width = x1 - x0 + 1;
  const height = y1 - y0 + 1;
  return height > 1.4 * median && width > 3 * height && area < HOLLOW * width * height;
}

/** The side of a frame: much thinner for its height than an "l" of a big title. */
function isUpright({ x0, y0, x1, y1 }: Component, median: number): boolean {
  const height = y1 - y0 + 1;
  return height > 1.6 * median && height > 11 * (x1 - x0 + 1);
}

/** The height that half of the glyph-like blobs exceed; null when there are none. */
function medianGlyphHeight(blobs: Component[]): number | null {
  const heights = blobs
    .map((blob) => blob.y1 - blob.y0 + 1)
    .filter((height) => height >= 9 && height <= 90)
    .sort((a, b) => a - b);
  return heights[heights.length >> 1] ?? null;
}

function chainGlyphs(glyphs: Component[]): OpenPiece[] {
  const pieces: OpenPiece[] = [];
  let open: OpenPiece[] = [];
  for (const glyph of glyphs) {
    const height = glyph.y1 - glyph.y0 + 1;
    let best: OpenPiece | null = null;
    let bestDistance = Number.POSITIVE_INFINITY;
    let stale = false;
    for (let i = open.length - 1; i >= 0; i--) {
      const piece = open[i]!;
      const gap = glyph.x0 - piece.x1;
      const typical = height > piece.glyphHeight * 1.6 ? piece.glyphHeight : height;
      if (gap > GAP * Math.max(piece.glyphHeight, typical) && gap > 3) {
        if (gap > LOOK_BACK) stale = true;
        continue;
      }
      const overlap = Math.min(glyph.y1, piece.bandBottom) - Math.max(glyph.y0, piece.bandTop) + 1;
      if (overlap < 0.5 * Math.min(height, piece.bandBottom - piece.bandTop + 1)) continue;
      if (height > 2.2 * piece.glyphHeight || piece.glyphHeight > 2.6 * height) continue;
      const offset = Math.abs((glyph.y0 + glyph.y1) / 2 - (piece.bandTop + piece.bandBottom) / 2);
      const distance = Math.max(0, gap) + 2 * offset;
      if (distance < bestDistance) {
        bestDistance = distance;
        best = piece;
      }
    }
    if (stale) open = open.filter((piece) => glyph.x0 - piece.x1 <= LOOK_BACK);
    if (best) extend(best, glyph, height);
    else {
      const piece: OpenPiece = {
        x0: glyph.x0,
        x1: glyph.x1,
        y0: glyph.y0,
        y1: glyph.y1,
        bandTop: glyph.y0,
        bandBottom: glyph.y1,
        glyphHeight: height,
        glyphs: 1,
        marks: null,
      };
      pieces.push(piece);
      open.push(piece);
    }
  }
  return pieces;
}

function extend(piece: OpenPiece, glyph: Component, height: number): void {
  piece.x1 = Math.max(piece.x1, glyph.x1);
  piece.y0 = Math.min(piece.y0, glyph.y0);
  piece.y1 = Math.max(piece.y1, glyph.y1);
  piece.glyphs++;
  piece.bandTop = piece.bandTop * 0.75 + glyph.y0 * 0.25;
  piece.bandBottom = piece.bandBottom * 0.75 + glyph.y1 * 0.25;
  piece.glyphHeight = piece.glyphHeight * 0.85 + height * 0.15;
}

/** Gives accents, dots, commas and hyphens to the nearest piece; without one they are dust. */
function attachMarks(marks: Component[], pieces: OpenPiece[]): void {
  // Pieces by horizontal band, or a page of specks would compare each with each.
  const bands = new Map<number, OpenPiece[]>();
  for (const piece of pieces) {
    const reach = piece.glyphHeight * 0.5;
    for (let band = bandOf(piece.y0 - reach); band <= bandOf(piece.y1 + reach); band++) {
      const members = bands.get(band);
      if (members) members.push(piece);
      else bands.set(band, [piece]);
    }
  }
  for (const mark of marks) attachMark(mark, bands.get(bandOf((mark.y0 + mark.y1) / 2)) ?? []);
}

const bandOf = (y: number) => Math.floor(y / 64);

function attachMark(mark: Component, pieces: OpenPiece[]): void {
  const cx = (mark.x0 + mark.x1) / 2;
  const cy = (mark.y0 + mark.y1) / 2;
  let best: OpenPiece | null = null;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const piece of pieces) {
    const reach = piece.glyphHeight;
    if (cx < piece.x0 - reach * 0.9 || cx > piece.x1 + reach * 0.9) continue;
    const dy = cy < piece.y0 ? piece.y0 - cy : cy > piece.y1 ? cy - piece.y1 : 0;
    if (dy > reach * 0.5) continue;
    const dx = cx < piece.x0 ? piece.x0 - cx : cx > piece.x1 ? cx - piece.x1 : 0;
    if (dy * 2 + dx < bestDistance) {
      bestDistance = dy * 2 + dx;
      best = piece;
    }
  }
  if (!best) return;
  const m = best.marks ?? mark;
  best.marks = {
    x0: Math.min(m.x0, mark.x0),
    y0: Math.min(m.y0, mark.y0),
    x1: Math.max(m.x1, mark.x1),
    y1: Math.max(m.y1, mark.y1),
  };
}

function withMarks({ marks, x0, y0, x1, y1, glyphs, glyphHeight }: OpenPiece): LinePiece {
  if (!marks) return { x0, y0, x1, y1, glyphs, glyphHeight };
  return {
    x0: Math.min(x0, marks.x0),
    y0: Math.min(y0, marks.y0),
    x1: Math.max(x1, marks.x1),
    y1: Math.max(y1, marks.y1),
    glyphs,
    glyphHeight,
  };
}

/** What is left of an upright rule, not an "l" or an "I". */
function isStroke(piece: LinePiece, median: number): boolean {
  return piece.glyphs === 1 && piece.x1 - piece.x0 < 4 && piece.y1 - piece.y0 > median * 2;
}

/** Of glyph heights: pieces so near that a faint letter between them, of which only dots are left, has parted one word. */
const PARTED = 0.9;

/** Joins pieces of one line that overlap sideways (accented capitals, italics) or are parted by a faint letter. */
function mergeOverlapping(pieces: LinePiece[]): LinePiece[] {
  const sorted = [...pieces].sort((a, b) => a.x0 - b.x0);
  const gone = new Set<number>();
  for (let i = 0; i < sorted.length; i++) {
    if (gone.has(i)) continue;
    const a = sorted[i]!;
    for (let j = i + 1; j < sorted.length; j++) {
      if (gone.has(j)) continue;
      const b = sorted[j]!;
      if (b.x0 > a.x1 + a.glyphHeight * PARTED) break;
      const overlap = Math.min(a.y1, b.y1) - Math.max(a.y0, b.y0) + 1;
      const lower = Math.min(a.y1 - a.y0, b.y1 - b.y0) + 1;
      const higher = Math.max(a.y1 - a.y0, b.y1 - b.y0) + 1;
      const together = Math.max(a.y1, b.y1) - Math.min(a.y0, b.y0) + 1;
      if (overlap <= 0.6 * lower || together >= 1.5 * higher) continue;
      a.x0 = Math.min(a.x0, b.x0);
      a.x1 = Math.max(a.x1, b.x1);
      a.y0 = Math.min(a.y0, b.y0);
      a.y1 = Math.max(a.y1, b.y1);
      a.glyphs += b.glyphs;
      gone.add(j);
      j = i; // the piece has grown: look again from its own position
    }
  }
  return sorted.filter((_, i) => !gone.has(i));
}
