/** What can be said of a PNG without inflating it. `idat`: the compressed image data, its chunks in order. */
export type PngHeader = {
  width: number;
  height: number;
  bitDepth: number;
  /** 0 grey, 2 RGB, 3 palette, 4 grey + alpha, 6 RGB + alpha. */
  colourType: number;
  interlaced: boolean;
  transparent: boolean;
  palette: Uint8Array | null;
  idat: Uint8Array[];
};

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Reads the chunks of a PNG; null when the bytes are not one, or stop before its end. */
export function readPngHeader(bytes: Uint8Array): PngHeader | null {
  if (bytes.length < 33 || SIGNATURE.some((byte, i) => bytes[i] !== byte)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const colourType = bytes[25] ?? 0;
  const header: PngHeader = {
    width: view.getUint32(16),
    height: view.getUint32(20),
    bitDepth: bytes[24] ?? 0,
    colourType,
    interlaced: bytes[28] !== 0,
    transparent: colourType === 4 || colourType === 6,
    palette: null,
    idat: [],
  };
  let at = 8;
  while (at + 12 <= bytes.length) {
    const length = view.getUint32(at);
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (at + 12 + length > bytes.length) return null;
    const data = bytes.subarray(at + 8, at + 8 + length);
    if (type === 'PLTE') header.palette = data;
    if (type === 'tRNS') header.transparent = true;
    if (type === 'IDAT') header.idat.push(data);
    if (type === 'IEND') return header;
    at += 12 + length;
  }
  return null;
}
