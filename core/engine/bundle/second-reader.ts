import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import {
  getDocument,
  PDFDataRangeTransport,
  type PDFDocumentProxy,
  VerbosityLevel,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Box } from '../../contract/reading.ts';

/** A piece of text and the left end of its baseline, in points from the top-left corner of the page. */
export type PlacedText = { text: string; x: number; y: number; width: number };
/** A link inside the document: the area that is clicked (from the top-left corner) and the page it leads to. */
export type PlacedLink = { box: Box; target: number | null };
export type ReadBookmark = { title: string; level: number; page: number | null };

const MOST_FETCHED = 12 * 2 ** 20;
const MOST_PAGES = 80;
const CHUNK = 2 ** 18;
const QUIET = { verbosity: VerbosityLevel.ERRORS, isEvalSupported: false, useSystemFonts: false };

type OpenFile = { handle: number; length: number };

/** Gives pdf.js the parts of a file that it asks for. */
class FileRange extends PDFDataRangeTransport {
  fetched = 0;
  private readonly handle: number;

  constructor({ handle, length }: OpenFile) {
    super(length, null);
    this.handle = handle;
  }

  override requestDataRange(begin: number, end: number): void {
    const chunk = new Uint8Array(end - begin);
    for (let done = 0; done < chunk.length; ) {
      const count = readSync(this.handle, chunk, done, chunk.length - done, begin + done);
      if (count === 0) break; // the file is shorter than it was: what is missing stays zero, and is no PDF
      done += count;
    }
    this.fetched += chunk.length;
    setImmediate(() => this.onDataRange(begin, chunk));
  }
}

async function load(file: OpenFile) {
  const range = new FileRange(file);
  const task = getDocument({ range, rangeChunkSize: CHUNK, disableAutoFetch: true, disableStream: true, ...QUIET });
  return { document: await task.promise, range };
}

/**
 * The written bundle as another PDF library sees it (pdf.js; the bundle is written with pdf-lib and drawn with PDFium),
 * so that a mistake of the writer is not repeated by the checker. Page numbers are 1-based.
 */
export class SecondReader {
  readonly pages: number;
  private readonly file: OpenFile | null;
  private document: PDFDocumentProxy;
  private range: FileRange | null;
  private read = 0;

  private constructor(document: PDFDocumentProxy, file: OpenFile | null, range: FileRange | null) {
    this.document = document;
    this.file = file;
    this.range = range;
    this.pages = document.numPages;
  }

  /** Opens bytes, or the file at a path, of which only what is asked for is read. Throws the library's own error. */
  static async open(source: Uint8Array | string): Promise<SecondReader> {
    if (typeof source !== 'string') {
      const data = new Uint8Array(source); // a copy: pdf.js takes the buffer for itself, and refuses a Node Buffer
      return new SecondReader(await getDocument({ data, ...QUIET }).promise, null, null);
    }
    const handle = openSync(source, 'r');
    try {
      const file = { handle, length: fstatSync(handle).size };
      const { document, range } = await load(file);
      return new SecondReader(document, file, range);
    } catch (error) {
      closeSync(handle);
      throw error;
    }
  }

  async close(): Promise<void> {
    await this.document.loadingTask.destroy();
    if (this.file) closeSync(this.file.handle);
  }

  /** What pdf.js has read of a file it keeps, pictures and pages too: a large file is opened anew from time to time. */
  private async letGo(): Promise<void> {
    if (!this.file || !this.range || (this.range.fetched < MOST_FETCHED && this.read++ < MOST_PAGES)) return;
    this.read = 0;
    await this.document.loadingTask.destroy();
    ({ document: this.document, range: this.range } = await load(this.file));
  }

  /** The content of an attached file; null when there is none of that name. */
  async attachment(name: string): Promise<Uint8Array | null> {
    const files: unknown = await this.document.getAttachments();
    const entries: [string, unknown][] = files instanceof Map ? [...files] : Object.entries(files ?? {});
    for (const [key, value] of entries) {
      const file = value as { filename?: string; content?: Uint8Array };
      if ((key === name || file.filename === name) && file.content instanceof Uint8Array) return file.content;
    }
    return null;
  }

  async labels(): Promise<string[]> {
    return (await this.document.getPageLabels()) ?? [];
  }

  async text(page: number): Promise<PlacedText[]> {
    await this.letGo();
    const proxy = await this.document.getPage(page);
    const height = (proxy.view[3] ?? 0) - (proxy.view[1] ?? 0);
    const content = await proxy.getTextContent({ includeMarkedContent: false });
    proxy.cleanup();
    return content.items.flatMap((item) => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const [x = 0, y = 0] = (item.transform as number[]).slice(4);
      return [{ text: item.str, x, y: height - y, width: item.width }];
    });
  }

  async links(page: number): Promise<PlacedLink[]> {
    const proxy = await this.document.getPage(page);
    const height = (proxy.view[3] ?? 0) - (proxy.view[1] ?? 0);
    const links: PlacedLink[] = [];
    for (const annotation of await proxy.getAnnotations()) {
      if (annotation.subtype !== 'Link' || !annotation.dest) continue;
      const [left = 0, bottom = 0, right = 0, top = 0] = annotation.rect as number[];
      const target = await this.pageOf(annotation.dest);
      links.push({ box: [left, height - top, right - left, top - bottom], target });
    }
    return links.sort((a, b) => a.box[1] - b.box[1]);
  }

  /** The bookmarks, in reading order. */
  async bookmarks(): Promise<ReadBookmark[]> {
    type Item = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>[number];
    const found: ReadBookmark[] = [];
    const walk = async (items: Item[], level: number): Promise<void> => {
      for (const item of items) {
        found.push({ title: item.title, level, page: await this.pageOf(item.dest) });
        await walk(item.items, level + 1);
      }
    };
    await walk((await this.document.getOutline()) ?? [], 0);
    return found;
  }

  private async pageOf(destination: unknown): Promise<number | null> {
    const explicit = typeof destination === 'string' ? await this.document.getDestination(destination) : destination;
    const target = Array.isArray(explicit) ? explicit[0] : null;
    if (target === null || typeof target !== 'object') return null;
    try {
      return (await this.document.getPageIndex(target as Parameters<PDFDocumentProxy['getPageIndex']>[0])) + 1;
    } catch {
      return null; // a target that is no page of this document: reported by the caller as a wrong link
    }
  }
}

/** Texts whose baseline starts inside a box, in reading order. */
export function textsIn(texts: readonly PlacedText[], [x, y, width, height]: Box): PlacedText[] {
  const slack = 1;
  return texts.filter(
    (text) => text.x >= x - slack && text.x <= x + width && text.y >= y - slack && text.y <= y + height + slack,
  );
}
