const WIDTH = 500;
const EM = 1000;
const RISE = 20;

/**
 * A TrueType font (ISO/IEC 14496-22) of two glyphs that draw nothing: a line without surface, hardly rising.
 * PDFium passes over words without any extent across or down the page; were it high, every word would begin a line.
 */
export function blankTrueType(): Uint8Array {
  // One contour of two points, on the curve: from the origin to the advance.
  const glyph = [...shorts(1, 0, 0, WIDTH, RISE, 1, 0), 0x31, 0x01, ...shorts(WIDTH, RISE), 0, 0];
  const tables: [tag: string, bytes: number[]][] = [
    ['cmap', [...shorts(0, 1, 3, 1, 0, 12), ...shorts(4, 24, 0, 2, 2, 0, 0, 0xffff, 0, 0xffff, 1, 0)]],
    ['glyf', [...glyph, ...glyph]],
    [
      'head',
      [
        ...shorts(1, 0, 1, 0), // version, revision
        ...longs(0, 0x5f0f3cf5), // checksum, filled in below; magic number
        ...shorts(0, EM),
        ...longs(0, 0, 0, 0), // created and changed: never, so that the bytes are always the same
        ...shorts(0, 0, WIDTH, RISE, 0, 8, 2, 0, 0),
      ],
    ],
    ['hhea', shorts(1, 0, EM, 0, 0, WIDTH, 0, 0, WIDTH, 1, 0, 0, 0, 0, 0, 0, 0, 2)],
    ['hmtx', shorts(WIDTH, 0, WIDTH, 0)],
    ['loca', shorts(0, glyph.length / 2, glyph.length)],
    ['maxp', shorts(1, 0, 2, 2, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0)],
    ['name', shorts(0, 0, 6)],
    ['post', [...shorts(3, 0, 0, 0, 0, 0), ...longs(1, 0, 0, 0, 0)]],
  ];
  return assembled(tables);
}

const shorts = (...values: number[]): number[] => values.flatMap((value) => [(value >> 8) & 0xff, value & 0xff]);
const longs = (...values: number[]): number[] =>
  values.flatMap((value) => [(value >>> 24) & 0xff, (value >>> 16) & 0xff, (value >>> 8) & 0xff, value & 0xff]);

function assembled(tables: readonly (readonly [string, number[]])[]): Uint8Array {
  const head: number[] = [...longs(0x00010000), ...shorts(tables.length, 128, 3, tables.length * 16 - 128)];
  const body: number[] = [];
  let headAt = 0;
  for (const [tag, bytes] of tables) {
    const at = 12 + tables.length * 16 + body.length;
    if (tag === 'head') headAt = at;
    head.push(...Buffer.from(tag, 'latin1'), ...longs(checksum(bytes), at, bytes.length));
    body.push(...bytes, ...new Array<number>((4 - (bytes.length % 4)) % 4).fill(0));
  }
  const font = [...head, ...body];
  font.splice(headAt + 8, 4, ...longs(0xb1b0afba - checksum(font)));
  return Uint8Array.from(font);
}

function checksum(bytes: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < bytes.length; i += 4) {
    const [a = 0, b = 0, c = 0, d = 0] = bytes.slice(i, i + 4);
    sum = (sum + ((a << 24) | (b << 16) | (c << 8) | d)) >>> 0;
  }
  return sum;
}
