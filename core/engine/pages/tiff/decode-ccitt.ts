import { BLACK_RUNS, CODE_BITS, WHITE_RUNS } from './ccitt-codes.ts';

export interface CcittOptions {
  /** `rle`: TIFF compression 2; `g3`: T.4 with end-of-line codes; `g4`: T.6. */
  scheme: 'rle' | 'g3' | 'g4';
  /** T.4 with two-dimensional lines (T4Options, bit 0). */
  twoDimensional: boolean;
}

interface Bits {
  /** The next `count` (at most 24) bits without taking them; zeros after the end. */
  peek(count: number): number;
  skip(count: number): void;
  align(): void;
  readonly left: number;
}

const EOL_BITS = 12;
const EOL = 1;

/**
 * Decodes fax-coded rows (ITU-T T.4, T.6) of `width` pixels into packed bits, 1 = black. Returns how many rows were whole:
 * fewer than asked when the data end or stop making sense.
 */
export function decodeCcitt(
  data: Uint8Array,
  width: number,
  rows: number,
  { scheme, twoDimensional }: CcittOptions,
  out: Uint8Array,
): number {
  const bits = bitsOf(data);
  const stride = (width + 7) >> 3;
  // Pixels where the colour changes, the first one from white to black; ends with `width` written three times.
  let reference: number[] = [width, width, width];
  for (let row = 0; row < rows; row++) {
    let oneDimensional = scheme !== 'g4';
    if (scheme === 'g3') {
      if (!skipEndOfLine(bits)) {
        // A file may leave the codes out; two-dimensional lines cannot do without.
        if (twoDimensional) return row;
      } else if (twoDimensional) {
        oneDimensional = bits.peek(1) === 1;
        bits.skip(1);
      }
    }
    if (scheme === 'rle') bits.align();
    if (bits.left <= 0) return row;
    const changes = oneDimensional ? oneDimensionalRow(bits, width) : twoDimensionalRow(bits, width, reference);
    if (changes === null) return row;
    paint(changes, width, out, row * stride);
    changes.push(width, width, width);
    reference = changes;
  }
  return rows;
}

function bitsOf(data: Uint8Array): Bits {
  let at = 0; // in bits
  return {
    peek(count) {
      const byte = at >> 3;
      const word =
        (((data[byte] ?? 0) << 24) |
          ((data[byte + 1] ?? 0) << 16) |
          ((data[byte + 2] ?? 0) << 8) |
          (data[byte + 3] ?? 0)) <<
        (at & 7);
      return word >>> (32 - count);
    },
    skip(count) {
      at += count;
    },
    align() {
      at = (at + 7) & ~7;
    },
    get left() {
      return data.length * 8 - at;
    },
  };
}

/** Passes fill bits and an end-of-line code; false, and nothing passed, when the next bits are not one. */
function skipEndOfLine(bits: Bits): boolean {
  if (bits.peek(EOL_BITS - 1) !== 0) return false;
  while (bits.left > 0 && bits.peek(EOL_BITS) !== EOL) bits.skip(1);
  bits.skip(EOL_BITS);
  return true;
}

function oneDimensionalRow(bits: Bits, width: number): number[] | null {
  const changes: number[] = [];
  let at = 0;
  let black = false;
  while (at < width) {
    const run = readRun(bits, black);
    if (run === null || at + run > width) return null;
    at += run;
    changes.push(at);
    black = !black;
  }
  return changes;
}

/** The length of the next run of one colour: make-up codes, then a terminating one. */
function readRun(bits: Bits, black: boolean): number | null {
  const table = black ? BLACK_RUNS : WHITE_RUNS;
  let total = 0;
  for (;;) {
    const code = table[bits.peek(CODE_BITS)];
    if (!code || bits.left < code.bits) return null;
    bits.skip(code.bits);
    total += code.run;
    if (code.run < 64) return total;
  }
}

/** A row coded against the one above it (T.4, table 4: pass, horizontal and vertical modes). */
function twoDimensionalRow(bits: Bits, width: number, reference: readonly number[]): number[] | null {
  const changes: number[] = [];
  let at = -1; // a0: before the first pixel, which is taken for white
  let black = false;
  let above = 0; // index in `reference` of b1, the first change to the other colour right of a0
  while (at < width) {
    if (bits.left <= 0) return null;
    while (above > 0 && (reference[above - 1] ?? width) > at) above--;
    while ((reference[above] ?? width) <= at && (reference[above] ?? width) < width) above++;
    if ((above & 1) !== (black ? 1 : 0)) above++;
    const b1 = reference[above] ?? width;
    const b2 = reference[above + 1] ?? width;
    const vertical = verticalShift(bits);
    if (vertical !== null) {
      const to = b1 + vertical;
      if (to < Math.max(0, at) || to > width) return null;
      changes.push(to);
      at = to;
      black = !black;
    } else if (bits.peek(4) === 0b0001) {
      bits.skip(4);
      at = b2; // pass: the colour goes on
    } else if (bits.peek(3) === 0b001) {
      bits.skip(3);
      const from = Math.max(0, at);
      const first = readRun(bits, black);
      const second = first === null ? null : readRun(bits, !black);
      if (first === null || second === null || from + first + second > width) return null;
      changes.push(from + first, from + first + second);
      at = from + first + second;
    } else return null; // end of block, an extension, or nonsense
  }
  return changes;
}

/** Reads one of the vertical modes; null, and nothing read, when the next bits are another mode. */
function verticalShift(bits: Bits): number | null {
  const next = bits.peek(7);
  const take = (count: number, shift: number) => {
    bits.skip(count);
    return shift;
  };
  if (next >> 6 === 0b1) return take(1, 0);
  if (next >> 4 === 0b011) return take(3, 1);
  if (next >> 4 === 0b010) return take(3, -1);
  if (next >> 1 === 0b000011) return take(6, 2);
  if (next >> 1 === 0b000010) return take(6, -2);
  if (next === 0b0000011) return take(7, 3);
  if (next === 0b0000010) return take(7, -3);
  return null;
}

/** Sets the bits of the black runs between the changes. */
function paint(changes: readonly number[], width: number, out: Uint8Array, start: number): void {
  for (let i = 0; i < changes.length; i += 2) {
    const from = changes[i] ?? width;
    const to = changes[i + 1] ?? width;
    for (let x = from; x < to; ) {
      if ((x & 7) === 0 && to - x >= 8) {
        out[start + (x >> 3)] = 0xff;
        x += 8;
      } else {
        out[start + (x >> 3)]! |= 0x80 >> (x & 7);
        x++;
      }
    }
  }
}
