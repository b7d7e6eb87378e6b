import { createCanvas } from '@napi-rs/canvas';
import { AppError } from '../../contract/errors.ts';
import type { Word } from '../../contract/reading.ts';
import type { PageImage } from '../ocr/gray-image.ts';
import { mayShowCode } from './may-show-code.ts';
import { hasDecodeArray, isMaskFree, pageScan } from './page-scan.ts';
import type { OpenOptions, OpenSource } from './page-source.ts';
import { charsOfPage, hiddenByImage, otherContent } from './pdf-chars.ts';
import { PDFIUM_PASSWORD_ERROR, PDFIUM_SECURITY_ERROR, type Pdfium, startPdfium, withMemory } from './pdfium.ts';
import { scanInGray, scanPixels } from './read-page-scan.ts';
import { reliableTextWords } from './text-layer.ts';

const GRAY_FORMAT = 1;
const BGRA_FORMAT = 4;
const WITH_ANNOTATIONS = 0x01;
const FOR_DISPLAY = 0; // FLAT_NORMALDISPLAY
const FLATTENED = 1; // FLATTEN_SUCCESS
const XFA_FORMS: ReadonlySet<number> = new Set([2, 3]); // FORMTYPE_XFA_FULL, FORMTYPE_XFA_FOREGROUND
const GRAYSCALE = 0x08;
const RED_FIRST = 0x10; // FPDF_REVERSE_BYTE_ORDER
/** Longest side of a rendered page: A3 at 300 dpi. Some scanning programs declare pages of several metres. */
const MAX_SIDE = 5000;
const LAYER_CHECK_DPI = 150;

/** Opens a PDF. Throws `file.password-needed`, `file.password-wrong`, `file.damaged` (also for a PDF without pages). */
export async function openPdf(bytes: Uint8Array, name: string, options: OpenOptions): Promise<OpenSource> {
  const pdfium = await startPdfium();
  const data = pdfium.wasmExports.malloc(bytes.length);
  if (data === 0) throw new AppError('file.unreadable', { file: name, cause: 'mémoire insuffisante' });
  pdfium.HEAPU8.set(bytes, data);
  let document: number;
  try {
    document = loadDocument(pdfium, data, bytes.length, options.password);
  } catch (cause) {
    // A hostile file may trap inside PDFium; only this file's own instance is lost.
    throw new AppError('file.damaged', { file: name, format: 'PDF' }, { cause });
  }
  if (document === 0) {
    const error = pdfium._FPDF_GetLastError();
    if (error === PDFIUM_PASSWORD_ERROR) {
      throw new AppError(options.password === undefined ? 'file.password-needed' : 'file.password-wrong', {
        file: name,
      });
    }
    if (error === PDFIUM_SECURITY_ERROR) {
      throw new AppError('file.unreadable', { file: name, cause: 'protection inconnue' });
    }
    throw new AppError('file.damaged', { file: name, format: 'PDF' });
  }
  const pageCount = pdfium._FPDF_GetPageCount(document);
  if (pageCount < 1) throw new AppError('file.damaged', { file: name, format: 'PDF' });
  return new PdfSource(pdfium, document, pageCount, bytes);
}

function loadDocument(pdfium: Pdfium, data: number, size: number, password: string | undefined): number {
  if (password === undefined) return pdfium._FPDF_LoadMemDocument(data, size, 0);
  const text = new TextEncoder().encode(`${password}\0`);
  return withMemory(pdfium, text.length, (pointer) => {
    pdfium.HEAPU8.set(text, pointer);
    return pdfium._FPDF_LoadMemDocument(data, size, pointer);
  });
}

class PdfSource implements OpenSource {
  readonly type = 'pdf';
  readonly pageCount: number;
  readonly xfa: boolean;
  #pdfium: Pdfium;
  #document: number;
  #flat = new Set<number>(); // pages whose fields are already part of them

  #maskFree: boolean;
  #plainJpeg: boolean;

  constructor(pdfium: Pdfium, document: number, pageCount: number, bytes: Uint8Array) {
    this.#pdfium = pdfium;
    this.#document = document;
    this.pageCount = pageCount;
    this.xfa = XFA_FORMS.has(pdfium._FPDF_GetFormType(document));
    this.#maskFree = isMaskFree(bytes);
    this.#plainJpeg = !hasDecodeArray(bytes);
  }

  pageSize(page: number): { width: number; height: number } {
    return this.#withPage(page, (handle) => this.#size(handle));
  }

