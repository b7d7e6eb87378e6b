import type { Word } from '../../contract/reading.ts';

export type Point = readonly [x: number, y: number];

/**
 * A word as it lies on the page: the lower left corner of the word as one reads it, the way along its line (as long as the
 * word) and the way up from it (as long as the word is high). Points of the page as displayed, y downwards.
 */
export type WordFrame = { origin: Point; along: Point; up: Point };

type Mapping = (u: number, v: number) => Point;

/**
 * How each word lies. A reading gives upright rectangles around words: of a turned, leaning or photographed page these say
 * nothing of the slope, but together with the same words on the straightened page (`upright`) they do. The page's own
 * straightening is found again from all of them by least squares: a projection where there are words enough, else
 * an affine map, else turned and scaled only.
 */
export function wordFrames(words: readonly Word[]): WordFrame[] {
  if (words.every((word) => word.upright === undefined)) return words.map((word) => frameOf(word.box, word.box, same));
  const mapping = fitted(words) ?? same;
  return words.map((word) => frameOf(word.box, word.upright ?? word.box, mapping));
}

const same: Mapping = (u, v) => [u, v];

function frameOf(box: Word['box'], [u, v, width, height]: Word['box'], map: Mapping): WordFrame {
  const [lowLeft, lowRight, topLeft, topRight] = [
    map(u, v + height),
    map(u + width, v + height),
    map(u, v),
    map(u + width, v),
  ] as const;
  const corners = [lowLeft, lowRight, topLeft, topRight];
  const middle = (axis: 0 | 1) => {
    const values = corners.map((corner) => corner[axis]);
    return (Math.min(...values) + Math.max(...values)) / 2;
  };
  // The box itself was measured: the mapping only says how the word leans in it.
  const [x, y, boxWidth, boxHeight] = box;
  const shift: Point = [x + boxWidth / 2 - middle(0), y + boxHeight / 2 - middle(1)];
  return {
    origin: [lowLeft[0] + shift[0], lowLeft[1] + shift[1]],
    along: [lowRight[0] - lowLeft[0], lowRight[1] - lowLeft[1]],
    up: [topLeft[0] - lowLeft[0], topLeft[1] - lowLeft[1]],
  };
}

type Pair = { from: Point; to: Point };

const FOR_PROJECTION = 12; // words; eight numbers are sought
const FOR_AFFINE = 4;

function fitted(words: readonly Word[]): Mapping | null {
  const pairs = words.map(({ box, upright = box }) => ({ from: middleOf(upright), to: middleOf(box) }));
  const centre = meanOf(pairs.map((pair) => pair.from));
  const reach = Math.max(1, ...pairs.map(({ from }) => Math.hypot(from[0] - centre[0], from[1] - centre[1])));
  const norm = ({ from, to }: Pair): Pair => ({
    from: [(from[0] - centre[0]) / reach, (from[1] - centre[1]) / reach],
    to,
  });
  const normed = pairs.map(norm);
  const map =
    (pairs.length >= FOR_PROJECTION ? projection(normed) : null) ??
    (pairs.length >= FOR_AFFINE ? affine(normed) : null) ??
    turned(normed) ??
    quarterTurned(words[0], reach);
  return map && ((u, v) => map((u - centre[0]) / reach, (v - centre[1]) / reach));
}

const middleOf = ([x, y, width, height]: Word['box']): Point => [x + width / 2, y + height / 2];

function meanOf(points: readonly Point[]): Point {
  const sum = (axis: 0 | 1) => points.reduce((total, point) => total + point[axis], 0) / Math.max(1, points.length);
  return [sum(0), sum(1)];
}

function projection(pairs: readonly Pair[]): Mapping | null {
  const rows = pairs.flatMap(({ from: [u, v], to: [x, y] }) => [
    { row: [u, v, 1, 0, 0, 0, -u * x, -v * x], value: x },
    { row: [0, 0, 0, u, v, 1, -u * y, -v * y], value: y },
  ]);
  const h = leastSquares(rows, 8);
  if (h === null) return null;
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, k = 0] = h;
  // Within the page the far side of a photographed sheet is never half as far away again.
  if (Math.hypot(g, k) > 0.6) return null;
  return (u, v) => {
    const w = Math.max(0.2, g * u + k * v + 1);
    return [(a * u + b * v + c) / w, (d * u + e * v + f) / w];
  };
}

function affine(pairs: readonly Pair[]): Mapping | null {
  const side = (axis: 0 | 1) =>
    leastSquares(
      pairs.map(({ from: [u, v], to }) => ({ row: [u, v, 1], value: to[axis] })),
      3,
    );
  const [x, y] = [side(0), side(1)];
  if (x === null || y === null) return null;
  const [a = 0, b = 0, c = 0] = x;
  const [d = 0, e = 0, f = 0] = y;
  return (u, v) => [a * u + b * v + c, d * u + e * v + f];
}

/** Turned and scaled evenly: for the words of one row. */
function turned(pairs: readonly Pair[]): Mapping | null {
  const centre = meanOf(pairs.map((pair) => pair.to));
  let cosine = 0;
  let sine = 0;
  let weight = 0;
  for (const { from, to } of pairs) {
    const [dx, dy] = [to[0] - centre[0], to[1] - centre[1]];
    cosine += from[0] * dx + from[1] * dy;
    sine += from[0] * dy - from[1] * dx;
    weight += from[0] ** 2 + from[1] ** 2;
  }
  if (weight < 1e-6) return null;
  const [a, b] = [cosine / weight, sine / weight];
  return (u, v) => [a * u - b * v + centre[0], b * u + a * v + centre[1]];
}

/** One word alone: only whether it lies across can be told, not which way up. */
function quarterTurned(word: Word | undefined, reach: number): Mapping | null {
  if (word?.upright === undefined) return null;
  const [x, y] = middleOf(word.box);
  const across = word.box[2] > word.box[3] !== word.upright[2] > word.upright[3];
  return (u, v) => (across ? [x - v * reach, y + u * reach] : [x + u * reach, y + v * reach]);
}

/** Solves an overdetermined system by its normal equations; null when the points do not determine it (all on one line). */
function leastSquares(rows: readonly { row: readonly number[]; value: number }[], size: number): number[] | null {
  const matrix = Array.from({ length: size }, () => new Array<number>(size + 1).fill(0));
  for (const { row, value } of rows) {
    for (let i = 0; i < size; i++) {
      const line = matrix[i] as number[];
      for (let j = 0; j < size; j++) line[j] = (line[j] as number) + (row[i] as number) * (row[j] as number);
      line[size] = (line[size] as number) + (row[i] as number) * value;
    }
  }
  const largest = Math.max(...matrix.map((line, i) => line[i] as number));
  for (let column = 0; column < size; column++) {
    let best = column;
    for (let i = column + 1; i < size; i++)
      if (Math.abs(at(matrix, i, column)) > Math.abs(at(matrix, best, column))) best = i;
    if (Math.abs(at(matrix, best, column)) < largest * 1e-9) return null;
    [matrix[column], matrix[best]] = [matrix[best] as number[], matrix[column] as number[]];
    for (let i = 0; i < size; i++) {
      if (i === column) continue;
      const factor = at(matrix, i, column) / at(matrix, column, column);
      for (let j = column; j <= size; j++)
        (matrix[i] as number[])[j] = at(matrix, i, j) - factor * at(matrix, column, j);
    }
  }
  return matrix.map((line, i) => (line[size] as number) / (line[i] as number));
}

const at = (matrix: readonly (readonly number[])[], i: number, j: number): number => matrix[i]?.[j] ?? 0;
