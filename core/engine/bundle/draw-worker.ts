import { parentPort } from 'node:worker_threads';
import { AppError } from '../../contract/errors.ts';
import { placePage } from '../../domain/bundle/place-page.ts';
import { checkCarried } from './check-carried.ts';
import { checkPage } from './check-page.ts';
import type { DrawAnswer, DrawRequest, DrawTask, DrawTasks, SharedSource } from './draw-messages.ts';
import type { SourceReader } from './opened-source.ts';
import { PdfiumReader } from './pdfium-reader.ts';
import { openSourceReader, sizeInPoints } from './source-reader.ts';

const port = parentPort;
if (!port) throw new Error('draw-worker runs in a worker thread only');

const shared = new Map<number, SharedSource>();
const sources = new Map<number, Promise<SourceReader>>();
const files = new Map<string, Promise<PdfiumReader>>();
// What PDFium has read of a file it keeps until the file is closed: a large bundle is opened again from time to time.
const MOST_MEMORY = 160 * 2 ** 20;

function source(key: number): Promise<SourceReader> {
  const known = sources.get(key);
  if (known) return known;
  const found = shared.get(key);
  if (!found) throw new Error(`no source ${key}`);
  const opened = openSourceReader({ bytes: new Uint8Array(found.bytes), type: found.type, name: found.name });
  sources.set(key, opened);
  return opened;
}

async function file(path: string): Promise<PdfiumReader> {
  const known = await files.get(path);
  if (known && known.memory < MOST_MEMORY) return known;
  known?.close();
  const opened = PdfiumReader.openFile(path);
  files.set(path, opened);
  return opened;
}

async function closeSource(key: number): Promise<void> {
  const reader = sources.get(key);
  sources.delete(key);
  await reader?.then(
    (opened) => opened.close(),
    () => {}, // it could not be opened, which was told when it was asked for
  );
}

type Answers = { [T in DrawTask]: (ask: DrawTasks[T]['ask']) => Promise<DrawTasks[T]['answer']> };

const answers: Answers = {
  async open({ key }) {
    const { pages, image } = await source(key);
    if (!image) return { pages, image };
    const infos = Array.from({ length: pages }, (_, i) => image.info(i + 1));
    return { pages, image: { type: image.type, lossy: image.lossy, infos } };
  },
  size: async ({ key, page }) => (await source(key)).size(page),
  async gray({ key, page, width, height }) {
    const { data } = await (await source(key)).gray(page, width, height);
    return { width, height, gray: data };
  },
  async ahead({ key, page }) {
    const reader = await source(key);
    const own = await reader.size(page);
    const size = sizeInPoints(reader, page, own);
    const { scale } = placePage(size.width, size.height, { maxScale: 1, band: 0 });
    const width = Math.max(1, Math.round(size.width * scale));
    const height = Math.max(1, Math.round(size.height * scale));
    const { data } = await reader.gray(page, width, height);
    const text = await reader.text(page);
    // A decoded photo takes some 50 MB, and one page is all there is of it.
    if (reader.image && reader.pages === 1) await closeSource(key);
    return { size: own, width, height, gray: data, text };
  },
  rgba: async ({ key, page, width, height }) => (await source(key)).rgba(page, width, height),
  text: async ({ key, page }) => (await source(key)).text(page),
  mayShowCode: async ({ key, page }) => (await (await source(key)).mayShowCode?.(page)) ?? true,
  lost: async ({ key, page }) => (await source(key)).isLost(page),
  async sheet({ path, page, width, height }) {
    const { data } = await (await file(path)).gray(page, width, height);
    return { width, height, gray: data };
  },
  check: async (ask) => checkPage(await file(ask.path), ask, source),
  carried: async ({ path, sources: carried }) => checkCarried(await file(path), carried),
};

async function answer<T extends DrawTask>(id: number, task: T, ask: DrawTasks[T]['ask']): Promise<DrawAnswer> {
  try {
    return { id, answer: await answers[task](ask) };
  } catch (error) {
    if (error instanceof AppError) return { id, error: error.toShape() };
    return { id, crash: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

/** Grey pixels are handed over, not copied; coloured ones belong to the canvas. */
function buffersOf(message: DrawAnswer): ArrayBuffer[] {
  const { gray } = ((message as { answer?: unknown }).answer ?? {}) as { gray?: Uint8Array };
  return gray && gray.byteLength === gray.buffer.byteLength ? [gray.buffer as ArrayBuffer] : [];
}

// One task after the other: PDFium's memory is shared between calls.
let last: Promise<void> = Promise.resolve();
port.on('message', (request: DrawRequest) => {
  if ('open' in request) {
    shared.set(request.open.key, request.open);
    return;
  }
  last = last.then(async () => {
    if ('close' in request) {
      shared.delete(request.close);
      await closeSource(request.close);
    } else if ('closeFile' in request) {
      const reader = files.get(request.closeFile);
      files.delete(request.closeFile);
      await reader?.then(
        (opened) => opened.close(),
        () => {},
      );
    } else if ('task' in request) {
      const message = await answer(request.id, request.task, request.ask as never);
      port.postMessage(message, buffersOf(message));
    }
  });
});
