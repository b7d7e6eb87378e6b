import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { AppError } from '../../../core/contract/errors.ts';
import { EncryptedDatabase } from '../../../core/engine/store/encrypted-database.ts';
import {
  addPaper,
  codeOf,
  LATER,
  NOW,
  newDossierFile,
  pieceOf,
  readFact,
  sureFrom90,
  temporaryFolder,
} from './store-fixtures.ts';

const sha = (content: string) => createHash('sha256').update(content).digest('hex');

it('keeps a source as it was given, once, whatever its size', () => {
  const { dossier } = newDossierFile();
  const content = Buffer.alloc(3 * 1024 * 1024 + 7, 'abcdefg');
  const first = dossier.sources.add({ content, name: 'Scan 1.pdf', type: 'pdf', pages: 2 }, NOW);
  const again = dossier.sources.add({ content, name: 'Copie.pdf', type: 'pdf', pages: 2 }, LATER);
  expect(first).toEqual({ sha256: createHash('sha256').update(content).digest('hex'), duplicateOf: null });
  expect(again).toEqual({ sha256: first.sha256, duplicateOf: 'Scan 1.pdf' });
  expect(dossier.blobs.get(first.sha256).equals(content)).toBe(true);
  expect([...dossier.blobs.chunks(first.sha256)].map((chunk) => chunk.length)).toEqual([2 ** 20, 2 ** 20, 2 ** 20, 7]);
  const source = { sha256: first.sha256, name: 'Scan 1.pdf', bytes: content.length, type: 'pdf', pages: 2 };
  expect(dossier.sources.list()).toEqual([{ ...source, receivedAt: NOW }]);

  const copy = join(temporaryFolder(), 'copie.pdf');
  dossier.blobs.copyToFile(first.sha256, copy);
  expect(readFileSync(copy).equals(content)).toBe(true);
  expect(codeOf(() => dossier.blobs.copyToFile(first.sha256, join(copy, 'x.pdf')))).toBe('system.unwritable');
});

it('takes a source from a file of the user without altering it, and says when there is none', () => {
  const { dossier } = newDossierFile();
  const path = join(temporaryFolder(), 'fiche.pdf');
  writeFileSync(path, 'fiche');
  const { sha256 } = dossier.sources.add({ content: { path }, name: 'fiche.pdf', type: 'pdf', pages: 1 }, NOW);
  expect(sha256).toBe(sha('fiche'));
  expect(readFileSync(path, 'utf8')).toBe('fiche');
  const absent = { content: { path: `${path}.absent` }, name: 'x', type: 'pdf' as const, pages: 1 };
  expect(codeOf(() => dossier.sources.add(absent, NOW))).toBe('file.not-found');
  const folder = { ...absent, content: { path: temporaryFolder() } };
  expect(codeOf(() => dossier.sources.add(folder, NOW))).toBe('file.unreadable');
  expect(dossier.sources.list()).toHaveLength(1);
});

it('refuses to change or delete an original, whatever the code above asks', () => {
  const { dossier, path, key, reopen } = newDossierFile();
  addPaper(dossier, 'original');
  dossier.close();
  const db = EncryptedDatabase.open(path, key);
  onTestFinished(() => db.close());
  const forbidden = [
    'DELETE FROM blob',
    'DELETE FROM blob_chunk',
    `UPDATE blob_chunk SET data = x'00'`,
    'UPDATE blob SET bytes = 0',
    `INSERT INTO blob_chunk VALUES ('${sha('original')}', 9, x'00')`,
    'DELETE FROM source',
    `UPDATE source SET name = 'autre'`,
    'DELETE FROM page',
    'DELETE FROM piece_page',
    'DELETE FROM piece',
    'DELETE FROM journal',
    `UPDATE journal SET at = 'x'`,
  ];
  for (const sql of forbidden) expect(`${sql}: ${codeOf(() => db.exec(sql))}`).toContain('SQLITE_CONSTRAINT');
  db.close();
  const again = reopen();
  expect(again.blobs.get(sha('original')).toString()).toBe('original');
  expect(again.check()).toEqual([]);
});

