import { type Pdfium, withMemory } from './pdfium.ts';

const PATH_OBJECT = 2;
const IMAGE_OBJECT = 3;
const FORM_OBJECT = 5;
const LEAST_SIDE = 16; // points: a code of 6 mm
const FLATTEST = 5; // rectangular codes are up to four times as wide as high
const MANY_SEGMENTS = 150; // one path that draws every module of a code
const RUN_HEIGHT = 5; // points: a module is 1 mm at most
const RUN_WIDTH = 60;
const MANY_RUNS = 60; // a code of 12 mm has some 500 runs of dark modules

/**
 * Whether a page with text of its own may show a two-dimensional code, so that most such pages are never drawn: an image or
 * a group about as high as wide, one path of very many segments, or a crowd of small filled shapes. Tables of hair lines
 * and logos may say yes; a code set in a font of its own is not seen.
 */
export function mayShowCode(pdfium: Pdfium, page: number): boolean {
  return withMemory(pdfium, 16, (pointer) => {
    const count = pdfium._FPDFPage_CountObjects(page);
    let runs = 0;
    for (let i = 0; i < count; i++) {
      const object = pdfium._FPDFPage_GetObject(page, i);
      const type = pdfium._FPDFPageObj_GetType(object);
      if (type !== PATH_OBJECT && type !== IMAGE_OBJECT && type !== FORM_OBJECT) continue;
      if (!pdfium._FPDFPageObj_GetBounds(object, pointer, pointer + 4, pointer + 8, pointer + 12)) continue;
      const [left = 0, bottom = 0, right = 0, top = 0] = pdfium.HEAPF32.subarray(pointer >> 2, (pointer >> 2) + 4);
      const width = Math.abs(right - left);
      const height = Math.abs(top - bottom);
      const short = Math.min(width, height);
      const long = Math.max(width, height);
      const codeLike = short >= LEAST_SIDE && long <= short * FLATTEST;
      if (codeLike && (type !== PATH_OBJECT || pdfium._FPDFPath_CountSegments(object) >= MANY_SEGMENTS)) return true;
      if (type === PATH_OBJECT && short > 0 && short <= RUN_HEIGHT && long <= RUN_WIDTH && ++runs >= MANY_RUNS) {
        return true;
      }
    }
    return false;
  });
}
