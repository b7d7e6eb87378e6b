import { createHash } from 'node:crypto';
import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import {
  PDFCatalog,
  PDFContentStream,
  type PDFDocument,
  PDFHexString,
  PDFInvalidObject,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFStream,
} from 'pdf-lib';
import { translateError } from '../store/translate-error.ts';

const OBJECTS_A_STREAM = 200;
const BUFFER = 1 << 18;
/** Where an object lies: at an offset of the file, or as the n-th of an object stream. */
type Place = { offset: number } | { within: number; index: number };

/**
 * Writes a PDF document to a file while it is being made: the library would build the whole file in memory twice. Streams
 * (pictures, page contents, attached files) leave memory as soon as they are flushed; only their place in the file is kept.
 * The same content gives the same bytes. The file is readable by its owner only.
 */
export class BundleFile {
  private readonly document: PDFDocument;
  private readonly path: string;
  private readonly hash = createHash('sha256');
  private readonly places = new Map<number, Place>();
  private readonly waiting = Buffer.alloc(BUFFER);
  private handle: number | null;
  private used = 0;
  private offset = 0;
  private flushed = 0;

  private constructor(document: PDFDocument, path: string) {
    this.document = document;
    this.path = path;
    try {
      this.handle = openSync(path, 'w', 0o600);
    } catch (error) {
      throw translateError(error, path);
    }
    // The second line tells transfer programs that the file is not text (PDF 32000-1, 7.5.2).
    this.write(Buffer.from('%PDF-1.7\n%\xb5\xed\xae\xfb\n', 'latin1'));
  }

  /** Begins the file of `document` at `path`, replacing what is there. Errors: `system.unwritable`, `system.disk-full`. */
  static create(document: PDFDocument, path: string): BundleFile {
    return new BundleFile(document, path);
  }

  /**
   * Writes the streams made so far and lets go of them: their content must be final. Drawing on a page whose content was
   * flushed throws, so that nothing is lost silently.
   */
  flush(): void {
    const { context } = this.document;
    // Numbers only grow: what an earlier flush looked at, and left because it is no stream, is not looked at again.
    for (let number = this.flushed + 1; number <= context.largestObjectNumber; number++) {
      const ref = PDFRef.of(number);
      this.writeIfStream(ref, context.lookup(ref));
    }
    this.flushed = context.largestObjectNumber;
  }

  /** Writes what is left, the table of objects and the trailer, and closes the file. */
  async finish(): Promise<{ sha256: string; bytes: number }> {
    const { context } = this.document;
    await this.document.flush(); // fonts and attached files become objects only now
    for (const [ref, object] of context.enumerateIndirectObjects()) this.writeIfStream(ref, object);
    let compressible: [PDFRef, PDFObject][] = [];
    const compress = () => {
      if (compressible.length > 0) this.writeObjectStream(compressible);
      compressible = [];
    };
    for (const [ref, object] of context.enumerateIndirectObjects()) {
      if (object instanceof PDFCatalog || object instanceof PDFInvalidObject || ref.generationNumber !== 0) {
        this.writeObject(ref, Buffer.from(object.toString(), 'latin1'));
        continue;
      }
      compressible.push([ref, object]);
      if (compressible.length === OBJECTS_A_STREAM) compress();
    }
    compress();
    this.writeTable();
    this.pour();
    this.close();
    return { sha256: this.hash.digest('hex'), bytes: this.offset };
  }

  /** Closes the file and removes it; after `finish` too. */
  abandon(): void {
    this.close();
    rmSync(this.path, { force: true });
  }

  private close(): void {
    if (this.handle !== null) closeSync(this.handle);
    this.handle = null;
  }

  private writeIfStream(ref: PDFRef, object: PDFObject | undefined): void {
    if (!(object instanceof PDFStream)) return;
    this.writeStream(ref, object);
    this.document.context.delete(ref);
    letGo(object);
  }

  private writeStream(ref: PDFRef, stream: PDFStream): void {
    const isOwn = stream instanceof PDFContentStream;
    // The library deflates with a slow implementation of its own.
    const content = isOwn ? deflateSync(stream.getUnencodedContents()) : stream.getContents();
    if (isOwn) stream.dict.set(PDFName.of('Filter'), PDFName.of('FlateDecode'));
    stream.dict.set(PDFName.of('Length'), PDFNumber.of(content.length));
    const head = Buffer.from(`${stream.dict.toString()}\nstream\n`, 'latin1');
    this.writeObject(ref, head, content, Buffer.from('\nendstream'));
  }

