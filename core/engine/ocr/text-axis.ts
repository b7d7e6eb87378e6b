import { normaliseBackground } from './background.ts';
import { type GrayImage, grayImage } from './gray-image.ts';
import { profileEnergy, strokeFeet } from './skew.ts';
import { otsuThreshold } from './threshold.ts';

const SCALE = 4;
const MIN_FEET = 100;
/** As the first pass over the whole page (`COARSE`), in pixels of the reduced page. */
const REDUCED_PAPER = { block: 16, percentile: 0.85, floor: 30, white: 252, dilate: true };

/**
 * Whether rows of text run across the page or up and down: above 0 across (0° or 180°), below 0 up and down (90° or 270°),
 * 0 when there is too little ink to tell. The size of the number says how clear it is (natural logarithm of a ratio).
 */
export function textAxis(image: GrayImage): number {
  // A shadow along one side of a page with few lines has more dark pixels than the lines, and its grain lies in columns.
  const reduced = meansOfBlocks(image);
  const page = normaliseBackground(reduced, REDUCED_PAPER, reduced.data);
  const threshold = Math.min(200, otsuThreshold(page.data, 1));
  const strength = (columns: boolean): number => {
    const feet = strokeFeet(page, 1, threshold, columns);
    const n = feet.xs.length;
    if (n < MIN_FEET) return 0;
    let best = 0;
    for (let i = -8; i <= 8; i++) best = Math.max(best, profileEnergy(feet, i / 2));
    return (best / (n * n)) * feet.height;
  };
  const rows = strength(false);
  const columns = strength(true);
  return rows === 0 || columns === 0 ? 0 : Math.log(rows / columns);
}

/** The page reduced four times: single pixels of grain are no strokes. */
function meansOfBlocks({ data, width, height }: GrayImage): GrayImage {
  const out = grayImage(Math.floor(width / SCALE), Math.floor(height / SCALE));
  for (let y = 0, to = 0; y < out.height; y++) {
    for (let x = 0; x < out.width; x++, to++) {
      let sum = 0;
      for (let j = 0, p = y * SCALE * width + x * SCALE; j < SCALE; j++, p += width)
        sum += data[p]! + data[p + 1]! + data[p + 2]! + data[p + 3]!;
      out.data[to] = sum >> 4;
    }
  }
  return out;
}
