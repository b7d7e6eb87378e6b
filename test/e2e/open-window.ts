import { join } from 'node:path';
import { _electron, type ElectronApplication, errors, expect, type Page } from '@playwright/test';
import { electronRuntime } from '../setup/electron-runtime.ts';

export interface OpenWindow {
  app: ElectronApplication;
  page: Page;
  /** Everything that the page wrote to its console: a finished program writes nothing. */
  messages: string[];
  close: () => Promise<void>;
}

/** The built application: this repository, or a copy of it that nobody rebuilds meanwhile. */
const application = process.env['LIASSE_E2E_APP'] ?? join(import.meta.dirname, '../..');
/** What Chromium says of a machine without a desktop. */
const CHROMIUM_NOISE = /:(ERROR|WARNING|INFO):|dbus|DevTools|Debugger|nodejs\.org\/en\/docs\/inspector/;

type LaunchOptions = NonNullable<Parameters<typeof _electron.launch>[0]>;
const LAUNCH_LIMIT_MS = 45_000;

/** A debugger that did not attach (seen on a busy machine) is tried once more, and said. */
async function launch(options: LaunchOptions): Promise<ElectronApplication> {
  try {
    return await _electron.launch(options);
  } catch (error) {
    if (!(error instanceof errors.TimeoutError)) throw error;
    console.error('  the window could not be attached to in time; starting it once more');
    return await _electron.launch(options);
  }
}

/**
 * Starts the built application in a real window, with its own profile; the same profile again is a restart.
 * `ownEngine`: the engine runs as in the product (Electron's utility process) even on a runtime that cannot load the database module.
 */
export async function openWindow(profile: string, options: { ownEngine?: boolean } = {}): Promise<OpenWindow> {
  const runtime = await electronRuntime();
  const env: Record<string, string> = {};
  for (const [name, value] of Object.entries(process.env)) if (value !== undefined) env[name] = value;
  if (runtime.engineNode && !options.ownEngine) env['LIASSE_ENGINE_NODE'] = runtime.engineNode;
  // Chromium's complaints about a machine without a desktop would run into the line that Playwright waits for.
  const args = ['--no-sandbox', '--log-level=3', `--user-data-dir=${profile}`, application];
  const app = await launch({ executablePath: runtime.executable, args, env, timeout: LAUNCH_LIMIT_MS });
  // The engine's own words about an unexpected error: without them a failed test says only a reference.
  app.process().stderr?.on('data', (data: Buffer) => {
    for (const line of String(data).split('\n'))
      if (line.trim() && !CHROMIUM_NOISE.test(line)) console.error(`  app: ${line}`);
  });
  const page = await app.firstWindow();
  const messages: string[] = [];
  page.on('console', (message) => messages.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => messages.push(String(error)));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible({ timeout: 30_000 });
  return { app, page, messages, close: () => app.close() };
}
