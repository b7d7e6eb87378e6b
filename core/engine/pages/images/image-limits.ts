import { AppError } from '../../../contract/errors.ts';

const MIN_SIDE = 100; // pixels: nothing smaller can hold a readable paper
/** Of pictures decoded outside this process's own memory, or in one bit or byte a pixel. */
export const MAX_PIXELS = 200_000_000;
/** Of pictures that are held decoded in colour: about 500 MB. */
export const MAX_COLOUR_PIXELS = 120_000_000;

/** Throws `file.image-too-large` for a declared size. */
export function checkLargest(file: string, width: number, height: number, maxPixels = MAX_PIXELS): void {
  if (width * height > maxPixels) throw new AppError('file.image-too-large', { file, width, height, maxPixels });
}

/** Throws `file.image-too-small`. */
export function checkSmallest(file: string, width: number, height: number): void {
  if (width < MIN_SIDE || height < MIN_SIDE) throw new AppError('file.image-too-small', { file, width, height });
}
