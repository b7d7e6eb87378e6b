import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { expect, it } from 'vitest';
import { AppError } from '../../../core/contract/errors.ts';
import { addPaper, codeOf, NOW, newDossierFile, pieceOf, readFact, sureFrom90 } from './store-fixtures.ts';

const pdf = (text: string, pages = 1) => ({
  content: Buffer.from(text),
  name: `${text}.pdf`,
  type: 'pdf' as const,
  pages,
});
const sha = (content: string) => createHash('sha256').update(content).digest('hex');
const damaged = {
  name: 'abîmé.pdf',
  content: Buffer.from('%PDF-'),
  error: new AppError('file.empty', { file: 'x' }).toShape(),
};
const reading = { width: 595, height: 842, source: 'text' as const, words: [], findings: [] };

it('brings sources, pages, pieces and quarantine in at once, at the end', () => {
  const { dossier } = newDossierFile();
  const batch = dossier.beginImport(sureFrom90, NOW);
  const { sha256 } = batch.addSource(pdf('a', 2));
  batch.savePage(sha256, { ...reading, page: 1 });
  batch.failPage(sha256, 2, 'file.damaged');
  batch.addPieces(sha256, [pieceOf([1], { netPaye: readFact(1) }), pieceOf([2])]);
  batch.quarantine(damaged);
  expect([dossier.sources.list(), dossier.pieces.list(), dossier.quarantine.list()]).toEqual([[], [], []]);
  const outcome = batch.commit();
  expect(outcome).toMatchObject({ pieces: ['p1', 'p2'], quarantined: [{ name: 'abîmé.pdf' }], leftOver: [] });
  expect(dossier.pieces.list().map((piece) => piece.pages)).toEqual([
    [{ source: sha256, page: 1, width: 595, height: 842 }],
    [{ source: sha256, page: 2 }],
  ]);
  expect(dossier.pages.list().map((page) => page.state)).toEqual(['read', 'failed']);
  batch.discard();
  expect(dossier.check()).toEqual([]);
  expect(codeOf(() => batch.commit())).toBe('internal');
});

it('notices a file that is already there, or twice in the batch', () => {
  const { dossier } = newDossierFile();
  addPaper(dossier, 'ancien');
  const batch = dossier.beginImport(sureFrom90, NOW);
  expect(batch.addSource({ ...pdf('ancien'), name: 'copie.pdf' })).toEqual({
    sha256: sha('ancien'),
    duplicateOf: 'ancien.pdf',
  });
  expect(batch.addSource(pdf('neuf')).duplicateOf).toBeNull();
  expect(batch.addSource({ ...pdf('neuf'), name: 'neuf (2).pdf' }).duplicateOf).toBe('neuf.pdf');
  batch.addPieces(sha('neuf'), [pieceOf([1])]);
  batch.commit();
  expect(dossier.sources.list().map((source) => source.name)).toEqual(['ancien.pdf', 'neuf.pdf']);
});

it('leaves nothing when it is cancelled, not even the space', () => {
  const { dossier, path } = newDossierFile();
  addPaper(dossier, 'ancien');
  const before = [dossier.pieces.list(), dossier.sources.list(), dossier.journal.revision()];
  const batch = dossier.beginImport(sureFrom90, NOW);
  const large = Buffer.alloc(8 * 1024 * 1024, 'x');
  const { sha256 } = batch.addSource({ ...pdf('large'), content: large });
  batch.addPieces(sha256, [pieceOf([1])]);
  batch.addSource(pdf('ancien'));
  batch.quarantine(damaged);
  dossier.quarantine.forget(dossier.quarantine.add(damaged, NOW).id, NOW); // a sweep meanwhile spares the batch
  expect(dossier.blobs.has(sha256)).toBe(true);
  batch.discard();
  expect(dossier.blobs.list()).toEqual([sha('ancien')]);
  expect([dossier.pieces.list(), dossier.sources.list()]).toEqual(before.slice(0, 2));
  expect(dossier.check()).toEqual([]);
  dossier.close();
  expect(statSync(path).size).toBeLessThan(1024 * 1024);
});

it('takes everything back when a part of it is not possible', () => {
  const { dossier } = newDossierFile();
  const batch = dossier.beginImport(sureFrom90, NOW);
  const { sha256 } = batch.addSource(pdf('a', 2));
  batch.addPieces(sha256, [pieceOf([1, 2, 3])]);
  expect(codeOf(() => batch.commit())).toContain('FOREIGNKEY');
  expect([dossier.sources.list(), dossier.pieces.list(), dossier.blobs.list()]).toEqual([[], [], []]);
});

it('loses no page that the cutting into pieces forgot', () => {
  const { dossier } = newDossierFile();
  const batch = dossier.beginImport(sureFrom90, NOW);
  const { sha256 } = batch.addSource(pdf('six pages', 6));
  batch.addPieces(sha256, [pieceOf([3])]);
  const outcome = batch.commit();
  expect(outcome.leftOver.map(({ page }) => page)).toEqual([1, 2, 4, 5, 6]);
  expect(dossier.pieces.list().map((piece) => [piece.kind, piece.pages.map(({ page }) => page)])).toEqual([
    ['bulletin-de-paie', [3]],
    ['autre', [1, 2]],
    ['autre', [4, 5, 6]],
  ]);
  expect(dossier.pieces.get(outcome.pieces[1] ?? '').findings).toEqual([{ code: 'unknown-kind' }]);
  expect(dossier.check()).toEqual([]);
});
