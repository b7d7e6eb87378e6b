import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { AppError } from '../../contract/errors.ts';
import type { PageCode } from '../../contract/reading.ts';
import type { PageImage } from '../ocr/gray-image.ts';
import type { CodeAnswer, CodeRequest } from './code-messages.ts';

const PAGE_TIMEOUT = 30_000; // a page takes some 50 ms; a picture made to hold the decoder up ends its thread

/** The codes of a page could not be looked for; the reader itself goes on with a new thread. */
export class CodeSearchFailed extends Error {
  override name = 'CodeSearchFailed';
}

interface Task {
  request: CodeRequest;
  resolve(codes: PageCode[]): void;
  reject(error: Error): void;
}

/** One thread that looks for two-dimensional codes on page images, started with the first page. */
export class CodeReader {
  #worker: Worker | null = null;
  #tasks: Task[] = []; // the first one is under way
  #timer: NodeJS.Timeout | null = null;
  #lastId = 0;
  #closed = false;

  /**
   * The codes of a page image, boxes in points as displayed. The pixels are copied, the caller keeps its own. Rejects with
   * `cancelled`, `system.missing-component`, `system.engine-stopped`, or CodeSearchFailed.
   */
  async read(image: PageImage, signal?: AbortSignal): Promise<PageCode[]> {
    if (this.#closed) throw new AppError('system.engine-stopped', {});
    if (signal?.aborted) throw new AppError('cancelled', {});
    const { width, height, pointsPerPixel } = image;
    const request: CodeRequest = {
      id: ++this.#lastId,
      image: { data: image.data.slice(), width, height, pointsPerPixel },
    };
    return new Promise((resolve, reject) => {
      const cancel = () => settle(() => reject(new AppError('cancelled', {})));
      const settle = (how: () => void) => {
        signal?.removeEventListener('abort', cancel);
        how();
      };
      signal?.addEventListener('abort', cancel, { once: true });
      this.#tasks.push({
        request,
        resolve: (codes) => settle(() => resolve(codes)),
        reject: (error) => settle(() => reject(error)),
      });
      if (this.#tasks.length === 1) this.#send();
    });
  }

  /** Ends the thread; pages still under way are rejected with `cancelled`. */
  async close(): Promise<void> {
    this.#closed = true;
    const worker = this.#worker;
    this.#worker = null;
    this.#stopTimer();
    for (const task of this.#tasks.splice(0)) task.reject(new AppError('cancelled', {}));
    await worker?.terminate();
  }

  #send(): void {
    const task = this.#tasks[0];
    if (!task) return;
    try {
      this.#worker ??= this.#start();
    } catch (error) {
      this.#tasks.shift();
      task.reject(error as Error);
      this.#send();
      return;
    }
    this.#timer = setTimeout(() => this.#end(new CodeSearchFailed('took too long')), PAGE_TIMEOUT);
    this.#worker.postMessage(task.request, [task.request.image.data.buffer as ArrayBuffer]);
  }

  #start(): Worker {
    const worker = new Worker(workerFile(), { name: 'codes' });
    worker.unref();
    worker.on('message', (answer: CodeAnswer) => this.#answered(answer));
    worker.on('error', (cause: Error) => {
      if (this.#worker === worker) this.#end(new CodeSearchFailed('thread failed', { cause }));
    });
    worker.on('exit', (code) => {
      if (this.#worker === worker) this.#end(new CodeSearchFailed(`thread ended with code ${code}`));
    });
    return worker;
  }

  #answered(answer: CodeAnswer): void {
    if (this.#tasks[0]?.request.id !== answer.id) return;
    if ('crash' in answer) {
      this.#end(new CodeSearchFailed(answer.crash));
      return;
    }
    this.#stopTimer();
    const task = this.#tasks.shift();
    if ('error' in answer) task?.reject(AppError.fromShape(answer.error));
    else task?.resolve(answer.codes);
    this.#send();
  }

  /** The page under way failed with its thread; the pages that wait get a new one. */
  #end(error: Error): void {
    const worker = this.#worker;
    this.#worker = null;
    this.#stopTimer();
    void worker?.terminate();
    this.#tasks.shift()?.reject(error);
    this.#send();
  }

  #stopTimer(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
  }
}

/** Beside this file as TypeScript source; in the built application beside the entry, this file being there or in a chunk. */
function workerFile(): URL {
  const names = import.meta.url.endsWith('.ts') ? ['./code-worker.ts'] : ['./code-worker.js', '../code-worker.js'];
  for (const name of names) {
    const url = new URL(name, import.meta.url);
    if (existsSync(fileURLToPath(url))) return url;
  }
  throw new AppError('system.missing-component', { component: 'code-worker' });
}
