import type { PDFPage } from 'pdf-lib';
import type { Box } from '../../contract/reading.ts';
import type { PixelBox } from '../../domain/bundle/gray-image.ts';
import type { BundleFonts } from './bundle-fonts.ts';
import { NAVY, WHITE } from './ink.ts';

export const STAMP_HEIGHT = 15;
/** Most office printers leave 4 to 5 mm of the paper's edge unprinted. */
export const STAMP_MARGIN = 15;
export const STAMP_CLEARANCE = 4;
/** Free band made at the bottom of a page that has no room for its stamp. */
export const STAMP_BAND = STAMP_HEIGHT + STAMP_MARGIN + STAMP_CLEARANCE;

const SIZE = 8.5;
const PADDING = 5;

export type StampBoxes = { stampBox: Box | null; numberBox: Box };

/** Width of the stamp: the framed name of the piece, and the bundle's page number in white on navy. */
export function stampWidth(fonts: BundleFonts, text: string | null, page: number): number {
  return textWidth(fonts, text) + numberWidth(fonts, page);
}

function textWidth(fonts: BundleFonts, text: string | null): number {
  return text === null ? 0 : fonts.width(text, SIZE, true) + 2 * PADDING;
}

function numberWidth(fonts: BundleFonts, page: number): number {
  return Math.max(22, fonts.width(String(page), SIZE, true) + 2 * PADDING);
}

/** Draws the stamp with its top-left corner at `zone` (points from the top-left corner of the sheet). */
export function drawStamp(
  sheet: PDFPage,
  fonts: BundleFonts,
  zone: PixelBox,
  text: string | null,
  page: number,
): StampBoxes {
  const bottom = sheet.getHeight() - zone[1] - STAMP_HEIGHT;
  const baseline = bottom + (STAMP_HEIGHT - SIZE * 0.73) / 2;
  const frame = { y: bottom, height: STAMP_HEIGHT, borderColor: NAVY, borderWidth: 0.9 };
  const left = textWidth(fonts, text);
  if (text !== null) {
    sheet.drawRectangle({ ...frame, x: zone[0], width: left, color: WHITE });
    fonts.draw(sheet, text, zone[0] + PADDING, baseline, { size: SIZE, bold: true, color: NAVY });
  }
  const right = numberWidth(fonts, page);
  const number = String(page);
  sheet.drawRectangle({ ...frame, x: zone[0] + left, width: right, color: NAVY });
  const x = zone[0] + left + (right - fonts.width(number, SIZE, true)) / 2;
  fonts.draw(sheet, number, x, baseline, { size: SIZE, bold: true, color: WHITE });
  return {
    stampBox: text === null ? null : [zone[0], zone[1], left, STAMP_HEIGHT],
    numberBox: [zone[0] + left, zone[1], right, STAMP_HEIGHT],
  };
}

/** Where the stamp goes on a page of ours, which keeps its bottom margin free: bottom right. */
export function usualZone(fonts: BundleFonts, sheet: PDFPage, text: string | null, page: number): PixelBox {
  const width = stampWidth(fonts, text, page);
  return [
    sheet.getWidth() - STAMP_MARGIN - width,
    sheet.getHeight() - STAMP_MARGIN - STAMP_HEIGHT,
    width,
    STAMP_HEIGHT,
  ];
}
