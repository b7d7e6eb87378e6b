/// <reference types="vite/client" />
import type { HostBridge } from '../core/contract/host-bridge.ts';

declare global {
  interface Window {
    liasse: HostBridge<File>;
  }
}
