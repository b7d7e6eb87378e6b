import type { ImageMetadata } from '../image-metadata.ts';

const CORE_HEADER = 12;
const METRES_TO_INCH = 0.0254;

/** Reads the headers of a BMP; null when they make no sense. Every kind of compression is left to the decoder. */
export function bmpMetadata(bytes: Uint8Array): ImageMetadata | null {
  if (bytes.length < 26) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const pixels = view.getUint32(10, true);
  const header = view.getUint32(14, true);
  const old = header === CORE_HEADER;
  if (!old && (header < 40 || bytes.length < 54)) return null;
  const width = old ? view.getUint16(18, true) : view.getInt32(18, true);
  const height = Math.abs(old ? view.getInt16(22 - 2, true) : view.getInt32(22, true)); // negative: rows from the top
  const depth = view.getUint16(old ? 24 : 28, true);
  const compression = old ? 0 : view.getUint32(30, true);
  if (width <= 0 || height <= 0) return null;
  const stored = Math.ceil((width * depth) / 32) * 4 * height;
  const isPlain = compression === 0 || compression === 3;
  const x = old ? 0 : view.getInt32(38, true) * METRES_TO_INCH;
  const y = old ? 0 : view.getInt32(42, true) * METRES_TO_INCH;
  return {
    width,
    height,
    orientation: 1,
    density: x > 0 && y > 0 ? { x, y } : null,
    complete: isPlain ? bytes.length >= pixels + stored : bytes.length >= view.getUint32(2, true),
  };
}
