import { join } from 'node:path';
import { app, type BrowserWindow, session } from 'electron';
import { DROP_CHANNEL } from '../core/contract/host-bridge.ts';
import { APP_ORIGIN, serveApp } from './app-protocol.ts';
import { catalogueLinks } from './catalogue-links.ts';
import { startEngine } from './engine-process.ts';
import { hostHandlers } from './host-handlers.ts';
import { answerPreload, answerWindow } from './ipc.ts';
import { setMenu } from './menu.ts';
import { servePieces } from './piece-protocol.ts';
import { secureBeforeReady, secureSession } from './security.ts';
import { Settings } from './settings.ts';
import { Supervisor } from './supervisor.ts';
import { Tokens } from './tokens.ts';
import { createWindow } from './window.ts';
import { WindowLink } from './window-link.ts';

const out = join(import.meta.dirname, '..');
const assets = app.isPackaged ? join(process.resourcesPath, 'ocr') : null;
const catalogue = join(import.meta.dirname, 'catalogue.json'); // written by the build
const developmentServer = app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL'];

secureBeforeReady();

let window: BrowserWindow | null = null;
let link: WindowLink | null = null;

const tokens = new Tokens((grant) => supervisor.send(grant));
const supervisor = new Supervisor(
  () => startEngine(join(import.meta.dirname, 'engine-start.js')),
  () => [{ t: 'start', assets, catalogue }, ...tokens.all()],
  {
    ready: (engine) => link?.open(engine),
    ended: (reason) => {
      console.error(`engine ended: ${reason}`);
      link?.close();
    },
    gaveUp: () => link?.engineGone(),
  },
);

function openWindow(settings: Settings): void {
  const page = developmentServer ?? `${APP_ORIGIN}/`;
  const opened = createWindow(page, join(out, 'preload/index.cjs'), settings);
  const line = new WindowLink(opened.webContents);
  window = opened;
  link = line;
  let links: ReadonlySet<string> | null = null;
  const knownLinks = () => {
    links ??= catalogueLinks(catalogue);
    return links;
  };
  answerWindow(page, hostHandlers({ window: opened, link: line, supervisor, tokens, settings, links: knownLinks }));
  answerPreload(DROP_CHANNEL, page, (path) => (typeof path === 'string' && path !== '' ? tokens.grant(path) : null));
  opened.on('closed', () => {
    window = null;
    link = null;
  });
}

// One window and one engine a user: a second start shows the first one's window.
if (!app.requestSingleInstanceLock()) app.quit();
else {
  app.on('second-instance', () => {
    if (window?.isMinimized()) window.restore();
    window?.focus();
  });
  // Not `await app.whenReady()`: Electron holds 'ready' until this module has finished loading, so that deadlocks.
  void app.whenReady().then(() => {
    setMenu();
    secureSession(session.defaultSession, developmentServer);
    serveApp(join(out, 'renderer'));
    servePieces(supervisor);
    supervisor.start();
    openWindow(new Settings(join(app.getPath('userData'), 'settings.json')));
  });
}

app.on('window-all-closed', () => app.quit());

let stopped = false;
app.on('before-quit', (event) => {
  if (stopped) return;
  event.preventDefault();
  void supervisor.stop().then((how) => {
    console.log(`engine stopped: ${how}`);
    stopped = true;
    app.quit();
  });
});
