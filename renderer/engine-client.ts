import { type Channel, Client } from '../core/contract/client.ts';
import { ENGINE_GONE, ENGINE_PORT } from '../core/contract/host-bridge.ts';
import { askHost } from './host.ts';

/** `generation` counts the engines met: above 1, an engine died and its open library went with it. */
export interface EngineState {
  client: Client | null;
  generation: number;
  gone: boolean;
}

/** The window's line to the engine. A line that closes fails its open calls; the host then sends a new one. */
class EngineLine {
  #state: EngineState = { client: null, generation: 0, gone: false };
  #listeners = new Set<() => void>();
  #endLine: () => void = () => {};

  constructor() {
    window.addEventListener('message', (event) => {
      if (event.source !== window) return;
      const port = event.ports[0];
      if (event.data === ENGINE_PORT && port) this.#open(port);
      if (event.data === ENGINE_GONE) this.#set({ ...this.#state, client: null, gone: true });
    });
    void askHost('engine.connect', {});
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly state = (): EngineState => this.#state;

  #open(port: MessagePort): void {
    this.#endLine();
    const channel = portChannel(port, () => {
      if (this.#state.client === client) this.#set({ ...this.#state, client: null });
    });
    this.#endLine = channel.end;
    const client = new Client(channel);
    this.#set({ client, generation: this.#state.generation + 1, gone: false });
  }

  #set(state: EngineState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}

function portChannel(port: MessagePort, closed: () => void): Channel & { end: () => void } {
  const onClose = new Set<() => void>([closed]);
  const end = () => {
    for (const listener of onClose) listener();
    onClose.clear();
  };
  port.addEventListener('close', end);
  return {
    send: (message) => port.postMessage(message),
    onMessage: (receive) => {
      port.addEventListener('message', (event) => receive(event.data));
      port.start();
    },
    onClose: (listener) => void onClose.add(listener),
    end,
  };
}

export const engineLine = new EngineLine();
