import { closeSync, fstatSync, openSync } from 'node:fs';
import { PDFiumDocument, type PDFiumPage } from '@hyzyla/pdfium';
import type { GrayImage } from '../../domain/bundle/gray-image.ts';
import { mayShowCode } from '../pages/may-show-code.ts';
import { type Pdfium, startPdfium } from '../pages/pdfium.ts';
import { bytesToRead, fileToRead, PdfiumFileAccess, type PdfiumFiles, type ReadBytes } from './pdfium-file-access.ts';
import { pictureObjects } from './picture-objects.ts';

// The wrapper keeps a page's handle private, and closes the page after drawing it: it is drawn here without it.
type PageInternals = { pageIdx: number };
type Kept = { page: number; loaded: PDFiumPage };
type Module = PdfiumFiles & {
  _FPDFBitmap_CreateEx(width: number, height: number, format: number, buffer: number, stride: number): number;
  _FPDFBitmap_FillRect(bitmap: number, x: number, y: number, width: number, height: number, colour: number): void;
  _FPDFBitmap_Destroy(bitmap: number): void;
  _FPDF_RenderPageBitmap(bitmap: number, page: number, ...place: Place): void;
  _FPDF_FFLDraw(form: number, bitmap: number, page: number, ...place: Place): void;
  _FORM_OnAfterLoadPage(page: number, form: number): void;
  _FORM_OnBeforeClosePage(page: number, form: number): void;
  _FPDF_ClosePage(page: number): void;
  _FPDF_GetLastError(): number;
  _FPDFDoc_GetAttachmentCount(document: number): number;
  _FPDFDoc_GetAttachment(document: number, index: number): number;
  _FPDFAttachment_GetName(attachment: number, buffer: number, size: number): number;
  _FPDFAttachment_GetFile(attachment: number, buffer: number, size: number, length: number): number;
  _FPDFImageObj_GetImageDataRaw(object: number, buffer: number, size: number): number;
};
/** start_x, start_y, size_x, size_y, rotate, flags (fpdfview.h). */
type Place = [number, number, number, number, number, number];
type Library = { module: Module; files: PdfiumFileAccess; documents: number };
type Opened = { wrapped: PDFiumDocument; handle: number; id: number };

const PASSWORD_ERROR = 4; // FPDF_ERR_PASSWORD
// How pages are drawn (fpdfview.h): FPDF_ANNOT, FPDF_LCD_TEXT, FPDF_GRAYSCALE, FPDF_REVERSE_BYTE_ORDER.
const [ANNOTATIONS, LCD_TEXT, GRAYSCALE, RGB_ORDER] = [1, 2, 8, 16];
const GRAY = { bytes: 1, flags: LCD_TEXT | GRAYSCALE }; // FPDFBitmap_Gray
const COLOUR = { bytes: 4, flags: LCD_TEXT | RGB_ORDER }; // FPDFBitmap_BGRA
const UNSEEN = [2, 16]; // FPDF_ANNOT_LINK, FPDF_ANNOT_POPUP (fpdf_annot.h)
// The memory of compiled code grows and never shrinks: after this much a new PDFium is started once no file is open.
const MOST_MEMORY = 192 * 2 ** 20;
// What PDFium has read of a file it keeps until the file is closed: it is opened anew after this much.
const MOST_READ = 12 * 2 ** 20;

let current: Promise<Library> | null = null;

async function library(): Promise<Library> {
  current ??= start();
  const known = await current;
  if (known.documents > 0 || known.module.HEAPU8.length < MOST_MEMORY) return known;
  current = start();
  return current;
}

async function start(): Promise<Library> {
  const module = (await startPdfium()) as unknown as Module;
  return { module, files: new PdfiumFileAccess(module), documents: 0 };
}

/**
 * A PDF opened for drawing and text, by PDFium, which reads of it what it needs when it needs it. Page numbers are 1-based;
 * call `close` when done.
 */
export class PdfiumReader {
  readonly pages: number;
  readonly image = null;
  private readonly library: Library;
  private readonly bytes: ReadBytes;
  private readonly release: () => void;
  private current: Opened | null;
  private read = 0;
  // The page last used stays loaded until another one is: its parts are asked for one after the other, and the fonts that
  // two pages share are read once.
  private kept: Kept | null = null;

