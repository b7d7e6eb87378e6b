import { z } from 'zod';
import { AppError } from '../contract/errors.ts';
import { type EngineToHost, type FromEngine, hostToEngine } from '../contract/messages.ts';
import { windowMethods } from '../contract/methods/methods.ts';
import { serveBytes } from './byte-server.ts';
import { Dispatcher } from './dispatch.ts';
import { Engine } from './engine.ts';
import { handlers } from './handlers/handlers.ts';
import { openHostPort, type WindowPort } from './port.ts';

/** Messages of a window that the host relays where processes cannot hand over ports (child_process.fork). */
const relayed = z.object({ t: z.literal('from-window'), message: z.unknown() });

const port = openHostPort();
const post = (message: EngineToHost | FromEngine) => port.post(message);
let engine: Engine | null = null;
let host: Dispatcher | null = null;
let relay: Dispatcher | null = null;

function start(assets: string | null, catalogue: string | null): void {
  engine = new Engine({ assets, catalogue });
  host = new Dispatcher(engine, handlers, post, null);
  const toWindow = (message: FromEngine) => port.post({ t: 'to-window', message });
  relay = new Dispatcher(engine, handlers, toWindow, windowMethods);
  engine.onChanged((topics) => {
    post({ t: 'changed', topics });
    toWindow({ t: 'changed', topics });
  });
  post({ t: 'ready' });
}

function adoptWindow(window: WindowPort): void {
  if (!engine) return;
  const dispatcher = new Dispatcher(engine, handlers, (message) => window.postMessage(message), windowMethods);
  const forget = engine.onChanged((topics) => window.postMessage({ t: 'changed', topics }));
  window.on('message', (event) => dispatcher.receive(event.data));
  window.on('close', () => {
    forget();
    dispatcher.abortAll();
  });
  window.start();
}

async function stop(): Promise<void> {
  host?.abortAll();
  relay?.abortAll();
  await engine?.close();
  process.exit(0);
}

async function fetchBytes(id: number, url: string): Promise<void> {
  try {
    if (!engine) throw new AppError('state.library-closed', {});
    const { type, data } = await serveBytes(engine, url);
    post({ t: 'bytes', id, type, data });
  } catch (error) {
    const shown = error instanceof AppError ? error : new AppError('internal', { ref: 'fetch' });
    if (shown !== error) console.error('fetch failed:', error);
    post({ t: 'no-bytes', id, error: shown.toShape() });
  }
}

port.onMessage((raw, ports) => {
  const fromWindow = relayed.safeParse(raw);
  if (fromWindow.success) return relay?.receive(fromWindow.data.message);
  const message = hostToEngine.safeParse(raw);
  if (!message.success) return host?.receive(raw);
  switch (message.data.t) {
    case 'start':
      return start(message.data.assets, message.data.catalogue);
    case 'grant':
      return engine?.grant(message.data.token, message.data.path);
    case 'fetch':
      return void fetchBytes(message.data.id, message.data.url);
    case 'client':
      return ports[0] && adoptWindow(ports[0]);
    case 'stop':
      return void stop();
  }
});
port.onDisconnect(() => void stop());
