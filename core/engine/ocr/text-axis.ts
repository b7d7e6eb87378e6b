import type { GrayImage } from './gray-image.ts';
import { profileEnergy, strokeFeet } from './skew.ts';
import { otsuThreshold } from './threshold.ts';

const SCALE = 4;
const MIN_FEET = 100;

/**
 * Whether rows of text run across the page or up and down: above 0 across (0° or 180°), below 0 up and down (90° or 270°),
 * 0 when there is too little ink to tell. The size of the number says how clear it is (natural logarithm of a ratio).
 */
export function textAxis(image: GrayImage): number {
  const threshold = Math.min(200, otsuThreshold(image.data));
  const strength = (columns: boolean): number => {
    const feet = strokeFeet(image, SCALE, threshold, columns);
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
