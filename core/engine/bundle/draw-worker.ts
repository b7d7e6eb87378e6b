import { getHeapStatistics } from 'node:v8';
import { parentPort } from 'node:worker_threads';
import { AppError } from '../../contract/errors.ts';
import { placePage } from '../../domain/bundle/place-page.ts';
import { adoptPdfium } from '../pages/pdfium.ts';
import type { BundleSource } from './bundle-plan.ts';
import { checkCarried } from './check-carried.ts';
import { checkPage } from './check-page.ts';
import type { DrawAnswer, DrawnAhead, DrawRequest, DrawTask, DrawTasks, SharedSource } from './draw-messages.ts';
import { openImageLater } from './image-reader.ts';
import type { CheckedSource, SourceReader } from './opened-source.ts';
import { PdfiumReader } from './pdfium-reader.ts';
import { openSourceReader, sizeInPoints } from './source-reader.ts';

const port = parentPort;
if (!port) throw new Error('draw-worker runs in a worker thread only');

const shared = new Map<number, SharedSource>();
const sources = new Map<number, Promise<SourceReader>>();
const files = new Map<string, Promise<PdfiumReader>>();

function source(key: number): Promise<SourceReader> {
  const known = sources.get(key);
  if (known) return known;
  const opened = openSourceReader(sharedSource(key));
  sources.set(key, opened);
  return opened;
}

function sharedSource(key: number): BundleSource {
  const { bytes, type, name } = shared.get(key) ?? {};
  if (!bytes || !type || name === undefined) throw new Error(`no source ${key}`);
  return { bytes: new Uint8Array(bytes), type, name };
}

/** A source to compare a page with. What it shows was often drawn before: a picture is not decoded to be counted. */
async function checkedSource(key: number): Promise<CheckedSource> {
  const found = sharedSource(key);
  const isPicture = found.type === 'jpeg' || found.type === 'png';
  return isPicture && !sources.has(key) ? openImageLater(found, () => source(key)) : source(key);
}

/** A decoded photo takes 50 MB and more: none is kept that the task at hand does not name. */
async function closeOtherImages(keys: readonly number[]): Promise<void> {
  for (const key of sources.keys()) {
    if (!keys.includes(key) && shared.get(key)?.type !== 'pdf') await closeSource(key);
  }
}

const keysIn = (ask: object): number[] => {
  if ('key' in ask) return [ask.key as number];
  return 'sources' in ask && !Array.isArray(ask.sources) ? Object.values(ask.sources as Record<string, number>) : [];
};

async function drawAhead(key: number, page: number): Promise<DrawnAhead> {
  const reader = await source(key);
  const own = await reader.size(page);
  const size = sizeInPoints(reader, page, own);
  const { scale } = placePage(size.width, size.height, { maxScale: 1, band: 0 });
  const width = Math.max(1, Math.round(size.width * scale));
  const height = Math.max(1, Math.round(size.height * scale));
  const { data } = await reader.gray(page, width, height);
  const text = await reader.text(page);
  return { size: own, width, height, gray: data, text };
}

async function file(path: string): Promise<PdfiumReader> {
  const known = files.get(path);
  if (known) return known;
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

/** The page is asked for again when it is needed, and what is wrong with it told then. A PDFium that failed ends the thread. */
const toldWhenNeeded = (error: unknown): null => {
  if (error instanceof Error && /RuntimeError|Aborted/.test(error.stack ?? error.message)) throw error;
  return null;
};

type Answers = { [T in DrawTask]: (ask: DrawTasks[T]['ask']) => Promise<DrawTasks[T]['answer']> };

const answers: Answers = {
  async open({ key, first }) {
    const { pages, image } = await source(key);
    const ahead = first > pages ? null : await drawAhead(key, first).catch(toldWhenNeeded);
    if (!image) return { pages, image, ahead };
    const infos = Array.from({ length: pages }, (_, i) => image.info(i + 1));
    return { pages, image: { type: image.type, lossy: image.lossy, infos }, ahead };
  },
  size: async ({ key, page }) => (await source(key)).size(page),
  async gray({ key, page, width, height }) {
    const { data } = await (await source(key)).gray(page, width, height);
    return { width, height, gray: data };
  },
  ahead: ({ key, page }) => drawAhead(key, page),
  rgba: async ({ key, page, width, height }) => (await source(key)).rgba(page, width, height),
  text: async ({ key, page }) => (await source(key)).text(page),
  mayShowCode: async ({ key, page }) => (await (await source(key)).mayShowCode?.(page)) ?? true,
  lost: async ({ key, page }) => (await source(key)).isLost(page),
  async sheet({ path, page, width, height }) {
    const { data } = await (await file(path)).gray(page, width, height);
    return { width, height, gray: data };
  },
  check: async (ask) => checkPage(await file(ask.path), ask, checkedSource),
  carried: async ({ path, sources: carried }) => checkCarried(await file(path), carried),
};

async function answer<T extends DrawTask>(id: number, task: T, ask: DrawTasks[T]['ask']): Promise<DrawAnswer> {
  const memory = () => getHeapStatistics().external_memory;
  try {
    await closeOtherImages(keysIn(ask));
    const found = await answers[task](ask);
    return { id, answer: found, memory: memory() };
  } catch (error) {
    if (error instanceof AppError) return { id, error: error.toShape(), memory: memory() };
    return { id, crash: error instanceof Error ? (error.stack ?? error.message) : String(error), memory: memory() };
  }
}

/** Grey pixels are handed over, not copied; coloured ones belong to the canvas. */
function buffersOf(message: DrawAnswer): ArrayBuffer[] {
  const found = ((message as { answer?: unknown }).answer ?? {}) as { gray?: Uint8Array; ahead?: DrawnAhead };
  const gray = found.ahead?.gray ?? found.gray;
  return gray && gray.byteLength === gray.buffer.byteLength ? [gray.buffer as ArrayBuffer] : [];
}

// One task after the other: PDFium's memory is shared between calls.
let begin = () => {};
let last = new Promise<void>((resolve) => {
  begin = resolve;
});
port.on('message', (request: DrawRequest) => {
  if ('pdfium' in request) {
    adoptPdfium(request.pdfium);
    begin();
    return;
  }
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
