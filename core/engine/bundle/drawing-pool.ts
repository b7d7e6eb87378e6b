import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { AppError } from '../../contract/errors.ts';
import { compiledPdfium } from '../pages/pdfium.ts';
import type { BundleSource } from './bundle-plan.ts';
import { declaredPixels } from './declared-pixels.ts';
import type { DrawAnswer, DrawRequest, DrawTask, DrawTasks, SharedSource } from './draw-messages.ts';

const MOST_THREADS = 2; // each has a PDFium of its own, which takes 100 MB to draw a photo: a bundle must fit in 1 GB
const PAGE_TIMEOUT = 120_000; // a page made to hold PDFium up ends its thread
const IDLE = 20_000;
// Threads together may hold so much outside their heaps; then one that holds more than its share is ended, and another
// started: the memory of compiled code never shrinks. A decoded picture takes 6 to 8 bytes a pixel.
const SHARE = 128 * 2 ** 20;
const MOST_MEMORY = MOST_THREADS * SHARE;
// Sources whose pictures, or whose file, are larger are drawn one after the other, by one thread.
const LARGE_PIXELS = 16_000_000;
const LARGE_BYTES = 24 * 2 ** 20;
// What a thread's own objects may take: it holds no more than one page of anything.
const HEAP = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 8 };
// A page whose thread was ended by another page is asked for once more.
const TRIES = 2;

/** A page could not be drawn; the pool goes on with a new thread. */
export class DrawingFailed extends Error {
  override name = 'DrawingFailed';
}

type Task = {
  id: number;
  request: Extract<DrawRequest, { task: DrawTask }>;
  keys: number[];
  tries: number;
  resolve(answer: never): void;
  reject(error: Error): void;
};
type Thread = {
  worker: Worker;
  known: Set<number>;
  tasks: Task[];
  timer: NodeJS.Timeout | null;
  memory: number;
  isForLarge: boolean;
};

/**
 * Threads that draw the pages of sources and bundles with PDFium while the main thread writes and reads. One pool serves the
 * whole process: a thread takes as long to start as ten pages to draw. They end when nothing was asked of them for a while.
 */
export class DrawingPool {
  private readonly threads: Thread[] = [];
  private readonly sources = new Map<number, SharedSource>();
  private readonly large = new Set<number>();
  private lastId = 0;
  private lastKey = 0;
  private idle: NodeJS.Timeout | null = null;

  /** Makes a source known to the threads; it is read once a page of it is asked for. */
  share(source: BundleSource): number {
    const { bytes, type, name } = source;
    const key = ++this.lastKey;
    if (bytes.length > LARGE_BYTES || declaredPixels(source) > LARGE_PIXELS) this.large.add(key);
    const own = new SharedArrayBuffer(bytes.length);
    new Uint8Array(own).set(bytes);
    this.sources.set(key, { key, bytes: own, type, name });
    return key;
  }

  /** Lets go of a source; answers under way are still given. */
  release(key: number): void {
    this.sources.delete(key);
    this.large.delete(key);
    for (const thread of this.threads) if (thread.known.delete(key)) send(thread, { close: key });
  }

  /** Closes a file that `check` or `carried` opened, in every thread. */
  releaseFile(path: string): void {
    for (const thread of this.threads) send(thread, { closeFile: path });
  }

  /** Errors: those of opening the source, DrawingFailed, `system.missing-component`, `cancelled`. */
  ask<T extends DrawTask>(task: T, ask: DrawTasks[T]['ask'], signal?: AbortSignal): Promise<DrawTasks[T]['answer']> {
    if (signal?.aborted) return Promise.reject(new AppError('cancelled', {}));
    return new Promise((resolve, reject) => {
      const id = ++this.lastId;
      const keys = keysIn(ask);
      const cancel = () => reject(new AppError('cancelled', {}));
      signal?.addEventListener('abort', cancel, { once: true });
      const settle =
        <A>(how: (value: A) => void) =>
        (value: A) => {
          signal?.removeEventListener('abort', cancel);
          how(value);
        };
      const request = { id, task, ask } as unknown as Task['request'];
      try {
        this.give({ id, request, keys, tries: 0, resolve: settle(resolve) as Task['resolve'], reject: settle(reject) });
      } catch (error) {
        reject(error as Error);
      }
    });
  }

  /** Ends the threads; what is under way is refused. */
  async close(): Promise<void> {
    if (this.idle) clearTimeout(this.idle);
    for (const thread of this.threads.splice(0)) {
      if (thread.timer) clearTimeout(thread.timer);
      for (const task of thread.tasks.splice(0)) task.reject(new AppError('cancelled', {}));
      await thread.worker.terminate();
    }
  }

  private give(task: Task): void {
    if (this.idle) clearTimeout(this.idle);
    this.idle = null;
    const thread = this.choose(task.keys);
    this.tell(thread, task);
    thread.tasks.push(task);
    if (thread.tasks.length === 1) this.watch(thread);
    send(thread, task.request);
  }

  /** The threads must know the sources that a task names before it. */
  private tell(thread: Thread, task: Task): void {
    for (const key of task.keys) {
      const source = this.sources.get(key);
      if (!source || thread.known.has(key)) continue;
      thread.known.add(key);
      send(thread, { open: source });
    }
  }