  private constructor(library: Library, { length, read }: ReadBytes, release: () => void) {
    this.library = library;
    this.release = release;
    this.bytes = {
      length,
      read: (position, into) => {
        this.read += into.length;
        read(position, into);
      },
    };
    this.current = openIn(library, this.bytes);
    this.read = 0; // to find its objects, all of a damaged file is read, and little of it kept
    this.pages = this.opened.wrapped.getPageCount();
  }

  /** Opens a PDF; one with an owner password only opens too. Throws an error that names a password when one is needed. */
  static async open(bytes: Uint8Array): Promise<PdfiumReader> {
    return PdfiumReader.openAny(bytesToRead(bytes), () => {});
  }

  /** The same for a file, of which only what is asked for is read. */
  static async openFile(path: string): Promise<PdfiumReader> {
    const file = openSync(path, 'r');
    try {
      return await PdfiumReader.openAny(fileToRead(file, fstatSync(file).size), () => closeSync(file));
    } catch (error) {
      closeSync(file);
      throw error;
    }
  }

  private static async openAny(bytes: ReadBytes, release: () => void): Promise<PdfiumReader> {
    return new PdfiumReader(await library(), bytes, release);
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
    const data = this.draw(page, width, height, GRAY);
    return { width, height, data };
  }

  /** The same in colour: RGBA bytes, rows from the top. */
  async rgba(page: number, width: number, height: number): Promise<Uint8Array> {
    return this.draw(page, width, height, COLOUR);
  }

  /** The page's text layer; '' when it has none. */
  async text(page: number): Promise<string> {
    return this.withPage(page, (loaded) => loaded.getText());
  }

  /**
   * Whether something on the page may be a 2D code, at next to no cost: most pages need not be drawn to look for one. Fields
   * and marks laid over the page are not looked into: with one of them, it may.
   */
  async mayShowCode(page: number): Promise<boolean> {
    return this.withPage(page, (loaded) => {
      const { pageIdx } = loaded as unknown as PageInternals;
      return this.hasMarks(pageIdx) || mayShowCode(this.pdfium, pageIdx);
    });
  }

  /** The names of the attached files, in the order of the file. */
  attachments(): string[] {
    const { handle } = this.opened;
    return Array.from({ length: this.module._FPDFDoc_GetAttachmentCount(handle) }, (_, index) => {
      const attachment = this.module._FPDFDoc_GetAttachment(handle, index);
      const name = this.taken((buffer, size) => this.module._FPDFAttachment_GetName(attachment, buffer, size));
      return Buffer.from(name).toString('utf16le').replace(/\0$/, '');
    });
  }

  /** The content of the attached file of that rank, decoded. */
  attachment(index: number): Uint8Array {
    this.letGo();
    const attachment = this.module._FPDFDoc_GetAttachment(this.opened.handle, index);
    const length = this.module.wasmExports.malloc(4);
    try {
      return this.taken((buffer, size) => {
        const done = this.module._FPDFAttachment_GetFile(attachment, buffer, size, length);
        return done ? new DataView(this.module.HEAPU8.buffer).getUint32(length, true) : 0;
      });
    } finally {
      this.module.wasmExports.free(length);
    }
  }

  /** The streams of the pictures drawn on a page as they lie in the file, not decoded. */
  pictures(page: number): Uint8Array[] {
    return this.eachPicture(page, (stream) => stream.slice());
  }

  /** The same without copies of them: what `use` is given is PDFium's own memory, gone after the call. */
  eachPicture<T>(page: number, use: (stream: Uint8Array) => T): T[] {
    return this.withPage(page, (loaded) => {
      const { pageIdx } = loaded as unknown as PageInternals;
      return pictureObjects(this.pdfium, pageIdx).map((object) =>
        this.taken((buffer, size) => this.module._FPDFImageObj_GetImageDataRaw(object, buffer, size), use),
      );
    });
  }

  close(): void {
    this.closeDocument();
    this.release();
  }

  /** Opens the file anew once much of it was read, so that its pages need no more memory together than a few of them. */
  private letGo(): void {
    if (this.read < MOST_READ) return;
    this.closeDocument();
    this.current = openIn(this.library, this.bytes);
    this.read = 0;
  }

  private closeDocument(): void {
    this.closeKept();
    if (!this.current) return;
    this.current.wrapped.destroy();
    this.library.files.forget(this.current.id);
    this.library.documents--;
    this.current = null;
  }

  private get opened(): Opened {
    if (!this.current) throw new Error('the file could not be opened anew');
    return this.current;
  }

  private get module(): Module {
    return this.library.module;
  }

