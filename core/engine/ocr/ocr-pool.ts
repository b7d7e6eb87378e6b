import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { AppError } from '../../contract/errors.ts';
import type { Quad } from './geometry.ts';
import type { PageImage } from './gray-image.ts';
import type { OcrAnswer, OcrRequest, OcrWorkerData } from './ocr-messages.ts';
import type { PageRecognition } from './recognise-page.ts';
import { isUsableQuad } from './straighten-pixels.ts';

export interface OcrPoolOptions {
  /** Threads at most; they are started when pages come. */
  workers: number;
  /** Folder that holds fra-fast.traineddata.gz; null or absent: the one in the checkout. */
  assets?: string | null;
  /** Longest time for one page in milliseconds before its thread is ended (a hostile or endless page). */
  pageTimeout?: number;
}

/** A page was not recognised because its thread died or took too long; the pool itself goes on. */
export class RecognitionFailed extends Error {
  override name = 'RecognitionFailed';
}

export interface RecogniseOptions {
  /** Set by a person, in points of the page as displayed, clockwise from the top left; null: the whole picture. */
  corners?: Quad | null;
}

interface Task {
  image: PageImage;
  corners: Quad | null | undefined;
  resolve(result: PageRecognition): void;
  reject(error: Error): void;
  detach(): void;
}

interface Thread {
  worker: Worker;
  task: Task | null;
  timer: NodeJS.Timeout | null;
}

const PAGE_TIMEOUT = 180_000; // 1.4 s is usual; a page of noise that takes this long holds no text

/** Threads that recognise pages. One page a thread at a time; a dead thread is replaced, the other pages do not notice. */
export class OcrPool {
  readonly size: number;
  #assets: string | null;
  #pageTimeout: number;
  #threads: Thread[] = [];
  #queue: Task[] = [];
  #closed = false;
  #lastId = 0;

  constructor(options: OcrPoolOptions) {
    this.size = Math.max(1, Math.floor(options.workers));
    this.#assets = options.assets ?? null;
    this.#pageTimeout = options.pageTimeout ?? PAGE_TIMEOUT;
  }

  /**
   * Recognises one page image; its pixel buffer is transferred and must not be used afterwards. Rejects with `cancelled`
   * (the thread is ended at once), `system.missing-component`, RecognitionFailed, or a RangeError for impossible corners.
   */
  recognise(image: PageImage, signal?: AbortSignal, options: RecogniseOptions = {}): Promise<PageRecognition> {
    const { corners } = options;
    if (corners && !isUsableQuad(corners)) {
      return Promise.reject(new RangeError('the corners are not those of a sheet'));
    }
    if (this.#closed) return Promise.reject(new AppError('system.engine-stopped', {}));
    if (signal?.aborted) return Promise.reject(new AppError('cancelled', {}));
    return new Promise((resolve, reject) => {
      const detach = () => signal?.removeEventListener('abort', cancel);
      const task: Task = { image, corners, resolve, reject, detach };
      const cancel = () => this.#cancel(task);
      signal?.addEventListener('abort', cancel, { once: true });
      this.#queue.push(task);
      this.#next();
    });
  }

  /** Ends every thread; pages still under way are rejected with `cancelled`. */
  async close(): Promise<void> {
    this.#closed = true;
    for (const task of this.#queue.splice(0)) this.#settle(task, new AppError('cancelled', {}));
    const threads = this.#threads.splice(0);
    for (const thread of threads) this.#release(thread, new AppError('cancelled', {}));
    await Promise.all(threads.map((thread) => thread.worker.terminate()));
  }

  #next(): void {
    while (this.#queue.length > 0) {
      const thread = this.#threads.find((candidate) => candidate.task === null) ?? this.#start();
      if (!thread) return;
      const task = this.#queue.shift()!;
      thread.task = task;
      thread.timer = setTimeout(() => this.#end(thread, new RecognitionFailed('took too long')), this.#pageTimeout);
      const { data, width, height, pointsPerPixel } = task.image;
      // A view on a larger or shared buffer cannot be transferred as it is.
      const own =
        data.byteLength === data.buffer.byteLength && data.buffer instanceof ArrayBuffer ? data : data.slice();
      const request: OcrRequest = {
        id: ++this.#lastId,
        image: { data: own, width, height, pointsPerPixel },
        ...(task.corners === undefined ? {} : { corners: task.corners }),
      };
      thread.worker.postMessage(request, [own.buffer as ArrayBuffer]);
    }
  }

  #start(): Thread | null {
    if (this.#threads.length >= this.size) return null;
    const data: OcrWorkerData = { assets: this.#assets };
    const worker = new Worker(workerFile(), { workerData: data, name: 'ocr' });
    worker.unref();
    const thread: Thread = { worker, task: null, timer: null };
    worker.on('message', (answer: OcrAnswer) => this.#answered(thread, answer));
    worker.on('error', (error: Error) => this.#end(thread, new RecognitionFailed('thread failed', { cause: error })));
    worker.on('exit', (code) => this.#end(thread, new RecognitionFailed(`thread ended with code ${code}`)));
    this.#threads.push(thread);
    return thread;
  }

  #answered(thread: Thread, answer: OcrAnswer): void {
    if ('crash' in answer) {
      // Tesseract's memory cannot be trusted after a failure inside it.
      this.#end(thread, new RecognitionFailed(answer.crash));
      return;
    }
    this.#release(thread, 'error' in answer ? AppError.fromShape(answer.error) : answer.recognition);
    this.#next();
  }

  #release(thread: Thread, outcome: PageRecognition | Error): void {
    if (thread.timer) clearTimeout(thread.timer);
    thread.timer = null;
    const task = thread.task;
    thread.task = null;
    if (task) this.#settle(task, outcome);
  }

  #settle(task: Task, outcome: PageRecognition | Error): void {
    task.detach();
    if (outcome instanceof Error) task.reject(outcome);
    else task.resolve(outcome);
  }

  #end(thread: Thread, error: Error): void {
    const index = this.#threads.indexOf(thread);
    if (index < 0) return;
    this.#threads.splice(index, 1);
    void thread.worker.terminate();
    this.#release(thread, error);
    if (!this.#closed) this.#next();
  }

  #cancel(task: Task): void {
    const queued = this.#queue.indexOf(task);
    if (queued >= 0) {
      this.#queue.splice(queued, 1);
      this.#settle(task, new AppError('cancelled', {}));
      return;
    }
    const thread = this.#threads.find((candidate) => candidate.task === task);
    if (thread) this.#end(thread, new AppError('cancelled', {}));
  }
}

/** Beside this file as TypeScript source; in the built application beside the entry, this file being there or in a chunk. */
function workerFile(): URL {
  const names = import.meta.url.endsWith('.ts') ? ['./ocr-worker.ts'] : ['./ocr-worker.js', '../ocr-worker.js'];
  for (const name of names) {
    const url = new URL(name, import.meta.url);
    if (existsSync(fileURLToPath(url))) return url;
  }
  throw new AppError('system.missing-component', { component: 'ocr-worker' });
}
