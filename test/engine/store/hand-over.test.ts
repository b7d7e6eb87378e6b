import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { handOver, receiveDossier } from '../../../core/engine/dossier/hand-over.ts';
import { EncryptedDatabase } from '../../../core/engine/store/encrypted-database.ts';
import { createLibrary } from '../../../core/engine/store/library-access.ts';
import { addPaper, DOSSIER, FAST, NOW, PASSPHRASE, readFact, temporaryFolder } from './store-fixtures.ts';

const SPOKEN = 'Trois Chats gris, l’an dernier';

async function library(name: string) {
  const folder = join(temporaryFolder(), name);
  const { library } = await createLibrary(folder, PASSPHRASE, FAST);
  onTestFinished(() => library.close());
  return { library, folder };
}

const short = (value: unknown) =>
  value instanceof Uint8Array ? createHash('sha256').update(value).digest('hex') : value;

/** Every row of every table, whatever the tables are. */
function everyRow(path: string, key: Uint8Array): Record<string, unknown[]> {
  const db = EncryptedDatabase.open(path, key);
  const tables = db.all<{ name: string }>(`SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name`);
  const rows = tables.map(({ name }) => {
    const all = db.all<Record<string, unknown>>(`SELECT * FROM ${name}`);
    return [name, all.map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, short(value)])))];
  });
  db.close();
  return Object.fromEntries(rows);
}

async function handedOver() {
  const { library: from, folder } = await library('départ');
  const id = from.createDossier(DOSSIER);
  from.createDossier({ ...DOSSIER, label: 'Une Autre Personne' });
  const dossier = from.openDossier(id);
  const piece = addPaper(dossier, 'bulletin'.repeat(140_000), { netPaye: readFact(1500) }); // more than one chunk
  addPaper(dossier, 'quittance');
  dossier.facts.set(piece, 'netPaye', 1600, NOW);
  dossier.applicant.setPerson({ nom: 'FICTIVE' }, NOW);
  dossier.forms.attach('15186-03', Buffer.from('cerfa'), NOW);
  dossier.freeze.freeze('2025-01-15', [{ label: '1', piece, title: 'B', section: 'T', sortKey: '9', late: null }], NOW);
  const file = join(temporaryFolder(), 'dossier.liasse-passation');
  await handOver(from, id, file, SPOKEN, FAST.scrypt);
  return { from, id, folder, dossier, file };
}

it('gives the whole dossier to another library under a fresh id, as it was told on the phone', async () => {
  const { from, id, dossier, file } = await handedOver();
  const { library: to, folder } = await library('arrivée');
  const received = await receiveDossier(to, file, "  trois chats gris, l'an   dernier");
  expect(received).not.toBe(id);
  expect(to.listDossiers()).toMatchObject([{ id: received, label: DOSSIER.label, pieces: 2 }]);
  const there = to.openDossier(received);
  expect(there.check()).toEqual([]);
  for (const sha256 of dossier.blobs.list())
    expect(there.blobs.get(sha256).equals(dossier.blobs.get(sha256))).toBe(true);
  expect(there.pieces.list()).toEqual(dossier.pieces.list());

  // Table by table: all rows, but the id of the file, its last change, and what the two ends note in the journal.
  const key = Buffer.alloc(32, 7);
  const paths = [join(temporaryFolder(), 'a'), join(temporaryFolder(), 'b')] as const;
  from.copyDossier(id, paths[0], key);
  to.copyDossier(received, paths[1], key);
  const [sent, got] = paths.map((path) => everyRow(path, key)) as [
    Record<string, unknown[]>,
    Record<string, unknown[]>,
  ];
  expect(Object.keys(sent).length).toBeGreaterThan(20);
  for (const table of Object.keys(sent).filter((name) => !['meta', 'sqlite_sequence'].includes(name))) {
    const handOvers = (row: unknown) => /handed-over|received"/.test(JSON.stringify(row)) && table === 'journal';
    expect(
      got[table]?.filter((row) => !handOvers(row)),
      table,
    ).toEqual(sent[table]?.filter((row) => !handOvers(row)));
  }
  expect(there.journal.list(1)[0]?.action).toBe('dossier.received');
  expect(dossier.journal.list(1)[0]?.action).toBe('dossier.handed-over');
  expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
});

it('shows nothing without the passphrase, and holds neither another dossier nor the library key', async () => {
  const { from, id, folder, file } = await handedOver();
  const bytes = readFileSync(file);
  for (const word of ['FICTIVE', 'Aminata', 'Autre Personne', 'bulletin', 'CREATE TABLE', 'SQLite format', id])
    expect(bytes.includes(word), word).toBe(false);
  // What its library encrypts it with does not open it, nor does a wrong passphrase.
  const envelope = JSON.parse(readFileSync(join(folder, 'library.json'), 'utf8')) as {
    passphrase: { wrapped: string };
  };
  expect(bytes.includes(envelope.passphrase.wrapped)).toBe(false);
  const { library: to } = await library('arrivée');
  await expect(receiveDossier(to, file, 'trois chats noirs, l’an dernier')).rejects.toMatchObject({
    code: 'file.password-wrong',
  });
  expect(to.listDossiers()).toEqual([]);
  expect(from.listDossiers()).toHaveLength(2);
});

it('refuses a damaged file, a newer one and any other, each for what it is, and leaves nothing', async () => {
  const { file } = await handedOver();
  const { library: to, folder } = await library('arrivée');
  const bytes = readFileSync(file);
  const end = bytes.indexOf('\n', 'LIASSE-PASSATION\n'.length);
  const head = JSON.parse(bytes.subarray('LIASSE-PASSATION\n'.length, end).toString()) as Record<string, unknown>;
  const withHead = (changes: object) =>
    Buffer.concat([Buffer.from(`LIASSE-PASSATION\n${JSON.stringify({ ...head, ...changes })}`), bytes.subarray(end)]);
  const flipped = Buffer.from(bytes);
  flipped[bytes.length - 5000] = (flipped[bytes.length - 5000] ?? 0) ^ 1;
  const cases: [string, Buffer, string][] = [
    ['un bit changé', flipped, 'file.damaged'],
    ['coupé', bytes.subarray(0, bytes.length - 4096), 'file.damaged'],
    ['plus récent', withHead({ version: 2 }), 'state.newer-version'],
    ['en-tête abîmé', withHead({ salt: 12 }), 'file.damaged'],
    ['mémoire sans limite', withHead({ parameters: { N: 2 ** 30, r: 8, p: 1 } }), 'file.damaged'],
    ['autre chose', Buffer.from('%PDF-1.7 autre chose'), 'file.not-handed-over'],
    ['vide', Buffer.alloc(0), 'file.not-handed-over'],
  ];
  const path = join(temporaryFolder(), 'x.liasse-passation');
  for (const [name, content, code] of cases) {
    writeFileSync(path, content);
    await expect(receiveDossier(to, path, SPOKEN), name).rejects.toMatchObject({ code });
  }
  await expect(receiveDossier(to, join(folder, 'absent'), SPOKEN)).rejects.toMatchObject({ code: 'file.not-found' });
  expect(readdirSync(folder).sort()).toEqual(['library.json', 'library.lock']);
});
