import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { assess } from '../../../core/domain/assess.ts';
import { loadCatalogue } from '../../../core/engine/catalogue/load-catalogue.ts';
import { DossierFile } from '../../../core/engine/store/dossier-file.ts';
import { createMigrated } from '../../../core/engine/store/migrate.ts';
import { firstTables } from '../../../core/engine/store/migrations/001-first-tables.ts';
import { widerReading } from '../../../core/engine/store/migrations/002-wider-reading.ts';
import { LATER, NOW, temporaryFolder } from './store-fixtures.ts';

const ID = '0123456789abcdef';

it('takes a file of format 2, keeps its rows, and keeps the answer that was seen', async () => {
  const path = join(temporaryFolder(), `${ID}.liasse`);
  const key = randomBytes(32);
  const db = createMigrated(path, key, [firstTables, widerReading]);
  db.run('INSERT INTO meta VALUES (1, ?, ?, ?, ?, ?, ?)', ID, 'Fictive', 'aes-salarie', '2025-01-15', NOW, NOW);
  db.run('INSERT INTO person VALUES (1, ?)', JSON.stringify({ nom: 'DIALLO' }));
  db.close();

  const dossier = DossierFile.open(path, ID, key);
  onTestFinished(() => dossier.close());
  expect(dossier.meta.get()).toMatchObject({ label: 'Fictive', filingDay: '2025-01-15' });
  expect(dossier.applicant.getPerson()).toEqual({ nom: 'DIALLO' });
  expect(dossier.seenAnswers.get('aes-salarie')).toBeNull();

  const facts = { person: {}, pieces: [], facts: {} };
  const answer = assess({ facts, procedure: 'aes-salarie', on: '2025-01-15' }, await loadCatalogue());
  dossier.seenAnswers.keep('stamp-1', answer, NOW);
  dossier.seenAnswers.keep('stamp-2', answer, LATER);
  expect(dossier.seenAnswers.get('aes-salarie')).toEqual({ rules: 'stamp-2', answer, seenAt: LATER });
  expect(dossier.seenAnswers.get('talent')).toBeNull();
});
