import type { Pdfium } from '../pages/pdfium.ts';

const [IMAGE, FORM] = [3, 5]; // FPDF_PAGEOBJ_IMAGE, FPDF_PAGEOBJ_FORM
const DEEPEST = 12; // forms in forms: a file that nests deeper is not followed

/** The picture objects that a page draws, directly or in forms: a page that was copied lies in one. */
export function pictureObjects(pdfium: Pdfium, page: number): number[] {
  const inForm = (form: number, depth: number): number[] =>
    each(pdfium._FPDFFormObj_CountObjects(form), (i) => pdfium._FPDFFormObj_GetObject(form, i), depth);
  const each = (count: number, object: (index: number) => number, depth: number): number[] =>
    Array.from({ length: Math.max(0, count) }, (_, i) => object(i)).flatMap((found) => {
      const type = pdfium._FPDFPageObj_GetType(found);
      if (type === FORM && depth < DEEPEST) return inForm(found, depth + 1);
      return type === IMAGE ? [found] : [];
    });
  return each(pdfium._FPDFPage_CountObjects(page), (i) => pdfium._FPDFPage_GetObject(page, i), 0);
}
