import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFPage, PDFRef, PDFStream } from 'pdf-lib';
import type { Matrix } from './page-geometry.ts';

/** The visible appearance of one annotation: the form to draw and where, in the page's own coordinates. */
export type Appearance = { ref: PDFRef; matrix: Matrix; stream: PDFStream };

const HIDDEN = 2;
const NO_VIEW = 32;
// Shown as part of the page by readers even when the file brings no drawing of them; PDFium can draw these itself…
const DRAWN_BY_READERS = new Set(['Highlight', 'Underline', 'StrikeOut', 'Squiggly', 'Square', 'Circle', 'Ink']);
// …and these it cannot.
const NOT_DRAWN = new Set(['FreeText', 'Line', 'Polygon', 'PolyLine', 'Stamp', 'Caret']);

/**
 * What the annotations and filled fields of a page show. `undrawn`: marks without an appearance that PDFium would draw,
 * so the page must be drawn rather than copied. `lost`: marks that can be drawn by neither.
 */
export function appearancesOf(page: PDFPage): { appearances: Appearance[]; undrawn: string[]; lost: string[] } {
  const appearances: Appearance[] = [];
  const undrawn: string[] = [];
  const lost: string[] = [];
  const annotations = page.node.Annots();
  for (let i = 0; i < (annotations?.size() ?? 0); i++) {
    const annotation = annotations?.lookup(i);
    if (!(annotation instanceof PDFDict) || isHidden(annotation)) continue;
    const subtype = nameOf(annotation, 'Subtype');
    if (subtype === 'Popup') continue;
    const appearance = appearanceOf(annotation);
    if (appearance) appearances.push(appearance);
    else if (DRAWN_BY_READERS.has(subtype)) undrawn.push(subtype);
    else if (NOT_DRAWN.has(subtype)) lost.push(subtype);
  }
  return { appearances, undrawn, lost };
}

function isHidden(annotation: PDFDict): boolean {
  const flags = annotation.lookup(PDFName.of('F'));
  return flags instanceof PDFNumber && (flags.asNumber() & (HIDDEN | NO_VIEW)) !== 0;
}

function nameOf(dict: PDFDict, key: string): string {
  const value = dict.lookup(PDFName.of(key));
  return value instanceof PDFName ? value.decodeText() : '';
}

function appearanceOf(annotation: PDFDict): Appearance | null {
  const normal = annotation.lookup(PDFName.of('AP'));
  if (!(normal instanceof PDFDict)) return null;
  let ref = normal.get(PDFName.of('N'));
  if (normal.context.lookup(ref) instanceof PDFDict && !(normal.context.lookup(ref) instanceof PDFStream)) {
    const states = normal.context.lookup(ref) as PDFDict;
    const state = annotation.lookup(PDFName.of('AS'));
    if (!(state instanceof PDFName)) return null;
    ref = states.get(state);
  }
  const stream = normal.context.lookup(ref);
  const rect = numbersOf(annotation, 'Rect');
  if (!(ref instanceof PDFRef) || !(stream instanceof PDFStream) || rect.length !== 4) return null;
  const matrix = appearanceMatrix(stream, rect);
  return matrix ? { ref, matrix, stream } : null;
}

/** PDF 32000-1, 12.5.5, algorithm 8.1: the appearance's box, turned by its matrix, is stretched onto the rectangle. */
function appearanceMatrix(stream: PDFStream, rect: number[]): Matrix | null {
  const bbox = numbersOf(stream.dict, 'BBox');
  if (bbox.length !== 4) return null;
  const own = numbersOf(stream.dict, 'Matrix');
  const [a, b, c, d, e, f] = (own.length === 6 ? own : [1, 0, 0, 1, 0, 0]) as Matrix;
  const [x0, y0, x1, y1] = bbox as [number, number, number, number];
  const corners = [
    [x0, y0],
    [x1, y0],
    [x0, y1],
    [x1, y1],
  ].map(([x = 0, y = 0]) => [a * x + c * y + e, b * x + d * y + f] as const);
  const left = Math.min(...corners.map(([x]) => x));
  const bottom = Math.min(...corners.map(([, y]) => y));
  const width = Math.max(...corners.map(([x]) => x)) - left;
  const height = Math.max(...corners.map(([, y]) => y)) - bottom;
  if (width === 0 || height === 0) return null;
  const [r0, r1, r2, r3] = rect as [number, number, number, number];
  const scaleX = Math.abs(r2 - r0) / width;
  const scaleY = Math.abs(r3 - r1) / height;
  return [scaleX, 0, 0, scaleY, Math.min(r0, r2) - left * scaleX, Math.min(r1, r3) - bottom * scaleY];
}

function numbersOf(dict: PDFDict, key: string): number[] {
  const array = dict.lookup(PDFName.of(key));
  if (!(array instanceof PDFArray)) return [];
  return Array.from({ length: array.size() }, (_, i) => array.lookup(i)).map((value) =>
    value instanceof PDFNumber ? value.asNumber() : 0,
  );
}
