import { project, type Quad, rectangleToQuad } from './geometry.ts';
import type { GrayImage } from './gray-image.ts';

const CELL = 32; // pixels
const LIGHT = 0.55; // of the sheet's paper: another sheet, not the desk
const STEP = 0.3; // of the cell's light: the side of a letter
const CROSSED = 0.03; // share of the samples on such a side, for each direction: letters, not a seam or a shadow
const MARGIN = 0.015; // of the longer side, around the sheet: its own edge and shadow
const FEW = 10; // cells: about a line of six words on a photo of twelve million pixels

/**
 * Whether something that looks like print on a light ground stands outside the sheet that was found: a second card, another
 * sheet, or a wrong quadrilateral. Then the whole picture must be read, for losing words is worse than a slant.
 */
export function hasPrintOutside(image: GrayImage, corners: Quad): boolean {
  const { data, width, height } = image;
  const onto = rectangleToQuad(1, 1, corners);
  if (!onto) return true;
  const paper = sheetLight(image, onto);
  const inside = insideTest(corners, MARGIN * Math.max(width, height));
  // A picture of few pixels has small cells, or a line of print would be less than one.
  const cell = Math.max(8, Math.min(CELL, Math.round(Math.max(width, height) / 100)));
  let cells = 0;
  for (let y0 = 0; y0 + cell <= height; y0 += cell) {
    for (let x0 = 0; x0 + cell <= width; x0 += cell) {
      if (inside(x0 + cell / 2, y0 + cell / 2)) continue;
      let light = 0;
      for (let y = y0; y < y0 + cell; y += 3) {
        for (let x = x0; x < x0 + cell; x += 3) light = Math.max(light, data[y * width + x]!);
      }
      if (light < LIGHT * paper) continue;
      let rising = 0;
      let falling = 0;
      let seen = 0;
      for (let y = y0; y < y0 + cell; y += 2) {
        const row = y * width;
        for (let x = x0 + 2; x < x0 + cell - 2; x++, seen++) {
          const step = data[row + x + 2]! - data[row + x - 2]!;
          if (step > STEP * light) rising++;
          else if (step < -STEP * light) falling++;
        }
      }
      // The edge of an object steps one way, letters step both ways; more than half would be grain.
      const sides = Math.min(rising, falling);
      if (sides > CROSSED * seen && sides < 0.25 * seen && ++cells > FEW) return true;
    }
  }
  return false;
}

/** The 70th percentile of the sheet's brightness on a coarse grid. */
function sheetLight({ data, width, height }: GrayImage, onto: Parameters<typeof project>[0]): number {
  const values: number[] = [];
  for (let v = 0.02; v < 1; v += 0.02) {
    for (let u = 0.02; u < 1; u += 0.02) {
      const [x, y] = project(onto, [u, v]);
      if (x < 0 || y < 0 || x >= width || y >= height) continue;
      values.push(data[Math.floor(y) * width + Math.floor(x)]!);
    }
  }
  values.sort((a, b) => a - b);
  return values[Math.floor(values.length * 0.7)] ?? 255;
}

/** Corners run clockwise on the picture; `margin` pixels around them count as inside. */
function insideTest(corners: Quad, margin: number): (x: number, y: number) => boolean {
  const sides = corners.map((p, i) => {
    const q = corners[(i + 1) % 4]!;
    const length = Math.hypot(q[0] - p[0], q[1] - p[1]) || 1;
    return { x: p[0], y: p[1], dx: (q[0] - p[0]) / length, dy: (q[1] - p[1]) / length };
  });
  return (x, y) => sides.every((side) => side.dx * (y - side.y) - side.dy * (x - side.x) > -margin);
}