  private writeObject(ref: PDFRef, ...parts: Uint8Array[]): void {
    this.places.set(ref.objectNumber, { offset: this.offset });
    this.write(Buffer.from(`${ref.objectNumber} ${ref.generationNumber} obj\n`, 'latin1'));
    for (const part of parts) this.write(part);
    this.write(Buffer.from('\nendobj\n'));
  }

  /** Several small objects in one deflated stream (PDF 32000-1, 7.5.7). */
  private writeObjectStream(objects: [PDFRef, PDFObject][]): void {
    const within = this.document.context.nextRef();
    let starts = '';
    let body = '';
    for (const [index, [ref, object]] of objects.entries()) {
      starts += `${ref.objectNumber} ${body.length} `;
      body += `${object.toString()}\n`;
      this.places.set(ref.objectNumber, { within: within.objectNumber, index });
    }
    const { context } = this.document;
    const content = deflateSync(Buffer.from(starts + body, 'latin1'));
    const entries = { Type: 'ObjStm', N: objects.length, First: starts.length, Filter: 'FlateDecode' };
    this.writeStream(within, PDFRawStream.of(context.obj(entries), content));
  }

  /** The cross-reference stream (PDF 32000-1, 7.5.8), which is also the trailer. */
  private writeTable(): void {
    const { context } = this.document;
    const own = context.nextRef();
    const start = this.offset;
    this.places.set(own.objectNumber, { offset: start });
    const size = context.largestObjectNumber + 1;
    const table = Buffer.alloc(size * 8);
    for (let number = 0; number < size; number++) {
      const place = this.places.get(number);
      const at = number * 8;
      if (!place) {
        // A number that was given to nothing; the chain of free objects is not used in tables of this kind.
        if (number === 0) table.writeUInt16BE(0xffff, at + 6);
      } else if ('offset' in place) {
        table[at] = 1;
        table.writeUIntBE(place.offset, at + 1, 5);
      } else {
        table[at] = 2;
        table.writeUIntBE(place.within, at + 1, 5);
        table.writeUInt16BE(place.index, at + 6);
      }
    }
    const { Root, Info, ID } = context.trailerInfo;
    const dict = context.obj({ Type: 'XRef', Size: size, W: [1, 5, 2], Filter: 'FlateDecode' });
    for (const [key, value] of Object.entries({ Root, Info })) if (value) dict.set(PDFName.of(key), value);
    // From the content and not from the clock: the same content has the same bytes.
    const id = PDFHexString.of(this.hash.copy().update(table).digest('hex').slice(0, 32));
    dict.set(PDFName.of('ID'), ID ?? context.obj([id, id]));
    this.writeStream(own, PDFRawStream.of(dict, deflateSync(table)));
    this.write(Buffer.from(`startxref\n${start}\n%%EOF\n`));
  }

  private write(bytes: Uint8Array): void {
    this.offset += bytes.length;
    if (this.used + bytes.length > BUFFER) this.pour();
    if (bytes.length > BUFFER) {
      this.put(bytes);
      return;
    }
    this.waiting.set(bytes, this.used);
    this.used += bytes.length;
  }

  private pour(): void {
    const used = this.used;
    this.used = 0;
    this.put(this.waiting.subarray(0, used));
  }

  private put(bytes: Uint8Array): void {
    if (this.handle === null) throw new Error('the file is closed');
    this.hash.update(bytes);
    try {
      // A single write may stop short (signal, nearly full disk).
      for (let done = 0; done < bytes.length; ) done += writeSync(this.handle, bytes, done);
    } catch (error) {
      throw translateError(error, this.path);
    }
  }
}

/** The library, pages and copies of a source still hold the object; its content need not stay in memory with it. */
function letGo(stream: PDFStream): void {
  if (stream instanceof PDFRawStream) {
    stream.contents = new Uint8Array();
    return;
  }
  const refuse = () => {
    throw new Error('the content of this page is already written');
  };
  Object.assign(stream, { operators: [], push: refuse });
}
