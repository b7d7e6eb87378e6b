import {
  concatTransformationMatrix,
  drawObject,
  PDFArray,
  type PDFContext,
  type PDFDocument,
  PDFName,
  type PDFPage,
  type PDFRef,
  popGraphicsState,
  pushGraphicsState,
} from 'pdf-lib';
import type { Box } from '../../contract/reading.ts';
import { displayedSize, placementMatrix } from './displayed-rect.ts';
import { drawableText } from './drawable-text.ts';
import { fitText } from './fit-text.ts';
import type { FormFont } from './form-font.ts';
import { textAppearance, textBoxOf } from './text-appearance.ts';
import { formEntries, type WidgetFrame } from './widget-frame.ts';

/** A value to draw on a page that has no field for it. `box` as displayed, from the top-left corner; true: a cross. */
export interface ValueOnPage {
  id: string;
  page: number; // 1-based
  box: Box;
  cells: number | null;
  value: string | boolean;
  /** May be printed smaller and narrower than usual rather than not at all. */
  squeeze?: boolean;
}

export type PlaceOutcome =
  | { kind: 'written'; value: string; fontSize: number | null; ink: boolean }
  | { kind: 'too-long'; value: string; reason: string }
  | { kind: 'not-drawable'; value: string; characters: string[] }
  | { kind: 'refused'; value: string; reason: string };

const n = (value: number) => String(Math.round(value * 1000) / 1000);
const USUAL_SIZE = 10; // points; the boxes that a person draws are rarely as high as the print they mean
const TWO_LINES = 23;

const frameFor = ([, , width, height]: Box): WidgetFrame => ({
  width,
  height,
  border: 0,
  borderColor: null,
  background: '',
  matrix: [1, 0, 0, 1, 0, 0],
});

function cross(context: PDFContext, frame: WidgetFrame): PDFRef {
  const { width: w, height: h } = frame;
  const r = Math.min(w, h) * 0.36;
  const [cx, cy] = [w / 2, h / 2];
  const stroke = `q 0 G ${n(Math.max(0.8, r * 0.25))} w 1 J`;
  const lines = `${n(cx - r)} ${n(cy - r)} m ${n(cx + r)} ${n(cy + r)} l ${n(cx - r)} ${n(cy + r)} m ${n(cx + r)} ${n(cy - r)} l S Q`;
  return context.register(context.flateStream(`${stroke} ${lines}`, { ...formEntries(frame), Resources: {} }));
}

/** Adds a drawing to the end of a page, whatever state the page's own content leaves behind. */
function drawOnPage(page: PDFPage, drawing: PDFRef, box: Box): void {
  const { context } = page.doc;
  const contents = page.node.lookup(PDFName.of('Contents'));
  // Two pages may share one list of streams: what is added here is of this page only.
  if (contents instanceof PDFArray) page.node.set(PDFName.of('Contents'), contents.clone());
  page.node.normalize(); // its own content between q and Q
  const operators = [
    pushGraphicsState(),
    concatTransformationMatrix(...placementMatrix(page, box)),
    drawObject(page.node.newXObject('LiasseValue', drawing)),
    popGraphicsState(),
  ];
  page.node.addContentStream(context.register(context.contentStream(operators)));
}

function placeOne(page: PDFPage | undefined, placed: ValueOnPage, font: FormFont): PlaceOutcome {
  const { value: given, box } = placed;
  const value = typeof given === 'boolean' ? (given ? 'X' : '') : drawableText(given);
  if (!page) return { kind: 'refused', value, reason: 'no-such-page' };
  const { width, height } = displayedSize(page);
  const [x, y, w, h] = box;
  if (x < 0 || y < 0 || w <= 0 || h <= 0 || x + w > width + 0.5 || y + h > height + 0.5)
    return { kind: 'refused', value, reason: 'outside-page' };
  if (value === '') return { kind: 'written', value, fontSize: null, ink: false };
  const frame = frameFor(box);
  if (given === true) {
    drawOnPage(page, cross(page.doc.context, frame), box);
    return { kind: 'written', value, fontSize: null, ink: true };
  }
  const characters = font.undrawable(value);
  if (characters.length > 0) return { kind: 'not-drawable', value, characters };
  const style = {
    size: USUAL_SIZE,
    multiline: placed.cells === null && h >= TWO_LINES,
    cells: placed.cells,
    squeeze: placed.squeeze ?? false,
  };
  const fitted = fitText(value, textBoxOf(frame, placed.cells !== null), style, font);
  if (!fitted) return { kind: 'too-long', value, reason: 'does-not-fit' };
  const look = { color: '0 g', quadding: 0, maxCells: placed.cells };
  drawOnPage(page, textAppearance(page.doc.context, frame, fitted, look, font), box);
  return { kind: 'written', value: fitted.text, fontSize: fitted.size, ink: true };
}

/**
 * Draws values at their places on the pages, upright as the pages are displayed (turned, cropped, of any size), each fitted to
 * its box. What cannot be drawn is said and leaves its place as it was.
 */
export function placeValues(
  doc: PDFDocument,
  values: readonly ValueOnPage[],
  font: FormFont,
): Map<string, PlaceOutcome> {
  const pages = doc.getPages();
  return new Map(values.map((placed) => [placed.id, placeOne(pages[placed.page - 1], placed, font)]));
}
