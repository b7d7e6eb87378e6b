import type { GrayImage } from './gray-image.ts';

/** Otsu's threshold (1…256) on every `step`-th pixel: pixels below it are ink, also on a page of pure black and white. */
export function otsuThreshold(data: Uint8Array, step = 5): number {
  const histogram = new Float64Array(256);
  let total = 0;
  for (let i = 0; i < data.length; i += step) {
    histogram[data[i]!]!++;
    total++;
  }
  let sum = 0;
  for (let i = 0; i < 256; i++) sum += i * histogram[i]!;
  let darkWeight = 0;
  let darkSum = 0;
  let best = 0;
  let threshold = 128;
  for (let i = 0; i < 256; i++) {
    darkWeight += histogram[i]!;
    if (darkWeight === 0) continue;
    const lightWeight = total - darkWeight;
    if (lightWeight === 0) break;
    darkSum += i * histogram[i]!;
    const distance = darkSum / darkWeight - (sum - darkSum) / lightWeight;
    const spread = darkWeight * lightWeight * distance * distance;
    if (spread > best) {
      best = spread;
      threshold = i + 1;
    }
  }
  return threshold;
}

/**
 * The threshold that separates glyphs from paper on a background-normalised page. Clamped to 150–205: a fixed 165 lost a
 * third of the words of blurred pages, an unclamped Otsu follows stamps and shaded cells (measured in the OCR study).
 */
export function glyphThreshold(image: GrayImage): number {
  return Math.max(150, Math.min(205, otsuThreshold(image.data)));
}
