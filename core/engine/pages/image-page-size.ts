import type { ImageMetadata } from './image-metadata.ts';

/** An image as a page: size in points as displayed, and how many points one of its pixels is. */
export interface ImagePage {
  width: number;
  height: number;
  pointsPerPixel: number;
}

const A4_LONG = 842; // points
const A3_LONG = 1191;
const SMALLEST_PAPER = 144; // points, 2 inches: a receipt or a card is longer
/** What cameras and screen tools write when they have measured nothing. */
const MEANINGLESS = [72, 96];

/** True when the file turns its pixels by a quarter (EXIF orientations 5 to 8). */
export const isTurned = (orientation: number): boolean => orientation >= 5;

/**
 * The page that an image file makes, after its EXIF orientation. The density written in the file is believed when it is
 * the same both ways (1 %), between 100 and 1200 dpi, not the 72 or 96 that software writes by default, and gives a paper
 * between 2 inches and A3; otherwise the longest side is that of A4 (842 points). Reading and the bundle use this one rule,
 * so that boxes found by the one fit the pages of the other.
 */
export function imagePage(image: Pick<ImageMetadata, 'width' | 'height' | 'orientation' | 'density'>): ImagePage {
  const turned = isTurned(image.orientation);
  const width = turned ? image.height : image.width;
  const height = turned ? image.width : image.height;
  const longest = Math.max(width, height);
  const trusted = trustedDensity(image.density, longest);
  const pointsPerPixel = trusted === null ? A4_LONG / longest : 72 / trusted;
  return { width: width * pointsPerPixel, height: height * pointsPerPixel, pointsPerPixel };
}

/** True when the size of the paper is known from the file's density: a scan. Otherwise it is taken for A4. */
export function isDensityTrusted(image: Pick<ImageMetadata, 'width' | 'height' | 'density'>): boolean {
  return trustedDensity(image.density, Math.max(image.width, image.height)) !== null;
}

function trustedDensity(density: ImageMetadata['density'], longest: number): number | null {
  if (!density || Math.abs(density.x - density.y) > 0.01 * density.x) return null;
  if (density.x < 100 || density.x > 1200 || MEANINGLESS.includes(Math.round(density.x))) return null;
  const points = (longest * 72) / density.x;
  return points >= SMALLEST_PAPER && points <= A3_LONG ? density.x : null;
}
