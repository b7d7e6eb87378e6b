import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

const root = join(import.meta.dirname, '../..');

/** Every built script under a folder, as one text. */
function scriptsOf(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(js|cjs)$/.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
}

test('a release build holds no test override', () => {
  const out = mkdtempSync(join(tmpdir(), 'liasse-release-'));
  const build = join(root, 'node_modules/electron-vite/bin/electron-vite.js');
  const run = spawnSync(process.execPath, [build, 'build', '--logLevel', 'warn', '--outDir', out], {
    cwd: root,
    env: { ...process.env, LIASSE_RELEASE: '1' },
    encoding: 'utf8',
  });
  expect(run.status, run.stderr).toBe(0);
  const host = readFileSync(join(out, 'main/index.js'), 'utf8');
  const all = scriptsOf(out);
  expect(host).toContain('utilityProcess');
  expect(host).not.toContain('LIASSE_ENGINE_NODE');
  expect(all).not.toContain('__LIASSE_TEST_OVERRIDES__');
  expect(all).not.toContain('LIASSE_ENGINE_NODE');
  rmSync(out, { recursive: true, force: true });
  // The same strings are in the build under test: the check looks at the right place.
  expect(scriptsOf(join(root, 'out'))).toContain('LIASSE_ENGINE_NODE');
});
