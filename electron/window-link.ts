import { MessageChannelMain, type MessagePortMain, type WebContents } from 'electron';
import { AppError } from '../core/contract/errors.ts';
import { ENGINE_GONE, ENGINE_PORT, type ToWindow } from '../core/contract/host-bridge.ts';
import { toEngine } from '../core/contract/messages.ts';
import { windowMethods } from '../core/contract/methods/methods.ts';
import type { EngineProcess } from './engine-process.ts';

/**
 * The window's line to the engine: a port that goes straight there, or, when the engine is a forked Node, a port that
 * this process relays. The page cannot tell which. A line dies with its engine; the page is given a new one.
 */
export class WindowLink {
  readonly #page: WebContents;
  #relay: MessagePortMain | null = null;
  #wanted = false;

  constructor(page: WebContents) {
    this.#page = page;
  }

  /** The page is ready to listen. `engine` null: it gets its line when one is. */
  connect(engine: EngineProcess | null): void {
    this.#wanted = true;
    if (engine) this.open(engine);
  }

  open(engine: EngineProcess): void {
    if (!this.#wanted || this.#page.isDestroyed()) return;
    this.close();
    const { port1, port2 } = new MessageChannelMain();
    this.#page.postMessage(ENGINE_PORT, null, [port1]);
    if (engine.takesPorts) engine.sendPort({ t: 'client' }, port2);
    else this.#relayThrough(engine, port2);
  }

  /** Ends a relayed line; a direct one ends with the engine's process. */
  close(): void {
    this.#relay?.close();
    this.#relay = null;
  }

  engineGone(): void {
    if (!this.#page.isDestroyed()) this.#page.send(ENGINE_GONE);
  }

  #relayThrough(engine: EngineProcess, port: MessagePortMain): void {
    this.#relay = port;
    port.on('message', ({ data }) => {
      const parsed = toEngine.safeParse(data);
      if (!parsed.success) return;
      const message = parsed.data;
      if (message.t === 'call' && !windowMethods.has(message.method)) {
        const error = new AppError('input.unknown-method', { method: message.method }).toShape();
        port.postMessage({ t: 'fail', id: message.id, error });
        return;
      }
      engine.send({ t: 'from-window', message });
    });
    engine.onMessage((raw) => {
      if (this.#relay === port && isToWindow(raw)) port.postMessage(raw.message);
    });
    port.start();
  }
}

function isToWindow(raw: unknown): raw is ToWindow {
  return typeof raw === 'object' && raw !== null && (raw as { t?: unknown }).t === 'to-window';
}
