import type { Point, Quad } from './geometry.ts';
import type { GrayImage } from './gray-image.ts';
import { hasPrintOutside } from './ink-outside.ts';

/** The sheet of paper found in a photo: its corners, how much of the four sides was really seen, its share of the photo. */
export interface PageQuad {
  corners: Quad;
  support: number;
  area: number;
}

/** x = a·y + b for an upright side, y = a·x + b for a lying one. */
interface Line {
  a: number;
  b: number;
  share: number;
}

const REACH = 5; // reduced pixels compared on each side of a possible edge
const STEP_UP = 1.38; // inside at least this many times brighter than outside: survives soft shadows, not a scan's margin
const NEAR = 1.5; // reduced pixels
const MIN_SUPPORT = 0.5;
const MIN_AREA = 0.25;

/**
 * Finds a light sheet on a darker desk by relative brightness steps seen from each side. Returns null for scans and for
 * anything that is not clearly one photographed sheet: a wrong warp would cost the page, a missing one only some accuracy.
 * Two cards, or print beside the sheet, are no single sheet.
 */
export function findPageQuad(image: GrayImage): PageQuad | null {
  const factor = Math.max(1, Math.round(Math.max(image.width, image.height) / 640));
  const small = reduce(image, factor);
  if (small.width < 8 * REACH || small.height < 8 * REACH) return null;
  const left = fitLine(edgePoints(small, true, 1), true, small.height);
  const right = fitLine(edgePoints(small, true, -1), true, small.height);
  const top = fitLine(edgePoints(small, false, 1), false, small.width);
  const bottom = fitLine(edgePoints(small, false, -1), false, small.width);
  if (!left || !right || !top || !bottom) return null;
  const support = Math.min(left.share, right.share, top.share, bottom.share);
  const meet = (upright: Line, lying: Line): Point => {
    const y = (lying.a * upright.b + lying.b) / (1 - lying.a * upright.a);
    return [(upright.a * y + upright.b + 0.5) * factor, (y + 0.5) * factor];
  };
  const corners: Quad = [meet(left, top), meet(right, top), meet(right, bottom), meet(left, bottom)];
  const area = quadArea(corners) / (image.width * image.height);
  if (support <= MIN_SUPPORT || area <= MIN_AREA || !isConvex(corners)) return null;
  return hasPrintOutside(image, corners) ? null : { corners, support, area };
}

interface Reduced {
  data: Float32Array;
  width: number;
  height: number;
}

function reduce(image: GrayImage, factor: number): Reduced {
  const width = Math.floor(image.width / factor);
  const height = Math.floor(image.height / factor);
  const data = new Float32Array(width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      let sum = 0;
      let count = 0;
      for (let j = 0; j < factor; j += 2) {
        for (let i = 0; i < factor; i += 2) {
          sum += image.data[(y * factor + j) * image.width + x * factor + i]!;
          count++;
        }
      }
      data[y * width + x] = sum / count + 4; // never zero: brightness is compared by ratio
    }
  }
  return { data, width, height };
}

/** Walking inwards from one side on every second line, the first place where brightness jumps from desk to paper. */
function edgePoints(small: Reduced, upright: boolean, direction: 1 | -1): Point[] {
  const points: Point[] = [];
  const lines = upright ? small.height : small.width;
  const depth = upright ? small.width : small.height;
  for (let line = 2; line < lines - 2; line += 2) {
    const at = (k: number) => small.data[upright ? line * small.width + k : k * small.width + line]!;
    const jump = (from: number): { ratio: number; inside: number } => {
      const position = direction > 0 ? from : depth - 1 - from;
      let outside = 0;
      let inside = 0;
      for (let i = 1; i <= REACH; i++) {
        outside += at(position - direction * i);
        inside += at(position + direction * i);
      }
      return { ratio: inside / outside, inside };
    };
    for (let k = REACH; k < depth * 0.62; k++) {
      const here = jump(k);
      if (here.ratio <= STEP_UP || here.inside / REACH <= 25) continue;
      let best = k;
      let bestRatio = here.ratio;
      for (let next = k + 1; next < k + REACH + 3 && next < depth - REACH - 1; next++) {
        const { ratio } = jump(next);
        if (ratio > bestRatio) {
          bestRatio = ratio;
          best = next;
        }
      }
      const position = direction > 0 ? best : depth - 1 - best;
      points.push(upright ? [position, line] : [line, position]);
      break;
    }
  }
  return points;
}

/** The line that most points agree on (deterministic sampling), then least squares over those points. */
function fitLine(points: Point[], upright: boolean, length: number): Line | null {
  if (points.length < length * 0.12) return null;
  const along = (p: Point) => (upright ? p[1] : p[0]);
  const across = (p: Point) => (upright ? p[0] : p[1]);
  let best: { a: number; b: number } | null = null;
  let bestCount = -1;
  for (let round = 0; round < 500; round++) {
    const p = points[(round * 7919) % points.length]!;
    const q = points[(round * 104729 + 13) % points.length]!;
    if (Math.abs(along(p) - along(q)) < length * 0.15) continue;
    const a = (across(q) - across(p)) / (along(q) - along(p));
    if (Math.abs(a) > 0.3) continue;
    const b = across(p) - a * along(p);
    let count = 0;
    for (const point of points) if (Math.abs(across(point) - (a * along(point) + b)) < NEAR) count++;
    if (count > bestCount) {
      bestCount = count;
      best = { a, b };
    }
  }
  if (!best) return null;
  let n = 0;
  let su = 0;
  let sv = 0;
  let suu = 0;
  let suv = 0;
  for (const point of points) {
    const u = along(point);
    const v = across(point);
    if (Math.abs(v - (best.a * u + best.b)) >= NEAR) continue;
    n++;
    su += u;
    sv += v;
    suu += u * u;
    suv += u * v;
  }
  const a = (n * suv - su * sv) / (n * suu - su * su);
  return Number.isFinite(a) ? { a, b: (sv - a * su) / n, share: n / (length / 2) } : null;
}

function quadArea(corners: Quad): number {
  let sum = 0;
  for (let i = 0; i < 4; i++) {
    const p = corners[i]!;
    const q = corners[(i + 1) % 4]!;
    sum += p[0] * q[1] - q[0] * p[1];
  }
  return Math.abs(sum) / 2;
}

function isConvex(corners: Quad): boolean {
  const turns = corners.map((p, i) => {
    const q = corners[(i + 1) % 4]!;
    const r = corners[(i + 2) % 4]!;
    return Math.sign((q[0] - p[0]) * (r[1] - q[1]) - (q[1] - p[1]) * (r[0] - q[0]));
  });
  return turns.every((turn) => turn === turns[0] && turn !== 0);
}
