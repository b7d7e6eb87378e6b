import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { createLibrary, openLibrary } from '../../../core/engine/store/library-access.ts';
import { isWorkFolderName } from '../../../core/engine/store/work-folder.ts';
import { seededRandom } from '../../fixtures/papers/seeded-random.ts';
import { FAST, PASSPHRASE } from '../store/store-fixtures.ts';
import { shaOf } from './bundle-fixtures.ts';

const KILLS = Number(process.env['LIASSE_BUNDLE_KILLS'] ?? 200);
/** Starting a process that composes takes a second: a tenth of the kills are of such, the others of one that only writes. */
const COMPOSING = Math.ceil(KILLS / 10);
const AT_ONCE = 2;
const NAME = 'liasse.pdf';

const folder = mkdtempSync(join(tmpdir(), 'liasse-killed-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Writer = 'bundle-writer.ts' | 'file-writer.ts';
const WRITERS: Record<Writer, string> = {
  'bundle-writer.ts': fileURLToPath(new URL('./bundle-writer.ts', import.meta.url)),
  'file-writer.ts': fileURLToPath(new URL('./file-writer.ts', import.meta.url)),
};

function start(into: string, writer: Writer): ChildProcess {
  const env = { ...process.env, NODE_COMPILE_CACHE: join(folder, 'cache') };
  return spawn(process.execPath, [WRITERS[writer], join(into, NAME)], { env, stdio: ['ignore', 'pipe', 'inherit'] });
}

const said = (writer: ChildProcess, what: string) =>
  new Promise<void>((done, fail) => {
    let heard = '';
    writer.stdout?.on('data', (data: Buffer) => {
      heard += data;
      if (heard.includes(what)) done();
    });
    writer.once('exit', (code) => fail(new Error(`the writer ended with ${code}`)));
  });
const ended = (writer: ChildProcess) => new Promise((done) => writer.once('close', done));
const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

async function killAtRandom(writer: Writer, kills: number, leftBehind: 'work' | 'temporary'): Promise<void> {
  // One whole turn first: what the file must be, and how long a turn takes here.
  const first = mkdtempSync(join(folder, 'a-'));
  const whole = start(first, writer);
  await said(whole, 'ready');
  const begun = performance.now();
  await said(whole, '.');
  const turn = performance.now() - begun;
  const gone = ended(whole);
  whole.kill('SIGKILL');
  await gone;
  const expected = shaOf(readFileSync(join(first, NAME)));

  const random = seededRandom(12);
  const seen = { none: 0, whole: 0, leftovers: 0, kinds: new Set<string>() };
  const killOne = async () => {
    const into = mkdtempSync(join(folder, 'b-'));
    (await createLibrary(into, PASSPHRASE, FAST)).library.close();
    const own = readdirSync(into);
    const killed = start(into, writer);
    const over = ended(killed);
    await said(killed, 'ready');
    await pause(random() * turn * 1.5);
    killed.kill('SIGKILL');
    await over;
    const names = readdirSync(into).filter((name) => !own.includes(name));
    if (existsSync(join(into, NAME))) {
      expect(shaOf(readFileSync(join(into, NAME)))).toBe(expected);
      seen.whole++;
    } else seen.none++;
    const others = names.filter((name) => name !== NAME);
    if (others.length > 0) seen.leftovers++;
    for (const name of others) seen.kinds.add(isWorkFolderName(name) ? 'work' : 'temporary');
    // The next start removes what is half made, a bundle in clear above all, and nothing else.
    (await openLibrary(into, PASSPHRASE)).close();
    const left = readdirSync(into).filter((name) => names.includes(name));
    expect(left).toEqual(names.filter((name) => name === NAME));
    if (left.length > 0) expect(shaOf(readFileSync(join(into, NAME)))).toBe(expected);
    rmSync(into, { recursive: true, force: true });
  };
  for (let done = 0; done < kills; done += AT_ONCE) await Promise.all(Array.from({ length: AT_ONCE }, killOne));
  console.log(
    `${kills} kills of ${writer}: ${seen.none} before, ${seen.whole} after the first file; ${seen.leftovers} left temporary names`,
  );
  expect(seen.none).toBeGreaterThan(0);
  expect(seen.leftovers).toBeGreaterThan(0);
  expect([...seen.kinds]).toContain(leftBehind);
}

test(`${KILLS} writers killed at random moments leave no half file under a final name`, {
  timeout: 60_000 + KILLS * 20_000,
}, async () => {
  await killAtRandom('bundle-writer.ts', COMPOSING, 'work');
  await killAtRandom('file-writer.ts', KILLS - COMPOSING, 'temporary');
});
