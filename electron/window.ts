import { join } from 'node:path';
import { app, BrowserWindow, screen } from 'electron';
import type { Settings } from './settings.ts';

const SMALLEST = { minWidth: 480, minHeight: 400 };
const USUAL = { width: 1240, height: 860 };

/** The one window, where it stood last if that place is still on a screen. */
export function createWindow(address: string, preload: string, settings: Settings): BrowserWindow {
  const window = new BrowserWindow({
    ...USUAL,
    ...placeOnScreen(settings),
    ...SMALLEST,
    show: false,
    title: 'Liasse',
    icon: join(import.meta.dirname, '../../build/icon.png'),
    webPreferences: {
      preload,
      additionalArguments: [`--liasse-version=${app.getVersion()}`],
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: false, // its dictionaries would be downloaded, and papers' words kept
      devTools: true,
    },
  });
  window.once('ready-to-show', () => window.show());
  window.on('close', () => settings.update({ window: window.getNormalBounds() }));
  void window.loadURL(address);
  return window;
}

function placeOnScreen(settings: Settings): Electron.Rectangle | null {
  const bounds = settings.values.window;
  if (!bounds) return null;
  const area = screen.getDisplayMatching(bounds).workArea;
  const seen = bounds.x < area.x + area.width - 100 && bounds.y < area.y + area.height - 100;
  return seen && bounds.x + bounds.width > area.x + 100 && bounds.y >= area.y ? bounds : null;
}
