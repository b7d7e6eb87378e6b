import { existsSync } from 'node:fs';
import { type BrowserWindow, clipboard, shell } from 'electron';
import { AppError } from '../core/contract/errors.ts';
import { askFiles, askLibraryFolder, askNewFolder, askSavePath, confirmLink } from './dialogs.ts';
import type { HostHandlers } from './ipc.ts';
import { printBundle, printPage } from './print.ts';
import type { Settings } from './settings.ts';
import type { Supervisor } from './supervisor.ts';
import type { Tokens } from './tokens.ts';
import type { WindowLink } from './window-link.ts';

export interface HostParts {
  window: BrowserWindow;
  link: WindowLink;
  supervisor: Supervisor;
  tokens: Tokens;
  settings: Settings;
  links: () => ReadonlySet<string>;
}

/** The host's answers to its window, one line each; the work is in the modules they name. */
export function hostHandlers({ window, link, supervisor, tokens, settings, links }: HostParts): HostHandlers {
  const granted = (path: string | null) => (path === null ? null : tokens.grant(path));
  return {
    'library.choose': async () => granted(await askLibraryFolder(window)),
    'library.recent': () => {
      const path = settings.values.library;
      return granted(path !== null && existsSync(path) ? path : null);
    },
    'library.remember': ({ token }) => {
      settings.update({ library: tokens.pathOf(token) });
      return { done: true };
    },
    'files.choose': async ({ purpose }) => (await askFiles(window, purpose)).map((path) => tokens.grant(path)),
    'save.choose': async ({ defaultName, kind }) => granted(await askSavePath(window, defaultName, kind)),
    'folder.choose': async ({ newName }) => granted(await askNewFolder(window, newName)),
    'print.window': async () => ({ done: await printPage(window.webContents) }),
    'print.bundle': async ({ toPdf, ...bundle }) => ({
      done: await printBundle(bundle, toPdf === null ? null : tokens.pathOf(toPdf)),
    }),
    'clipboard.write': ({ text }) => {
      clipboard.writeText(text);
      return { done: true };
    },
    'link.open': async ({ url }) => {
      if (!url.startsWith('https://') || !links().has(url)) {
        throw new AppError('input.invalid', { what: 'link', problem: url });
      }
      const agreed = await confirmLink(window, url);
      if (agreed) await shell.openExternal(url);
      return { done: agreed };
    },
    'engine.connect': () => {
      link.connect(supervisor.readyEngine);
      return { done: supervisor.readyEngine !== null };
    },
    'engine.restart': () => {
      supervisor.startAgain();
      return { done: true };
    },
    'window.close': () => {
      window.close();
      return { done: true };
    },
  };
}