it('keeps what was read on a page, and what failed', () => {
  const { dossier, reopen } = newDossierFile();
  const content = Buffer.from('trois pages');
  const { sha256 } = dossier.sources.add({ content, name: 'a.pdf', type: 'pdf', pages: 3 }, NOW);
  const word = { text: 'Bulletin', box: [1, 2, 30.25, 9] as [number, number, number, number], confidence: 0.75 };
  const reading = { page: 2, width: 595.28, height: 841.89, source: 'ocr' as const, words: [word], findings: [] };
  dossier.pages.saveReading(sha256, reading);
  dossier.pages.saveFailure({ source: sha256, page: 3 }, 'file.damaged');
  dossier.close();
  const again = reopen();
  expect(again.pages.getReading({ source: sha256, page: 2 })).toEqual(reading);
  expect(again.pages.getReading({ source: sha256, page: 1 })).toBeNull();
  expect(again.pages.listPending()).toEqual([{ source: sha256, page: 1 }]);
  expect(again.pages.list(sha256).map((p) => [p.state, p.failure])).toEqual([
    ['pending', null],
    ['read', null],
    ['failed', 'file.damaged'],
  ]);
  again.pages.saveReading(sha256, { ...reading, page: 3 });
  expect(again.pages.list(sha256)[2]).toMatchObject({ state: 'read', failure: null });
  expect(codeOf(() => again.pages.saveReading(sha256, { ...reading, page: 4 }))).toBe('state.not-found');
  expect(codeOf(() => again.pages.getReading({ source: sha256, page: 4 }))).toBe('state.not-found');
});

it('keeps read, confirmed and typed values apart, and brings a read value back with its box', () => {
  const { dossier } = newDossierFile();
  const piece = addPaper(dossier, 'bulletin', { salaireBrut: readFact(1800, 1, 0.6), periode: readFact('2025-01') });
  const fact = (name: string) => dossier.pieces.get(piece).facts.find((f) => f.name === name);
  const read = fact('salaireBrut');
  expect(read).toEqual({
    name: 'salaireBrut',
    value: 1800,
    printed: '1800',
    source: sha('bulletin'),
    page: 1,
    box: [10, 20, 30.5, 12],
    confidence: 0.6,
    origin: 'ocr',
    status: 'read',
    readValue: 1800,
    sure: false,
  });
  expect(dossier.summary().toCheck).toBe(1);

  dossier.facts.set(piece, 'salaireBrut', 1880.5, NOW);
  expect(fact('salaireBrut')).toMatchObject({ value: 1880.5, status: 'typed', box: null, readValue: 1800, sure: true });
  expect(dossier.summary().toCheck).toBe(0);
  dossier.facts.confirm(piece, ['salaireBrut', 'periode'], NOW);
  expect(fact('salaireBrut')).toMatchObject({ value: 1880.5, status: 'typed' });
  expect(fact('periode')).toMatchObject({ value: '2025-01', status: 'confirmed', box: [10, 20, 30.5, 12] });
  dossier.facts.reset(piece, 'salaireBrut', NOW);
  expect(fact('salaireBrut')).toEqual(read);
  dossier.facts.set(piece, 'salaireBrut', 1800, NOW); // the value that was read: a confirmation
  expect(fact('salaireBrut')).toMatchObject({ status: 'confirmed', box: [10, 20, 30.5, 12], sure: true });

  dossier.facts.set(piece, 'emploi', 'plongeur', NOW);
  expect(fact('emploi')).toMatchObject({ value: 'plongeur', status: 'typed', readValue: null, printed: null });
  dossier.facts.reset(piece, 'emploi', NOW);
  expect(fact('emploi')).toBeUndefined();
  expect(codeOf(() => dossier.facts.confirm(piece, ['emploi'], NOW))).toBe('state.not-found');
  expect(codeOf(() => dossier.facts.set('p99', 'emploi', 'x', NOW))).toBe('state.not-found');
});

it('refuses a typed value that is not of the type of its fact', () => {
  const { dossier } = newDossierFile();
  const piece = addPaper(dossier, 'bulletin');
  const wrong = [
    ['salaireBrut', '1800'],
    ['salaireBrut', Number.NaN],
    ['periode', '2025-13'],
    ['dateDocument', '2025-02-30'],
    ['anneeRevenus', 2024.5],
    ['siret', '123 456'],
    ['emploi', '  '],
    ['emploi', 12],
  ] as const;
  for (const [name, value] of wrong) {
    expect(`${name} ${value}: ${codeOf(() => dossier.facts.set(piece, name, value, NOW))}`).toContain('input.invalid');
  }
  expect(dossier.pieces.get(piece).facts).toEqual([]);
});

