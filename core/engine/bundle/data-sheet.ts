import { PDFDocument } from 'pdf-lib';
import { paginateRows } from '../../domain/bundle/paginate-rows.ts';
import { BundleFonts } from './bundle-fonts.ts';
import { GREY, LINE_GREY } from './ink.ts';
import { BOTTOM, LEFT, linesOf, paragraphHeight, RIGHT, Sheet, TEXT_WIDTH, TOP } from './sheet.ts';

/** A label and its value; null is printed as a blank line to fill in by hand. */
export type DataLine = { label: string; value: string | null };

const LABEL_WIDTH = 190;
const VALUE_LEFT = LEFT + LABEL_WIDTH + 12;
const VALUE_WIDTH = RIGHT - VALUE_LEFT;
const LEADING = 14;
const PADDING = 9;
const NOTE = { size: 9.5, color: GREY };

/**
 * A plain sheet with what the official form asks, for when no official PDF is at hand. `note` says so, in French.
 * A value that is not known is left as a blank line, never guessed.
 */
export async function dataSheetPdf(title: string, note: string, lines: readonly DataLine[]): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  document.setTitle(title, { showInWindowTitleBar: true });
  document.setLanguage('fr-FR');
  document.setProducer('Liasse');
  const fonts = await BundleFonts.embed(document);
  const rows = lines.map((line) => {
    const label = linesOf(fonts, line.label, { size: 10 }, LABEL_WIDTH);
    const value = line.value === null ? null : linesOf(fonts, line.value, { size: 10.5, bold: true }, VALUE_WIDTH);
    return {
      label,
      value,
      keepWithNext: false,
      height: Math.max(label.length, value?.length ?? 1) * LEADING + PADDING,
    };
  });
  const titleHeight = paragraphHeight(fonts, title, { size: 17, bold: true }, TEXT_WIDTH) + 12;
  const noteHeight = paragraphHeight(fonts, note, NOTE, TEXT_WIDTH) + 16;
  const room = TOP - BOTTOM;
  for (const [index, page] of paginateRows(rows, room - titleHeight - noteHeight, room - 20).entries()) {
    const sheet = new Sheet(document, fonts);
    if (index === 0) {
      sheet.heading(title);
      sheet.paragraph(note, NOTE);
      sheet.y -= 16;
    }
    for (const i of page) drawRow(sheet, rows[i]?.label ?? [], rows[i]?.value ?? null);
  }
  return document.save({ useObjectStreams: true, updateFieldAppearances: false });
}

function drawRow(sheet: Sheet, label: string[], value: string[] | null): void {
  const top = sheet.y;
  for (const [i, line] of label.entries()) sheet.text(line, LEFT, { size: 10, color: GREY }, top - i * LEADING);
  for (const [i, line] of (value ?? []).entries()) {
    sheet.text(line, VALUE_LEFT, { size: 10.5, bold: true }, top - i * LEADING);
  }
  if (value === null) {
    const y = top - 3;
    sheet.page.drawLine({ start: { x: VALUE_LEFT, y }, end: { x: RIGHT, y }, thickness: 0.6, color: LINE_GREY });
  }
  sheet.y -= Math.max(label.length, value?.length ?? 1) * LEADING + PADDING;
}
