import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeAtomically } from '../../../core/engine/store/write-atomically.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'liasse-write-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('replaces a file and leaves no temporary one', async () => {
  const path = join(folder, 'liasse.pdf');
  await writeFile(path, 'ancienne');
  writeAtomically(path, [new TextEncoder().encode('nou'), new TextEncoder().encode('velle')]);
  expect(await readFile(path, 'utf8')).toBe('nouvelle');
  expect(await readdir(folder)).toEqual(['liasse.pdf']);
});

test('what cannot be written is said, and the old file stays', async () => {
  const missing = join(folder, 'absent', 'liasse.pdf');
  const write = (to: string) => () => writeAtomically(to, [new Uint8Array(1)]);
  expect(write(missing)).toThrow(expect.objectContaining({ code: 'system.unwritable' }));
  expect(write(folder)).toThrow(expect.objectContaining({ code: 'system.unwritable' }));
  expect(await readdir(folder)).toEqual([]);
});

test('a process killed at any moment leaves the old file or the whole new one', async () => {
  const path = join(folder, 'liasse.pdf');
  const size = 20_000_000;
  await writeFile(path, Buffer.alloc(size, 1));
  const module = resolve(import.meta.dirname, '../../../core/engine/store/write-atomically.ts');
  const script = `import { writeAtomically } from ${JSON.stringify(module)};
    console.log('ready');
    for (let i = 2; ; i = (i % 250) + 1) writeAtomically(${JSON.stringify(path)}, [Buffer.alloc(${size}, i)]);`;
  for (const delay of [5, 40, 90]) {
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const ended = new Promise((done) => child.once('exit', done));
    await new Promise((ready) => child.stdout.once('data', ready));
    await new Promise((later) => setTimeout(later, delay));
    child.kill('SIGKILL');
    await ended;
    const bytes = await readFile(path);
    expect(bytes.length).toBe(size);
    expect(bytes.every((byte) => byte === bytes[0])).toBe(true);
  }
});
