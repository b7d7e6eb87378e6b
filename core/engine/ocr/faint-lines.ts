import type { GrayImage } from './gray-image.ts';
import { findLinePieces, type LinePiece } from './line-pieces.ts';

/** Ink this much darker than the threshold, in a share of a piece's ink, makes it a piece that is read as it is. */
const STRONG_BY = 40; // grey levels
const STRONG_SHARE = 0.4;
/** Where faint ink begins, between the threshold of glyphs and white. */
const FAINT = 0.42;
const FEWEST_GLYPHS = 3;
const PAD = 2;

/**
 * Lines of grey print (the labels over the values of many forms), which a photo or a blurred scan leaves lighter than the
 * threshold: only bits of some letters are below it. They are looked for again with a higher one, where no dark line
 * stands; what is found takes the place of the bits. `scratch`: as many bytes as the image has, not its own.
 */
export function withFaintLines(
  image: GrayImage,
  threshold: number,
  pieces: readonly LinePiece[],
  scratch: Uint8Array = new Uint8Array(image.data.length),
): LinePiece[] {
  const strong = pieces.filter((piece) => isStrong(image, piece, threshold));
  const bits = pieces.filter((piece) => !strong.includes(piece));
  const rest = { ...image, data: scratch };
  scratch.set(image.data);
  for (const piece of strong) whiten(rest, piece);
  const higher = Math.round(threshold + FAINT * (255 - threshold));
  const typical = strong.map((piece) => piece.glyphHeight).sort((a, b) => a - b)[strong.length >> 1];
  const lines = findLinePieces(rest, higher).filter(
    (line) =>
      line.glyphs >= FEWEST_GLYPHS &&
      typical !== undefined &&
      line.glyphHeight > 0.5 * typical &&
      line.glyphHeight < 2 * typical &&
      bits.some((bit) => within(bit, line)),
  );
  return [...strong, ...bits.filter((bit) => !lines.some((line) => within(bit, line))), ...lines];
}

function isStrong({ data, width }: GrayImage, { x0, y0, x1, y1 }: LinePiece, threshold: number): boolean {
  let ink = 0;
  let dark = 0;
  for (let y = Math.max(0, y0); y <= y1; y++) {
    for (let x = Math.max(0, x0); x <= x1; x++) {
      const value = data[y * width + x]!;
      if (value < threshold) ink++;
      if (value < threshold - STRONG_BY) dark++;
    }
  }
  return dark >= STRONG_SHARE * ink;
}

function whiten({ data, width, height }: GrayImage, { x0, y0, x1, y1 }: LinePiece): void {
  for (let y = Math.max(0, y0 - PAD); y <= Math.min(height - 1, y1 + PAD); y++)
    data.fill(255, y * width + Math.max(0, x0 - PAD), y * width + Math.min(width - 1, x1 + PAD) + 1);
}

/** Most of the bit lies in the line. */
function within(bit: LinePiece, line: LinePiece): boolean {
  const across = Math.min(bit.x1, line.x1) - Math.max(bit.x0, line.x0) + 1;
  const down = Math.min(bit.y1, line.y1) - Math.max(bit.y0, line.y0) + 1;
  return across > 0.6 * (bit.x1 - bit.x0 + 1) && down > 0.6 * (bit.y1 - bit.y0 + 1);
}
