import type { PDFPage } from 'pdf-lib';
import type { Box } from '../../contract/reading.ts';

const round = (value: number) => Math.round(value * 100) / 100;

/**
 * A rectangle of the page's own coordinates (x0, y0, x1, y1 from bottom-left) as `[x, y, width, height]` in points from
 * the top-left corner of the page as it is displayed: cropped, and turned by /Rotate (clockwise).
 */
export function displayedRect(page: PDFPage, [x0, y0, x1, y1]: readonly [number, number, number, number]): Box {
  const crop = page.getCropBox();
  const [left, bottom, right, top] = [crop.x, crop.y, crop.x + crop.width, crop.y + crop.height];
  const [width, height] = [x1 - x0, y1 - y0];
  const turn = (((page.getRotation().angle % 360) + 360) % 360) as 0 | 90 | 180 | 270;
  const box: Box =
    turn === 90
      ? [y0 - bottom, x0 - left, height, width]
      : turn === 180
        ? [right - x1, y0 - bottom, width, height]
        : turn === 270
          ? [top - y1, right - x1, height, width]
          : [x0 - left, top - y1, width, height];
  return [round(box[0]), round(box[1]), round(box[2]), round(box[3])];
}
