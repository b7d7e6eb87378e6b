import { type Component, connectedComponents } from './components.ts';
import type { Rect } from './geometry.ts';
import { type GrayImage, grayImage } from './gray-image.ts';

/** What the ink of a mark looks like: `stroke-up` rises to the right (´), `stroke-down` falls (`). */
export type MarkShape = 'dot' | 'two-dots' | 'stroke-up' | 'stroke-down' | 'peak' | 'bowl' | 'wave' | 'unclear';

/** A letter of a word as its ink shows it: pixels of the page, with the shape of what stands above it. */
export interface InkLetter {
  x0: number;
  x1: number;
  /** Of the height of the tallest letter that stands on the line. */
  height: number;
  above: MarkShape | null;
}

export interface InkWord {
  letters: InkLetter[];
  /** For each high mark that stands beside letters and over none: how many letters begin before it. */
  apostrophes: number[];
}

const LEAST_AREA = 6; // pixels at 300 dpi
/** Of the height of the word's tallest letter that stands on the line. */
const BODY = 0.45;
const HIGH = 0.5;
const ON_LINE = 0.16;
const TOUCHING = 0.06;
const WHOLE = 0.9;

/**
 * The letters of a word counted by their ink, and the marks above them: what a model says of a letter that its language
 * does not have is a guess. Null where the ink does not come apart into letters (touching, broken, underlined).
 */
export function inkWord(page: GrayImage, threshold: number, word: Rect): InkWord | null {
  const left = Math.max(0, Math.floor(word.x0) - 1);
  const top = Math.max(0, Math.floor(word.y0) - 1);
  const right = Math.min(page.width, Math.ceil(word.x1) + 1);
  const bottom = Math.min(page.height, Math.ceil(word.y1) + 1);
  if (right - left < 6 || bottom - top < 8) return null;
  const crop = grayImage(right - left, bottom - top);
  for (let y = top; y < bottom; y++)
    crop.data.set(page.data.subarray(y * page.width + left, y * page.width + right), (y - top) * crop.width);
  const parts = connectedComponents(crop, threshold).filter(({ area }) => area >= LEAST_AREA);
  const line = baseLine(parts);
  if (line === null) return null;
  const { base, tall } = line;
  const isBody = (part: Component) => part.y1 > base - ON_LINE * tall && part.y1 - part.y0 + 1 >= BODY * tall;
  const bodies = parts.filter(isBody).sort((a, b) => a.x0 - b.x0);
  const marks = parts.filter((part) => part.y1 < base - HIGH * tall && part.y1 - part.y0 + 1 < BODY * tall);
  // Of a broken "C" the upper arc is no apostrophe.
  const isCapital = (part: Component | undefined) => part !== undefined && part.y1 - part.y0 + 1 >= WHOLE * tall;
  const over = new Map<Component, Component[]>();
  const apostrophes: number[] = [];
  for (const mark of marks) {
    const body = bodyUnder(mark, bodies, tall);
    if (body !== null) over.set(body, [...(over.get(body) ?? []), mark]);
    else if (mark.y1 - mark.y0 + 1 > 0.18 * tall && isCapital(bodies[0]))
      apostrophes.push(bodies.filter((one) => one.x0 < (mark.x0 + mark.x1) / 2).length);
  }
  const letters = bodies.map((body) => ({
    x0: left + body.x0,
    x1: left + body.x1,
    height: (base - body.y0 + 1) / tall,
    above: over.has(body) ? shapeOf(crop, over.get(body) as Component[], tall) : null,
  }));
  return { letters, apostrophes };
}

/** Where most letters stand, and the height of the tallest that stands there. */
function baseLine(parts: readonly Component[]): { base: number; tall: number } | null {
  const high = Math.max(0, ...parts.map((part) => part.y1 - part.y0 + 1));
  const standing = parts.filter((part) => part.y1 - part.y0 + 1 >= 0.4 * high);
  const feet = standing.map(({ y1 }) => y1).sort((a, b) => a - b);
  const base = feet[(feet.length - 1) >> 1];
  if (base === undefined) return null;
  const heights = standing.filter(({ y1 }) => Math.abs(y1 - base) <= 0.12 * high).map(({ y0 }) => base - y0 + 1);
  return { base, tall: Math.max(...heights) };
}

