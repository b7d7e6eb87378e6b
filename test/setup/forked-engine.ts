import { fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import { Client } from '../../core/contract/client.ts';
import { AppError } from '../../core/contract/errors.ts';
import { engineToHost, type HostToEngine } from '../../core/contract/messages.ts';

const root = resolve(import.meta.dirname, '../..');
/** The engine's TypeScript source, which Node 24 runs as it is, and the file that the build makes of it. */
export const ENGINE_SOURCE = resolve(root, 'core/engine/entry.ts');
export const ENGINE_BUILT = resolve(root, 'out/main/engine.js');

export interface ForkedEngine {
  client: Client;
  pid: number;
  /** A token for a path, as the window's host would give one. */
  grant(path: string): string;
  fetch(url: string): Promise<{ type: string; data: Uint8Array }>;
  kill(): void;
  /** Asks the engine to end; resolves with its exit code. */
  stop(): Promise<number | null>;
}

/** Starts the engine in a process of its own, as the desktop host does where no utilityProcess is to be had. */
export async function forkEngine(file: string, catalogue: string | null = null): Promise<ForkedEngine> {
  const child = fork(file, [], {
    execArgv: [],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    serialization: 'advanced',
  });
  const ended = new Promise<number | null>((done) => child.once('exit', (code) => done(code)));
  const send = (message: HostToEngine) => child.send(message);
  const waiting = new Map<
    number,
    { resolve: (v: { type: string; data: Uint8Array }) => void; reject: (e: Error) => void }
  >();
  const ready = new Promise<void>((done, failed) => {
    child.on('message', (raw) => {
      const message = engineToHost.safeParse(raw).data;
      if (message?.t === 'ready') done();
      else if (message?.t === 'bytes') waiting.get(message.id)?.resolve({ type: message.type, data: message.data });
      else if (message?.t === 'no-bytes') waiting.get(message.id)?.reject(AppError.fromShape(message.error));
    });
    child.once('exit', (code) => failed(new Error(`the engine ended before it was ready (${code})`)));
  });
  send({ t: 'start', assets: null, catalogue });
  await ready;
  const client = new Client({
    send: (message) => child.send(message),
    onMessage: (receive) => void child.on('message', receive),
    onClose: (closed) => void child.once('exit', closed),
  });
  let nextFetch = 0;
  return {
    client,
    pid: child.pid ?? 0,
    grant: (path) => {
      const token = randomBytes(16).toString('hex');
      send({ t: 'grant', token, path });
      return token;
    },
    fetch: (url) =>
      new Promise((resolve, reject) => {
        const id = nextFetch++;
        waiting.set(id, { resolve, reject });
        send({ t: 'fetch', id, url });
      }),
    kill: () => void child.kill('SIGKILL'),
    stop: async () => {
      if (child.connected) send({ t: 'stop' });
      return await ended;
    },
  };
}
