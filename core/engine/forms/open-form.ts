import { PDFDict, PDFDocument, PDFInvalidObject, PDFName, type PDFObject, PDFStream } from 'pdf-lib';
import { AppError } from '../../contract/errors.ts';

/** A form loaded for reading or writing. `encrypted`: the file was locked (and is not any more in memory). */
export interface OpenForm {
  doc: PDFDocument;
  encrypted: boolean;
  /** The password that opened it, for the other readers. */
  password: string;
}

const SIGNATURES: [string, number[]][] = [
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['png', [0x89, 0x50, 0x4e, 0x47]],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['ole', [0xd0, 0xcf, 0x11, 0xe0]],
];

/** The readers accept a PDF whose `%PDF-` stands anywhere in its first 1024 bytes. */
function isPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).includes('%PDF-');
}

function looksLike(bytes: Uint8Array): string {
  for (const [name, signature] of SIGNATURES) if (signature.every((byte, i) => bytes[i] === byte)) return name;
  return bytes.subarray(0, 512).every((byte) => byte >= 32 || byte === 9 || byte === 10 || byte === 13)
    ? 'text'
    : 'unknown';
}

/**
 * An object number is alive in one generation only, but pdf-lib keeps every one that it meets (CERFA 13969*01 reuses
 * twelve numbers): saved as such the file is damaged without any error. Only the highest generation stays.
 */
function dropStaleGenerations(doc: PDFDocument): void {
  const newest = new Map<number, number>();
  const refs = doc.context.enumerateIndirectObjects().map(([ref]) => ref);
  for (const ref of refs) {
    newest.set(ref.objectNumber, Math.max(newest.get(ref.objectNumber) ?? 0, ref.generationNumber));
  }
  for (const ref of refs) if (newest.get(ref.objectNumber) !== ref.generationNumber) doc.context.delete(ref);
}

/** Bytes of what pdf-lib could not parse: it takes unencrypted cross-reference streams of a locked file for encrypted. */
function unparsedText(object: PDFObject): string {
  if (!(object instanceof PDFInvalidObject)) return '';
  const bytes = new Uint8Array(object.sizeInBytes());
  object.copyBytesInto(bytes, 0);
  return Buffer.from(bytes).toString('latin1');
}

/**
 * pdf-lib keeps the old cross-reference and object streams among the objects. Saved with them, a decrypted file still
 * says /Encrypt to a reader that scans it, and carries every object's old state; they go, with the encryption dictionary.
 */
function dropOldTrailers(doc: PDFDocument): void {
  const { context } = doc;
  const types = [PDFName.of('XRef'), PDFName.of('ObjStm')];
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    const type = object instanceof PDFStream ? object.dict.lookup(PDFName.of('Type')) : undefined;
    const old = types.some((name) => name === type) || /\/Type\s*\/XRef\b/u.test(unparsedText(object));
    const encryption =
      object instanceof PDFDict && ['O', 'U', 'P', 'Filter'].every((name) => object.has(PDFName.of(name)));
    if (old || encryption) context.delete(ref);
  }
  delete context.trailerInfo.Encrypt;
}

async function load(bytes: Uint8Array, password: string | undefined): Promise<PDFDocument> {
  const options = { updateMetadata: false, preserveXFA: true, parseSpeed: Number.POSITIVE_INFINITY };
  return await PDFDocument.load(bytes, password === undefined ? options : { ...options, password });
}

type Attempt =
  | { doc: PDFDocument }
  | { failure: 'encrypted' | 'wrong-password' | 'unsupported' | 'damaged'; cause: unknown };

async function attempt(bytes: Uint8Array, password: string | undefined): Promise<Attempt> {
  try {
    const doc = await load(bytes, password);
    doc.getPageCount(); // a truncated file may load and have no page tree
    return { doc };
  } catch (cause) {
    const text = cause instanceof Error ? cause.message : String(cause);
    if (/is encrypted/i.test(text)) return { failure: 'encrypted', cause };
    if (/needs password|password incorrect/i.test(text)) return { failure: 'wrong-password', cause };
    if (/unknown encryption|unsupported encryption|crypt filter|unknown crypto/i.test(text)) {
      return { failure: 'unsupported', cause };
    }
    return { failure: 'damaged', cause };
  }
}

/**
 * Opens a PDF form. A form locked by its owner only (the empty user password) opens without asking anything.
 * @throws AppError file.empty, file.unsupported (not a PDF, or an encryption that is not known), file.damaged,
 *   file.password-needed, file.password-wrong
 */
export async function openForm(bytes: Uint8Array, name: string, password?: string): Promise<OpenForm> {
  if (bytes.length === 0) throw new AppError('file.empty', { file: name });
  if (!isPdf(bytes)) throw new AppError('file.unsupported', { file: name, looksLike: looksLike(bytes) });
  let result = await attempt(bytes, undefined);
  let opened = '';
  const encrypted = 'failure' in result && result.failure === 'encrypted';
  if (encrypted) {
    for (const candidate of new Set(['', password ?? ''])) {
      result = await attempt(bytes, candidate);
      opened = candidate;
      if ('doc' in result || result.failure !== 'wrong-password') break;
    }
  }
  if ('failure' in result) {
    const options = { cause: result.cause };
    if (result.failure === 'wrong-password') {
      throw new AppError(password ? 'file.password-wrong' : 'file.password-needed', { file: name }, options);
    }
    if (result.failure === 'unsupported') {
      throw new AppError('file.unsupported', { file: name, looksLike: 'encrypted-pdf' }, options);
    }
    throw new AppError('file.damaged', { file: name, format: 'PDF' }, options);
  }
  dropStaleGenerations(result.doc);
  dropOldTrailers(result.doc);
  return { doc: result.doc, encrypted, password: opened };
}
