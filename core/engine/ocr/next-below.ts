const ALL_HIGH = 0x80808080 | 0;

/** A page's bytes four at a time; null where they do not lie on a multiple of four. */
export function wordsOfBytes(data: Uint8Array): Int32Array | null {
  return data.byteOffset % 4 === 0 ? new Int32Array(data.buffer, data.byteOffset, data.length >> 2) : null;
}

/**
 * The first index from `from` on whose byte is below `level` (1…255), or `end`. Most of a page is paper: four bytes are
 * passed at once where all their halves are at least half of the level.
 */
export function nextBelow(
  data: Uint8Array,
  words: Int32Array | null,
  from: number,
  end: number,
  level: number,
): number {
  let at = from;
  if (words !== null) {
    const lift = (128 - ((level + 1) >> 1)) * 0x01010101;
    const lastWhole = end - 4;
    for (;;) {
      while (at < end && (at & 3) !== 0) {
        if (data[at]! < level) return at;
        at++;
      }
      // No byte carries into its neighbour: 127 and 127 are less than 256.
      while (at <= lastWhole && ((((words[at >> 2]! >>> 1) & 0x7f7f7f7f) + lift) & ALL_HIGH) === ALL_HIGH) at += 4;
      if (at > lastWhole) break;
      const stop = at + 4;
      while (at < stop) {
        if (data[at]! < level) return at;
        at++;
      }
    }
  }
  while (at < end && data[at]! >= level) at++;
  return at;
}
