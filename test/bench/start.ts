import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { prepareSystem } from '../setup/system.ts';

const root = resolve(import.meta.dirname, '../..');

/** From launch to the first window that answers, on the test runtime; needs the build. */
export async function benchStart(): Promise<string[]> {
  if (!existsSync(join(root, 'out/main/index.js'))) return ['no build (npm run build): not measured'];
  const [command = process.execPath, ...rest] = [
    ...prepareSystem(),
    process.execPath,
    join(import.meta.dirname, 'start-window.ts'),
  ];
  const run = spawnSync(command, rest, { cwd: root, encoding: 'utf8' });
  const line = run.stdout.split('\n').find((text) => text.startsWith('start:'));
  return [line ?? `not measured: the window did not start (${run.stderr.trim().split('\n').at(-1) ?? run.status})`];
}
