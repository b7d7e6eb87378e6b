import { createHash, randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { DossierFile } from '../../../core/engine/store/dossier-file.ts';
import { EncryptedDatabase } from '../../../core/engine/store/encrypted-database.ts';
import {
  copyBeforeMigration,
  createMigrated,
  type Migration,
  openMigrated,
} from '../../../core/engine/store/migrate.ts';
import { MIGRATIONS } from '../../../core/engine/store/migrations/migrations.ts';
import { codeOf, namesIn, newDossierFile, temporaryFolder } from './store-fixtures.ts';

// A second list of migrations, to try the runner on: a table, a column, then a table made again.
const papers: Migration = {
  version: 1,
  name: 'papers',
  up: (db) =>
    db.exec(`CREATE TABLE paper (id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;
      CREATE TABLE note (paper INTEGER NOT NULL REFERENCES paper (id) ON DELETE CASCADE, text TEXT NOT NULL) STRICT`),
};
const colour: Migration = {
  version: 2,
  name: 'colour',
  up: (db) => db.exec(`ALTER TABLE paper ADD COLUMN colour TEXT NOT NULL DEFAULT 'blanc'`),
};
const rebuilt: Migration = {
  version: 3,
  name: 'names in capitals',
  up: (db) =>
    db.exec(`CREATE TABLE paper_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, colour TEXT NOT NULL) STRICT;
      INSERT INTO paper_new SELECT id, upper(name), colour FROM paper;
      DROP TABLE paper; ALTER TABLE paper_new RENAME TO paper`),
};
const failing: Migration = {
  version: 3,
  name: 'fails after a write',
  up: (db) => {
    db.exec('DELETE FROM note');
    throw new Error('stopped');
  },
};
const orphaning: Migration = { version: 3, name: 'leaves a note alone', up: (db) => db.exec('DELETE FROM paper') };

function oldFile() {
  const path = join(temporaryFolder(), 'old.liasse');
  const key = randomBytes(32);
  const db = createMigrated(path, key, [papers]);
  db.exec(`INSERT INTO paper VALUES (7, 'fiche'); INSERT INTO note VALUES (7, 'gardée')`);
  db.close();
  return { path, key };
}
const rows = (db: EncryptedDatabase) => db.all('SELECT name, text FROM paper JOIN note ON note.paper = paper.id');
const hashOf = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');

it('brings an old file to the newest format with its rows, after a copy', () => {
  const { path, key } = oldFile();
  const before = hashOf(path);
  const db = openMigrated(path, key, [papers, colour, rebuilt]);
  expect(db.userVersion).toBe(3);
  expect(db.all('SELECT * FROM paper')).toEqual([{ id: 7, name: 'FICHE', colour: 'blanc' }]);
  expect(rows(db)).toEqual([{ name: 'FICHE', text: 'gardée' }]); // no cascade when the table was made again
  expect(codeOf(() => db.exec(`INSERT INTO note VALUES (99, 'x')`))).toContain('FOREIGNKEY');
  db.close();
  expect(hashOf(copyBeforeMigration(path, 1))).toBe(before);
  const copy = openMigrated(copyBeforeMigration(path, 1), key, [papers]);
  expect(rows(copy)).toEqual([{ name: 'fiche', text: 'gardée' }]);
  copy.close();
});

it('makes no copy of a file that is up to date', () => {
  const { path, key } = oldFile();
  openMigrated(path, key, [papers]).close();
  expect(existsSync(copyBeforeMigration(path, 1))).toBe(false);
});

it.each([failing, orphaning])('stays at the last good format when a migration $name', (bad) => {
  const { path, key } = oldFile();
  expect(() => openMigrated(path, key, [papers, colour, bad])).toThrow(/stopped|breaks 1 references/);
  const db = openMigrated(path, key, [papers, colour]);
  expect(db.userVersion).toBe(2);
  expect(rows(db)).toEqual([{ name: 'fiche', text: 'gardée' }]);
  db.close();
  openMigrated(path, key, [papers, colour, rebuilt]).close();
});

it('refuses a file of a newer version and does not touch it', () => {
  const { dossier, path, key } = newDossierFile();
  dossier.close();
  const future = EncryptedDatabase.open(path, key);
  future.exec(`PRAGMA user_version = 9; CREATE TABLE future (x TEXT) STRICT; INSERT INTO future VALUES ('demain')`);
  future.close();
  const before = hashOf(path);
  expect(() => DossierFile.open(path, dossier.id, key)).toThrow(
    expect.objectContaining({
      code: 'state.newer-version',
      details: { file: `${dossier.id}.liasse`, found: 9, known: MIGRATIONS.length },
    }),
  );
  expect(hashOf(path)).toBe(before);
  expect(namesIn(join(path, '..'))).toEqual([`${dossier.id}.liasse`]);
});

it('numbers the released migrations 1, 2, 3…', () => {
  expect(MIGRATIONS.map((migration) => migration.version)).toEqual(MIGRATIONS.map((_, index) => index + 1));
});
