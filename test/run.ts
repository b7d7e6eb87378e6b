import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { electronRuntime } from './setup/electron-runtime.ts';
import { prepareSystem } from './setup/system.ts';

/** `node test/run.ts`: everything. `node test/run.ts e2e`: set-up, build and the window tests only. */
const only = process.argv[2];
if (only !== undefined && only !== 'e2e') {
  console.error('usage: node test/run.ts [e2e]');
  process.exit(2);
}

const root = join(import.meta.dirname, '..');
const reports = mkdtempSync(join(tmpdir(), 'liasse-reports-'));
const environment = {
  ...process.env,
  PATH: [join(root, 'node_modules/.bin'), process.env['PATH'] ?? ''].join(delimiter),
  // Commands and engines that tests start load the same sources again and again.
  NODE_COMPILE_CACHE: join(reports, 'compile-cache'),
  PLAYWRIGHT_JSON_OUTPUT_NAME: join(reports, 'e2e.json'),
};

interface Count {
  passed: number;
  failed: number;
  skipped: number;
}
const total: Count = { passed: 0, failed: 0, skipped: 0 };
let broken = false;

function took(since: number): string {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`;
}

/** Runs one step and says how it went; a report file adds its tests to the count. */
function step(name: string, command: string[], report?: () => Count): boolean {
  const since = Date.now();
  console.log(`\n── ${name}`);
  const [program = '', ...args] = command;
  const run = spawnSync(program, args, {
    cwd: root,
    env: environment,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  const passed = run.status === 0;
  console.log(`${passed ? 'ok' : 'FAILED'}: ${name} (${took(since)})`);
  if (!passed) broken = true;
  if (report) add(report(), passed);
  return passed;
}

/** Runs steps side by side, for each of them keeps one core busy; each prints what it has to say when it is done. */
async function together(steps: Record<string, string[]>): Promise<Record<string, boolean>> {
  const since = Date.now();
  const runs = Object.entries(steps).map(async ([name, [program = '', ...args]]) => {
    const child = spawn(program, args, {
      cwd: root,
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    const said: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => said.push(chunk));
    const code = await new Promise<number | null>((done) => {
      child.once('error', (error) => {
        said.push(Buffer.from(`${error.message}\n`));
        done(null);
      });
      child.once('close', done);
    });
    console.log(`\n── ${name}`);
    process.stdout.write(Buffer.concat(said));
    console.log(`${code === 0 ? 'ok' : 'FAILED'}: ${name} (${took(since)})`);
    if (code !== 0) broken = true;
    return [name, code === 0] as const;
  });
  return Object.fromEntries(await Promise.all(runs));
}

/** A run that failed without a failing test (a file that does not load) still counts as one failure. */
function add(count: Count, passed: boolean): void {
  total.passed += count.passed;
  total.failed += Math.max(count.failed, passed ? 0 : 1);
  total.skipped += count.skipped;
}

function json(name: string): Record<string, unknown> {
  const file = join(reports, name);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>) : {};
}

/** `waiting`: workers more than there are cores, because files often wait for a disk or for processes that they end. */
function vitest(project: string, waiting: number): void {
  const file = `${project}.json`;
  const options = ['--maxWorkers', String(availableParallelism() + waiting)];
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${join(reports, file)}`];
  step(project, ['vitest', 'run', '--project', project, ...options, ...reporters], () => {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = json(file) as Record<string, number>;
    return {
      passed: numPassedTests ?? 0,
      failed: numFailedTests ?? 0,
      skipped: (numPendingTests ?? 0) + (numTodoTests ?? 0),
    };
  });
}

const started = Date.now();
console.log('── set-up');
const display = prepareSystem();
const runtime = await electronRuntime();
console.log(`ok: set-up, ${runtime.label} (${took(started)})`);

const checks = {
  'lock check': ['node', 'test/setup/check-lock.mjs'],
  'type check': ['node', 'test/typecheck.ts'],
  lint: ['npm', 'run', '-s', 'lint'],
};
const { build: built } = await together({
  ...(only === undefined ? checks : {}),
  build: ['npm', 'run', '-s', 'build'],
});
if (only === undefined) {
  vitest('unit', 0);
  vitest('engine', 1);
}
if (built) {
  step('e2e', [...display, 'playwright', 'test', '--reporter=list,json'], () => {
    const { expected, unexpected, flaky, skipped } = (json('e2e.json')['stats'] ?? {}) as Record<string, number>;
    return { passed: (expected ?? 0) + (flaky ?? 0), failed: unexpected ?? 0, skipped: skipped ?? 0 };
  });
} else {
  console.log('\ne2e not run: there is no build to open');
}
rmSync(reports, { recursive: true, force: true });

console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(broken ? 1 : 0);
