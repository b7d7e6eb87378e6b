/** The tags (TIFF 6.0) of one picture of a TIFF file, numbers only; rationals as their quotient. */
export type TiffTags = Map<number, number[]>;

export const TAG = {
  newSubfileType: 254,
  width: 256,
  height: 257,
  bitsPerSample: 258,
  compression: 259,
  photometric: 262,
  fillOrder: 266,
  stripOffsets: 273,
  orientation: 274,
  samplesPerPixel: 277,
  rowsPerStrip: 278,
  stripByteCounts: 279,
  xResolution: 282,
  yResolution: 283,
  planar: 284,
  t4Options: 292,
  resolutionUnit: 296,
  predictor: 317,
  colourMap: 320,
  tileWidth: 322,
  tileHeight: 323,
  tileOffsets: 324,
  tileByteCounts: 325,
  inkSet: 332,
  extraSamples: 338,
  sampleFormat: 339,
  jpegTables: 347,
  jpegOffset: 513,
  jpegLength: 514,
} as const;

export interface TiffDirectories {
  little: boolean;
  directories: TiffTags[];
  /** False when the chain of directories breaks off: pages may be missing. */
  whole: boolean;
}

const SIZES: Record<number, number> = { 1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 13: 4 };
const MAX_PAGES = 5000;

/** Follows the chain of directories; null when the file is no TIFF (or a BigTIFF, which no office scanner writes). */
export function tiffDirectories(bytes: Uint8Array): TiffDirectories | null {
  if (bytes.length < 8) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const little = bytes[0] === 0x49;
  if (view.getUint16(2, little) !== 42) return null;
  const directories: TiffTags[] = [];
  const seen = new Set<number>();
  let at = view.getUint32(4, little);
  while (at !== 0) {
    const broken = seen.has(at) || at + 2 > bytes.length || directories.length >= MAX_PAGES;
    const entries = broken ? 0 : view.getUint16(at, little);
    if (entries === 0) return { little, directories, whole: false };
    seen.add(at);
    directories.push(tagsAt(view, at + 2, entries, little));
    const next = at + 2 + 12 * entries;
    if (next + 4 > bytes.length) return { little, directories, whole: false };
    at = view.getUint32(next, little);
  }
  return { little, directories, whole: true };
}

function tagsAt(view: DataView, start: number, entries: number, little: boolean): TiffTags {
  const tags: TiffTags = new Map();
  for (let i = 0; i < entries; i++) {
    const entry = start + 12 * i;
    if (entry + 12 > view.byteLength) break;
    const type = view.getUint16(entry + 2, little);
    const count = view.getUint32(entry + 4, little);
    const size = SIZES[type] ?? 0;
    if (size === 0 || count * size > view.byteLength) continue;
    const place = count * size <= 4 ? entry + 8 : view.getUint32(entry + 8, little);
    if (place + count * size > view.byteLength) continue;
    const values = Array.from({ length: count }, (_, k) => valueAt(view, place + k * size, type, little));
    tags.set(view.getUint16(entry, little), values);
  }
  return tags;
}

function valueAt(view: DataView, at: number, type: number, little: boolean): number {
  if (type === 3) return view.getUint16(at, little);
  if (type === 4 || type === 13) return view.getUint32(at, little);
  if (type === 5) return view.getUint32(at, little) / view.getUint32(at + 4, little);
  if (type === 8) return view.getInt16(at, little);
  if (type === 9) return view.getInt32(at, little);
  if (type === 10) return view.getInt32(at, little) / view.getInt32(at + 4, little);
  return view.getUint8(at);
}

/** The first value of a tag, or `otherwise`. */
export const tag = (tags: TiffTags, name: keyof typeof TAG, otherwise: number): number =>
  tags.get(TAG[name])?.[0] ?? otherwise;

export const tagValues = (tags: TiffTags, name: keyof typeof TAG): number[] => tags.get(TAG[name]) ?? [];
