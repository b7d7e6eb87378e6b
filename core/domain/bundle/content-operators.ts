/** An operand of a content stream, as far as drawing places need it; strings, arrays and dictionaries are not kept. */
type Operand = number | { name: string } | null;

const WHITE = new Set([0, 9, 10, 12, 13, 32]);
const DELIMITERS = new Set([...'()<>[]{}/%'].map((character) => character.charCodeAt(0)));
const MOST_OPERANDS = 64; // a damaged stream may be numbers only

/**
 * Walks through a content stream (PDF 32000-1, 7.8.2) and tells each operator with its operands. Inline images are told as one
 * operator `BI` without operands. Bytes that make no sense are passed over, as readers do.
 */
export function eachOperator(bytes: Uint8Array, told: (operator: string, operands: readonly Operand[]) => void): void {
  let at = 0;
  let operands: Operand[] = [];
  const push = (operand: Operand) => {
    if (operands.length >= MOST_OPERANDS) operands.shift();
    operands.push(operand);
  };
  while (at < bytes.length) {
    const byte = bytes[at] as number;
    if (WHITE.has(byte)) at++;
    else if (byte === 0x25) at = lineEnd(bytes, at);
    else if (byte === 0x28) {
      at = stringEnd(bytes, at);
      push(null);
    } else if (byte === 0x3c && bytes[at + 1] !== 0x3c) {
      at = after(bytes, at, 0x3e);
      push(null);
    } else if (byte === 0x2f) {
      const end = tokenEnd(bytes, at + 1);
      push({ name: nameOf(text(bytes, at + 1, end)) });
      at = end;
    } else if (DELIMITERS.has(byte)) at++;
    else {
      const end = tokenEnd(bytes, at);
      const token = text(bytes, at, end);
      at = end;
      const number = Number(token);
      if (/^[-+.\d]/.test(token))
        push(Number.isFinite(number) ? number : Number.parseFloat(token.replace(/^--/, '-')) || 0);
      else if (token === 'BI') {
        at = inlineImageEnd(bytes, at);
        told('BI', []);
        operands = [];
      } else if (token !== 'true' && token !== 'false' && token !== 'null') {
        told(token, operands);
        operands = [];
      } else push(null);
    }
  }
}

const text = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, Math.min(to, from + 512)));

/** `#20` in a name is the byte 0x20. */
const nameOf = (written: string): string =>
  written.replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

function tokenEnd(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && !WHITE.has(bytes[at] as number) && !DELIMITERS.has(bytes[at] as number)) at++;
  return at;
}

function lineEnd(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && bytes[at] !== 10 && bytes[at] !== 13) at++;
  return at;
}

function after(bytes: Uint8Array, from: number, wanted: number): number {
  const at = bytes.indexOf(wanted, from);
  return at < 0 ? bytes.length : at + 1;
}

function stringEnd(bytes: Uint8Array, from: number): number {
  let depth = 0;
  for (let at = from; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === 0x5c) at++;
    else if (byte === 0x28) depth++;
    else if (byte === 0x29 && --depth === 0) return at + 1;
  }
  return bytes.length;
}

/** After the `EI` that stands alone between blanks and is followed by something that can be content. */
function inlineImageEnd(bytes: Uint8Array, from: number): number {
  for (let at = from + 2; at + 1 < bytes.length; at++) {
    if (bytes[at] !== 0x45 || bytes[at + 1] !== 0x49 || !WHITE.has(bytes[at - 1] as number)) continue;
    const next = bytes[at + 2];
    if (next !== undefined && !WHITE.has(next)) continue;
    const following = bytes.subarray(at + 2, at + 12);
    if (following.every((byte) => (byte >= 32 && byte < 127) || WHITE.has(byte))) return at + 2;
  }
  return bytes.length;
}
