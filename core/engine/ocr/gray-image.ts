/** One byte per pixel, row by row from the top; 0 is black, 255 white. */
export interface GrayImage {
  data: Uint8Array;
  width: number;
  height: number;
}

/** A rendered page that knows its scale: `pointsPerPixel` = 72 / dpi. */
export type PageImage = GrayImage & { pointsPerPixel: number };

export function grayImage(width: number, height: number, fill = 255): GrayImage {
  return { data: new Uint8Array(width * height).fill(fill), width, height };
}

/** Every pixel replaced by `table[pixel]` (256 entries). */
export function throughTable(image: GrayImage, table: Uint8Array): GrayImage {
  const data = new Uint8Array(image.data.length);
  for (let i = 0; i < data.length; i++) data[i] = table[image.data[i]!]!;
  return { ...image, data };
}