it('hides a removed piece with its pages, and brings it back where it was', () => {
  const { dossier } = newDossierFile();
  const [a, b, c] = ['a', 'b', 'c'].map((content) => addPaper(dossier, content, { netPaye: readFact(1, 1, 0.1) }));
  dossier.pieces.remove(b ?? '', LATER);
  expect(dossier.pieces.list().map((p) => p.id)).toEqual([a, c]);
  expect(dossier.pieces.listRemoved()).toMatchObject([
    { id: b, removedAt: LATER, pages: [{ source: sha('b'), page: 1 }] },
  ]);
  expect(dossier.summary()).toMatchObject({ pieces: 2, toCheck: 2, updatedAt: LATER });
  expect(dossier.check()).toEqual([]);
  for (const work of [
    () => dossier.pieces.remove(b ?? '', NOW),
    () => dossier.pieces.setKind(b ?? '', 'autre', NOW),
    () => dossier.facts.set(b ?? '', 'netPaye', 2, NOW),
    () => dossier.facts.confirm(b ?? '', ['netPaye'], NOW),
    () => dossier.pieces.get(b ?? ''),
  ]) {
    expect(codeOf(work)).toBe('state.not-found');
  }
  expect(dossier.pieces.restoreRemoved(NOW, sha('a'))).toBe(0);
  expect(dossier.pieces.restoreRemoved(NOW)).toBe(1);
  expect(dossier.pieces.list().map((p) => p.id)).toEqual([a, b, c]);
});

it('changes kind and title, and reads again without touching what a person decided', () => {
  const { dossier } = newDossierFile();
  const facts = { netPaye: readFact(10), salaireBrut: readFact(20), periode: readFact('2024-01') };
  const piece = addPaper(dossier, 'papier', facts, 3);
  dossier.pieces.setKind(piece, 'contrat-de-travail', NOW);
  dossier.pieces.setTitle(piece, '  Contrat de mai  ', NOW);
  expect(dossier.pieces.get(piece)).toMatchObject({
    kind: 'contrat-de-travail',
    kindConfirmed: true,
    titleOverride: 'Contrat de mai',
  });
  dossier.pieces.setTitle(piece, ' ', NOW);
  expect(dossier.pieces.get(piece).titleOverride).toBeNull();

  dossier.facts.confirm(piece, ['netPaye'], NOW);
  dossier.facts.set(piece, 'salaireBrut', 25, NOW);
  const reading = { facts: { netPaye: readFact(99), salaireBrut: readFact(98), emploi: readFact('plongeur', 3) } };
  dossier.pieces.reread(piece, { ...reading, findings: [{ code: 'unknown-kind' }] }, sureFrom90, NOW);
  const after = dossier.pieces.get(piece);
  expect(after.facts.map((f) => [f.name, f.value, f.status])).toEqual([
    ['emploi', 'plongeur', 'read'],
    ['salaireBrut', 25, 'typed'],
    ['netPaye', 10, 'confirmed'],
  ]);
  expect(after.findings).toEqual([{ code: 'unknown-kind' }]);
});

it('keeps the person, the stated facts and the dossier’s own data', () => {
  const { dossier, reopen } = newDossierFile();
  expect(dossier.applicant.getPerson()).toEqual({});
  dossier.applicant.setPerson({ nom: 'Fictive', dateNaissance: '1990-02-28' }, NOW);
  expect(codeOf(() => dossier.applicant.setPerson({ dateNaissance: '1990-02-30' }, NOW))).toBe('input.invalid');
  const unknownField = { nom: 'X', taille: 3 } as { nom: string };
  expect(codeOf(() => dossier.applicant.setPerson(unknownField, NOW))).toBe('input.invalid');
  dossier.applicant.setStatedFacts({ promesse: true, enfants: 2, logement: 'hébergé' }, NOW);
  expect(dossier.applicant.setStatedFacts({ enfants: null, promesse: false }, NOW)).toEqual({
    logement: 'hébergé',
    promesse: false,
  });
  dossier.meta.update({ filingDay: '2025-06-01' }, LATER);
  dossier.close();
  const again = reopen();
  expect(again.applicant.getPerson()).toEqual({ nom: 'Fictive', dateNaissance: '1990-02-28' });
  expect(again.applicant.getStatedFacts()).toEqual({ logement: 'hébergé', promesse: false });
  expect(again.meta.get()).toMatchObject({ label: 'Aminata Fictive', filingDay: '2025-06-01', updatedAt: LATER });
});

