import type { GrayImage } from './gray-image.ts';
import { nextBelow, wordsOfBytes } from './next-below.ts';

const DARK = 165;
const MAX_GAP = 2; // pixels missing inside a rule
const PROBES = 9;
const PAD = 2;

/**
 * Shortest rules, in pixels at 300 dpi, and at how many of the probes they must be thin. Letters of blurred text touch as
 * soon as grey counts as ink, so grey rules are longer and thin all along.
 */
const DARK_RULES = { across: 90, down: 75, thin: 6 };
const FAINT_RULES = { across: 150, down: 100, thin: 8 };

/**
 * Erases the rules of tables (long thin dark runs, across and down): Tesseract drops table columns even on perfect scans,
 * and without rules the pieces of lines can be cut out cleanly. Lengths are for 300 dpi and follow `dpi`. `ink`: pixels
 * darker than this will count as glyphs; grey rules as light as that are erased too when they are long, or a frame on a
 * photo would become one blob with what is written in it. `inPlace`: in the bytes of the image itself.
 */
export function removeRules(image: GrayImage, dpi = 300, ink = DARK, inPlace = false): GrayImage {
  const without = removeRulesDarkerThan(image, dpi, DARK, DARK_RULES, inPlace);
  if (ink <= DARK) return without;
  return removeRulesDarkerThan(without, dpi, ink, FAINT_RULES, inPlace || without !== image);
}

function removeRulesDarkerThan(
  image: GrayImage,
  dpi: number,
  level: number,
  shortest: { across: number; down: number; thin: number },
  inPlace: boolean,
): GrayImage {
  const k = dpi / 300;
  const { data, width, height } = image;
  const thickness = Math.max(3, Math.round(9 * k));
  const { across, down } = longRuns(image, level, Math.floor(shortest.across * k), Math.floor(shortest.down * k));
  const isDark = (position: number) => data[position]! < level;
  const acrossRules = across.filter(({ line: y, from, to }) =>
    isThin(isDark, from, to, (x) => y * width + x, width, [y, height - 1 - y], thickness, shortest.thin),
  );
  const downRules = down.filter(({ line: x, from, to }) =>
    isThin(isDark, from, to, (y) => y * width + x, 1, [x, width - 1 - x], thickness, shortest.thin),
  );
  if (acrossRules.length === 0 && downRules.length === 0) return image;
  const out = inPlace ? image : { ...image, data: new Uint8Array(data) };
  erase(out, acrossRules, downRules);
  return out;
}

/** A run of dark pixels with small gaps: on the row or column `line`, both ends inclusive. */
interface Run {
  line: number;
  from: number;
  to: number;
}

/**
 * The long dark runs in both directions. One look at each pixel, and most of them are paper: a run is closed by the next
 * ink on its line, not by the paper after it.
 */
function longRuns(
  { data, width, height }: GrayImage,
  level: number,
  minAcross: number,
  minDown: number,
): { across: Run[]; down: Run[] } {
  const across: Run[] = [];
  const down: Run[] = [];
  const start = new Int32Array(width).fill(-1);
  const last = new Int32Array(width).fill(-1);
  const close = (runs: Run[], line: number, from: number, to: number, least: number) => {
    if (from >= 0 && to - from + 1 >= least) runs.push({ line, from, to });
  };
  const words = wordsOfBytes(data);
  for (let y = 0; y < height; y++) {
    const row = y * width;
    const end = row + width;
    let from = -1;
    let to = -1;
    for (let at = row; at < end; at++) {
      if (data[at]! >= level) {
        at = nextBelow(data, words, at + 1, end, level);
        if (at === end) break;
      }
      const x = at - row;
      if (from < 0) from = x;
      else if (x - to > MAX_GAP + 1) {
        close(across, y, from, to, minAcross);
        from = x;
      }
      to = x;
      if (start[x]! < 0) start[x] = y;
      else if (y - last[x]! > MAX_GAP + 1) {
        close(down, x, start[x]!, last[x]!, minDown);
        start[x] = y;
      }
      last[x] = y;
    }
    close(across, y, from, to, minAcross);
  }
  for (let x = 0; x < width; x++) close(down, x, start[x]!, last[x]!, minDown);
  return { across, down };
}

/** True when, at most places along the run, the ink is no thicker than a rule (so not a picture or a bold title). */
function isThin(
  isDark: (position: number) => boolean,
  from: number,
  to: number,
  at: (k: number) => number,
  stride: number,
  [before, after]: readonly [number, number],
  max: number,
  probes: number,
): boolean {
  let thin = 0;
  for (let probe = 0; probe < PROBES; probe++) {
    const k = from + Math.floor(((to - from) * (probe + 0.5)) / PROBES);
    const position = at(k);
    let back = 0;
    while (back < before && back < max + 2 && isDark(position - (back + 1) * stride)) back++;
    let ahead = 0;
    while (ahead < after && ahead < max + 2 && isDark(position + (ahead + 1) * stride)) ahead++;
    if (back + ahead + 1 <= max) thin++;
  }
  return thin >= probes;
}

/** Paints the rules over with white and a little around. */
function erase({ data, width, height }: GrayImage, across: readonly Run[], down: readonly Run[]): void {
  for (const { line: x, from, to } of down) {
    const left = Math.max(0, x - PAD);
    const right = Math.min(width - 1, x + PAD) + 1;
    for (let row = from * width; row <= to * width; row += width) data.fill(255, row + left, row + right);
  }
  for (const { line: y, from, to } of across) {
    for (let j = Math.max(0, y - PAD); j <= Math.min(height - 1, y + PAD); j++)
      data.fill(255, j * width + from, j * width + to + 1);
  }
}
