/** A transferred MessagePort as Electron's utilityProcess hands it over. */
export interface WindowPort {
  postMessage(message: unknown): void;
  on(event: 'message', receive: (event: { data: unknown }) => void): void;
  on(event: 'close', closed: () => void): void;
  start(): void;
}

/** The engine's own end towards its host: Electron's utilityProcess (parentPort) or child_process IPC (process.send). */
export interface HostPort {
  post(message: unknown): void;
  onMessage(receive: (message: unknown, ports: WindowPort[]) => void): void;
  onDisconnect(gone: () => void): void;
}

interface ParentPort {
  postMessage(message: unknown): void;
  on(event: 'message', receive: (event: { data: unknown; ports: WindowPort[] }) => void): void;
}

/** Throws when the process was not started by a host. */
export function openHostPort(): HostPort {
  const parent = (process as unknown as { parentPort?: ParentPort }).parentPort;
  if (parent) {
    return {
      post: (message) => parent.postMessage(message),
      onMessage: (receive) => parent.on('message', (event) => receive(event.data, event.ports)),
      onDisconnect: () => {}, // Electron ends the utility process with its parent
    };
  }
  if (!process.send) throw new Error('the engine was started without a host');
  // Ctrl-C reaches the whole process group: leave the end to the host's 'stop', or to its disappearance.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => {});
  return {
    post: (message) => void process.send?.(message),
    onMessage: (receive) => void process.on('message', (message) => receive(message, [])),
    onDisconnect: (gone) => void process.on('disconnect', gone),
  };
}
