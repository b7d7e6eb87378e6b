import { TAG, type TiffTags, tag, tagValues } from './tiff-directory.ts';

/** A strip or tile: where its bytes are, and which pixels of which sample plane they make. */
export interface TiffChunk {
  offset: number;
  bytes: number;
  x: number;
  y: number;
  width: number;
  height: number;
  plane: number;
}

/** How the pixels of one picture of a TIFF file are stored. */
export interface TiffLayout {
  width: number;
  height: number;
  bits: number;
  samples: number;
  /** Samples in one chunk: 1 when each has its own plane. */
  interleaved: number;
  compression: number;
  photometric: number;
  /** What the first sample beyond the colours is: 1 opacity that the colours are multiplied by, 2 opacity, 0 neither. */
  extra: number;
  chunks: TiffChunk[];
  tags: TiffTags;
}

/** TIFF 6.0 section 8, tag 262. */
export const PHOTOMETRIC = { whiteIsZero: 0, blackIsZero: 1, rgb: 2, palette: 3, cmyk: 5, ycbcr: 6 } as const;
/** TIFF 6.0 tag 259, and Adobe's technical note 2 for 7 and 8. */
export const COMPRESSION = {
  none: 1,
  rle: 2,
  g3: 3,
  g4: 4,
  lzw: 5,
  oldJpeg: 6,
  jpeg: 7,
  deflate: 8,
  oldDeflate: 32946,
  packBits: 32773,
} as const;

const MAX_SIDE = 65_500;
const MAX_CHUNKS = 200_000;

/** The layout of a picture; `unsupported`: why it cannot be read although it may be sound; `damaged`: it contradicts itself. */
export function tiffLayout(tags: TiffTags): TiffLayout | { unsupported: string } | 'damaged' {
  const width = tag(tags, 'width', 0);
  const height = tag(tags, 'height', 0);
  if (!(width > 0 && height > 0 && width <= MAX_SIDE && height <= MAX_SIDE)) return 'damaged';
  const samples = tag(tags, 'samplesPerPixel', 1);
  const bits = tag(tags, 'bitsPerSample', 1);
  const compression = tag(tags, 'compression', COMPRESSION.none);
  const photometric = tag(tags, 'photometric', PHOTOMETRIC.whiteIsZero);
  const reason = unsupported(tags, samples, bits, compression, photometric);
  if (reason !== null) return { unsupported: reason };
  const planes = tag(tags, 'planar', 1) === 2 ? samples : 1;
  const chunks = tags.has(TAG.tileWidth) ? tiles(tags, width, height, planes) : strips(tags, width, height, planes);
  if (chunks === null) return 'damaged';
  return {
    width,
    height,
    bits,
    samples,
    interleaved: planes === 1 ? samples : 1,
    compression,
    photometric,
    extra: tag(tags, 'extraSamples', 0),
    chunks,
    tags,
  };
}

function unsupported(
  tags: TiffTags,
  samples: number,
  bits: number,
  compression: number,
  photometric: number,
): string | null {
  if (!Object.values<number>(COMPRESSION).includes(compression)) return `compression ${compression}`;
  if (!Object.values<number>(PHOTOMETRIC).includes(photometric)) return `photometric ${photometric}`;
  if (![1, 2, 4, 8, 16].includes(bits)) return `bits ${bits}`;
  if (tagValues(tags, 'bitsPerSample').some((value) => value !== bits)) return 'bits';
  if (tagValues(tags, 'sampleFormat').some((value) => value !== 1 && value !== 4)) return 'sample format';
  const colours = { 2: 3, 5: 4, 6: 3 }[photometric] ?? 1;
  if (samples < colours || samples > 8) return `samples ${samples}`;
  const isJpeg = compression === COMPRESSION.jpeg || compression === COMPRESSION.oldJpeg;
  if (isJpeg && (bits !== 8 || samples > 3 || tag(tags, 'planar', 1) === 2)) return `JPEG ${samples} × ${bits}`;
  if (photometric === PHOTOMETRIC.ycbcr && !isJpeg) return 'YCbCr';
  const isFax = compression >= COMPRESSION.rle && compression <= COMPRESSION.g4;
  if (isFax && (bits !== 1 || samples !== 1)) return `fax ${samples} × ${bits}`;
  if (photometric === PHOTOMETRIC.cmyk && tag(tags, 'inkSet', 1) !== 1) return 'ink set';
  if (![1, 2].includes(tag(tags, 'predictor', 1))) return `predictor ${tag(tags, 'predictor', 1)}`;
  return null;
}

function strips(tags: TiffTags, width: number, height: number, planes: number): TiffChunk[] | null {
  const rows = Math.min(height, tag(tags, 'rowsPerStrip', height) || height);
  const perPlane = Math.ceil(height / rows);
  const old = tag(tags, 'compression', 1) === COMPRESSION.oldJpeg && tags.has(TAG.jpegOffset);
  const offsets = old ? [tag(tags, 'jpegOffset', 0)] : tagValues(tags, 'stripOffsets');
  const counts = old ? [tag(tags, 'jpegLength', 0)] : tagValues(tags, 'stripByteCounts');
  if (offsets.length === 0 || perPlane * planes > MAX_CHUNKS) return null;
  if (old) return [{ offset: offsets[0]!, bytes: counts[0]!, x: 0, y: 0, width, height, plane: 0 }];
  return Array.from({ length: perPlane * planes }, (_, i) => {
    const y = (i % perPlane) * rows;
    return {
      offset: offsets[i] ?? 0,
      // Some old writers leave the count out when there is one strip: it goes to the end of the file.
      bytes: counts[i] ?? (offsets.length === 1 && i === 0 ? Number.MAX_SAFE_INTEGER : 0),
      x: 0,
      y,
      width,
      height: Math.min(rows, height - y),
      plane: Math.floor(i / perPlane),
    };
  });
}

function tiles(tags: TiffTags, width: number, height: number, planes: number): TiffChunk[] | null {
  const across = tag(tags, 'tileWidth', 0);
  const down = tag(tags, 'tileHeight', 0);
  const offsets = tagValues(tags, 'tileOffsets');
  const counts = tagValues(tags, 'tileByteCounts');
  if (!(across > 0 && down > 0 && across <= MAX_SIDE && down <= MAX_SIDE) || offsets.length === 0) return null;
  const columns = Math.ceil(width / across);
  const perPlane = columns * Math.ceil(height / down);
  if (perPlane * planes > MAX_CHUNKS) return null;
  return Array.from({ length: perPlane * planes }, (_, i) => ({
    offset: offsets[i] ?? 0,
    bytes: counts[i] ?? 0,
    x: (i % columns) * across,
    y: Math.floor((i % perPlane) / columns) * down,
    width: across,
    height: down,
    plane: Math.floor(i / perPlane),
  }));
}
