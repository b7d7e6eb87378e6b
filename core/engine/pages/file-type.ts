import type { SourceType } from '../../contract/dossier.ts';
import { AppError } from '../../contract/errors.ts';

export type { SourceType };
export type ImageType = Exclude<SourceType, 'pdf'>;

/** A PDF header may stand anywhere in the first 1024 bytes (ISO 32000-1, annex H, note 13). */
const PDF_HEADER_WITHIN = 1024;

const startsWith = (bytes: Uint8Array, at: number, signature: string | number[]): boolean => {
  const wanted = typeof signature === 'string' ? [...signature].map((c) => c.charCodeAt(0)) : signature;
  return wanted.every((value, i) => bytes[at + i] === value);
};

const TIFF_LITTLE = [0x49, 0x49, 0x2a, 0];
const TIFF_BIG = [0x4d, 0x4d, 0, 0x2a];
const JPEG_2000 = [0, 0, 0, 0x0c, 0x6a, 0x50, 0x20, 0x20];
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** The type of a file by its first bytes, whatever its name says. Throws `file.empty` or `file.unsupported`. */
export function sourceType(bytes: Uint8Array, name: string): SourceType {
  if (bytes.length === 0) throw new AppError('file.empty', { file: name });
  // Only the first picture would be kept of it, and nobody told of the others.
  if (isAnimated(bytes)) throw new AppError('file.unsupported', { file: name, looksLike: 'image animée' });
  if (startsWith(bytes, 0, [0xff, 0xd8, 0xff])) return 'jpeg';
  if (startsWith(bytes, 0, PNG)) return 'png';
  if (startsWith(bytes, 0, 'RIFF') && startsWith(bytes, 8, 'WEBP')) return 'webp';
  if (startsWith(bytes, 0, TIFF_LITTLE) || startsWith(bytes, 0, TIFF_BIG)) return 'tiff';
  if (isBmp(bytes)) return 'bmp';
  const heif = heifType(bytes);
  if (heif !== null) return heif;
  const looksLike = otherFormat(bytes);
  // A ZIP or Word file may hold "%PDF-" early by accident, a PDF never starts like one of them.
  if (looksLike === null && hasPdfHeader(bytes)) return 'pdf';
  throw new AppError('file.unsupported', { file: name, looksLike: looksLike ?? textOrUnknown(bytes) });
}

function hasPdfHeader(bytes: Uint8Array): boolean {
  for (let i = 0; i < Math.min(bytes.length, PDF_HEADER_WITHIN); i++) if (startsWith(bytes, i, '%PDF-')) return true;
  return false;
}

/** Formats that people do bring and that Liasse does not read; null when none of them. */
function otherFormat(bytes: Uint8Array): string | null {
  if (startsWith(bytes, 0, 'GIF8')) return 'image GIF';
  if (startsWith(bytes, 0, [0x49, 0x49, 0x2b, 0]) || startsWith(bytes, 0, [0x4d, 0x4d, 0, 0x2b]))
    return 'image BigTIFF';
  if (startsWith(bytes, 4, 'ftyp')) return 'vidéo ou son';
  if (startsWith(bytes, 0, JPEG_2000)) return 'image JPEG 2000';
  if (startsWith(bytes, 0, '8BPS')) return 'image Photoshop';
  if (startsWith(bytes, 0, [0x50, 0x4b, 3, 4])) return zipContent(bytes);
  if (startsWith(bytes, 0, [0xd0, 0xcf, 0x11, 0xe0])) return 'document Word, Excel ou message Outlook ancien';
  if (startsWith(bytes, 0, '{\\rtf')) return 'document RTF';
  if (startsWith(bytes, 0, [0x1f, 0x8b])) return 'archive GZIP';
  if (startsWith(bytes, 0, 'Rar!')) return 'archive RAR';
  if (startsWith(bytes, 0, [0x37, 0x7a, 0xbc, 0xaf])) return 'archive 7-Zip';
  if (startsWith(bytes, 0, 'MZ')) return 'programme Windows';
  return null;
}

const HEVC_BRANDS = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'hevm', 'hevs'];
const AV1_BRANDS = ['avif', 'avis'];

/** HEIC or AVIF by the brands of the first box: a general brand (mif1, msf1) says neither, the compatible ones do. */
function heifType(bytes: Uint8Array): 'heic' | 'avif' | null {
  if (!startsWith(bytes, 4, 'ftyp') || bytes.length < 16) return null;
  const length = Math.min(new DataView(bytes.buffer, bytes.byteOffset).getUint32(0), bytes.length, 256);
  const brandAt = (at: number) => String.fromCharCode(...bytes.subarray(at, at + 4));
  const brands = [brandAt(8)];
  for (let at = 16; at + 4 <= length; at += 4) brands.push(brandAt(at));
  for (const brand of brands) {
    if (HEVC_BRANDS.includes(brand)) return 'heic';
    if (AV1_BRANDS.includes(brand)) return 'avif';
  }
  return brands[0] === 'mif1' || brands[0] === 'msf1' ? 'heic' : null;
}

/** A PNG of more than one frame (its acTL chunk stands before the pixels), or a WebP whose header announces an animation. */
function isAnimated(bytes: Uint8Array): boolean {
  if (startsWith(bytes, 0, 'RIFF') && startsWith(bytes, 8, 'WEBPVP8X')) return ((bytes[20] ?? 0) & 2) !== 0;
  if (!startsWith(bytes, 0, PNG)) return false;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = PNG.length; at + 12 <= bytes.length && !startsWith(bytes, at + 4, 'IDAT'); ) {
    if (startsWith(bytes, at + 4, 'acTL')) return view.getUint32(at + 8) > 1;
    at += view.getUint32(at) + 12;
  }
  return false;
}

/** "BM", two unused fields that are zero, and a header of a known length: two letters alone may begin any text. */
function isBmp(bytes: Uint8Array): boolean {
  if (!startsWith(bytes, 0, 'BM') || !startsWith(bytes, 6, [0, 0, 0, 0])) return false;
  return [12, 40, 52, 56, 64, 108, 124].includes(bytes[14] ?? 0) && startsWith(bytes, 15, [0, 0, 0]);
}

/** Office documents are ZIP archives: the names of their first members tell them apart. */
function zipContent(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  if (head.includes('word/')) return 'document Word';
  if (head.includes('xl/')) return 'classeur Excel';
  if (head.includes('ppt/')) return 'présentation PowerPoint';
  if (head.includes('opendocument')) return 'document LibreOffice';
  if (head.includes('[Content_Types].xml')) return 'document Office (Word, Excel…)';
  return 'archive ZIP';
}

function textOrUnknown(bytes: Uint8Array): string {
  const head = bytes.subarray(0, 4096);
  const start = new TextDecoder('latin1').decode(head).trimStart().toLowerCase();
  if (start.startsWith('<!doctype html') || start.startsWith('<html')) return 'page web (HTML)';
  if (start.startsWith('<?xml')) return 'fichier XML';
  const control = head.filter((byte) => byte < 9 || (byte > 13 && byte < 32)).length;
  if (control === 0) return 'texte';
  const utf16 = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  return utf16 ? 'texte' : 'format inconnu';
}
