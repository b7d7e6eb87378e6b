import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { EncryptedDatabase } from '../../../core/engine/store/encrypted-database.ts';
import { codeOf, temporaryFolder } from './store-fixtures.ts';

function newDatabase(): EncryptedDatabase {
  const db = EncryptedDatabase.open(join(temporaryFolder(), 'a.liasse'), randomBytes(32), { create: true });
  onTestFinished(() => db.close());
  db.writeAhead();
  db.exec('CREATE TABLE paper (data BLOB NOT NULL) STRICT');
  return db;
}
const count = (db: EncryptedDatabase) => db.get<{ n: number }>('SELECT count(*) AS n FROM paper')?.n;

it('says that the disk is full and keeps what was there', () => {
  const db = newDatabase();
  db.run('INSERT INTO paper VALUES (?)', Buffer.from('gardé'));
  db.exec('PRAGMA max_page_count = 20'); // SQLite then reports what a full disk reports
  const work = () =>
    db.transaction(() => {
      db.run('INSERT INTO paper VALUES (?)', Buffer.from('perdu avec la suite'));
      db.run('INSERT INTO paper VALUES (?)', randomBytes(200_000));
    });
  expect(codeOf(work)).toBe('system.disk-full');
  expect(count(db)).toBe(1);
  db.run('INSERT INTO paper VALUES (?)', Buffer.from('petit'));
  expect(count(db)).toBe(2);
});

it('takes an inner failure back alone when the outer transaction goes on', () => {
  const db = newDatabase();
  db.transaction(() => {
    db.run('INSERT INTO paper VALUES (?)', Buffer.from('dehors'));
    const inner = () =>
      db.transaction(() => {
        db.run('INSERT INTO paper VALUES (?)', Buffer.from('dedans'));
        throw new Error('stopped');
      });
    expect(inner).toThrow('stopped');
  });
  expect(count(db)).toBe(1);
});

it('makes no file where there is none, and says so', () => {
  const path = join(temporaryFolder(), 'absent.liasse');
  expect(codeOf(() => EncryptedDatabase.open(path, randomBytes(32)))).toBe('system.unwritable');
});
