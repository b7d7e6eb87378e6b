import { AppError } from '../../contract/errors.ts';

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

/**
 * Every field's widgets as a reader that shares no code with the writer sees them.
 * @throws AppError state.fill-check-failed when the file cannot be opened or its pages are not `pages`
 */
export async function readBackFields(bytes: Uint8Array, pages: number): Promise<ReadBackWidget[]> {
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  // pdf.js takes the buffer away from its owner: it gets a copy.
  const task = getDocument({
    data: new Uint8Array(bytes), // a copy: pdf.js takes the buffer for itself
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    enableXfa: false,
  });
  try {
    const doc = await task.promise;
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
  } catch (cause) {
    if (cause instanceof AppError) throw cause;
    throw new AppError('state.fill-check-failed', { problems: ['second-reader'] }, { cause });
  } finally {
    await task.destroy();
  }
}
