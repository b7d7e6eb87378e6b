import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { AppError } from '../../contract/errors.ts';

/** The functions of PDFium (public C interface, fpdfview.h, fpdf_text.h, fpdf_edit.h) that Liasse calls. */
export interface Pdfium {
  HEAPU8: Uint8Array;
  HEAP32: Int32Array;
  HEAPF32: Float32Array;
  HEAPF64: Float64Array;
  wasmExports: { malloc(size: number): number; free(pointer: number): void };
  _FPDF_LoadMemDocument(data: number, size: number, password: number): number;
  _FPDF_GetLastError(): number;
  _FPDF_CloseDocument(document: number): void;
  _FPDF_GetPageCount(document: number): number;
  _FPDF_LoadPage(document: number, index: number): number;
  _FPDF_ClosePage(page: number): void;
  _FPDFPage_Flatten(page: number, usage: number): number;
  _FPDF_GetPageWidth(page: number): number;
  _FPDF_GetPageHeight(page: number): number;
  _FPDF_PageToDevice(
    page: number,
    x: number,
    y: number,
    width: number,
    height: number,
    rotate: number,
    pageX: number,
    pageY: number,
    deviceX: number,
    deviceY: number,
  ): number;
  _FPDFBitmap_CreateEx(width: number, height: number, format: number, buffer: number, stride: number): number;
  _FPDFBitmap_FillRect(bitmap: number, x: number, y: number, width: number, height: number, colour: number): void;
  _FPDFBitmap_Destroy(bitmap: number): void;
  _FPDF_RenderPageBitmap(
    bitmap: number,
    page: number,
    x: number,
    y: number,
    width: number,
    height: number,
    rotate: number,
    flags: number,
  ): void;
  _FPDFPage_CountObjects(page: number): number;
  _FPDFPage_GetObject(page: number, index: number): number;
  _FPDFPageObj_GetType(object: number): number;
  _FPDFFormObj_CountObjects(form: number): number;
  _FPDFFormObj_GetObject(form: number, index: number): number;
  _FPDFPath_CountSegments(path: number): number;
  _FPDFPageObj_GetBounds(object: number, left: number, bottom: number, right: number, top: number): number;
  _FPDFPageObj_GetMatrix(object: number, matrix: number): number;
  _FPDFPageObj_GetClipPath(object: number): number;
  _FPDFPageObj_HasTransparency(object: number): number;
  _FPDFPageObj_CountMarks(object: number): number;
  _FPDFClipPath_CountPaths(path: number): number;
  _FPDFImageObj_GetBitmap(object: number): number;
  _FPDFImageObj_GetImagePixelSize(object: number, width: number, height: number): number;
  _FPDFImageObj_GetImageFilterCount(object: number): number;
  _FPDFImageObj_GetImageFilter(object: number, index: number, buffer: number, size: number): number;
  _FPDFImageObj_GetImageDataRaw(object: number, buffer: number, size: number): number;
  _FPDFBitmap_GetBuffer(bitmap: number): number;
  _FPDFBitmap_GetFormat(bitmap: number): number;
  _FPDFBitmap_GetWidth(bitmap: number): number;
  _FPDFBitmap_GetHeight(bitmap: number): number;
  _FPDFBitmap_GetStride(bitmap: number): number;
  _FPDF_GetFormType(document: number): number;
  _FPDFPage_GetAnnotCount(page: number): number;
  _FPDFPage_GetAnnot(page: number, index: number): number;
  _FPDFPage_CloseAnnot(annotation: number): void;
  _FPDFAnnot_GetSubtype(annotation: number): number;
  _FPDFText_LoadPage(page: number): number;
  _FPDFText_ClosePage(text: number): void;
  _FPDFText_CountChars(text: number): number;
  _FPDFText_GetUnicode(text: number, index: number): number;
  _FPDFText_HasUnicodeMapError(text: number, index: number): number;
  _FPDFText_GetMatrix(text: number, index: number, matrix: number): number;
  _FPDFText_GetCharBox(text: number, index: number, left: number, right: number, bottom: number, top: number): number;
  _FPDFText_GetFontSize(text: number, index: number): number;
  _FPDFText_GetCharOrigin(text: number, index: number, x: number, y: number): number;
  _FPDFText_GetTextObject(text: number, index: number): number;
  _FPDFTextObj_GetTextRenderMode(object: number): number;
}

export const PDFIUM_PASSWORD_ERROR = 4; // FPDF_ERR_PASSWORD
export const PDFIUM_SECURITY_ERROR = 5; // FPDF_ERR_SECURITY

let compiled: Promise<unknown> | null = null;

interface WebAssemblyLike {
  compile(bytes: Uint8Array): Promise<unknown>;
  instantiate(module: unknown, imports: unknown): Promise<unknown>;
}
const { WebAssembly } = globalThis as unknown as { WebAssembly: WebAssemblyLike }; // missing from the Node types in use

async function compile(): Promise<unknown> {
  try {
    const path = createRequire(import.meta.url).resolve('@hyzyla/pdfium/pdfium.wasm');
    return await WebAssembly.compile(readFileSync(path));
  } catch (cause) {
    throw new AppError('system.missing-component', { component: 'pdfium.wasm' }, { cause });
  }
}

/** PDFium compiled, to be given to a thread: it starts sooner, and its machine code is there once for all of them. */
export function compiledPdfium(): Promise<unknown> {
  compiled ??= compile();
  return compiled;
}

/** What another thread compiled is used in this one. */
export function adoptPdfium(module: unknown): void {
  compiled = Promise.resolve(module);
}

/**
 * A PDFium of its own for each file: a hostile file can only break its own, and closing a file gives all memory back.
 * Compiled once, started in about 25 ms. Throws `system.missing-component`.
 */
export async function startPdfium(): Promise<Pdfium> {
  const module = await compiledPdfium().catch((error: unknown) => {
    compiled = null;
    throw error;
  });
  const library = await PDFiumLibrary.init({
    instantiateWasm: (imports: unknown, ready: (instance: unknown, module: unknown) => void) => {
      void WebAssembly.instantiate(module, imports).then((instance) => ready(instance, module));
      return {};
    },
  } as unknown as Parameters<typeof PDFiumLibrary.init>[0]);
  // The library keeps its module private, but its own API has neither boxes of characters nor exact page sizes.
  return (library as unknown as { module: Pdfium }).module;
}

/** Runs `use` with `bytes` bytes of PDFium's memory (8-byte aligned), freed afterwards. */
export function withMemory<T>(pdfium: Pdfium, bytes: number, use: (pointer: number) => T): T {
  const pointer = pdfium.wasmExports.malloc(bytes);
  if (pointer === 0) throw new Error(`PDFium has no ${bytes} bytes left`);
  try {
    return use(pointer);
  } finally {
    pdfium.wasmExports.free(pointer);
  }
}
