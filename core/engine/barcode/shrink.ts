import type { GrayImage } from '../ocr/gray-image.ts';

/** The image `times` smaller (a whole number), each pixel the mean of those it stands for; cheap enough for every page. */
export function shrink(image: GrayImage, times: number): GrayImage {
  if (times <= 1) return image;
  const width = Math.floor(image.width / times);
  const height = Math.floor(image.height / times);
  if (width === 0 || height === 0) return image;
  const sums = new Uint32Array(width);
  const data = new Uint8Array(width * height);
  const share = 1 / (times * times);
  for (let y = 0; y < height; y++) {
    sums.fill(0);
    for (let line = 0; line < times; line++) {
      let from = (y * times + line) * image.width;
      for (let x = 0; x < width; x++) {
        let sum = 0;
        for (let k = 0; k < times; k++) sum += image.data[from++]!;
        sums[x]! += sum;
      }
    }
    for (let x = 0; x < width; x++) data[y * width + x] = sums[x]! * share;
  }
  return { data, width, height };
}
