import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { createLibrary, openLibrary } from '../../../core/engine/store/library-access.ts';
import { addPaper, DOSSIER, FAST, namesIn, PASSPHRASE, temporaryFolder } from './store-fixtures.ts';

const WRITER = fileURLToPath(new URL('./killed-writer.ts', import.meta.url));
const KILLS = 40;

/** Runs the writer, kills it `delay` ms after its first commit, and returns the lines that it had time to say. */
function runAndKill(folder: string, id: string, first: number, delay: number): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [WRITER, folder, PASSPHRASE, id, String(first)]);
    let said = '';
    let complaints = '';
    let armed = false;
    child.stdout.on('data', (data) => {
      said += data;
      if (armed || !said.includes('ready')) return;
      armed = true;
      setTimeout(() => child.kill('SIGKILL'), delay);
    });
    child.stderr.on('data', (data) => {
      complaints += data;
    });
    child.on('error', reject);
    child.on('close', (_code, signal) => {
      if (signal === 'SIGKILL' && armed) resolve(said.split('\n').slice(0, -1));
      else reject(new Error(`the writer ended by itself: ${complaints}`));
    });
  });
}

it(`opens after each of ${KILLS} kills in the middle of writing, sound, with everything that was confirmed`, async () => {
  const folder = temporaryFolder();
  const { library } = await createLibrary(folder, PASSPHRASE, FAST);
  const id = library.createDossier(DOSSIER);
  addPaper(library.openDossier(id), 'papier');
  library.close();

  let next = 0;
  let foundLog = 0;
  const imported = new Set<number>();
  const created = new Set<string>();
  for (let kill = 0; kill < KILLS; kill++) {
    const said = await runAndKill(folder, id, next, (kill * 37) % 480);
    if (namesIn(folder).includes(`${id}.liasse-wal`)) foundLog++;
    const numbers = (word: string) =>
      said.filter((line) => line.startsWith(word)).map((line) => Number(line.split(' ')[1]));
    const typed = numbers('typed').at(-1) ?? next - 1;
    for (const n of numbers('imported')) imported.add(n);
    for (const n of numbers('created')) created.add(`dossier ${n}`);

    const again = await openLibrary(folder, PASSPHRASE);
    const dossier = again.openDossier(id);
    expect(dossier.check()).toEqual([]);
    const kept = dossier.pieces.get('p1').facts[0]?.value ?? -1;
    expect([typed, typed + 1]).toContain(kept); // the next one may have been committed and not yet said
    const sources = dossier.sources.list().slice(1);
    for (const n of imported) expect(sources.map((source) => source.name)).toContain(`source ${n}`);
    // A batch is there whole or not at all: two pages read, two pieces, and no bytes that belong to nothing.
    expect(dossier.pieces.list()).toHaveLength(1 + 2 * sources.length);
    expect(dossier.pages.listPending()).toHaveLength(1); // that of the first paper, which nobody reads
    expect(dossier.quarantine.list().length).toBeLessThanOrEqual(kill + 1);
    const referred = dossier.sources.list().length + dossier.quarantine.list().length;
    expect(dossier.blobs.list()).toHaveLength(referred);
    const labels = again.listDossiers().map((summary) => summary.label);
    for (const label of created) expect(labels).toContain(label);
    expect(again.listUnreadable()).toEqual([]);
    again.close();
    expect(
      namesIn(folder).filter((name) => !/^([0-9a-f]{16}\.liasse|library\.(json|lock)|index\.sealed)$/.test(name)),
    ).toEqual([]);
    next = Number(kept) + 1;
  }
  expect(foundLog).toBeGreaterThan(KILLS / 4);
  expect(imported.size).toBeGreaterThan(0);
  console.log(`${KILLS} kills, ${next} values typed, ${imported.size} imports confirmed, ${foundLog} logs left behind`);
}, 900_000);
