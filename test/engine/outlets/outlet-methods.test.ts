import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openLocalClient } from '../../../core/cli/local-client.ts';
import type { Delivery } from '../../../core/contract/outlet.ts';
import { plainPdf } from '../bundle/bundle-fixtures.ts';
import { runLiasse } from '../cli/run-liasse.ts';
import { namesIn } from '../store/store-fixtures.ts';
import { sha256 } from './outlet-fixtures.ts';

const { client, engine, close } = openLocalClient();
let dir = '';
let papers: string[] = [];
let dossier = '';

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'liasse-outlets-'));
  mkdirSync(join(dir, 'papiers'));
  papers = await Promise.all(
    ['courrier', 'papier', 'note'].map(async (name) => {
      const path = join(dir, 'papiers', `${name}.pdf`);
      writeFileSync(path, (await plainPdf(name, 2)).bytes);
      return path;
    }),
  );
  mkdirSync(join(dir, 'bibliotheque'));
  await client.call('library.create', {
    folder: engine.grantNew(join(dir, 'bibliotheque')),
    passphrase: 'quatre mots bien à nous',
  });
  const input = { label: 'Essai', procedure: 'aes-salarie', filingDay: '2025-01-10' };
  dossier = (await client.call('dossier.create', input)).id;
  await client.call('source.import', { dossier, files: papers.map((path) => engine.grantNew(path)) });
});
afterAll(async () => {
  await close();
  rmSync(dir, { recursive: true, force: true });
});

const outlet = 'telerecours';
const save = (name: string) => client.call('outlet.save', { dossier, outlet, to: engine.grantNew(join(dir, name)) });

describe('handing a dossier in', () => {
  it('lists the outlets with what holds on the filing day', async () => {
    const outlets = await client.call('outlet.list', { dossier });
    expect(outlets.map(({ id }) => id)).toEqual([
      'guichet-papier',
      'demarche-numerique',
      'telerecours',
      'telerecours-citoyens',
      'courriel',
      'copie-demandeur',
      'passation',
    ]);
    for (const { limits } of outlets) for (const { source } of limits) expect(source?.checkedOn).toMatch(/^20\d\d-/);
  });

  it('prepares, keeps, writes; refuses to write what the dossier no longer is', async () => {
    expect(await client.call('outlet.last', { dossier, outlet })).toBeNull();
    await expect(save('rien')).rejects.toMatchObject({ code: 'state.not-found' });
    const prepared = await client.call('outlet.prepare', { dossier, outlet });
    expect(prepared.problems).toEqual([]);
    expect(prepared.files.flatMap(({ pieces }) => pieces)).toEqual(['1', '2', '3']);
    expect(await client.call('outlet.last', { dossier, outlet })).toEqual(prepared);
    expect(await save('depot')).toEqual({ path: 'depot' });
    expect(namesIn(join(dir, 'depot'))).toEqual(prepared.files.map(({ name }) => name).toSorted());

    const [piece] = await client.call('piece.list', { dossier });
    await client.call('piece.setTitle', { dossier, piece: piece?.id ?? '', title: 'Autre titre' });
    expect((await client.call('outlet.last', { dossier, outlet }))?.stale).toBe(true);
    await expect(save('depot-2')).rejects.toMatchObject({ code: 'state.delivery-not-ready' });
    expect(namesIn(dir)).not.toContain('depot-2');
  });

  it('keeps what was prepared before when the next time is cancelled, and leaves no file behind', async () => {
    const before = await client.call('outlet.last', { dossier, outlet: 'telerecours' });
    const cancel = new AbortController();
    const preparing = client.call(
      'outlet.prepare',
      { dossier, outlet: 'guichet-papier' },
      { signal: cancel.signal, onProgress: () => cancel.abort() },
    );
    await expect(preparing).rejects.toMatchObject({ code: 'cancelled' });
    expect(await client.call('outlet.last', { dossier, outlet: 'guichet-papier' })).toBeNull();
    expect(await client.call('outlet.last', { dossier, outlet: 'telerecours' })).toEqual(before);
    expect(namesIn(join(dir, 'bibliotheque')).filter((name) => name.startsWith('.liasse'))).toEqual([]);
  });
});

it('says why nothing is written when papers do not fit', async () => {
  const refused = await client.call('outlet.prepare', {
    dossier,
    outlet: 'demarche-numerique',
    choices: { limit: 1000 },
  });
  expect(refused.ok).toBe(false);
  // Three papers, and the sheet that stands for the form.
  expect(refused.tooLarge.map(({ label }) => label)).toEqual(['', '1', '2', '3']);
  const to = engine.grantNew(join(dir, 'trop'));
  await expect(client.call('outlet.save', { dossier, outlet: 'demarche-numerique', to })).rejects.toMatchObject({
    code: 'state.delivery-not-ready',
  });
  expect(namesIn(dir)).not.toContain('trop');
});

it('the command line writes the papers of a folder as a new folder', async () => {
  const folder = join(dir, 'un-papier');
  mkdirSync(folder);
  copyFileSync(papers[0] ?? '', join(folder, 'courrier.pdf'));
  const out = join(dir, 'ligne');
  const command = [
    'deliver',
    folder,
    '--procedure',
    'aes-salarie',
    '--on',
    '2025-01-10',
    '--outlet',
    'demarche-numerique',
  ];
  const { code, json } = await runLiasse([...command, '--out', out, '--limit', '5', '--json']);
  const made = json as Delivery & { path: string };
  expect([code, made.ok, made.path]).toEqual([0, true, out]);
  expect(namesIn(out)).toEqual(made.files.map(({ name }) => name).toSorted());
  const hash = sha256(readFileSync(papers[0] ?? ''));
  expect(made.files.some((file) => file.original && file.sha256 === hash)).toBe(true);
});