it('keeps an unreadable file with its cause until it is forgotten', () => {
  const { dossier } = newDossierFile();
  const error = new AppError('file.password-needed', { file: 'avis.pdf' }).toShape();
  const file = { name: 'avis.pdf', content: Buffer.from('chiffré'), error };
  const first = dossier.quarantine.add(file, NOW);
  expect(dossier.quarantine.add(file, NOW)).toEqual(first);
  const empty = {
    name: 'vide.pdf',
    content: Buffer.alloc(0),
    error: { code: 'file.empty', details: { file: 'vide.pdf' } },
  };
  dossier.quarantine.add({ ...empty, error: new AppError('file.empty', { file: 'vide.pdf' }).toShape() }, NOW);
  const gone = new AppError('file.not-found', { file: 'x.pdf' }).toShape();
  dossier.quarantine.add({ name: 'x.pdf', content: null, error: gone }, NOW);
  expect(dossier.quarantine.list().map((q) => [q.name, q.code, q.sha256])).toEqual([
    ['avis.pdf', 'file.password-needed', sha('chiffré')],
    ['vide.pdf', 'file.empty', sha('')],
    ['x.pdf', 'file.not-found', null],
  ]);
  expect(dossier.blobs.get(sha('')).length).toBe(0);
  dossier.quarantine.forget(first.id, NOW);
  expect(dossier.quarantine.list()).toHaveLength(2);
  expect(dossier.blobs.has(sha('chiffré'))).toBe(false);
  expect(codeOf(() => dossier.quarantine.forget(first.id, NOW))).toBe('state.not-found');
});

it('does not delete the bytes of a source with a quarantine entry or form of the same bytes', () => {
  const { dossier } = newDossierFile();
  addPaper(dossier, 'les mêmes octets');
  const error = new AppError('file.signed', { file: 'x' }).toShape();
  const { id } = dossier.quarantine.add({ name: 'x', content: Buffer.from('les mêmes octets'), error }, NOW);
  dossier.quarantine.forget(id, NOW);
  expect(dossier.check()).toEqual([]);
  expect(dossier.blobs.get(sha('les mêmes octets')).toString()).toBe('les mêmes octets');
});

it('journals who changed what and when', () => {
  const { dossier } = newDossierFile();
  const piece = addPaper(dossier, 'bulletin', { netPaye: readFact(1500) });
  dossier.facts.set(piece, 'netPaye', 1600, LATER);
  dossier.facts.reset(piece, 'netPaye', LATER);
  expect(dossier.journal.list(5).map((line) => [line.at, line.by, line.action, line.subject])).toEqual([
    [LATER, 'person', 'fact.reset', piece],
    [LATER, 'person', 'fact.typed', piece],
    [NOW, 'machine', 'piece.added', piece],
    [NOW, 'person', 'source.received', sha('bulletin')],
    [NOW, 'person', 'dossier.created', null],
  ]);
});

it('takes a group of operations back when one fails', () => {
  const { dossier } = newDossierFile();
  const piece = addPaper(dossier, 'bulletin', { netPaye: readFact(1500) });
  const before = [dossier.pieces.list(), dossier.journal.revision(), dossier.meta.get()];
  const work = () =>
    dossier.transaction(() => {
      dossier.facts.set(piece, 'netPaye', 1600, LATER);
      addPaper(dossier, 'autre');
      dossier.pieces.remove(piece, LATER);
      dossier.facts.confirm(piece, ['netPaye'], LATER);
    });
  expect(codeOf(work)).toBe('state.not-found');
  expect([dossier.pieces.list(), dossier.journal.revision(), dossier.meta.get()]).toEqual(before);
  expect(codeOf(() => dossier.transaction(async () => {}))).toContain('cannot wait');
  expect(codeOf(() => dossier.pieces.add(sha('bulletin'), [pieceOf([1]), pieceOf([2])], sureFrom90, NOW))).toContain(
    'FOREIGNKEY',
  );
  expect(dossier.pieces.list()).toHaveLength(1);
});
