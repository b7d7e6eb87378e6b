import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { enginePid } from './engine-pid.ts';
import { createDossier, createLibrary, openLibrary, PASSPHRASE } from './library-steps.ts';
import { type OpenWindow, openWindow } from './open-window.ts';

test.describe.configure({ mode: 'serial' });

const work = mkdtempSync(join(tmpdir(), 'liasse-guard-'));
let liasse: OpenWindow;
let recoveryCode: string;

async function killEngine(): Promise<void> {
  // The one before may still be on its way.
  await expect.poll(() => enginePid(liasse.app)).toEqual(expect.any(Number));
  const pid = await enginePid(liasse.app);
  if (pid === undefined) throw new Error('no engine is running');
  process.kill(pid, 'SIGKILL');
  await expect.poll(() => enginePid(liasse.app)).not.toBe(pid);
}

test.beforeAll(async () => {
  mkdirSync(join(work, 'bibliothèque'));
  liasse = await openWindow(join(work, 'profil'));
  recoveryCode = await createLibrary(liasse, join(work, 'bibliothèque'));
  await createDossier(liasse, 'Gardé', '2025-01-10');
});
test.afterAll(async () => {
  await liasse?.close();
  rmSync(work, { recursive: true, force: true });
});

test('gives the page neither Node nor paths', async () => {
  const { page } = liasse;
  expect(page.url()).toBe('app://bundle/');
  const found = await page.evaluate(() => ({
    globals: ['process', 'require', 'module', 'Buffer', 'ipcRenderer'].filter((name) => name in globalThis),
    bridge: Object.keys((globalThis as unknown as { liasse: object }).liasse).sort(),
  }));
  expect(found).toEqual({ globals: [], bridge: ['call', 'grantDropped', 'versions'] });
});

test('serves its pages with a strict policy, and nothing outside their folder', async () => {
  const { page } = liasse;
  const headers = await page.evaluate(async () => {
    const answer = await fetch('/index.html');
    return {
      csp: answer.headers.get('content-security-policy') ?? '',
      sniff: answer.headers.get('x-content-type-options'),
    };
  });
  expect(headers.csp).toContain("default-src 'none'");
  expect(headers.csp).not.toContain('unsafe');
  expect(headers.sniff).toBe('nosniff');
  const outside = await page.evaluate(async () => (await fetch('/..%2f..%2fpackage.json')).status);
  expect(outside).toBe(404);
});

test('reaches no network, by any way', async () => {
  const { app, page } = liasse;
  const reached = await page.evaluate(async () => {
    const image = (source: string) =>
      new Promise<string>((resolve) => {
        const element = new Image();
        element.onload = () => resolve('loaded');
        element.onerror = () => resolve('blocked');
        element.src = source;
      });
    const socket = () =>
      new Promise<string>((resolve) => {
        try {
          const opened = new WebSocket('wss://example.com');
          opened.onopen = () => resolve('opened');
          opened.onerror = () => resolve('blocked');
        } catch {
          resolve('blocked');
        }
      });
    const get = (address: string) =>
      fetch(address).then(
        () => 'fetched',
        () => 'blocked',
      );
    return Promise.all([
      get('https://example.com/'),
      get('http://127.0.0.1:9/'),
      get('file:///etc/hostname'),
      image('https://example.com/a.png'),
      socket(),
    ]);
  });
  expect(reached).toEqual(['blocked', 'blocked', 'blocked', 'blocked', 'blocked']);
  // The session itself refuses, so that not even a hole in the page's policy would do.
  const session = await app.evaluate(async ({ session: { defaultSession } }) =>
    defaultSession.fetch('https://example.com/').then(
      () => 'fetched',
      () => 'blocked',
    ),
  );
  expect(session).toBe('blocked');
  liasse.messages.length = 0; // the page's own complaints about the refusals
});

test('refuses permissions and new windows', async () => {
  const { app, page } = liasse;
  const answers = await page.evaluate(async () => ({
    notifications: await Notification.requestPermission(),
    camera: await navigator.mediaDevices.getUserMedia({ video: true }).then(
      () => 'given',
      () => 'refused',
    ),
    opened: globalThis.open('https://example.com/') === null,
  }));
  expect(answers).toEqual({ notifications: 'denied', camera: 'refused', opened: true });
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  liasse.messages.length = 0;
});

