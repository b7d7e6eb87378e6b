import { PDFiumLibrary } from '@hyzyla/pdfium';
import { AppError } from '../../contract/errors.ts';

/** Pixels of a page as displayed: RGBA, `scale` pixels a point. */
export interface PageImage {
  width: number;
  height: number;
  scale: number;
  data: Uint8Array;
}

let library: ReturnType<typeof PDFiumLibrary.init> | null = null;

/** Opens a PDF in PDFium for the time of `use`. @throws AppError file.damaged when PDFium cannot open it. */
async function withPdfium<T>(
  bytes: Uint8Array,
  name: string,
  password: string,
  use: (doc: Awaited<ReturnType<Awaited<ReturnType<typeof PDFiumLibrary.init>>['loadDocument']>>) => Promise<T> | T,
): Promise<T> {
  library ??= PDFiumLibrary.init();
  const pdfium = await library;
  let doc: Awaited<ReturnType<typeof pdfium.loadDocument>>;
  try {
    doc = await pdfium.loadDocument(bytes, password);
  } catch (cause) {
    throw new AppError('file.damaged', { file: name, format: 'PDF' }, { cause });
  }
  try {
    return await use(doc);
  } finally {
    doc.destroy();
  }
}

/** The text layer of every page, in page order, without the values of fields. */
export async function pageTexts(bytes: Uint8Array, name: string, password = ''): Promise<string[]> {
  return await withPdfium(bytes, name, password, (doc) => [...doc.pages()].map((page) => page.getText()));
}

/** Renders pages (1-based numbers; all when absent) with their fields, `scale` pixels a point. */
export async function renderPages(
  bytes: Uint8Array,
  name: string,
  scale: number,
  pages?: ReadonlySet<number>,
  password = '',
): Promise<Map<number, PageImage>> {
  return await withPdfium(bytes, name, password, async (doc) => {
    const images = new Map<number, PageImage>();
    for (const page of doc.pages()) {
      const number = page.number + 1;
      if (pages && !pages.has(number)) continue;
      const { width, height, data } = await page.render({ scale, renderFormFields: true });
      images.set(number, { width, height, scale, data });
    }
    return images;
  });
}
