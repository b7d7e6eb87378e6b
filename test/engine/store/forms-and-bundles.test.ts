import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import type { BundleResult } from '../../../core/contract/bundle.ts';
import type { FillReport } from '../../../core/contract/form.ts';
import { addPaper, codeOf, LATER, NOW, newDossierFile, readFact } from './store-fixtures.ts';

const sha = (content: string) => createHash('sha256').update(content).digest('hex');
const nothingFilled: FillReport = {
  form: { number: '15186', edition: '03' },
  out: null,
  written: [],
  tooLong: [],
  notDrawable: [],
  refused: [],
  unused: [],
  missing: [],
  checked: { reread: 0, inkSeen: 0, problems: [] },
};
const none = { expected: 0, correct: 0 };
const resultOf = (content: string): BundleResult => ({
  path: null,
  sha256: sha(content),
  inventory: [],
  verification: {
    ok: true,
    pages: 1,
    received: 1,
    reproduced: 1,
    inventoryLines: 0,
    links: none,
    bookmarks: none,
    stamps: none,
    pageLabels: none,
    problems: [],
    sentence: '',
  },
  leftOut: [],
  sheets: [],
});

it('keeps a form, its filling and its report, and says when the filling is out of date', () => {
  const { dossier } = newDossierFile();
  const piece = addPaper(dossier, 'bulletin', { netPaye: readFact(1500) });
  expect(codeOf(() => dossier.forms.get('15186-03'))).toBe('state.not-found');
  dossier.forms.attach('15186-03', Buffer.from('cerfa'), NOW);
  const revision = dossier.journal.revision();
  dossier.forms.saveFilled('15186-03', Buffer.from('rempli'), nothingFilled, revision, NOW);
  expect(dossier.forms.list()).toEqual([
    {
      id: '15186-03',
      attached: sha('cerfa'),
      attachedAt: NOW,
      filled: { sha256: sha('rempli'), at: NOW, report: nothingFilled, stale: false },
    },
  ]);
  expect(dossier.forms.lastReport()).toEqual(nothingFilled);
  dossier.facts.set(piece, 'netPaye', 1600, NOW);
  expect(dossier.forms.get('15186-03').filled?.stale).toBe(true);
  dossier.forms.saveFilled('15186-03', Buffer.from('rempli 2'), nothingFilled, dossier.journal.revision(), NOW);
  expect(dossier.forms.get('15186-03').filled?.stale).toBe(false);
  expect(dossier.blobs.has(sha('rempli'))).toBe(false);
  dossier.forms.attach('15186-03', Buffer.from('cerfa, autre édition'), NOW);
  expect(dossier.forms.get('15186-03').filled).toBeNull();
});

it('keeps the last bundle’s bytes, every result, and says when it is out of date', () => {
  const { dossier } = newDossierFile();
  expect(dossier.bundles.getLast()).toBeNull();
  const piece = addPaper(dossier, 'bulletin');
  const revision = dossier.journal.revision();
  dossier.pieces.setTitle(piece, 'changé pendant la composition', NOW);
  dossier.bundles.save(Buffer.from('liasse 1'), resultOf('liasse 1'), revision, NOW);
  expect(dossier.bundles.getLast()).toMatchObject({ sha256: sha('liasse 1'), createdAt: NOW, stale: true });
  dossier.bundles.save(Buffer.from('liasse 2'), resultOf('liasse 2'), dossier.journal.revision(), LATER);
  expect(dossier.bundles.getLast()).toMatchObject({ result: resultOf('liasse 2'), stale: false });
  expect(dossier.blobs.has(sha('liasse 1'))).toBe(false);
  const wrong = () => dossier.bundles.save(Buffer.from('autre'), resultOf('liasse 3'), 0, NOW);
  expect(codeOf(wrong)).toBe('internal');
  expect(dossier.bundles.getLast()?.sha256).toBe(sha('liasse 2'));
});