  textWords(page: number): Word[] | null {
    return this.#withPage(page, (handle) => {
      const size = this.#size(handle);
      const chars = charsOfPage(this.#pdfium, handle, size);
      const hidden = hiddenByImage(this.#pdfium, handle, size);
      return reliableTextWords(
        chars.filter((char) => !hidden.has(char.object)),
        {
          size,
          ...otherContent(this.#pdfium, handle, size),
          render: () => this.#gray(handle, LAYER_CHECK_DPI),
        },
      );
    });
  }

  mayShowCode(page: number): boolean {
    return this.#withPage(page, (handle) => mayShowCode(this.#pdfium, handle));
  }

  async gray(page: number, dpi: number): Promise<PageImage> {
    return (await this.#scan(page, dpi)) ?? this.#withPage(page, (handle) => this.#gray(handle, dpi));
  }

  /** A page that is one image, from that image's own pixels: neither blurred by enlarging nor decoded the slow way. */
  async #scan(page: number, dpi: number): Promise<PageImage | null> {
    if (!this.#maskFree) return null;
    const taken = this.#withPage(page, (handle) => {
      const size = this.#size(handle);
      const scan = pageScan(this.#pdfium, handle, size);
      const pixels = scan && scanPixels(this.#pdfium, scan, this.#plainJpeg);
      return pixels && { size, scan, pixels };
    });
    return taken && scanInGray(taken.pixels, taken.scan, taken.size, dpi);
  }

  async png(page: number, maxWidth: number): Promise<Uint8Array> {
    const { width, height, data } = this.#withPage(page, (handle) => {
      const size = this.#size(handle);
      const across = Math.max(
        1,
        Math.round(Math.min(maxWidth, (MAX_SIDE * size.width) / Math.max(size.width, size.height))),
      );
      const down = Math.max(1, Math.round((across * size.height) / size.width));
      return { width: across, height: down, data: this.#render(handle, across, down, BGRA_FORMAT) };
    });
    const canvas = createCanvas(width, height);
    const context = canvas.getContext('2d');
    const pixels = context.createImageData(width, height);
    pixels.data.set(data);
    context.putImageData(pixels, 0, 0);
    return canvas.encode('png');
  }

  close(): void {
    if (this.#document === 0) return;
    this.#pdfium._FPDF_CloseDocument(this.#document);
    this.#document = 0;
    this.#pdfium = null as unknown as Pdfium; // its whole memory goes with it
  }

  #gray(handle: number, dpi: number): PageImage {
    const size = this.#size(handle);
    const scale = Math.min(dpi / 72, MAX_SIDE / Math.max(size.width, size.height));
    const width = Math.max(1, Math.round(size.width * scale));
    const height = Math.max(1, Math.round(size.height * scale));
    const data = this.#render(handle, width, height, GRAY_FORMAT);
    return { data, width, height, pointsPerPixel: size.width / width };
  }

  /** Pages are loaded for one operation only, so that a file of 600 pages needs the memory of one. */
  #withPage<T>(page: number, use: (handle: number) => T): T {
    if (!Number.isInteger(page) || page < 1 || page > this.pageCount) {
      throw new RangeError(`page ${page} of ${this.pageCount}`);
    }
    const handle = this.#flatPage(page);
    try {
      return use(handle);
    } finally {
      this.#pdfium._FPDF_ClosePage(handle);
    }
  }

  #loadPage(page: number): number {
    const handle = this.#pdfium._FPDF_LoadPage(this.#document, page - 1);
    if (handle === 0) throw new Error(`PDFium cannot load page ${page}`);
    return handle;
  }

  /**
   * The page with what its form fields and notes show made part of it, in memory only: PDFium neither draws the values of
   * fields nor gives them as text otherwise, and a filled form would be read, and shown, as an empty one.
   */
  #flatPage(page: number): number {
    const handle = this.#loadPage(page);
    if (this.#flat.has(page)) return handle;
    this.#flat.add(page);
    if (this.#pdfium._FPDFPage_Flatten(handle, FOR_DISPLAY) !== FLATTENED) return handle; // nothing to flatten
    this.#pdfium._FPDF_ClosePage(handle);
    return this.#loadPage(page); // the new content is only seen once the page is loaded again
  }

  #size(handle: number): { width: number; height: number } {
    const width = this.#pdfium._FPDF_GetPageWidth(handle);
    const height = this.#pdfium._FPDF_GetPageHeight(handle);
    if (!(width > 0 && height > 0)) throw new Error('PDFium gives the page no size');
    return { width, height };
  }

  #render(handle: number, width: number, height: number, format: number): Uint8Array {
    const stride = width * format;
    return withMemory(this.#pdfium, stride * height, (pointer) => {
      const bitmap = this.#pdfium._FPDFBitmap_CreateEx(width, height, format, pointer, stride);
      if (bitmap === 0) throw new Error('PDFium cannot make a bitmap');
      try {
        this.#pdfium._FPDFBitmap_FillRect(bitmap, 0, 0, width, height, 0xffffffff);
        const flags = WITH_ANNOTATIONS | (format === GRAY_FORMAT ? GRAYSCALE : RED_FIRST);
        this.#pdfium._FPDF_RenderPageBitmap(bitmap, handle, 0, 0, width, height, 0, flags);
      } finally {
        this.#pdfium._FPDFBitmap_Destroy(bitmap);
      }
      return this.#pdfium.HEAPU8.slice(pointer, pointer + stride * height);
    });
  }
}
