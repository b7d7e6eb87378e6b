import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { EncryptedDatabase } from '../../../core/engine/store/encrypted-database.ts';
import { addPaper, newDossierFile } from './store-fixtures.ts';

const tamper = (path: string, key: Buffer, sql: string) => {
  const db = EncryptedDatabase.open(path, key);
  db.exec('PRAGMA foreign_keys = OFF');
  for (const { name } of db.all<{ name: string }>(`SELECT name FROM sqlite_schema WHERE type = 'trigger'`)) {
    db.exec(`DROP TRIGGER ${name}`);
  }
  db.exec(sql);
  db.close();
};

const afterTampering = (sql: string) => {
  const { dossier, path, key, reopen } = newDossierFile();
  addPaper(dossier, 'papier', {}, 2);
  const source = dossier.sources.list()[0]?.sha256 ?? '';
  dossier.close();
  tamper(path, key, sql);
  return { problems: reopen().check(), source };
};

it('names an original whose bytes are not its own', () => {
  const { problems, source } = afterTampering(`UPDATE blob_chunk SET data = CAST('papIer' AS BLOB)`);
  expect(problems).toEqual([{ code: 'blob-damaged', sha256: source, name: 'papier.pdf' }]);
});

it('names an original whose bytes are missing', () => {
  const { problems, source } = afterTampering('DELETE FROM blob_chunk');
  expect(problems).toEqual([{ code: 'blob-damaged', sha256: source, name: 'papier.pdf' }]);
});

it('names a page that is in no piece', () => {
  const { problems, source } = afterTampering('DELETE FROM piece_page WHERE page = 2');
  expect(problems).toEqual([{ code: 'page-in-no-piece', source, page: 2 }]);
});

it('names a page that is missing, and the piece that had it', () => {
  const { problems, source } = afterTampering('DELETE FROM page WHERE number = 2');
  expect(problems).toContainEqual({ code: 'page-missing', source, page: 2 });
  expect(problems.map((problem) => problem.code)).toContain('database-damaged');
});

it('says that a file is damaged when bits of it changed, wherever they are', () => {
  const { dossier, path, reopen } = newDossierFile();
  addPaper(dossier, 'x'.repeat(40_000));
  dossier.close();
  const sound = readFileSync(path);
  for (let page = 1; page < sound.length / 4096; page++) {
    const bytes = Buffer.from(sound);
    bytes[page * 4096 + 100] = (bytes[page * 4096 + 100] ?? 0) ^ 1;
    writeFileSync(path, bytes);
    let seen = 'nothing';
    try {
      const damaged = reopen();
      seen = damaged.check().length > 0 ? 'problem' : 'nothing';
      damaged.close();
    } catch (error) {
      seen = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    }
    expect(`page ${page}: ${seen}`).toMatch(/problem|file\.damaged/);
  }
});