test('the host opens only addresses of the catalogue, and only after a confirmation', async () => {
  const { app, page } = liasse;
  const ask = (url: string) =>
    page.evaluate(
      (address) =>
        (
          globalThis as unknown as {
            liasse: { call(n: string, i: object): Promise<{ ok: boolean; output?: unknown }> };
          }
        ).liasse.call('link.open', { url: address }),
      url,
    );
  const known = await app.evaluate(({ shell, dialog }) => {
    const opened: string[] = [];
    (globalThis as unknown as { opened: string[] }).opened = opened;
    shell.openExternal = async (url) => void opened.push(url);
    dialog.showMessageBox = (async () => ({ response: 1, checkboxChecked: false })) as typeof dialog.showMessageBox;
    return opened;
  });
  expect(known).toEqual([]);
  expect((await ask('https://example.com/')).ok).toBe(false);
  expect((await ask('file:///etc/passwd')).ok).toBe(false);
  await page.getByRole('tab', { name: 'Conditions' }).click();
  await page
    .getByRole('button', { name: /^Lire le texte/ })
    .first()
    .click();
  const opened = () => app.evaluate(() => (globalThis as unknown as { opened: string[] }).opened);
  expect(await opened()).toEqual([]); // the person said no
  await app.evaluate(({ dialog }) => {
    dialog.showMessageBox = (async () => ({ response: 0, checkboxChecked: false })) as typeof dialog.showMessageBox;
  });
  await page
    .getByRole('button', { name: /^Lire le texte/ })
    .first()
    .click();
  await expect.poll(opened).toEqual([expect.stringMatching(/^https:\/\//)]);
});

test('the engine refuses the window what is only for scripts', async () => {
  const answer = await liasse.page.evaluate(
    () =>
      new Promise<unknown>((resolve) => {
        const listen = (event: MessageEvent) => {
          const port = event.ports[0];
          if (event.data !== 'liasse:engine-port' || !port) return;
          globalThis.removeEventListener('message', listen);
          port.addEventListener('message', ({ data }) => data.id === 4242 && resolve(data));
          port.start();
          port.postMessage({ t: 'call', id: 4242, method: 'paper.read', input: { files: ['0'.repeat(32)] } });
        };
        globalThis.addEventListener('message', listen);
        void (globalThis as unknown as { liasse: { call(n: string, i: object): void } }).liasse.call(
          'engine.connect',
          {},
        );
      }),
  );
  expect(answer).toMatchObject({ t: 'fail', error: { code: 'input.unknown-method' } });
});

test('survives the death of its engine with a sentence, and loses nothing', async () => {
  const { page } = liasse;
  await killEngine();
  await expect(page.getByText('Le moteur de Liasse s’est arrêté et a redémarré.')).toBeVisible({ timeout: 30_000 });
  await openLibrary(liasse);
  await expect(page.getByRole('heading', { level: 1, name: 'Gardé' })).toBeVisible({ timeout: 30_000 });
});

test('an engine that keeps dying is restarted on demand', async () => {
  const { page } = liasse;
  for (let death = 0; death < 3; death++) await killEngine();
  await expect(page.getByRole('alert')).toContainText('s’est arrêté plusieurs fois de suite', { timeout: 30_000 });
  await page.getByRole('button', { name: 'Relancer le moteur' }).click();
  await openLibrary(liasse);
  await expect(page.getByRole('heading', { level: 1, name: 'Gardé' })).toBeVisible({ timeout: 30_000 });
});

test('the recovery code opens the library and sets a new passphrase', async () => {
  const { page } = liasse;
  await page.getByRole('button', { name: 'Fermer la bibliothèque' }).click();
  await page.getByRole('button', { name: 'Phrase de passe oubliée ?' }).click();
  const code = page.getByLabel('Code de secours', { exact: true });
  await code.fill(recoveryCode.replace(/[0-9A-Z]$/i, (last) => (last === 'A' ? 'B' : 'A')));
  const fresh = 'une tout autre phrase';
  await page.getByLabel('Nouvelle phrase de passe').fill(fresh);
  await page.getByLabel('Phrase de passe, une seconde fois').fill(fresh);
  const submit = page.getByRole('button', { name: 'Changer la phrase de passe et ouvrir' });
  await submit.click();
  await expect(page.getByRole('alert')).toContainText('code de secours');
  await code.fill(recoveryCode.toLowerCase());
  await submit.click();
  await expect(page.getByRole('heading', { level: 1, name: 'Gardé' })).toBeVisible({ timeout: 30_000 });
  await page.getByRole('button', { name: 'Fermer la bibliothèque' }).click();
  await openLibrary(liasse, PASSPHRASE);
  await expect(page.getByRole('alert')).toContainText('n’ouvre pas');
});

// Last: Playwright waits for the refused navigation before its next action on the page.
test('stays on its page', async () => {
  const { app, page } = liasse;
  await page.evaluate(() => {
    location.href = 'https://example.com/';
  });
  await new Promise((resolve) => setTimeout(resolve, 500));
  const address = await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getURL());
  expect(address).toBe('app://bundle/');
});
