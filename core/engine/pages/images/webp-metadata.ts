import { exifTags, type ImageMetadata } from '../image-metadata.ts';

const HAS_EXIF_TAGS = 26; // bytes of the smallest directory

/**
 * Reads the chunks of a WebP; null when it has no picture. `lossless`: its own coding loses nothing. The orientation is for
 * information: the decoder applies it.
 */
export function webpMetadata(bytes: Uint8Array): (ImageMetadata & { lossless: boolean }) | null {
  if (bytes.length < 30) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let size: { width: number; height: number } | null = null;
  let lossless = false;
  let exif = exifTags(new Uint8Array(0));
  const end = 8 + view.getUint32(4, true);
  let at = 12;
  while (at + 8 <= Math.min(end, bytes.length)) {
    const type = String.fromCharCode(...bytes.subarray(at, at + 4));
    const length = view.getUint32(at + 4, true);
    const body = at + 8;
    if (body + Math.min(length, 10) > bytes.length) break;
    // The canvas of an extended file, or the frame of a simple one (RFC 9649, sections 2.4 to 2.7).
    if (type === 'VP8X' && length >= 10)
      size = { width: 1 + uint24(bytes, body + 4), height: 1 + uint24(bytes, body + 7) };
    if (type === 'VP8 ' && length >= 10) {
      size ??= { width: view.getUint16(body + 6, true) & 0x3fff, height: view.getUint16(body + 8, true) & 0x3fff };
    }
    if (type === 'VP8L' && length >= 5) {
      lossless = true;
      const packed = view.getUint32(body + 1, true);
      size ??= { width: 1 + (packed & 0x3fff), height: 1 + ((packed >> 14) & 0x3fff) };
    }
    if (type === 'EXIF' && length >= HAS_EXIF_TAGS) exif = exifTags(withoutPrefix(bytes.subarray(body, body + length)));
    at = body + length + (length & 1);
  }
  if (!size) return null;
  return { ...size, ...exif, complete: end <= bytes.length + 1 && at >= Math.min(end, bytes.length), lossless };
}

/** Some programs leave the JPEG prefix before the block. */
function withoutPrefix(exif: Uint8Array): Uint8Array {
  return exif[0] === 0x45 && exif[1] === 0x78 ? exif.subarray(6) : exif;
}

const uint24 = (bytes: Uint8Array, at: number): number => bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16);
