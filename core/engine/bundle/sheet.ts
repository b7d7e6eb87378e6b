import type { Color, PDFDocument, PDFPage } from 'pdf-lib';
import { wrapText } from '../../domain/bundle/wrap-text.ts';
import type { BundleFonts } from './bundle-fonts.ts';
import { BLACK, LINE_GREY, NAVY } from './ink.ts';

export const SHEET_WIDTH = 595.28;
export const SHEET_HEIGHT = 841.89;
export const LEFT = 56;
export const RIGHT = SHEET_WIDTH - 56;
export const TEXT_WIDTH = RIGHT - LEFT;
export const TOP = SHEET_HEIGHT - 62;
/** Our own pages print nothing below this line but the page number. */
export const BOTTOM = 60;

export type ParagraphStyle = { size: number; bold?: boolean; color?: Color; leading?: number };

/** An A4 sheet of the bundle's own, written from top to bottom; `y` is the baseline of the next line. */
export class Sheet {
  readonly page: PDFPage;
  readonly fonts: BundleFonts;
  y: number;

  constructor(document: PDFDocument, fonts: BundleFonts, y = TOP) {
    this.page = document.addPage([SHEET_WIDTH, SHEET_HEIGHT]);
    this.fonts = fonts;
    this.y = y;
  }

  /** One line at x, on the current baseline unless another is given. */
  text(text: string, x: number, style: ParagraphStyle, y = this.y): void {
    this.fonts.draw(this.page, text, x, y, { color: BLACK, ...style });
  }

  textRight(text: string, right: number, style: ParagraphStyle, y = this.y): void {
    this.text(text, right - this.fonts.width(text, style.size, style.bold), style, y);
  }

  /** Wrapped text from the current baseline down; leaves `y` on the line after it. */
  paragraph(text: string, style: ParagraphStyle, x = LEFT, width = RIGHT - x): void {
    const leading = style.leading ?? style.size * 1.4;
    for (const line of linesOf(this.fonts, text, style, width)) {
      this.text(line, x, style);
      this.y -= leading;
    }
  }

  heading(text: string): void {
    this.paragraph(text, { size: 17, bold: true, color: NAVY });
    this.y += 10;
    this.rule(1.4, NAVY);
    this.y -= 22;
  }

  rule(thickness = 0.6, color: Color = LINE_GREY): void {
    this.page.drawLine({ start: { x: LEFT, y: this.y }, end: { x: RIGHT, y: this.y }, thickness, color });
  }
}

export function linesOf(fonts: BundleFonts, text: string, style: ParagraphStyle, width: number): string[] {
  return wrapText(fonts.printable(text), width, (part) => fonts.width(part, style.size, style.bold));
}

/** Height that `paragraph` takes. */
export function paragraphHeight(fonts: BundleFonts, text: string, style: ParagraphStyle, width: number): number {
  return linesOf(fonts, text, style, width).length * (style.leading ?? style.size * 1.4);
}
