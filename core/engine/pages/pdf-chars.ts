import { type Pdfium, withMemory } from './pdfium.ts';

export interface PageSize {
  width: number;
  height: number;
}

/** A character as displayed: points from the top-left corner; `direction` of its baseline, degrees clockwise. */
export interface PageChar {
  text: string;
  x0: number;
  y0: number;
  x1: number;
  y1: number;
  direction: 0 | 90 | 180 | 270;
  /** Drawn with text render mode 3 or 7: a recognition layer behind a scan. */
  invisible: boolean;
  /** The font does not say which letter this is. */
  unmapped: boolean;
  /** PDFium's handle of the text object it belongs to. */
  object: number;
}

/** x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Affine = [a: number, b: number, c: number, d: number, e: number, f: number];

const FINE = 1000; // device units per point: PDFium answers in whole numbers
const FAR = 1000; // points between the probes

/** From user space to points as displayed: rotation, crop box and y direction, as PDFium itself applies them. */
export function displayTransform(pdfium: Pdfium, page: number, size: PageSize): Affine {
  const width = Math.round(size.width * FINE);
  const height = Math.round(size.height * FINE);
  return withMemory(pdfium, 8, (pointer) => {
    const probe = (x: number, y: number): [number, number] => {
      pdfium._FPDF_PageToDevice(page, 0, 0, width, height, 0, x, y, pointer, pointer + 4);
      return [pdfium.HEAP32[pointer >> 2]! / FINE, pdfium.HEAP32[(pointer >> 2) + 1]! / FINE];
    };
    const [e, f] = probe(0, 0);
    const [ax, ay] = probe(FAR, 0);
    const [cx, cy] = probe(0, FAR);
    return [(ax - e) / FAR, (ay - f) / FAR, (cx - e) / FAR, (cy - f) / FAR, e, f];
  });
}

function applyRect(m: Affine, x0: number, y0: number, x1: number, y1: number): [number, number, number, number] {
  const u0 = m[0] * x0 + m[2] * y0 + m[4];
  const v0 = m[1] * x0 + m[3] * y0 + m[5];
  const u1 = m[0] * x1 + m[2] * y1 + m[4];
  const v1 = m[1] * x1 + m[3] * y1 + m[5];
  return [Math.min(u0, u1), Math.min(v0, v1), Math.max(u0, u1), Math.max(v0, v1)];
}

const INVISIBLE_MODES = [3, 7];

/** Every character of the page's text, blanks included, in PDFium's order. */
export function charsOfPage(pdfium: Pdfium, page: number, size: PageSize): PageChar[] {
  const text = pdfium._FPDFText_LoadPage(page);
  if (text === 0) throw new Error('PDFium cannot load the text of the page');
  try {
    const display = displayTransform(pdfium, page, size);
    const modes = new Map<number, boolean>();
    return withMemory(pdfium, 64, (pointer) => {
      const chars: PageChar[] = [];
      const count = pdfium._FPDFText_CountChars(text);
      for (let i = 0; i < count; i++) {
        const code = pdfium._FPDFText_GetUnicode(text, i);
        const object = pdfium._FPDFText_GetTextObject(text, i);
        let invisible = modes.get(object);
        if (invisible === undefined) {
          invisible = object !== 0 && INVISIBLE_MODES.includes(pdfium._FPDFTextObj_GetTextRenderMode(object));
          modes.set(object, invisible);
        }
        const direction = directionOf(pdfium, text, i, display, pointer);
        const [x0, y0, x1, y1] = boxOf(pdfium, text, i, display, pointer, direction);
        const unmapped = isUnmapped(code) || pdfium._FPDFText_HasUnicodeMapError(text, i) === 1;
        chars.push({
          text: unmapped ? UNKNOWN_LETTER : charText(code, x1 - x0),
          x0,
          y0,
          x1,
          y1,
          direction,
          invisible,
          unmapped,
          object,
        });
      }
      return chars;
    });
  } finally {
    pdfium._FPDFText_ClosePage(text);
  }
}

function directionOf(pdfium: Pdfium, text: number, i: number, m: Affine, pointer: number): PageChar['direction'] {
  if (!pdfium._FPDFText_GetMatrix(text, i, pointer)) return 0;
  const a = pdfium.HEAPF32[pointer >> 2]!;
  const b = pdfium.HEAPF32[(pointer >> 2) + 1]!;
  const quarter = Math.round(Math.atan2(m[1] * a + m[3] * b, m[0] * a + m[2] * b) / (Math.PI / 2));
  return ([0, 90, 180, 270] as const)[((quarter % 4) + 4) % 4]!;
}

const ASCENT = 0.8; // of the font size: enough for capitals
const DESCENT = 0.22;

/**
 * The ink's extent along the line; across it a fixed share of the font size around the baseline, so that rows of capitals
 * and of small letters have the same height (the heights that fonts declare vary from 1 to 1.8 times their size).
 */
