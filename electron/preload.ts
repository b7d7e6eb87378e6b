import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { HostBridge } from '../core/contract/host-bridge.ts';

// Written out, not imported: the sandboxed script stays free of the contract's validator.
const ENGINE_PORT = 'liasse:engine-port';
const ENGINE_GONE = 'liasse:engine-gone';

const bridge: HostBridge<File> = {
  call: (name, input) => ipcRenderer.invoke('host', name, input),
  grantDropped: (file) => ipcRenderer.invoke('host-drop', webUtils.getPathForFile(file)),
  versions: {
    app: process.argv.find((argument) => argument.startsWith('--liasse-version='))?.split('=')[1] ?? '',
    electron: process.versions['electron'] ?? '',
    chrome: process.versions['chrome'] ?? '',
  },
};
contextBridge.exposeInMainWorld('liasse', bridge);

// This folder is compiled without DOM types.
const page = globalThis as unknown as {
  origin: string;
  postMessage(data: string, origin: string, ports?: unknown): void;
};

// A MessagePort cannot cross the context bridge; it can cross as a window message to our own page.
ipcRenderer.on(ENGINE_PORT, (event) => page.postMessage(ENGINE_PORT, page.origin, event.ports));
ipcRenderer.on(ENGINE_GONE, () => page.postMessage(ENGINE_GONE, page.origin));