/** The letter over which a mark stands; an apostrophe stands beside its letters, or over the foot of an "L". */
function bodyUnder(mark: Component, bodies: readonly Component[], tall: number): Component | null {
  let best: Component | null = null;
  let most = 0.4 * (mark.x1 - mark.x0 + 1);
  for (const body of bodies) {
    const shared = Math.min(body.x1, mark.x1) - Math.max(body.x0, mark.x0) + 1;
    if (shared <= most || body.y0 < mark.y1 - TOUCHING * tall) continue;
    best = body;
    most = shared;
  }
  return best;
}

const STROKE = 0.12; // of the tallest letter's height: what a mark has more in length than in breadth
const ROUND = 0.07;
const PALE = 235; // paper with its grain weighs nothing
const LEVEL = 17; // degrees
const UPRIGHT = 80;

function shapeOf(crop: GrayImage, marks: readonly Component[], tall: number): MarkShape {
  const [first, second] = [...marks].sort((a, b) => a.x0 - b.x0);
  if (first === undefined || marks.length > 2) return 'unclear';
  if (second !== undefined) {
    const level = Math.abs(first.y0 + first.y1 - second.y0 - second.y1) / 2 < 0.08 * tall;
    return level && second.x0 > first.x1 ? 'two-dots' : 'unclear';
  }
  if (first.y1 - first.y0 < 0.06 * tall || first.x1 - first.x0 < 0.06 * tall) return 'unclear';
  const { longer, degrees, bend, turns } = inkMoments(crop, first);
  const length = longer / tall;
  if (length < ROUND && Math.abs(bend) < 0.1) return 'dot';
  if (length >= STROKE && degrees > LEVEL && degrees < UPRIGHT) return 'stroke-up';
  if (length >= STROKE && degrees < -LEVEL && degrees > -UPRIGHT) return 'stroke-down';
  if (length >= STROKE && turns > 0.12 && Math.abs(bend) < 0.12) return 'wave';
  if (Math.abs(degrees) <= LEVEL && bend > 0.15) return 'peak';
  if (Math.abs(degrees) <= LEVEL && bend < -0.15) return 'bowl';
  return 'unclear';
}

/**
 * `longer`: pixels that the ink has more in length than in breadth, whatever the blur; `degrees`: of its length, rising to the right above 0; `bend`: how much
 * higher its middle lies than its ends, in its heights; `turns`: how much its left part lies over its right part between
 * the ends of a wave.
 */
function inkMoments({ data, width }: GrayImage, { x0, y0, x1, y1 }: Component) {
  let [sum, mx, my] = [0, 0, 0];
  const columns = Array.from({ length: x1 - x0 + 1 }, () => ({ weight: 0, y: 0 }));
  const each = (visit: (x: number, y: number, ink: number) => void) => {
    for (let x = x0; x <= x1; x++)
      for (let y = y0; y <= y1; y++) visit(x, -y, Math.max(0, PALE - data[y * width + x]!));
  };
  each((x, y, ink) => {
    sum += ink;
    mx += x * ink;
    my += y * ink;
    const column = columns[x - x0] as { weight: number; y: number };
    column.weight += ink;
    column.y += y * ink;
  });
  mx /= sum;
  my /= sum;
  let [xx, yy, xy] = [0, 0, 0];
  each((x, y, ink) => {
    xx += ink * (x - mx) ** 2;
    yy += ink * (y - my) ** 2;
    xy += ink * (x - mx) * (y - my);
  });
  const spread = Math.hypot(xx - yy, 2 * xy);
  // Of an even bar the variance is a twelfth of its squared length; blur adds the same to both ways.
  const longer = Math.sqrt((12 * spread) / sum);
  const degrees = (Math.atan2(2 * xy, xx - yy) * 90) / Math.PI;
  const heightOf = (from: number, to: number) => {
    const some = columns.slice(Math.round(from * columns.length), Math.max(1, Math.round(to * columns.length)));
    const weight = some.reduce((total, column) => total + column.weight, 0);
    return weight === 0 ? my : some.reduce((total, column) => total + column.y, 0) / weight;
  };
  const high = y1 - y0 + 1;
  const ends = (heightOf(0, 0.25) + heightOf(0.75, 1)) / 2;
  return {
    longer,
    degrees,
    bend: (heightOf(0.35, 0.65) - ends) / high,
    turns: (heightOf(0.15, 0.45) - heightOf(0.55, 0.85)) / high,
  };
}
