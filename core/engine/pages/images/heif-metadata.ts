/** What the boxes of a HEIF file (HEIC or AVIF; ISO/IEC 23008-12) say of its primary image and of all its images. */
export interface HeifMetadata {
  /** Of the primary image as stored, before `orientation`. */
  width: number;
  height: number;
  /** The primary image's turn and mirror as an EXIF orientation, 1 … 8. */
  orientation: number;
  /** Pixels of the largest image declared anywhere in the file. */
  maxPixels: number;
  /** False when a box goes beyond the end of the file. */
  complete: boolean;
}

interface Box {
  type: string;
  start: number;
  end: number;
}

type Property = { width: number; height: number } | { turns: number } | { mirror: number } | null;

/** Reads the boxes; null when there is no image with a size. */
export function heifMetadata(bytes: Uint8Array): HeifMetadata | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const top = boxes(view, 0, bytes.length);
  const meta = top.list.find((box) => box.type === 'meta');
  if (!meta) return null;
  const inMeta = boxes(view, meta.start + 4, meta.end).list;
  const iprp = inMeta.find((box) => box.type === 'iprp');
  const pitm = inMeta.find((box) => box.type === 'pitm');
  if (!iprp || !pitm || pitm.end - pitm.start < 6) return null;
  const inIprp = boxes(view, iprp.start, iprp.end).list;
  const ipco = inIprp.find((box) => box.type === 'ipco');
  const ipma = inIprp.find((box) => box.type === 'ipma');
  if (!ipco || !ipma) return null;
  const wide = view.getUint8(pitm.start) > 0;
  if (wide && pitm.end - pitm.start < 8) return null;
  const primary = wide ? view.getUint32(pitm.start + 4) : view.getUint16(pitm.start + 4);
  const properties = boxes(view, ipco.start, ipco.end).list.map((box) => property(view, box));
  let size: { width: number; height: number } | null = null;
  let orientation = 1;
  for (const index of associations(view, ipma, primary)) {
    const found = properties[index - 1];
    if (!found) continue;
    if ('width' in found) size = found;
    else orientation = combined(orientation, found);
  }
  const sizes = properties.flatMap((found) => (found && 'width' in found ? [found.width * found.height] : []));
  return size && { ...size, orientation, maxPixels: Math.max(...sizes), complete: top.whole };
}

function boxes(view: DataView, from: number, to: number): { list: Box[]; whole: boolean } {
  const list: Box[] = [];
  let at = from;
  while (at + 8 <= to) {
    let length = view.getUint32(at);
    let header = 8;
    if (length === 1 && at + 16 <= to) {
      length = Number(view.getBigUint64(at + 8));
      header = 16;
    } else if (length === 0) length = to - at;
    if (length < header || at + length > to) return { list, whole: false };
    const type = String.fromCharCode(...[4, 5, 6, 7].map((i) => view.getUint8(at + i)));
    list.push({ type, start: at + header, end: at + length });
    at += length;
  }
  return { list, whole: at === to };
}

function property(view: DataView, { type, start, end }: Box): Property {
  if (type === 'ispe' && end - start >= 12)
    return { width: view.getUint32(start + 4), height: view.getUint32(start + 8) };
  if (type === 'irot' && end > start) return { turns: view.getUint8(start) & 3 };
  if (type === 'imir' && end > start) return { mirror: view.getUint8(start) & 1 };
  return null;
}

/** Numbers (from 1) of the properties of an item, in the order in which they apply. */
function associations(view: DataView, { start, end }: Box, item: number): number[] {
  const version = view.getUint8(start);
  const wide = (view.getUint8(start + 3) & 1) === 1;
  const count = view.getUint32(start + 4);
  let at = start + 8;
  for (let i = 0; i < count && at + 5 <= end; i++) {
    const id = version > 0 ? view.getUint32(at) : view.getUint16(at);
    at += version > 0 ? 4 : 2;
    const entries = view.getUint8(at++);
    const length = entries * (wide ? 2 : 1);
    if (at + length > end) return [];
    if (id === item) {
      return Array.from({ length: entries }, (_, k) =>
        wide ? view.getUint16(at + 2 * k) & 0x7fff : view.getUint8(at + k) & 0x7f,
      );
    }
    at += length;
  }
  return [];
}

/** For each EXIF orientation the one after another quarter turn anticlockwise, a flip of rows, a flip of columns. */
const TURNED = [0, 8, 5, 6, 7, 4, 1, 2, 3];
const ROWS_FLIPPED = [0, 4, 3, 2, 1, 8, 7, 6, 5];
const COLUMNS_FLIPPED = [0, 2, 1, 4, 3, 6, 5, 8, 7];

function combined(orientation: number, change: { turns: number } | { mirror: number }): number {
  if ('mirror' in change) return (change.mirror === 0 ? ROWS_FLIPPED : COLUMNS_FLIPPED)[orientation]!;
  let out = orientation;
  for (let i = 0; i < change.turns; i++) out = TURNED[out]!;
  return out;
}
