import { randomBytes } from 'node:crypto';
import { AppError } from '../contract/errors.ts';
import { type FromEngine, toEngine } from '../contract/messages.ts';
import { type Method, methods } from '../contract/methods/methods.ts';
import type { Engine } from './engine.ts';
import type { Context, Handlers } from './handler.ts';

/** Progress messages closer than this (ms) are dropped, but the last one of a step always goes out. */
const PROGRESS_INTERVAL = 40;

function asAppError(error: unknown, aborted: boolean): AppError {
  if (aborted) return new AppError('cancelled', {});
  if (error instanceof AppError) return error;
  const code = (error as { code?: string } | null)?.code;
  const path = (error as { path?: string } | null)?.path ?? '';
  if (code === 'ENOSPC') return new AppError('system.disk-full', { path });
  if (code === 'EROFS' || code === 'EACCES' || code === 'EPERM')
    return new AppError('system.unwritable', { path, cause: code });
  const ref = randomBytes(4).toString('hex');
  // The reference ties the sentence that the person sees to this line; the message itself stays on this machine.
  console.error(`internal ${ref}:`, error);
  return new AppError('internal', { ref });
}

/** Runs calls of one client against the handlers: validates both ways, cancels, and answers exactly once. */
export class Dispatcher {
  #engine: Engine;
  #handlers: Handlers;
  #running = new Map<number, AbortController>();
  #send: (message: FromEngine) => void;
  #allowed: ReadonlySet<string> | null;

  /** `allowed`: the methods that this client may call; null for the host itself. */
  constructor(
    engine: Engine,
    handlers: Handlers,
    send: (message: FromEngine) => void,
    allowed: ReadonlySet<string> | null,
  ) {
    this.#engine = engine;
    this.#handlers = handlers;
    this.#send = send;
    this.#allowed = allowed;
  }

  /** Takes one raw message of the client; anything that is not a message of the contract is ignored. */
  receive(raw: unknown): void {
    const parsed = toEngine.safeParse(raw);
    if (!parsed.success) return;
    const message = parsed.data;
    if (message.t === 'cancel') this.#running.get(message.id)?.abort();
    else void this.#run(message.id, message.method, message.input);
  }

  /** Ends every running call (the client is gone). */
  abortAll(): void {
    for (const controller of this.#running.values()) controller.abort();
  }

  async #run(id: number, method: string, input: unknown): Promise<void> {
    const controller = new AbortController();
    this.#running.set(id, controller);
    try {
      const output = await this.#call(id, method, input, controller.signal);
      this.#send({ t: 'done', id, output });
    } catch (error) {
      this.#send({ t: 'fail', id, error: asAppError(error, controller.signal.aborted).toShape() });
    } finally {
      this.#running.delete(id);
    }
  }

  async #call(id: number, method: string, input: unknown, signal: AbortSignal): Promise<unknown> {
    if (!Object.hasOwn(methods, method) || this.#allowed?.has(method) === false)
      throw new AppError('input.unknown-method', { method });
    const name = method as Method;
    const checked = methods[name].input.safeParse(input);
    if (!checked.success) {
      const issue = checked.error.issues[0];
      throw new AppError('input.invalid', {
        what: [method, ...(issue?.path ?? [])].join('.'),
        problem: issue?.message ?? '',
      });
    }
    const handler = this.#handlers[name] as (input: unknown, context: Context) => unknown;
    const output = await handler(checked.data, this.#context(id, signal));
    const valid = methods[name].output.safeParse(output);
    if (!valid.success) throw new Error(`${method} broke its own contract: ${valid.error.message}`);
    return valid.data;
  }

  #context(id: number, signal: AbortSignal): Context {
    let last = 0;
    return {
      engine: this.#engine,
      signal,
      progress: (step, done, total) => {
        const now = performance.now();
        if (now - last < PROGRESS_INTERVAL && done < total) return;
        last = now;
        this.#send({ t: 'progress', id, step, done, total });
      },
      changed: (topic) => this.#engine.announce([topic]),
    };
  }
}