  /** What a PDFium function gives that is called twice: for the length, then for the bytes. */
  private taken<T = Uint8Array>(
    ask: (buffer: number, size: number) => number,
    use: (bytes: Uint8Array) => T = (bytes) => bytes.slice() as T,
  ): T {
    const size = ask(0, 0);
    if (size === 0) return use(new Uint8Array());
    const buffer = this.module.wasmExports.malloc(size);
    if (buffer === 0) throw new Error(`PDFium has no ${size} bytes left`);
    try {
      ask(buffer, size);
      return use(this.module.HEAPU8.subarray(buffer, buffer + size));
    } finally {
      this.module.wasmExports.free(buffer);
    }
  }

  /** Page and annotations first, then the filled fields over them. */
  private draw(page: number, width: number, height: number, { bytes, flags }: typeof GRAY): Uint8Array {
    const { module } = this;
    return this.withPage(page, (loaded) => {
      const { pageIdx } = loaded as unknown as PageInternals;
      const form = this.opened.wrapped.initializeFormFields(); // once a document
      const length = width * height * bytes;
      const buffer = module.wasmExports.malloc(length);
      if (buffer === 0) throw new Error(`PDFium has no ${length} bytes left`);
      module._FORM_OnAfterLoadPage(pageIdx, form);
      try {
        const bitmap = module._FPDFBitmap_CreateEx(width, height, bytes, buffer, width * bytes);
        if (bitmap === 0) throw new Error(`PDFium makes no image of ${width} × ${height}`);
        module._FPDFBitmap_FillRect(bitmap, 0, 0, width, height, 0xffffffff);
        module._FPDF_RenderPageBitmap(bitmap, pageIdx, 0, 0, width, height, 0, flags | ANNOTATIONS);
        module._FPDF_FFLDraw(form, bitmap, pageIdx, 0, 0, width, height, 0, flags);
        module._FPDFBitmap_Destroy(bitmap);
        return module.HEAPU8.slice(buffer, buffer + length);
      } finally {
        module._FORM_OnBeforeClosePage(pageIdx, form);
        module.wasmExports.free(buffer);
      }
    });
  }

  /** True for a page that the file counts and does not hold, so that nothing of it can be drawn. */
  isLost(page: number): boolean {
    if (page < 1 || page > this.pages) return false;
    try {
      this.load(page);
      return false;
    } catch {
      return true; // shown as a crossed-out sheet, and named on the control sheet
    }
  }

  private withPage<T>(page: number, use: (loaded: PDFiumPage) => T): T {
    return use(this.load(page));
  }

  /** Whether annotations other than links show something. */
  private hasMarks(pageIdx: number): boolean {
    const { pdfium } = this;
    return Array.from({ length: pdfium._FPDFPage_GetAnnotCount(pageIdx) }, (_, i) => {
      const annotation = pdfium._FPDFPage_GetAnnot(pageIdx, i);
      const subtype = pdfium._FPDFAnnot_GetSubtype(annotation);
      pdfium._FPDFPage_CloseAnnot(annotation);
      return subtype;
    }).some((subtype) => !UNSEEN.includes(subtype));
  }

  private get pdfium(): Pdfium {
    return this.module as unknown as Pdfium;
  }

  private load(page: number): PDFiumPage {
    if (this.kept?.page === page) return this.kept.loaded;
    this.letGo();
    const loaded = this.opened.wrapped.getPage(page - 1);
    if (!(loaded as unknown as PageInternals).pageIdx) throw new Error(`page ${page} cannot be loaded`);
    this.closeKept();
    this.kept = { page, loaded };
    return loaded;
  }

  private closeKept(): void {
    if (this.kept) this.module._FPDF_ClosePage((this.kept.loaded as unknown as PageInternals).pageIdx);
    this.kept = null;
  }
}

/** Throws an error that names a password when one is needed. */
function openIn(library: Library, bytes: ReadBytes): Opened {
  const { module, files } = library;
  const { document, access, id } = files.open(bytes);
  if (document === 0) {
    const error = module._FPDF_GetLastError();
    module.wasmExports.free(access);
    files.forget(id);
    throw new Error(error === PASSWORD_ERROR ? 'a password is needed' : `PDFium error ${error}`);
  }
  // The wrapper's own document frees the access structure when it is destroyed.
  const wrapped = new PDFiumDocument({ module: module as never, documentIdx: document, documentPtr: access });
  library.documents++;
  return { wrapped, handle: document, id };
}
