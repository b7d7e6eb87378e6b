import { readSync } from 'node:fs';

/** Bytes that PDFium asks for piece by piece, instead of holding the whole file in its own memory. */
export type ReadBytes = { length: number; read(position: number, into: Uint8Array): void };

/** The parts of a PDFium module that reading through a callback needs (fpdfview.h, FPDF_FILEACCESS). */
export type PdfiumFiles = {
  HEAPU8: Uint8Array;
  HEAP32: Int32Array;
  wasmExports: {
    malloc(size: number): number;
    free(pointer: number): void;
    __indirect_function_table: { get(index: number): unknown; set(index: number, value: unknown): void };
  };
  _FPDF_LoadCustomDocument(access: number, password: number): number;
};

type WebAssemblyLike = {
  Module: new (bytes: Uint8Array) => unknown;
  Instance: new (module: unknown, imports: unknown) => { exports: { f: unknown } };
};
const { WebAssembly } = globalThis as unknown as { WebAssembly: WebAssemblyLike }; // missing from the Node types in use

// The smallest module that turns a JavaScript function into one that compiled code can call: (i32, i32, i32, i32) → i32.
const CALLBACK = Uint8Array.from([
  ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
  ...[0x01, 0x09, 0x01, 0x60, 0x04, 0x7f, 0x7f, 0x7f, 0x7f, 0x01, 0x7f],
  ...[0x02, 0x07, 0x01, 0x01, 0x65, 0x01, 0x66, 0x00, 0x00],
  ...[0x07, 0x05, 0x01, 0x01, 0x66, 0x00, 0x00],
]);

// The table of functions is full and cannot grow. Its first entry, the null pointer, is never called by sound code.
const SLOT = 0;

/** Lets one PDFium module read files through a callback. */
export class PdfiumFileAccess {
  private readonly module: PdfiumFiles;
  private readonly files = new Map<number, ReadBytes>();
  private last = 0;

  constructor(module: PdfiumFiles) {
    this.module = module;
    const f = (id: number, position: number, into: number, size: number) => this.answer(id, position, into, size);
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(CALLBACK), { e: { f } });
    const table = module.wasmExports.__indirect_function_table;
    if (table.get(SLOT) !== null) throw new Error('this PDFium uses the first entry of its table');
    table.set(SLOT, exports.f);
  }

  /** The handle of the opened document (0: it cannot be opened), and what must be freed and forgotten after it. */
  open(file: ReadBytes): { document: number; access: number; id: number } {
    const id = ++this.last;
    this.files.set(id, file);
    const access = this.module.wasmExports.malloc(12);
    const view = new DataView(this.module.HEAPU8.buffer);
    view.setUint32(access, file.length, true);
    view.setUint32(access + 4, SLOT, true);
    view.setUint32(access + 8, id, true);
    return { document: this.module._FPDF_LoadCustomDocument(access, 0), access, id };
  }

  forget(id: number): void {
    this.files.delete(id);
  }

  /** 1 when the bytes were given, 0 tells PDFium that they cannot be read. */
  private answer(id: number, position: number, into: number, size: number): number {
    const file = this.files.get(id);
    const from = position >>> 0;
    if (!file || from + size > file.length) return 0;
    try {
      file.read(from, this.module.HEAPU8.subarray(into, into + size));
      return 1;
    } catch {
      return 0; // PDFium then fails on what it wanted to read, which its caller reports
    }
  }
}

export function bytesToRead(bytes: Uint8Array): ReadBytes {
  return { length: bytes.length, read: (position, into) => into.set(bytes.subarray(position, position + into.length)) };
}

/** An open file; the caller closes the handle after the document. */
export function fileToRead(handle: number, length: number): ReadBytes {
  return {
    length,
    read(position, into) {
      for (let done = 0; done < into.length; ) {
        const count = readSync(handle, into, done, into.length - done, position + done);
        if (count === 0) throw new Error('the file ends early');
        done += count;
      }
    },
  };
}
