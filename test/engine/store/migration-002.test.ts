import { createHash, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { DossierFile } from '../../../core/engine/store/dossier-file.ts';
import { createMigrated, openMigrated } from '../../../core/engine/store/migrate.ts';
import { firstTables } from '../../../core/engine/store/migrations/001-first-tables.ts';
import { MIGRATIONS } from '../../../core/engine/store/migrations/migrations.ts';
import { LATER, NOW, pieceOf, readFact, sureFrom90, temporaryFolder } from './store-fixtures.ts';

const CONTENT = Buffer.from('a paper of the first format');
const SHA = createHash('sha256').update(CONTENT).digest('hex');
const ID = '0123456789abcdef';

/** A file as the first format wrote it: one source of two pages, one piece, one fact. */
function fileOfFormat1() {
  const path = join(temporaryFolder(), `${ID}.liasse`);
  const key = randomBytes(32);
  const db = createMigrated(path, key, [firstTables]);
  db.run('INSERT INTO meta VALUES (1, ?, ?, ?, ?, ?, ?)', ID, 'Fictive', 'aes-salarie', '2025-01-15', NOW, NOW);
  db.run('INSERT INTO blob VALUES (?, ?)', SHA, CONTENT.length);
  db.run('INSERT INTO blob_chunk VALUES (?, 0, ?)', SHA, CONTENT);
  db.run(`INSERT INTO source VALUES (?, 1, 'paie.pdf', 'pdf', 2, ?)`, SHA, NOW);
  for (const page of [1, 2]) db.run(`INSERT INTO page (source, number, state) VALUES (?, ?, 'pending')`, SHA, page);
  db.exec(`INSERT INTO piece (id, position, kind, kind_confidence) VALUES (1, 1, 'bulletin-de-paie', 0.9)`);
  for (const page of [1, 2]) db.run('INSERT INTO piece_page VALUES (1, ?, ?, ?)', page - 1, SHA, page);
  db.run(
    `INSERT INTO fact (piece, name, status, read_value, printed, source, page, box, confidence, origin, sure)
     VALUES (1, 'salaireBrut', 'read', '1826.11', '1 826,11', ?, 1, '[1,2,3,4]', 0.95, 'ocr', 1)`,
    SHA,
  );
  db.close();
  return { path, key };
}

function openNew() {
  const { path, key } = fileOfFormat1();
  const dossier = DossierFile.open(path, ID, key);
  onTestFinished(() => dossier.close());
  return dossier;
}

it('keeps every row of a file of format 1', () => {
  const dossier = openNew();
  const [piece] = dossier.pieces.list();
  expect(piece?.pages.map(({ page }) => page)).toEqual([1, 2]);
  expect(piece?.facts[0]).toMatchObject({ name: 'salaireBrut', value: 1826.11, sure: true });
  expect(dossier.sources.find(SHA)).toMatchObject({ name: 'paie.pdf', type: 'pdf', pages: 2 });
  expect(Buffer.from(dossier.blobs.get(SHA))).toEqual(CONTENT);
});

it('still refuses to alter or lose an original', () => {
  const { path, key } = fileOfFormat1();
  const db = openMigrated(path, key, MIGRATIONS);
  onTestFinished(() => db.close());
  for (const sql of [
    `UPDATE source SET name = 'x'`,
    'DELETE FROM source',
    'DELETE FROM blob_chunk',
    `UPDATE blob_chunk SET data = x'00'`,
    'DELETE FROM piece_page WHERE page = 1',
  ]) {
    expect(() => db.exec(sql), sql).toThrow();
  }
  expect(db.all('SELECT name FROM source')).toEqual([{ name: 'paie.pdf' }]);
});

it('takes the new types of image, parts of sheets, corners and other candidates', () => {
  const dossier = openNew();
  const file = { content: Buffer.from('photo'), name: 'photo.heic', type: 'heic' as const, pages: 1 };
  const { sha256 } = dossier.sources.add(file, LATER);
  const others = [{ value: 1900, printed: '1 900,00', page: 1, box: [5, 6, 7, 8] as const, confidence: 0.4 }];
  const fact = {
    ...readFact(1826.11),
    others: others.map((o) => ({ ...o, box: [...o.box] as [number, number, number, number] })),
  };
  const part = { page: 1, box: [0, 0, 300, 842] as [number, number, number, number] };
  const [id] = dossier.pieces.add(
    sha256,
    [{ ...pieceOf([1], { salaireBrut: fact }), parts: [part] }, pieceOf([1])],
    sureFrom90,
    LATER,
  );
  const piece = dossier.pieces.get(id ?? '');
  expect(piece.pages[0]?.part).toEqual(part.box);
  expect(piece.facts[0]?.others).toEqual(fact.others);
  const corners = [
    [1, 2],
    [3, 4],
    [5, 6],
    [7, 8],
  ] as [[number, number], [number, number], [number, number], [number, number]];
  dossier.pages.setCorners({ source: sha256, page: 1 }, corners);
  expect(dossier.pages.getCorners({ source: sha256, page: 1 })).toEqual(corners);
  dossier.pages.setCorners({ source: sha256, page: 1 }, null);
  expect(dossier.pages.getCorners({ source: sha256, page: 1 })).toBeNull();
});
