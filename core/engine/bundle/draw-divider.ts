import type { PDFDocument } from 'pdf-lib';
import type { BundleFonts } from './bundle-fonts.ts';
import type { PiecePart } from './bundle-parts.ts';
import { GREY, NAVY, WHITE } from './ink.ts';
import { LEFT, linesOf, SHEET_HEIGHT, SHEET_WIDTH, Sheet, TEXT_WIDTH } from './sheet.ts';

/** A sheet between two sections, or two years of one. `above`: the section of a year; `rank` among `ranks` places its tab. */
type DividerContent = {
  title: string;
  above: string | null;
  pieces: readonly PiecePart[];
  firstPage: number;
  lastPage: number;
  rank: number;
  ranks: number;
};

const TAB_WIDTH = 34;
const TAB_TOP = SHEET_HEIGHT - 90;
const TAB_ROOM = SHEET_HEIGHT - 200;

/** Says what follows, large; its tab stands lower from section to section, so that the stack shows where each begins. */
export function drawDivider(document: PDFDocument, fonts: BundleFonts, content: DividerContent): void {
  const { title, above, pieces, rank, ranks } = content;
  const sheet = new Sheet(document, fonts, 560);
  drawTab(sheet, rank, ranks);
  if (above !== null) {
    sheet.paragraph(above, { size: 13, color: GREY, leading: 18 }, LEFT, TEXT_WIDTH - TAB_WIDTH);
    sheet.y -= 32;
  }
  const width = TEXT_WIDTH - TAB_WIDTH;
  // A title of 200 characters must leave room for what stands under it.
  const fits = (size: number) => linesOf(fonts, title, { size, bold: true }, width).length <= 7;
  const size = (above === null ? [25, 19, 14] : [40]).find(fits) ?? 11;
  const style = { size, bold: true, color: NAVY };
  const leading = style.size * 1.28;
  for (const line of linesOf(fonts, title, style, width)) {
    sheet.text(line, LEFT, style);
    sheet.y -= leading;
  }
  sheet.y += leading - 16;
  sheet.rule(1.4, NAVY);
  sheet.y -= 28;
  sheet.text(piecesText(pieces), LEFT, { size: 13, bold: true });
  sheet.y -= 20;
  sheet.text(pagesText(content), LEFT, { size: 13 });
}

function drawTab(sheet: Sheet, rank: number, ranks: number): void {
  const height = Math.min(90, TAB_ROOM / Math.max(1, ranks));
  const bottom = TAB_TOP - (rank + 1) * height;
  const x = SHEET_WIDTH - TAB_WIDTH;
  sheet.page.drawRectangle({ x, y: bottom + 2, width: TAB_WIDTH, height: height - 4, color: NAVY });
  const number = String(rank + 1);
  if (height < 16) return;
  const left = x + (TAB_WIDTH - 12 - sheet.fonts.width(number, 11, true)) / 2;
  sheet.text(number, left, { size: 11, bold: true, color: WHITE }, bottom + height / 2 - 4);
}

function piecesText(pieces: readonly PiecePart[]): string {
  const [first, last] = [pieces[0]?.label ?? '', pieces.at(-1)?.label ?? ''];
  return pieces.length === 1 ? `Pièce n° ${first}` : `Pièces n° ${first} à ${last}`;
}

function pagesText({ firstPage, lastPage }: DividerContent): string {
  return firstPage === lastPage ? `Page ${firstPage}` : `Pages ${firstPage} à ${lastPage}`;
}
