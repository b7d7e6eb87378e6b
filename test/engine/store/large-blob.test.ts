import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, createReadStream, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { temporaryFolder } from './store-fixtures.ts';

const WRITER = fileURLToPath(new URL('./large-blob-writer.ts', import.meta.url));
const MIB = 1024 * 1024;

it('takes in, gives back and checks a file of 200 MB in memory that does not grow with it', async () => {
  const folder = temporaryFolder();
  const path = join(folder, 'grand.pdf');
  const copy = join(folder, 'copie.pdf');
  for (let i = 0; i < 200; i++) appendFileSync(path, Buffer.alloc(MIB, `${i} `));
  const run = spawnSync(process.execPath, [WRITER, path, copy], { encoding: 'utf8' });
  expect(run.stderr).toBe('');
  const { sha256, problems, grown } = JSON.parse(run.stdout);
  expect(problems).toEqual([]);
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(copy)) hash.update(chunk);
  expect([hash.digest('hex'), statSync(copy).size]).toEqual([sha256, 200 * MIB]);
  expect(grown.in).toBeLessThan(64);
  expect(grown.out).toBeLessThan(180); // chunks wait for the garbage collector, by about 100 MB whatever the file's size
  console.log(`200 MiB: the process grew by ${grown.in} MiB taking them in, ${grown.out} in all`);
}, 600_000);
