import type { PDFDocumentProxy } from 'pdfjs-dist';
import { AppError } from '../../contract/errors.ts';
import type { Box } from '../../contract/reading.ts';

/** A widget as pdf.js reads it back. `value`: text of a field or list; `on`: state of a button. */
export interface ReadBackWidget {
  field: string;
  page: number;
  rect: [number, number, number, number];
  value: string | null;
  on: boolean | null;
}

interface PdfjsAnnotation {
  subtype?: string;
  fieldName?: string;
  fieldType?: string;
  fieldValue?: unknown;
  checkBox?: boolean;
  radioButton?: boolean;
  exportValue?: string;
  buttonValue?: string;
  rect: [number, number, number, number];
}

function readBack(annotation: PdfjsAnnotation, page: number): ReadBackWidget {
  const { fieldName = '', fieldValue, rect } = annotation;
  const button = annotation.checkBox || annotation.radioButton;
  const state = annotation.checkBox ? annotation.exportValue : annotation.buttonValue;
  const value = Array.isArray(fieldValue) ? fieldValue.join('\n') : typeof fieldValue === 'string' ? fieldValue : '';
  return {
    field: fieldName,
    page,
    rect,
    value: button ? null : value,
    on: button ? state != null && fieldValue === state : null,
  };
}

/** Opens a document in pdf.js for the time of `use`; the buffer given is copied, pdf.js takes it for itself. */
async function withPdfjs<T>(
  bytes: Uint8Array,
  password: string,
  use: (doc: PDFDocumentProxy) => Promise<T>,
): Promise<T> {
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    enableXfa: false,
    ...(password === '' ? {} : { password }),
  });
  try {
    return await use(await task.promise);
  } catch (cause) {
    if (cause instanceof AppError) throw cause;
    throw new AppError('state.fill-check-failed', { problems: ['second-reader'] }, { cause });
  } finally {
    await task.destroy();
  }
}

/** A stretch of print as pdf.js reads it; `box` as displayed, from the top-left corner, in the page's own units. */
export interface PrintedRun {
  page: number;
  text: string;
  box: Box;
}

interface PdfjsText {
  str?: string;
  transform?: number[];
  width?: number;
  height?: number;
}

/**
 * The print of every page, stretch by stretch, without the values of fields.
 * @throws AppError state.fill-check-failed when the file cannot be opened
 */
export async function readPrint(bytes: Uint8Array, password = ''): Promise<PrintedRun[]> {
  return await withPdfjs(bytes, password, async (doc) => {
    const runs: PrintedRun[] = [];
    for (let number = 1; number <= doc.numPages; number++) {
      const page = await doc.getPage(number);
      const unit = page.userUnit ?? 1;
      const viewport = page.getViewport({ scale: 1 / unit });
      const { items } = await page.getTextContent();
      for (const {
        str = '',
        transform: [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = [],
        width = 0,
      } of items as PdfjsText[]) {
        if (str.trim() === '') continue;
        const [along, up] = [Math.hypot(a, b) || 1, Math.hypot(c, d) || 1];
        const corners = [0, width].flatMap((right) =>
          [0, up].map((top) =>
            viewport.convertToViewportPoint(
              e + (a / along) * right + (c / up) * top,
              f + (b / along) * right + (d / up) * top,
            ),
          ),
        );
        const [xs, ys] = [corners.map(([x]) => x as number), corners.map(([, y]) => y as number)];
        const [left, top] = [Math.min(...xs), Math.min(...ys)];
        runs.push({ page: number, text: str, box: [left, top, Math.max(...xs) - left, Math.max(...ys) - top] });
      }
      page.cleanup();
    }
    return runs;
  });
}

/**
 * Every field's widgets as a reader that shares no code with the writer sees them.
 * @throws AppError state.fill-check-failed when the file cannot be opened or its pages are not `pages`
 */
export async function readBackFields(bytes: Uint8Array, pages: number): Promise<ReadBackWidget[]> {
  return await withPdfjs(bytes, '', async (doc) => {
    if (doc.numPages !== pages) {
      throw new AppError('state.fill-check-failed', { problems: [`pages:${doc.numPages}/${pages}`] });
    }
    const widgets: ReadBackWidget[] = [];
    for (let number = 1; number <= doc.numPages; number++) {
      const page = await doc.getPage(number);
      for (const annotation of (await page.getAnnotations()) as PdfjsAnnotation[]) {
        if (annotation.subtype === 'Widget') widgets.push(readBack(annotation, number));
      }
      page.cleanup();
    }
    return widgets;
  });
}
