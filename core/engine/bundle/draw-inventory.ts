import type { PDFDocument } from 'pdf-lib';
import type { BundleFonts } from './bundle-fonts.ts';
import type { PrintedLine } from './bundle-manifest.ts';
import type { NumberedParts, Part } from './bundle-parts.ts';
import { GREY, LINE_GREY, NAVY, PALE } from './ink.ts';
import {
  type Columns,
  type InventoryRow,
  LEADING,
  LINE_SIZE,
  type LineRow,
  ROW_PADDING,
  STRENGTH_SIZE,
} from './inventory-layout.ts';
import { LEFT, RIGHT, Sheet, TEXT_WIDTH } from './sheet.ts';

/** A printed line, and the area of its page (PDF coordinates) that leads to the document. */
export type LinkedLine = PrintedLine & { rect: [number, number, number, number] };

type InventoryToDraw = {
  own: Part;
  rows: InventoryRow[][];
  columns: Columns;
  numbers: Pick<NumberedParts, 'first'>;
};

/** Draws an inventory and returns its lines with the area that each link covers. */
export function drawInventory(
  document: PDFDocument,
  fonts: BundleFonts,
  { own, rows: pages, columns, numbers: { first } }: InventoryToDraw,
): LinkedLine[] {
  const linked: LinkedLine[] = [];
  const firstOf = (part: Part): number => {
    const page = first.get(part);
    if (page === undefined) throw new Error(`a line leads to a part that is not bound: ${part.part}`);
    return page;
  };
  for (const [index, rows] of pages.entries()) {
    const sheet = new Sheet(document, fonts);
    if (index === 0) sheet.heading(own.title);
    drawHeader(sheet, columns);
    for (const row of rows) {
      const top = sheet.y + LINE_SIZE + 1;
      if (row.kind === 'section') drawSection(sheet, row.lines, row.height);
      else if (row.kind === 'note') drawNote(sheet, row, columns);
      else {
        const firstPage = firstOf(row.target);
        drawLine(sheet, row, firstPage, columns);
        linked.push({
          label: row.label,
          title: row.title,
          inventoryPage: firstOf(own) + index,
          firstPage,
          pages: row.target.pages,
          rect: [LEFT, top - row.height + 1.5, RIGHT, top + 0.5],
        });
      }
    }
  }
  return linked;
}

function drawHeader(sheet: Sheet, columns: Columns): void {
  const style = { size: 8.5, color: GREY };
  sheet.textRight('N°', columns.number, style);
  sheet.text('Pièce', columns.title, style);
  if (columns.strength !== null) sheet.text('Preuve', columns.strength, style);
  sheet.text('Date', columns.date, style);
  sheet.textRight('Pages', columns.pages, style);
  sheet.textRight('Page', columns.page, style);
  sheet.y -= 6;
  sheet.rule(0.9, NAVY);
  sheet.y -= 18;
}

function drawSection(sheet: Sheet, lines: string[], height: number): void {
  const top = sheet.y + 11;
  sheet.page.drawRectangle({ x: LEFT, y: top - height + 8, width: TEXT_WIDTH, height: height - 10, color: PALE });
  sheet.y -= 3;
  for (const line of lines) {
    sheet.text(line, LEFT + 6, { size: 10.5, bold: true, color: NAVY });
    sheet.y -= 14;
  }
  sheet.y -= 11;
}

function drawLine(sheet: Sheet, row: LineRow, firstPage: number, columns: Columns): void {
  const style = { size: LINE_SIZE };
  sheet.textRight(row.label ?? '–', columns.number, { ...style, bold: true });
  const top = sheet.y;
  sheet.text(row.date, columns.date, style);
  sheet.textRight(String(row.target.pages), columns.pages, style);
  sheet.textRight(String(firstPage), columns.page, { ...style, bold: true, color: NAVY });
  for (const [i, line] of row.lines.entries()) sheet.text(line, columns.title, style, top - i * LEADING);
  for (const [i, line] of row.strength.entries()) {
    sheet.text(line, columns.strength ?? columns.date, { size: STRENGTH_SIZE, color: GREY }, top - i * LEADING);
  }
  sheet.y -= Math.max(row.lines.length, row.strength.length) * LEADING;
  drawSeparator(sheet);
}

function drawNote(sheet: Sheet, row: Extract<InventoryRow, { kind: 'note' }>, columns: Columns): void {
  const style = { size: LINE_SIZE, color: GREY };
  if (row.label !== null) sheet.textRight(row.label, columns.number, style);
  for (const line of row.lines) {
    sheet.text(line, columns.title, style);
    sheet.y -= LEADING;
  }
  drawSeparator(sheet);
}

function drawSeparator(sheet: Sheet): void {
  const y = sheet.y + LINE_SIZE - 1;
  sheet.page.drawLine({ start: { x: LEFT, y }, end: { x: RIGHT, y }, thickness: 0.4, color: LINE_GREY });
  sheet.y -= ROW_PADDING;
}
