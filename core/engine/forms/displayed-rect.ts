import type { PDFPage } from 'pdf-lib';
import type { Box } from '../../contract/reading.ts';

const round = (value: number) => Math.round(value * 100) / 100;
const turnOf = (page: PDFPage) => (((page.getRotation().angle % 360) + 360) % 360) as 0 | 90 | 180 | 270;

/** The part of the page's coordinates that is shown: a crop box may reach out of the sheet, readers then show the sheet. */
function shownBox(page: PDFPage): { left: number; bottom: number; right: number; top: number } {
  const [crop, media] = [page.getCropBox(), page.getMediaBox()];
  const left = Math.max(crop.x, media.x);
  const bottom = Math.max(crop.y, media.y);
  const right = Math.min(crop.x + crop.width, media.x + media.width);
  const top = Math.min(crop.y + crop.height, media.y + media.height);
  if (right > left && top > bottom) return { left, bottom, right, top };
  return { left: media.x, bottom: media.y, right: media.x + media.width, top: media.y + media.height };
}

/** Width and height of the page as it is displayed, in its own units (1/72 inch unless it has a /UserUnit). */
export function displayedSize(page: PDFPage): { width: number; height: number } {
  const { left, bottom, right, top } = shownBox(page);
  const [width, height] = [round(right - left), round(top - bottom)];
  return turnOf(page) % 180 === 0 ? { width, height } : { width: height, height: width };
}

/**
 * A rectangle of the page's own coordinates (x0, y0, x1, y1 from bottom-left) as `[x, y, width, height]` in points from
 * the top-left corner of the page as it is displayed: cropped, and turned by /Rotate (clockwise).
 */
export function displayedRect(page: PDFPage, [x0, y0, x1, y1]: readonly [number, number, number, number]): Box {
  const { left, bottom, right, top } = shownBox(page);
  const [width, height] = [x1 - x0, y1 - y0];
  const turn = turnOf(page);
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

/**
 * The matrix that puts a drawing of `width` × `height`, upright from its bottom-left corner, into a displayed box: the other
 * way round of `displayedRect`. A page turned by 90° shows its own upward direction to the right.
 */
export function placementMatrix(
  page: PDFPage,
  [x, y, , height]: Box,
): [number, number, number, number, number, number] {
  const { left, bottom, right, top } = shownBox(page);
  switch (turnOf(page)) {
    case 90:
      return [0, 1, -1, 0, left + y + height, bottom + x];
    case 180:
      return [-1, 0, 0, -1, right - x, bottom + y + height];
    case 270:
      return [0, -1, 1, 0, right - y - height, top - x];
    default:
      return [1, 0, 0, 1, left + x, top - y - height];
  }
}
