import { type PDFiumDocument, PDFiumLibrary, type PDFiumPage } from '@hyzyla/pdfium';
import type { GrayImage } from '../../domain/bundle/gray-image.ts';

// The wrapper closes a page after drawing it, but not after measuring it or taking its text.
type PageInternals = { pageIdx: number; module: { _FPDF_ClosePage(page: number): void } };

let library: Promise<PDFiumLibrary> | null = null;

/** A PDF opened for drawing and text, by PDFium. Page numbers are 1-based; call `close` when done. */
export class PdfiumReader {
  readonly pages: number;
  readonly image = null;
  private readonly document: PDFiumDocument;

  private constructor(document: PDFiumDocument) {
    this.document = document;
    this.pages = document.getPageCount();
  }

  /** Opens a PDF; one with an owner password only opens too. Throws PDFium's own error for the caller to name. */
  static async open(bytes: Uint8Array): Promise<PdfiumReader> {
    library ??= PDFiumLibrary.init();
    return new PdfiumReader(await (await library).loadDocument(bytes));
  }

  /** Size as displayed, in points: crop box and rotation applied. */
  async size(page: number): Promise<{ width: number; height: number }> {
    return this.withPage(page, (loaded) => {
      const { originalWidth, originalHeight } = loaded.getOriginalSize();
      return { width: originalWidth, height: originalHeight };
    });
  }

  /** The page with its annotations and filled fields, in grey, stretched to exactly this many pixels. */
  async gray(page: number, width: number, height: number): Promise<GrayImage> {
    const options = { width, height, scale: 1, colorSpace: 'Gray', render: 'bitmap', renderFormFields: true } as const;
    const { data } = await this.load(page).render(options);
    return { width, height, data };
  }

  /** The same in colour: RGBA bytes, rows from the top. */
  async rgba(page: number, width: number, height: number): Promise<Uint8Array> {
    const options = { width, height, scale: 1, render: 'bitmap', renderFormFields: true } as const;
    return (await this.load(page).render(options)).data;
  }

  /** The page's text layer; '' when it has none. */
  async text(page: number): Promise<string> {
    return this.withPage(page, (loaded) => loaded.getText());
  }

  close(): void {
    this.document.destroy();
  }

  private load(page: number): PDFiumPage {
    const loaded = this.document.getPage(page - 1);
    if (!(loaded as unknown as PageInternals).pageIdx) throw new Error(`page ${page} cannot be loaded`);
    return loaded;
  }

  private withPage<T>(page: number, use: (loaded: PDFiumPage) => T): T {
    const loaded = this.load(page);
    try {
      return use(loaded);
    } finally {
      const { pageIdx, module } = loaded as unknown as PageInternals;
      module._FPDF_ClosePage(pageIdx);
    }
  }
}
