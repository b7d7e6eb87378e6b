import type { GrayImage } from './gray-image.ts';

const DARK = 165;
const MAX_GAP = 2; // pixels missing inside a rule
const PROBES = 9;
const MIN_THIN_PROBES = 6;
const PAD = 2;
const ACROSS = 1;
const DOWN = 2;

/**
 * Erases the rules of tables (long thin dark runs, across and down): Tesseract drops table columns even on perfect scans,
 * and without rules the pieces of lines can be cut out cleanly. Lengths are for 300 dpi and follow `dpi`.
 */
export function removeRules(image: GrayImage, dpi = 300): GrayImage {
  const k = dpi / 300;
  const marks = new Uint8Array(image.width * image.height);
  const dark = new Uint8Array(marks.length);
  for (let i = 0; i < dark.length; i++) dark[i] = image.data[i]! < DARK ? 1 : 0;
  const thickness = Math.max(3, Math.round(9 * k));
  markAcross(dark, marks, image.width, image.height, Math.floor(90 * k), thickness);
  markDown(dark, marks, image.width, image.height, Math.floor(75 * k), thickness);
  return erase(image, marks);
}

/** True when, at most places along the run, the ink is no thicker than a rule (so not a picture or a bold title). */
function isThin(
  dark: Uint8Array,
  from: number,
  to: number,
  at: (k: number) => number,
  stride: number,
  room: (k: number) => [number, number],
  max: number,
): boolean {
  let thin = 0;
  for (let probe = 0; probe < PROBES; probe++) {
    const k = from + Math.floor(((to - from) * (probe + 0.5)) / PROBES);
    const position = at(k);
    const [before, after] = room(k);
    let back = 0;
    while (back < before && back < max + 2 && dark[position - (back + 1) * stride]) back++;
    let ahead = 0;
    while (ahead < after && ahead < max + 2 && dark[position + (ahead + 1) * stride]) ahead++;
    if (back + ahead + 1 <= max) thin++;
  }
  return thin >= MIN_THIN_PROBES;
}

function markAcross(
  dark: Uint8Array,
  marks: Uint8Array,
  width: number,
  height: number,
  length: number,
  thickness: number,
): void {
  for (let y = 0; y < height; y++) {
    const row = y * width;
    const room = (): [number, number] => [y, height - 1 - y];
    let start = -1;
    let last = -1;
    for (let x = 0; x <= width; x++) {
      if (x < width && dark[row + x]) {
        if (start < 0) start = x;
        last = x;
      } else if (start >= 0 && (x - last > MAX_GAP || x === width)) {
        if (last - start + 1 >= length && isThin(dark, start, last, (k) => row + k, width, room, thickness)) {
          for (let i = row + start; i <= row + last; i++) marks[i]! |= ACROSS;
        }
        start = -1;
      }
    }
  }
}

function markDown(
  dark: Uint8Array,
  marks: Uint8Array,
  width: number,
  height: number,
  length: number,
  thickness: number,
): void {
  const start = new Int32Array(width).fill(-1);
  const last = new Int32Array(width).fill(-1);
  for (let y = 0; y <= height; y++) {
    for (let x = 0; x < width; x++) {
      if (y < height && dark[y * width + x]) {
        if (start[x]! < 0) start[x] = y;
        last[x] = y;
      } else if (start[x]! >= 0 && (y - last[x]! > MAX_GAP || y === height)) {
        const from = start[x]!;
        const to = last[x]!;
        const room = (): [number, number] => [x, width - 1 - x];
        if (to - from + 1 >= length && isThin(dark, from, to, (k) => k * width + x, 1, room, thickness)) {
          for (let k = from; k <= to; k++) marks[k * width + x]! |= DOWN;
        }
        start[x] = -1;
      }
    }
  }
}

function erase({ data, width, height }: GrayImage, marks: Uint8Array): GrayImage {
  const out = new Uint8Array(data);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const mark = marks[y * width + x]!;
      if (mark === 0) continue;
      if (mark & ACROSS) {
        for (let j = Math.max(0, y - PAD); j <= Math.min(height - 1, y + PAD); j++) {
          if (!(marks[j * width + x]! & DOWN)) out[j * width + x] = 255;
        }
      }
      if (mark & DOWN) {
        for (let i = Math.max(0, x - PAD); i <= Math.min(width - 1, x + PAD); i++) out[y * width + i] = 255;
      }
    }
  }
  return { data: out, width, height };
}
