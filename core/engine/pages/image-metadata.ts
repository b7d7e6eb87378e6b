/** What an image file says of itself, besides pixels. Density in dots per inch, only when stated in a physical unit. */
export interface ImageMetadata {
  width: number;
  height: number;
  /** EXIF orientation 1…8. */
  orientation: number;
  density: { x: number; y: number } | null;
  /** False when the end of the file is missing: the lower part of the page would silently be grey or white. */
  complete: boolean;
  /** Of a JPEG: its components; 4 are inks. */
  inks?: number;
}

export interface ExifTags {
  orientation: number;
  density: { x: number; y: number } | null;
}

const NO_EXIF: ExifTags = { orientation: 1, density: null };

/** Reads the headers of a JPEG; null when it has no frame header (so no page can be decoded). */
export function jpegMetadata(bytes: Uint8Array): ImageMetadata | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let size: { width: number; height: number; inks: number } | null = null;
  let exif = NO_EXIF;
  let jfif: ImageMetadata['density'] = null;
  let at = 2;
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at++; // fill byte
      continue;
    }
    if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)) {
      at += 2;
      continue;
    }
    const length = view.getUint16(at + 2);
    const body = at + 4;
    const end = at + 2 + length;
    if (length < 2 || end > bytes.length) break;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    if (isFrame && length >= 8) {
      size = { width: view.getUint16(body + 3), height: view.getUint16(body + 1), inks: view.getUint8(body + 5) };
    }
    if (marker === 0xe0 && length >= 14 && ascii(bytes, body, 5) === 'JFIF\0') {
      jfif = densityOf(view.getUint8(body + 7), view.getUint16(body + 8), view.getUint16(body + 10));
    }
    if (marker === 0xe1 && ascii(bytes, body, 6) === 'Exif\0\0') exif = exifTags(bytes.subarray(body + 6, end));
    if (marker === 0xda) {
      if (!size) return null;
      return { ...size, ...exif, density: exif.density ?? jfif, complete: hasEndMarker(bytes, end) };
    }
    at = end;
  }
  return size ? { ...size, ...exif, density: exif.density ?? jfif, complete: false } : null;
}

/** JFIF and EXIF units: 1 (JFIF) = inch, 2 = centimetre. */
function densityOf(unit: number, x: number, y: number): ImageMetadata['density'] {
  if (unit === 1) return { x, y };
  if (unit === 2) return { x: x * 2.54, y: y * 2.54 };
  return null;
}

function hasEndMarker(bytes: Uint8Array, from: number): boolean {
  for (let i = bytes.length - 2; i >= from; i--) if (bytes[i] === 0xff && bytes[i + 1] === 0xd9) return true;
  return false;
}

/** Reads the chunks of a PNG; null when it does not start with its header chunk. */
export function pngMetadata(bytes: Uint8Array): ImageMetadata | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 33 || ascii(bytes, 12, 4) !== 'IHDR') return null;
  const metadata: ImageMetadata = {
    width: view.getUint32(16),
    height: view.getUint32(20),
    orientation: 1,
    density: null,
    complete: false,
  };
  let at = 8;
  while (at + 12 <= bytes.length) {
    const length = view.getUint32(at);
    const type = ascii(bytes, at + 4, 4);
    const body = at + 8;
    if (body + length + 4 > bytes.length) break;
    if (type === 'pHYs' && length === 9 && view.getUint8(body + 8) === 1) {
      metadata.density = { x: view.getUint32(body) * 0.0254, y: view.getUint32(body + 4) * 0.0254 };
    }
    if (type === 'eXIf') metadata.orientation = exifTags(bytes.subarray(body, body + length)).orientation;
    if (type === 'IEND') {
      metadata.complete = true;
      break;
    }
    at = body + length + 4;
  }
  return metadata;
}

const ORIENTATION = 0x0112;
const X_RESOLUTION = 0x011a;
const Y_RESOLUTION = 0x011b;
const RESOLUTION_UNIT = 0x0128;

/** Orientation and density of the first directory of an EXIF block (TIFF layout); damaged blocks say nothing. */
export function exifTags(tiff: Uint8Array): ExifTags {
  if (tiff.length < 14) return NO_EXIF;
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  const little = ascii(tiff, 0, 2) === 'II';
  if (!little && ascii(tiff, 0, 2) !== 'MM') return NO_EXIF;
  const directory = view.getUint32(4, little);
  if (directory + 2 > tiff.length) return NO_EXIF;
  const entries = view.getUint16(directory, little);
  let orientation = 1;
  let unit = 2;
  let x = 0;
  let y = 0;
  for (let i = 0; i < entries; i++) {
    const entry = directory + 2 + 12 * i;
    if (entry + 12 > tiff.length) break;
    const tag = view.getUint16(entry, little);
    const short = view.getUint16(entry + 8, little);
    if (tag === ORIENTATION && short >= 1 && short <= 8) orientation = short;
    if (tag === RESOLUTION_UNIT) unit = short;
    if (tag === X_RESOLUTION || tag === Y_RESOLUTION) {
      const offset = view.getUint32(entry + 8, little);
      if (offset + 8 > tiff.length) continue;
      const value = view.getUint32(offset, little) / view.getUint32(offset + 4, little);
      if (tag === X_RESOLUTION) x = value;
      else y = value;
    }
  }
  const stated = x > 0 && y > 0 && Number.isFinite(x) && Number.isFinite(y);
  // EXIF counts from 2 = inch, 3 = centimetre; JFIF from 1.
  return { orientation, density: stated ? densityOf(unit - 1, x, y) : null };
}

function ascii(bytes: Uint8Array, at: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + length));
}
