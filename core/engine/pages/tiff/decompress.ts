import { inflateSync, constants as zlib } from 'node:zlib';

/**
 * TIFF's byte-oriented compressions. Each writes at most `size` bytes and returns what it could decode, shorter when the
 * data end or stop making sense: the caller compares lengths.
 */
export function unpackBits(data: Uint8Array, size: number): Uint8Array {
  const out = new Uint8Array(size);
  let to = 0;
  let at = 0;
  while (at < data.length && to < size) {
    const head = data[at++]!;
    if (head < 128) {
      const bytes = data.subarray(at, Math.min(at + head + 1, at + size - to));
      out.set(bytes, to);
      to += bytes.length;
      at += head + 1;
    } else if (head > 128 && at < data.length) {
      const end = Math.min(size, to + 257 - head);
      out.fill(data[at++]!, to, end);
      to = end;
    }
  }
  return out.subarray(0, to);
}

/** zlib data; never more than `size` bytes are made of them, whatever they claim. */
export function inflate(data: Uint8Array, size: number): Uint8Array {
  try {
    // A stream cut off before its checksum still gives its beginning.
    return inflateSync(data, { maxOutputLength: size + 1024, finishFlush: zlib.Z_SYNC_FLUSH }).subarray(0, size);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (code.startsWith('Z_') || code === 'ERR_BUFFER_TOO_LARGE') return new Uint8Array(0);
    throw error;
  }
}

const CLEAR = 256;
const END = 257;
const MAX_CODES = 4096;

/** LZW as TIFF 6.0, section 13: most significant bit first, code length raised one code early. */
export function unpackLzw(data: Uint8Array, size: number): Uint8Array {
  const out = new Uint8Array(size);
  const prefix = new Uint16Array(MAX_CODES);
  const suffix = new Uint8Array(MAX_CODES);
  const length = new Uint16Array(MAX_CODES).fill(1, 0, CLEAR);
  for (let i = 0; i < CLEAR; i++) suffix[i] = i;
  let to = 0;
  let next = END + 1;
  let width = 9;
  let previous = -1;
  let buffer = 0;
  let filled = 0;
  let at = 0;
  while (to < size) {
    while (filled < width && at < data.length) {
      buffer = ((buffer << 8) | data[at++]!) & 0xffffff;
      filled += 8;
    }
    if (filled < width) break;
    filled -= width;
    const code = (buffer >> filled) & ((1 << width) - 1);
    if (code === END) break;
    if (code === CLEAR) {
      next = END + 1;
      width = 9;
      previous = -1;
      continue;
    }
    if (previous === -1 ? code >= CLEAR : code > next || (code === next && next >= MAX_CODES)) break;
    const known = code < next || previous === -1;
    const from = known ? code : previous;
    const count = length[from]! + (known ? 0 : 1);
    // Written backwards from the end of the string.
    let place = to + length[from]! - 1;
    let walk = from;
    let first = 0;
    for (let left = length[from]!; left > 0; left--) {
      first = suffix[walk]!;
      if (place < size) out[place] = first;
      place--;
      walk = prefix[walk]!;
    }
    if (!known && to + count - 1 < size) out[to + count - 1] = first;
    if (previous !== -1 && next < MAX_CODES) {
      prefix[next] = previous;
      suffix[next] = first;
      length[next] = length[previous]! + 1;
      next++;
      if (next + 1 >= 1 << width && width < 12) width++;
    }
    to = Math.min(size, to + count);
    previous = code;
  }
  return out.subarray(0, to);
}
