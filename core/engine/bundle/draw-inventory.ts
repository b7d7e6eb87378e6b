import type { PDFDocument } from 'pdf-lib';
import type { PageNumbers } from '../../domain/bundle/number-pages.ts';
import type { BundleFonts } from './bundle-fonts.ts';
import type { PrintedLine } from './bundle-manifest.ts';
import { GREY, LINE_GREY, NAVY, PALE } from './ink.ts';
import { COLUMN, type InventoryRow, LEADING, LINE_SIZE, type LineTarget, ROW_PADDING } from './inventory-layout.ts';
import { LEFT, RIGHT, Sheet, TEXT_WIDTH } from './sheet.ts';

/** A printed line, and the area of its page (PDF coordinates) that leads to the document. */
export type LinkedLine = PrintedLine & { rect: [number, number, number, number] };
type LineRow = Extract<InventoryRow, { kind: 'line' }>;

/** Draws the inventory and returns its lines with the area that each link covers. */
export function drawInventory(
  document: PDFDocument,
  fonts: BundleFonts,
  pages: InventoryRow[][],
  numbers: PageNumbers,
  lengths: { form: number; pieces: number[]; presence: number },
): LinkedLine[] {
  const linked: LinkedLine[] = [];
  const firstPageOf = (target: LineTarget): [number, number] => {
    if (target.part === 'piece') return [numbers.pieces[target.index] ?? 0, lengths.pieces[target.index] ?? 0];
    return target.part === 'form' ? [numbers.form ?? 0, lengths.form] : [numbers.presence ?? 0, lengths.presence];
  };
  for (const [index, rows] of pages.entries()) {
    const sheet = new Sheet(document, fonts);
    if (index === 0) sheet.heading('Inventaire des pièces');
    drawHeader(sheet);
    for (const row of rows) {
      const top = sheet.y + LINE_SIZE + 1;
      if (row.kind === 'section') drawSection(sheet, row.lines, row.height);
      else if (row.kind === 'note') drawNote(sheet, row.lines);
      else {
        const [firstPage, length] = firstPageOf(row.target);
        drawLine(sheet, row, firstPage, length);
        linked.push({
          number: row.number,
          title: row.title,
          inventoryPage: numbers.inventory + index,
          firstPage,
          pages: length,
          rect: [LEFT, top - row.height + 1.5, RIGHT, top + 0.5],
        });
      }
    }
  }
  return linked;
}

function drawHeader(sheet: Sheet): void {
  const style = { size: 8.5, color: GREY };
  sheet.textRight('N°', COLUMN.number, style);
  sheet.text('Pièce', COLUMN.title, style);
  sheet.text('Date', COLUMN.date, style);
  sheet.textRight('Pages', COLUMN.pages, style);
  sheet.textRight('Page', COLUMN.page, style);
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

function drawLine(sheet: Sheet, row: LineRow, firstPage: number, pages: number): void {
  const style = { size: LINE_SIZE };
  sheet.textRight(row.number === null ? '–' : String(row.number), COLUMN.number, { ...style, bold: true });
  sheet.text(row.date, COLUMN.date, style);
  sheet.textRight(String(pages), COLUMN.pages, style);
  sheet.textRight(String(firstPage), COLUMN.page, { ...style, bold: true, color: NAVY });
  for (const line of row.lines) {
    sheet.text(line, COLUMN.title, style);
    sheet.y -= LEADING;
  }
  drawSeparator(sheet);
}

function drawNote(sheet: Sheet, lines: string[]): void {
  for (const line of lines) {
    sheet.text(line, COLUMN.title, { size: LINE_SIZE });
    sheet.y -= LEADING;
  }
  drawSeparator(sheet);
}

function drawSeparator(sheet: Sheet): void {
  const y = sheet.y + LINE_SIZE - 1;
  sheet.page.drawLine({ start: { x: LEFT, y }, end: { x: RIGHT, y }, thickness: 0.4, color: LINE_GREY });
  sheet.y -= ROW_PADDING;
}