function boxOf(
  pdfium: Pdfium,
  text: number,
  i: number,
  display: Affine,
  pointer: number,
  direction: PageChar['direction'],
): [number, number, number, number] {
  const at = pointer >> 3;
  pdfium.HEAPF64.fill(0, at, at + 4);
  pdfium._FPDFText_GetCharBox(text, i, pointer, pointer + 8, pointer + 16, pointer + 24);
  const [left = 0, right = 0, bottom = 0, top = 0] = pdfium.HEAPF64.subarray(at, at + 4);
  const ink = applyRect(display, left, bottom, right, top);
  const size = displayedFontSize(pdfium, text, i, display, pointer);
  const inkAcross = direction % 180 === 90 ? ink[2] - ink[0] : ink[3] - ink[1];
  // Fonts drawn as pictures of letters (Type 3) may declare any size.
  if (size < inkAcross * 0.5 || size > 200) return ink;
  if (!pdfium._FPDFText_GetCharOrigin(text, i, pointer, pointer + 8)) return ink;
  const [px = 0, py = 0] = pdfium.HEAPF64.subarray(at, at + 2);
  const [x, y] = applyRect(display, px, py, px, py);
  const up = ASCENT * size;
  const down = DESCENT * size;
  if (direction === 90) return [x - down, ink[1], x + up, ink[3]];
  if (direction === 180) return [ink[0], y - down, ink[2], y + up];
  if (direction === 270) return [x - up, ink[1], x + down, ink[3]];
  return [ink[0], y - up, ink[2], y + down];
}

/** Font size in displayed points: the declared size, times the scale of the text matrix and of the page. */
function displayedFontSize(pdfium: Pdfium, text: number, i: number, m: Affine, pointer: number): number {
  const declared = pdfium._FPDFText_GetFontSize(text, i);
  if (!pdfium._FPDFText_GetMatrix(text, i, pointer)) return declared;
  const c = pdfium.HEAPF32[(pointer >> 2) + 2]!;
  const d = pdfium.HEAPF32[(pointer >> 2) + 3]!;
  return declared * Math.hypot(m[0] * c + m[2] * d, m[1] * c + m[3] * d);
}

/** Stands for a letter that the font hides: a value with one of these inside can never pass for a number or a date. */
export const UNKNOWN_LETTER = '\ufffd';

const isUnmapped = (code: number): boolean =>
  code === 0 || code === 0xfffd || (code >= 0xe000 && code <= 0xf8ff) || (code > 2 && code < 9);

const LIGATURES: Record<number, string> = {
  64256: 'ff',
  64257: 'fi',
  64258: 'fl',
  64259: 'ffi',
  64260: 'ffl',
  64261: 'st',
  64262: 'st',
};

/** The letters that a character code stands for; ' ' for every blank, '' for what is not printed. */
function charText(code: number, width: number): string {
  const ligature = LIGATURES[code];
  if (ligature) return ligature;
  if (code === 2 || code === 0x2010 || code === 0x2011) return '-'; // PDFium: 2 is a hyphen at the end of a line
  if (code === 0xad) return width > 0 ? '-' : ''; // word processors print soft hyphens with this code
  if (code === 0x200b || code === 0x200c || code === 0x200d || code === 0x2060 || code === 0xfeff) return '';
  const text = String.fromCodePoint(code);
  return /\s/.test(text) ? ' ' : text;
}

const TEXT_OBJECT = 1;
const IMAGE_OBJECT = 3;
const FULL_PAGE = 0.8;

/** Text objects painted over by a later image of the whole page: some scanning programs put their recognition there. */
export function hiddenByImage(pdfium: Pdfium, page: number, size: PageSize): Set<number> {
  const hidden = new Set<number>();
  let before: number[] = [];
  for (const { object, type, share } of pageObjects(pdfium, page, size)) {
    if (type === TEXT_OBJECT) before.push(object);
    else if (type === IMAGE_OBJECT && share >= FULL_PAGE) {
      for (const text of before) hidden.add(text);
      before = [];
    }
  }
  return hidden;
}

/** What besides text the page is made of: share of its surface under images (0…1), and how many other objects. */
export function otherContent(pdfium: Pdfium, page: number, size: PageSize): { images: number; others: number } {
  let images = 0;
  let others = 0;
  for (const { type, share } of pageObjects(pdfium, page, size)) {
    if (type === IMAGE_OBJECT) images += share;
    else if (type !== TEXT_OBJECT) others++;
  }
  return { images: Math.min(1, images), others };
}

function pageObjects(pdfium: Pdfium, page: number, size: PageSize): { object: number; type: number; share: number }[] {
  return withMemory(pdfium, 16, (pointer) => {
    const found = [];
    const count = pdfium._FPDFPage_CountObjects(page);
    for (let i = 0; i < count; i++) {
      const object = pdfium._FPDFPage_GetObject(page, i);
      const type = pdfium._FPDFPageObj_GetType(object);
      let share = 0;
      if (
        type === IMAGE_OBJECT &&
        pdfium._FPDFPageObj_GetBounds(object, pointer, pointer + 4, pointer + 8, pointer + 12)
      ) {
        const [left = 0, bottom = 0, right = 0, top = 0] = pdfium.HEAPF32.subarray(pointer >> 2, (pointer >> 2) + 4);
        share = ((right - left) * (top - bottom)) / (size.width * size.height);
      }
      found.push({ object, type, share });
    }
    return found;
  });
}
