import { concatTransformationMatrix, type PDFPage, popGraphicsState, pushGraphicsState } from 'pdf-lib';
import type { Box } from '../../contract/reading.ts';
import { type GrayImage, whiteOut } from '../../domain/bundle/gray-image.ts';
import type { BundleFonts } from './bundle-fonts.ts';
import { NAVY, WHITE } from './ink.ts';

const WORDS = 'À signer ici';
const SIZE = 6.5;
const WIDTH = 10; // across the margin
const PADDING = 4;
// Most office printers leave 4 to 5 mm of the paper's edge unprinted; a tab that loses its outer edge is better than none.
const EDGES = [13, 9, 6];
const POINT = 4; // the arrow's tip, towards the form
const PAPER = 235;

function isFree({ width, height, data }: GrayImage, [x, y, w, h]: Box): boolean {
  if (x < 0 || y < 0 || x + w > width || y + h > height) return false;
  for (let row = Math.floor(y - 1); row < y + h + 1; row++)
    for (let column = Math.floor(x - 1); column < x + w + 1; column++)
      if ((data[row * width + column] ?? 255) < PAPER) return false;
  return true;
}

const overlap = (a: Box, b: readonly [number, number, number, number]) =>
  a[0] < b[0] + b[2] && b[0] < a[0] + a[2] && a[1] < b[1] + b[3] && b[1] < a[1] + a[3];

/** A small tab along the sheet's edge, its words upwards, its tip at the height of the place to sign. */
function drawTab(sheet: PDFPage, fonts: BundleFonts, [x, y, width, height]: Box, right: boolean): void {
  const bottom = sheet.getHeight() - y - height;
  const left = right ? x + POINT : x;
  sheet.drawRectangle({ x: left, y: bottom, width: width - POINT, height, color: NAVY });
  const [base, tip] = right ? [left, x] : [x + width - POINT, x + width];
  const middle = bottom + height / 2;
  const from = sheet.getHeight();
  // drawSvgPath counts downwards from its own origin: the sheet's top-left corner.
  const path = `M ${base} ${from - middle - 5} L ${tip} ${from - middle} L ${base} ${from - middle + 5} Z`;
  sheet.drawSvgPath(path, { x: 0, y: from, color: NAVY });
  sheet.pushOperators(
    pushGraphicsState(),
    concatTransformationMatrix(0, 1, -1, 0, left + WIDTH - (WIDTH - SIZE * 0.73) / 2, bottom + PADDING),
  );
  fonts.draw(sheet, WORDS, 0, 0, { size: SIZE, bold: true, color: WHITE });
  sheet.pushOperators(popGraphicsState());
}

/**
 * Puts "À signer ici" in the margin of a sheet, once for each height (points from the top), where the sheet is empty: at the
 * right edge, else at the left one; never on the form itself, so a sheet printed to both edges gets none (the list of
 * signatures names it all the same). `taken`: the stamp. `image`, the sheet at one pixel a point, loses what was drawn.
 * @returns the boxes of the tabs, points from the sheet's top-left corner
 */
export function drawSignMarks(
  sheet: PDFPage,
  fonts: BundleFonts,
  image: GrayImage,
  heights: readonly number[],
  taken: readonly [number, number, number, number] | null,
): Box[] {
  const length = fonts.width(WORDS, SIZE, true) + 2 * PADDING;
  const drawn: Box[] = [];
  for (const y of heights) {
    const places = EDGES.flatMap((edge) => [true, false].map((right) => ({ edge, right })));
    const boxAt = ({ edge, right }: (typeof places)[number]): Box => {
      const width = WIDTH + POINT;
      return [right ? sheet.getWidth() - edge - width : edge, y - length / 2, width, length];
    };
    const free = (box: Box) =>
      isFree(image, box) && !(taken && overlap(box, taken)) && !drawn.some((other) => overlap(box, other));
    const place = places.find((candidate) => free(boxAt(candidate)));
    if (!place) continue;
    drawTab(sheet, fonts, boxAt(place), place.right);
    drawn.push(boxAt(place));
  }
  for (const box of drawn) whiteOut(image, box);
  return drawn;
}
