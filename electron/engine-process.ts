import { fork } from 'node:child_process';
import { app, type MessagePortMain, utilityProcess } from 'electron';
import type { HostToEngine } from '../core/contract/messages.ts';

/** A running engine as its host sees it. */
export interface EngineProcess {
  readonly pid: number | undefined;
  /** A window's port can be handed over; otherwise its messages are relayed in envelopes. */
  readonly takesPorts: boolean;
  send(message: HostToEngine | { t: 'from-window'; message: unknown }): void;
  sendPort(message: HostToEngine, port: MessagePortMain): void;
  onMessage(receive: (message: unknown) => void): void;
  onExit(exited: (reason: string) => void): void;
  kill(): void;
}

/** Starts the built engine file in Electron's utility process, or in tests on old runtimes under a given Node. */
export function startEngine(file: string): EngineProcess {
  if (__LIASSE_TEST_OVERRIDES__) {
    const node = process.env['LIASSE_ENGINE_NODE'];
    if (node && !app.isPackaged) return forkUnderNode(file, node);
  }
  return forkUtility(file);
}

function forkUtility(file: string): EngineProcess {
  const child = utilityProcess.fork(file, [], { serviceName: 'liasse-engine', stdio: 'inherit' });
  return {
    get pid() {
      return child.pid;
    },
    takesPorts: true,
    send: (message) => child.postMessage(message),
    sendPort: (message, port) => child.postMessage(message, [port]),
    onMessage: (receive) => void child.on('message', receive),
    onExit: (exited) => void child.once('exit', (code) => exited(`exit ${code}`)),
    kill: () => void child.kill(),
  };
}

function forkUnderNode(file: string, node: string): EngineProcess {
  const env: NodeJS.ProcessEnv = { ...process.env };
  delete env['ELECTRON_RUN_AS_NODE'];
  delete env['NODE_OPTIONS'];
  const child = fork(file, [], {
    execPath: node,
    execArgv: [],
    env,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    serialization: 'advanced', // page images travel as bytes
  });
  return {
    get pid() {
      return child.pid;
    },
    takesPorts: false,
    send: (message) => {
      // A message to an engine that has just died is answered by its exit: every open call fails then.
      if (child.connected) child.send(message, () => {});
    },
    sendPort: () => {
      throw new Error('a forked Node takes no ports');
    },
    onMessage: (receive) => void child.on('message', receive),
    onExit: (exited) => void child.once('exit', (code, signal) => exited(`exit ${signal ?? code}`)),
    kill: () => void child.kill('SIGKILL'),
  };
}
