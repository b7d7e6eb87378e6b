import { createHash, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { DossierFile } from '../../../core/engine/store/dossier-file.ts';
import { EncryptedDatabase } from '../../../core/engine/store/encrypted-database.ts';
import { createMigrated } from '../../../core/engine/store/migrate.ts';
import { firstTables } from '../../../core/engine/store/migrations/001-first-tables.ts';
import { widerReading } from '../../../core/engine/store/migrations/002-wider-reading.ts';
import { seenAnswers } from '../../../core/engine/store/migrations/003-seen-answers.ts';
import { NOW, temporaryFolder } from './store-fixtures.ts';

const ID = '0123456789abcdef';
const EMPTY = createHash('sha256').digest('hex'); // of a file without bytes
const tally = { expected: 1, correct: 1 };
const line = { title: 'Bulletin', section: 'Travail', date: null, firstPage: 3, pages: 2 };
const oldResult = {
  path: null,
  sha256: EMPTY,
  inventory: [
    { number: 1, ...line },
    { number: 2, ...line, firstPage: 5 },
  ],
  verification: {
    ...{ ok: true, pages: 7, received: 4, reproduced: 4, inventoryLines: 2, problems: [], sentence: '4 pages reçues' },
    ...{ links: tally, bookmarks: tally, stamps: tally, pageLabels: tally },
  },
  leftOut: [],
};

it('takes a file of format 3: its pieces, its bundle with labels for numbers, and nothing fixed', () => {
  const path = join(temporaryFolder(), `${ID}.liasse`);
  const key = randomBytes(32);
  const db = createMigrated(path, key, [firstTables, widerReading, seenAnswers]);
  db.run('INSERT INTO meta VALUES (1, ?, ?, ?, ?, ?, ?)', ID, 'Fictive', 'aes-salarie', '2025-01-15', NOW, NOW);
  db.run('INSERT INTO journal (at, by, action, details) VALUES (?, ?, ?, ?)', NOW, 'person', 'dossier.created', '{}');
  db.run('INSERT INTO blob VALUES (?, 0)', EMPTY);
  db.run(`INSERT INTO source VALUES (?, 1, 'bulletin.pdf', 'pdf', 2, ?)`, EMPTY, NOW);
  db.run(`INSERT INTO piece (position, kind, kind_confidence) VALUES (1, 'bulletin-de-paie', 1)`);
  for (const page of [1, 2]) {
    db.run(`INSERT INTO page (source, number, state) VALUES (?, ?, 'pending')`, EMPTY, page);
    db.run('INSERT INTO piece_page (piece, position, source, page) VALUES (1, ?, ?, ?)', page - 1, EMPTY, page);
  }
  for (const id of [1, 2])
    db.run(
      'INSERT INTO bundle (id, sha256, content, created_at, result, revision) VALUES (?, ?, NULL, ?, ?, 1)',
      id,
      EMPTY,
      NOW,
      JSON.stringify(oldResult),
    );
  db.close();

  const dossier = DossierFile.open(path, ID, key);
  onTestFinished(() => dossier.close());
  expect(dossier.bundles.getLast()?.result).toEqual({
    ...oldResult,
    inventory: oldResult.inventory.map(({ number, ...rest }) => {
      return { ...rest, label: String(number), strength: null, late: false };
    }),
    sheets: [],
  });
  expect(dossier.pieces.list()[0]?.pages.map(({ page }) => page)).toEqual([1, 2]);
  expect([dossier.bundleLayout.order(), dossier.freeze.get(), dossier.deposits.list()]).toEqual([null, null, []]);
  expect(dossier.check()).toEqual([]);
  dossier.close();
  // What stood before is beside the file until the person removes it.
  const before = EncryptedDatabase.open(`${path}.v3.copy`, key);
  expect(before.userVersion).toBe(3);
  before.close();
});
