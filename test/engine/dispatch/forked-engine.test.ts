import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { smallSample } from '../../fixtures/sample-dossier/generate.ts';
import type { Truth } from '../../fixtures/sample-dossier/truth.ts';
import { ENGINE_SOURCE, type ForkedEngine, forkEngine } from '../../setup/forked-engine.ts';

let dir: string;
let papers: string;
let truth: Truth;
let engine: ForkedEngine;

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'liasse-engine-'));
  papers = join(dir, 'papiers');
  truth = await smallSample(papers);
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));
beforeEach(async () => {
  engine = await forkEngine(ENGINE_SOURCE);
});
afterEach(async () => {
  await engine.stop();
});

const PASSPHRASE = 'quatre mots bien à nous';

async function newDossier(): Promise<string> {
  const folder = mkdtempSync(join(dir, 'bibliotheque-'));
  await engine.client.call('library.create', { folder: engine.grant(folder), passphrase: PASSPHRASE });
  const input = { label: 'Essai', procedure: 'aes-salarie', filingDay: '2025-01-10' };
  return (await engine.client.call('dossier.create', input)).id;
}

const tokens = () => truth.files.map(({ file }) => engine.grant(join(papers, file)));

describe('the engine in a process of its own', () => {
  it('refuses what is not of the contract, with a code', async () => {
    const { client } = engine;
    await expect(client.call('dossier.list', {})).rejects.toMatchObject({ code: 'state.library-closed' });
    await expect(client.call('dossier.get', { dossier: 'x' })).rejects.toMatchObject({ code: 'input.invalid' });
    await expect(client.call('library.open', { folder: 'f'.repeat(32), passphrase: PASSPHRASE })).rejects.toMatchObject(
      {
        code: 'state.unknown-token',
      },
    );
    await expect(client.call('nothing.such' as 'dossier.list', {})).rejects.toMatchObject({
      code: 'input.unknown-method',
    });
  });

  it('leaves nothing when an import is cancelled, and takes the same files afterwards', async () => {
    const dossier = await newDossier();
    const cancel = new AbortController();
    const importing = engine.client.call(
      'source.import',
      { dossier, files: tokens() },
      { signal: cancel.signal, onProgress: (_step, done) => done >= 2 && cancel.abort() },
    );
    await expect(importing).rejects.toMatchObject({ code: 'cancelled' });
    expect(await engine.client.call('piece.list', { dossier })).toEqual([]);
    expect((await engine.client.call('dossier.get', { dossier })).sources).toEqual([]);

    const report = await engine.client.call('source.import', { dossier, files: tokens() });
    expect(report.imported).toHaveLength(truth.files.length);
    const twice = await engine.client.call('source.import', { dossier, files: tokens().slice(0, 2) });
    expect(twice).toMatchObject({ imported: [], duplicates: [{}, {}] });
  });

  it('fails open calls when it dies, and the next engine finds what was written', async () => {
    const folder = mkdtempSync(join(dir, 'bibliotheque-'));
    await engine.client.call('library.create', { folder: engine.grant(folder), passphrase: PASSPHRASE });
    const input = { label: 'Survivant', procedure: 'aes-salarie', filingDay: '2025-01-10' };
    const { id: dossier } = await engine.client.call('dossier.create', input);
    const [first = ''] = tokens();
    await engine.client.call('source.import', { dossier, files: [first] });
    const open = engine.client.call('source.import', { dossier, files: tokens() });
    engine.kill();
    await expect(open).rejects.toMatchObject({ code: 'system.engine-stopped' });

    engine = await forkEngine(ENGINE_SOURCE);
    const opened = await engine.client.call('library.open', { folder: engine.grant(folder), passphrase: PASSPHRASE });
    expect(opened.dossiers.map(({ label }) => label)).toEqual(['Survivant']);
    expect((await engine.client.call('dossier.get', { dossier })).sources).toHaveLength(1);
  });

  it('keeps what a person typed over what was read, tells who listens, and shows the page', async () => {
    const dossier = await newDossier();
    const topics: string[] = [];
    engine.client.onChanged((changed) => topics.push(...changed));
    await engine.client.call('source.import', { dossier, files: tokens() });
    const before = await engine.client.call('piece.list', { dossier });
    const slip = before.find(
      ({ kind, facts }) => kind === 'bulletin-de-paie' && facts.some(({ name }) => name === 'heures'),
    );
    const piece = slip?.id ?? '';
    await engine.client.call('fact.set', { dossier, piece, name: 'heures', value: 12.5 });
    const fact = async () =>
      (await engine.client.call('piece.list', { dossier }))
        .find(({ id }) => id === piece)
        ?.facts.find(({ name }) => name === 'heures');
    const read = slip?.facts.find(({ name }) => name === 'heures')?.value;
    expect(await fact()).toMatchObject({ value: 12.5, status: 'typed', readValue: read });
    await engine.client.call('fact.reset', { dossier, piece, name: 'heures' });
    expect(await fact()).toMatchObject({ value: read, status: 'read' });
    expect(topics).toContain(`dossier:${dossier}`);

    const page = slip?.pages[0];
    const picture = await engine.fetch(`piece://page/${dossier}/${page?.source}/${page?.page}?w=400`);
    expect(picture.type).toBe('image/png');
    expect(Buffer.from(picture.data).subarray(1, 4).toString()).toBe('PNG');
    await expect(engine.fetch(`piece://page/${dossier}/${'0'.repeat(64)}/1`)).rejects.toMatchObject({
      code: 'state.not-found',
    });
  });
});
