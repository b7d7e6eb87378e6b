import { z } from 'zod';
import { dossierId } from './dossier.ts';
import { errorShape } from './errors.ts';
import { sha256 } from './iso.ts';
import { token } from './methods/library-methods.ts';

/** A folder or file that the user chose: the window gets a token and a name to show, never the path. */
export const grantedPath = z.object({ token, label: z.string() });
export type GrantedPath = z.infer<typeof grantedPath>;

const none = z.object({});
const done = z.object({ done: z.boolean() });

/** What the window may ask of its host, beside the engine: dialogs, print, clipboard, links. Call → input and output. */
export const hostCalls = {
  'library.choose': { input: none, output: grantedPath.nullable() },
  /** The library opened last, if its folder still exists. */
  'library.recent': { input: none, output: grantedPath.nullable() },
  'library.remember': { input: z.object({ token }), output: done },
  'files.choose': {
    input: z.object({ purpose: z.enum(['papers', 'form', 'certificates', 'bundle', 'handed-over']) }),
    output: z.array(grantedPath),
  },
  'save.choose': {
    input: z.object({ defaultName: z.string().max(200), kind: z.enum(['pdf', 'handed-over']).optional() }),
    output: grantedPath.nullable(),
  },
  /** A folder that does not exist yet, of this name (or the next free one), in a folder that the user chooses. */
  'folder.choose': { input: z.object({ newName: z.string().min(1).max(200) }), output: grantedPath.nullable() },
  /** Prints what the window shows, by its print style sheet (the recovery code). `done` false: the user gave up. */
  'print.window': { input: none, output: done },
  /** Prints these pages of the last bundle, in this order. `toPdf`: into a file in place of a printer. `done` false: the user gave up. */
  'print.bundle': {
    input: z.object({
      dossier: dossierId,
      sha256,
      pages: z.array(z.number().int().min(1).max(20_000)).min(1).max(20_000),
      duplex: z.boolean(),
      toPdf: token.nullable(),
    }),
    output: done,
  },
  'clipboard.write': { input: z.object({ text: z.string().max(10_000) }), output: done },
  /** Only https addresses that stand in the catalogue, after a confirmation. */
  'link.open': { input: z.object({ url: z.string().max(2000) }), output: done },
  'engine.connect': { input: none, output: done },
  'engine.restart': { input: none, output: done },
  'window.close': { input: none, output: done },
} as const;

export type HostCall = keyof typeof hostCalls;
export type HostInput<C extends HostCall> = z.input<(typeof hostCalls)[C]['input']>;
export type HostOutput<C extends HostCall> = z.output<(typeof hostCalls)[C]['output']>;

/** How an answer travels: errors cross the process border as shapes. */
export const hostAnswer = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), output: z.unknown() }),
  z.object({ ok: z.literal(false), error: errorShape }),
]);

/** What the preload script puts on `window.liasse`. `File` is the window's own class, unknown to this folder. */
export interface HostBridge<File> {
  call(name: HostCall, input: unknown): Promise<unknown>;
  /** Grants a file that the user dropped on the window; null when it has no path (dragged from a web page). */
  grantDropped(file: File): Promise<unknown>;
  versions: { app: string; electron: string; chrome: string };
}

/** `data` of the window messages by which the preload hands over an engine port, or says that there is no engine. */
export const ENGINE_PORT = 'liasse:engine-port';
export const ENGINE_GONE = 'liasse:engine-gone';

/** Host ↔ engine envelope for a window that has no port of its own: the engine runs as a forked Node process. */
export interface FromWindow {
  t: 'from-window';
  message: unknown;
}
export interface ToWindow {
  t: 'to-window';
  message: unknown;
}

/** Names of the IPC channels between preload and main. */
export const HOST_CHANNEL = 'host';
export const DROP_CHANNEL = 'host-drop';
