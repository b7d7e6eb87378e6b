import type { PDFDocument } from 'pdf-lib';
import type { BundleFonts } from './bundle-fonts.ts';
import { GREY } from './ink.ts';
import { SHEET_HEIGHT, SHEET_WIDTH, Sheet } from './sheet.ts';

const TEXT = 'Page laissée blanche';

/** The back of a sheet, left blank so that what follows begins on a fresh one. It says so: no page of ours is all white. */
export function drawBlank(document: PDFDocument, fonts: BundleFonts): void {
  const sheet = new Sheet(document, fonts, SHEET_HEIGHT / 2);
  sheet.text(TEXT, (SHEET_WIDTH - fonts.width(TEXT, 8)) / 2, { size: 8, color: GREY });
}
