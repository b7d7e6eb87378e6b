import { AppError } from './errors.ts';
import { fromEngine, type ToEngine } from './messages.ts';
import { type Method, type MethodInput, type MethodOutput, methods } from './methods/methods.ts';

/** The little a transport must do: a MessagePort, an IPC channel and an in-process pair all fit. */
export interface Channel {
  send(message: ToEngine): void;
  onMessage(receive: (message: unknown) => void): void;
  onClose(closed: () => void): void;
}

/** What of AbortSignal is used; core/contract is compiled with neither Node nor DOM types. */
export interface CancelSignal {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void, options?: { once?: boolean }): void;
}

export interface CallOptions {
  signal?: CancelSignal;
  onProgress?: (step: string, done: number, total: number) => void;
}

interface Pending {
  method: Method;
  resolve: (output: unknown) => void;
  reject: (error: AppError) => void;
  onProgress: CallOptions['onProgress'];
}

/** Calls the engine over a channel; inputs and outputs are checked against the contract on this side too. */
export class Client {
  #channel: Channel;
  #next = 0;
  #pending = new Map<number, Pending>();
  #listeners = new Set<(topics: string[]) => void>();

  constructor(channel: Channel) {
    this.#channel = channel;
    channel.onMessage((raw) => this.#receive(raw));
    channel.onClose(() => this.#failAll());
  }

  /** Rejects with an AppError: the engine's own, `cancelled`, or `system.engine-stopped` when the channel closes. */
  call<M extends Method>(method: M, input: MethodInput<M>, options: CallOptions = {}): Promise<MethodOutput<M>> {
    if (!Object.hasOwn(methods, method)) return Promise.reject(new AppError('input.unknown-method', { method }));
    const checked = methods[method].input.safeParse(input);
    if (!checked.success) {
      const issue = checked.error.issues[0];
      const what = `${method} ${issue?.path.join('.') ?? ''}`.trim();
      return Promise.reject(new AppError('input.invalid', { what, problem: issue?.message ?? '' }));
    }
    const id = this.#next++;
    return new Promise<MethodOutput<M>>((resolve, reject) => {
      const pending = { method, resolve: resolve as (v: unknown) => void, reject, onProgress: options.onProgress };
      this.#pending.set(id, pending);
      this.#channel.send({ t: 'call', id, method, input: checked.data });
      const cancel = () => this.#channel.send({ t: 'cancel', id });
      if (options.signal?.aborted) cancel();
      else options.signal?.addEventListener('abort', cancel, { once: true });
    });
  }

  /** Topics are `noun:id`, e.g. `dossier:3f…`. Returns the function that stops listening. */
  onChanged(listener: (topics: string[]) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #receive(raw: unknown): void {
    const parsed = fromEngine.safeParse(raw);
    if (!parsed.success) return;
    const message = parsed.data;
    if (message.t === 'changed') {
      for (const listener of this.#listeners) listener(message.topics);
      return;
    }
    const pending = this.#pending.get(message.id);
    if (!pending) return;
    if (message.t === 'progress') {
      pending.onProgress?.(message.step, message.done, message.total);
      return;
    }
    this.#pending.delete(message.id);
    if (message.t === 'fail') {
      pending.reject(AppError.fromShape(message.error));
      return;
    }
    const output = methods[pending.method].output.safeParse(message.output);
    if (output.success) pending.resolve(output.data);
    else pending.reject(new AppError('internal', { ref: `bad-output:${pending.method}` }));
  }

  #failAll(): void {
    const pending = [...this.#pending.values()];
    this.#pending.clear();
    for (const p of pending) p.reject(new AppError('system.engine-stopped', {}));
  }
}