  /** The thread that has the source open already, unless another would be done much sooner. */
  private choose(keys: readonly number[]): Thread {
    const forLarge = this.threads.find(({ isForLarge }) => isForLarge);
    const isLarge = keys.some((key) => this.large.has(key));
    if (isLarge && forLarge) return forLarge;
    const thread = this.chooseAny(keys);
    if (isLarge) thread.isForLarge = true;
    return thread;
  }

  private chooseAny(keys: readonly number[]): Thread {
    const free = this.threads.reduce<Thread | null>(
      (least, thread) => (least === null || thread.tasks.length < least.tasks.length ? thread : least),
      null,
    );
    const most = Math.min(MOST_THREADS, Math.max(1, availableParallelism()));
    const knows = this.threads.find((thread) => keys.some((key) => thread.known.has(key)));
    if (knows && (free === null || knows.tasks.length < free.tasks.length + 3)) return knows;
    if (free === null || (free.tasks.length > 0 && this.threads.length < most)) return this.start();
    return free;
  }

  private start(): Thread {
    const worker = new Worker(workerFile(), { name: 'drawing', resourceLimits: HEAP });
    worker.unref();
    const thread: Thread = { worker, known: new Set(), tasks: [], timer: null, memory: 0, isForLarge: false };
    compiledPdfium().then(
      (pdfium) => send(thread, { pdfium }),
      (error: Error) => this.end(thread, error),
    );
    worker.on('message', (answer: DrawAnswer) => this.answered(thread, answer));
    worker.on('error', (cause: Error) => this.end(thread, new DrawingFailed('thread failed', { cause })));
    worker.on('exit', (code) => this.end(thread, new DrawingFailed(`thread ended with code ${code}`)));
    this.threads.push(thread);
    return thread;
  }

  private answered(thread: Thread, message: DrawAnswer): void {
    const index = thread.tasks.findIndex((task) => task.id === message.id);
    if (index < 0) return;
    if ('crash' in message && /RuntimeError|Aborted/.test(message.crash)) {
      // PDFium's memory cannot be trusted after a failure inside it.
      this.end(thread, new DrawingFailed(message.crash));
      return;
    }
    const [task] = thread.tasks.splice(index, 1);
    this.weigh(thread, message.memory, task?.keys ?? []);
    this.watch(thread);
    if ('error' in message) task?.reject(AppError.fromShape(message.error));
    else if ('crash' in message) task?.reject(new DrawingFailed(message.crash));
    else task?.resolve(message.answer as never);
    this.rest();
  }

  /** Ends a thread that holds too much; what was asked of it goes to another. */
  private weigh(thread: Thread, memory: number, keys: readonly number[]): void {
    thread.memory = memory;
    if (memory < SHARE) return;
    for (const key of keys) if (this.sources.has(key)) this.large.add(key);
    if (this.threads.reduce((sum, one) => sum + one.memory, 0) < MOST_MEMORY) return;
    this.threads.splice(this.threads.indexOf(thread), 1);
    if (thread.timer) clearTimeout(thread.timer);
    void thread.worker.terminate();
    for (const task of thread.tasks.splice(0)) this.give(task);
  }

  private watch(thread: Thread): void {
    if (thread.timer) clearTimeout(thread.timer);
    thread.timer = null;
    if (thread.tasks.length === 0) return;
    thread.timer = setTimeout(() => this.end(thread, new DrawingFailed('took too long')), PAGE_TIMEOUT);
  }

  /** The task under way failed with its thread; those behind it go to another. */
  private end(thread: Thread, error: Error): void {
    const index = this.threads.indexOf(thread);
    if (index < 0) return;
    this.threads.splice(index, 1);
    if (thread.timer) clearTimeout(thread.timer);
    void thread.worker.terminate();
    const [failed, ...behind] = thread.tasks.splice(0);
    failed?.reject(error);
    for (const task of behind) {
      task.tries++;
      if (task.tries < TRIES) this.give(task);
      else task.reject(error);
    }
  }

  private rest(): void {
    if (this.threads.some((thread) => thread.tasks.length > 0)) return;
    if (this.idle) clearTimeout(this.idle);
    this.idle = setTimeout(() => void this.close(), IDLE);
    this.idle.unref();
  }
}

/** The pool of this process. */
export const drawingPool = new DrawingPool();

/** The sources that a task names. */
function keysIn(ask: DrawTasks[DrawTask]['ask']): number[] {
  if ('key' in ask) return [ask.key];
  return 'sources' in ask && !Array.isArray(ask.sources) ? Object.values(ask.sources) : [];
}

function send(thread: Thread, request: DrawRequest): void {
  thread.worker.postMessage(request);
}

/** Beside this file as TypeScript source; in the built application beside the entry, this file being there or in a chunk. */
function workerFile(): URL {
  const names = import.meta.url.endsWith('.ts') ? ['./draw-worker.ts'] : ['./draw-worker.js', '../draw-worker.js'];
  for (const name of names) {
    const url = new URL(name, import.meta.url);
    if (existsSync(fileURLToPath(url))) return url;
  }
  throw new AppError('system.missing-component', { component: 'draw-worker' });
}
