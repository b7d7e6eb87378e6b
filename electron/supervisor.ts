import { AppError } from '../core/contract/errors.ts';
import { engineToHost, type HostToEngine } from '../core/contract/messages.ts';
import type { EngineProcess } from './engine-process.ts';

export interface Bytes {
  type: string;
  data: Uint8Array;
}
interface Waiting {
  resolve: (bytes: Bytes) => void;
  reject: (error: AppError) => void;
}
/** Who wants to know: an engine is ready for windows, has ended, or will not be started again by itself. */
export interface SupervisorEvents {
  ready: (engine: EngineProcess) => void;
  ended: (reason: string) => void;
  gaveUp: () => void;
}

const MAX_RESTARTS_IN_A_ROW = 3;
/** An engine that lived this long was sound: its end does not count towards the row. */
const SOUND_AFTER_MS = 60_000;
const STOP_GRACE_MS = 5_000;

/** Keeps one engine running: starts it, restarts it when it dies, fetches bytes from it, stops it cleanly. */
export class Supervisor {
  readonly #spawn: () => EngineProcess;
  readonly #firstMessages: () => HostToEngine[];
  readonly #events: SupervisorEvents;
  readonly #waiting = new Map<number, Waiting>();
  #engine: EngineProcess | null = null;
  #ready = false;
  #stopping = false;
  #restarts = 0;
  #startedAt = 0;
  #nextFetch = 0;

  /** `firstMessages` are said to each new engine: where its files are, and the paths granted so far. */
  constructor(spawn: () => EngineProcess, firstMessages: () => HostToEngine[], events: SupervisorEvents) {
    this.#spawn = spawn;
    this.#firstMessages = firstMessages;
    this.#events = events;
  }

  get pid(): number | undefined {
    return this.#engine?.pid;
  }
  get readyEngine(): EngineProcess | null {
    return this.#ready ? this.#engine : null;
  }

  start(): void {
    if (this.#engine || this.#stopping) return;
    const engine = this.#spawn();
    this.#engine = engine;
    this.#startedAt = Date.now();
    engine.onMessage((raw) => this.#receive(engine, raw));
    engine.onExit((reason) => this.#exited(engine, reason));
    for (const message of this.#firstMessages()) engine.send(message);
  }

  /** After the supervisor gave up, on the user's demand. */
  startAgain(): void {
    this.#restarts = 0;
    this.start();
  }

  send(message: HostToEngine): void {
    this.#engine?.send(message);
  }

  /** The bytes behind a `piece://` address. Rejects with the engine's AppError, or `system.engine-stopped`. */
  fetch(url: string): Promise<Bytes> {
    const engine = this.#engine;
    if (!engine) return Promise.reject(new AppError('system.engine-stopped', {}));
    const id = this.#nextFetch++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      engine.send({ t: 'fetch', id, url });
    });
  }

  /** Asks the engine to end and waits; an engine that does not answer is killed. */
  async stop(): Promise<string> {
    this.#stopping = true;
    const engine = this.#engine;
    if (!engine) return 'not running';
    return await new Promise<string>((resolve) => {
      const timer = setTimeout(() => {
        engine.kill();
        resolve('killed');
      }, STOP_GRACE_MS);
      engine.onExit((reason) => {
        clearTimeout(timer);
        resolve(reason);
      });
      engine.send({ t: 'stop' });
    });
  }

  #receive(engine: EngineProcess, raw: unknown): void {
    const parsed = engineToHost.safeParse(raw);
    if (!parsed.success) return; // envelopes for a window: window-link.ts reads those
    const message = parsed.data;
    if (message.t === 'ready') {
      this.#ready = true;
      this.#events.ready(engine);
      return;
    }
    const waiting = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if (message.t === 'bytes') waiting?.resolve({ type: message.type, data: message.data });
    else waiting?.reject(AppError.fromShape(message.error));
  }

  #exited(engine: EngineProcess, reason: string): void {
    if (this.#engine !== engine) return;
    this.#engine = null;
    this.#ready = false;
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const fetch of waiting) fetch.reject(new AppError('system.engine-stopped', {}));
    if (this.#stopping) return;
    this.#events.ended(reason);
    if (Date.now() - this.#startedAt > SOUND_AFTER_MS) this.#restarts = 0;
    if (this.#restarts >= MAX_RESTARTS_IN_A_ROW) {
      this.#events.gaveUp();
      return;
    }
    this.#restarts++;
    this.start();
  }
}
