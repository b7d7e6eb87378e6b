/** A 3×3 projective map, row by row: (x, y, 1) → (m0x+m1y+m2, m3x+m4y+m5) / (m6x+m7y+m8). */
export type Projection = readonly [number, number, number, number, number, number, number, number, number];
export type Point = readonly [number, number];
/** Corners in the order top-left, top-right, bottom-right, bottom-left. */
export type Quad = readonly [Point, Point, Point, Point];
/** Pixel rectangle; `x1`, `y1` are exclusive. */
export interface Rect {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

export const IDENTITY: Projection = [1, 0, 0, 0, 1, 0, 0, 0, 1];

export const scaling = (sx: number, sy: number): Projection => [sx, 0, 0, 0, sy, 0, 0, 0, 1];

/** Turning by `degrees` clockwise (y points down) around a centre. */
export function turning(degrees: number, cx: number, cy: number): Projection {
  const a = (degrees * Math.PI) / 180;
  const c = Math.cos(a);
  const s = Math.sin(a);
  return [c, -s, cx - c * cx + s * cy, s, c, cy - s * cx - c * cy, 0, 0, 1];
}

/** First `inner`, then `outer`. */
export function compose(outer: Projection, inner: Projection): Projection {
  const out: number[] = [];
  for (let row = 0; row < 3; row++) {
    for (let column = 0; column < 3; column++) {
      let sum = 0;
      for (let k = 0; k < 3; k++) sum += outer[row * 3 + k]! * inner[k * 3 + column]!;
      out.push(sum);
    }
  }
  return out as unknown as Projection;
}

export function project(m: Projection, [x, y]: Point): Point {
  const w = m[6] * x + m[7] * y + m[8];
  return [(m[0] * x + m[1] * y + m[2]) / w, (m[3] * x + m[4] * y + m[5]) / w];
}

/** The smallest upright rectangle around the projected corners of `rect`. */
export function projectRect(m: Projection, rect: Rect): Rect {
  const corners = (
    [
      [rect.x0, rect.y0],
      [rect.x1, rect.y0],
      [rect.x1, rect.y1],
      [rect.x0, rect.y1],
    ] as const
  ).map((corner) => project(m, corner));
  const xs = corners.map((corner) => corner[0]);
  const ys = corners.map((corner) => corner[1]);
  return { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) };
}

/** The projection that sends the rectangle (0, 0)–(width, height) onto `quad`; null when the corners are degenerate. */
export function rectangleToQuad(width: number, height: number, quad: Quad): Projection | null {
  const from: Quad = [
    [0, 0],
    [width, 0],
    [width, height],
    [0, height],
  ];
  const rows: number[][] = [];
  for (let i = 0; i < 4; i++) {
    const [x, y] = from[i]!;
    const [u, v] = quad[i]!;
    rows.push([x, y, 1, 0, 0, 0, -u * x, -u * y, u], [0, 0, 0, x, y, 1, -v * x, -v * y, v]);
  }
  const solution = solveLinear(rows);
  return solution ? ([...solution, 1] as unknown as Projection) : null;
}

/** Gauss–Jordan with partial pivoting on n rows of n coefficients and a right-hand side. */
function solveLinear(rows: number[][]): number[] | null {
  const n = rows.length;
  for (let i = 0; i < n; i++) {
    let pivot = i;
    for (let j = i; j < n; j++) if (Math.abs(rows[j]![i]!) > Math.abs(rows[pivot]![i]!)) pivot = j;
    [rows[i], rows[pivot]] = [rows[pivot]!, rows[i]!];
    const row = rows[i]!;
    if (Math.abs(row[i]!) < 1e-12) return null;
    for (let j = 0; j < n; j++) {
      if (j === i) continue;
      const other = rows[j]!;
      const factor = other[i]! / row[i]!;
      for (let k = i; k <= n; k++) other[k] = other[k]! - factor * row[k]!;
    }
  }
  return rows.map((row, i) => row[n]! / row[i]!);
}
