import { Client } from '../contract/client.ts';
import type { FromEngine } from '../contract/messages.ts';
import { Dispatcher } from '../engine/dispatch.ts';
import { Engine } from '../engine/engine.ts';
import { handlers } from '../engine/handlers/handlers.ts';

/** An engine in this process and a client that talks to it through the same checked messages as a window. */
export function openLocalClient(): { client: Client; engine: Engine; close(): Promise<void> } {
  const engine = new Engine({ assets: null, catalogue: null });
  let receive: (message: unknown) => void = () => {};
  const dispatcher = new Dispatcher(
    engine,
    handlers,
    (message: FromEngine) => queueMicrotask(() => receive(message)),
    null,
  );
  const client = new Client({
    send: (message) => dispatcher.receive(message),
    onMessage: (listener) => {
      receive = listener;
    },
    onClose: () => {}, // it lives and dies with this process
  });
  return { client, engine, close: () => engine.close() };
}
