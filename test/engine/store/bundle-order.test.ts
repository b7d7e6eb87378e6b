import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import type { PreparedLabel } from '../../../core/engine/store/freeze-table.ts';
import { addPaper, codeOf, LATER, NOW, newDossierFile } from './store-fixtures.ts';

const settings = { dividers: 'section', duplex: true, strength: true, presence: false, carry: false } as const;
const sha = createHash('sha256').update('liasse').digest('hex');
const labelOf = (piece: string, label: string, late: string | null = null): PreparedLabel => {
  return {
    label,
    piece,
    title: `Pièce ${label}`,
    section: 'Travail',
    sortKey: '2024-01-01',
    late,
    date: null,
    pages: 2,
  };
};

it('keeps settings and an order in which each piece stands once', () => {
  const { dossier, reopen } = newDossierFile();
  const [a, b, c] = ['a', 'b', 'c'].map((content) => addPaper(dossier, content)) as [string, string, string];
  expect([dossier.bundleLayout.settings(), dossier.bundleLayout.order()]).toEqual([null, null]);
  dossier.bundleLayout.configure(settings, NOW);
  dossier.bundleLayout.arrange([c, a, b], [a, b, c], NOW);
  for (const wrong of [
    [a, b],
    [a, b, c, c],
    [a, b, 'p99'],
    [a, a, b],
  ])
    expect(codeOf(() => dossier.bundleLayout.arrange(wrong, [a, b, c], NOW))).toBe('input.invalid');
  dossier.close();
  const again = reopen();
  expect(again.bundleLayout.settings()).toEqual(settings);
  expect(again.bundleLayout.order()).toEqual([c, a, b]);
  again.bundleLayout.arrange(null, [a, b, c], LATER);
  expect(again.bundleLayout.order()).toBeNull();
  expect(again.journal.list(3).map(({ action }) => action)).toEqual([
    'bundle.ordered',
    'bundle.ordered',
    'bundle.configured',
  ]);
});

it('fixes numbers once, adds those of late pieces, keeps them when their piece is joined away, and gives all back', () => {
  const { dossier } = newDossierFile();
  const [a, b, c] = ['a', 'b', 'c'].map((content) => addPaper(dossier, content)) as [string, string, string];
  expect(dossier.freeze.get()).toBeNull();
  const first = [labelOf(a, '1'), labelOf(b, '2')].map(({ date: _, pages: __, ...label }) => label);
  dossier.freeze.freeze('2025-03-01', first, NOW);
  expect(codeOf(() => dossier.freeze.freeze('2025-03-02', first, NOW))).toBe('state.bundle-frozen');
  const { date: _, pages: __, ...late } = labelOf(c, '1 bis', '2025-03-02');
  dossier.freeze.extend([...first, late], LATER);
  dossier.freeze.extend([{ ...late, label: '1 ter' }], LATER); // its piece has a number
  dossier.pieces.join(b, a, LATER);
  expect(dossier.freeze.get()).toEqual({ day: '2025-03-01', labels: [...first, late] });
  dossier.freeze.thaw(LATER);
  expect(dossier.freeze.get()).toBeNull();
  const actions = dossier.journal.list(20).map(({ action }) => action);
  expect(actions.filter((action) => action === 'bundle.frozen')).toHaveLength(2);
  expect(actions[0]).toBe('bundle.unfrozen');
});

it('says when each piece came, came back, or was cut off another', () => {
  const { dossier } = newDossierFile();
  const a = addPaper(dossier, 'a', {}, 2);
  const second = dossier.pieces.split(a, 2, LATER);
  dossier.pieces.remove(a, NOW);
  dossier.pieces.restoreRemoved('2025-03-05T10:00:00.000Z');
  expect(Object.fromEntries(dossier.journal.arrivals())).toEqual({ [a]: '2025-03-05T10:00:00.000Z', [second]: LATER });
});

it('keeps the numbers that something was prepared with, and forgets the oldest', () => {
  const { dossier } = newDossierFile();
  for (let revision = 1; revision <= 41; revision++)
    dossier.freeze.keepLabels(revision, [labelOf('p1', String(revision))]);
  expect(dossier.freeze.labelsAt(1)).toBeNull();
  expect(dossier.freeze.labelsAt(41)).toEqual([labelOf('p1', '41')]);
});

it('keeps a deposit for ever, with its pieces as they were numbered; neither it nor a print makes the bundle old', () => {
  const { dossier } = newDossierFile();
  const revision = dossier.journal.revision();
  const made = {
    ...{
      outlet: 'guichet-papier',
      outletTitle: 'Guichet',
      on: '2025-03-01',
      recordedAt: NOW,
      receipt: 'A-7',
      note: null,
    },
    files: [{ name: 'liasse.pdf', sha256: sha, bytes: 12 }],
  };
  const stored = dossier.deposits.add({ ...made, inventory: [labelOf('p1', '1'), labelOf('p2', '2')] });
  expect(stored).toMatchObject({ ...made, id: 1, pieces: 2, pages: 4 });
  expect(dossier.deposits.list()).toEqual([stored]);
  expect(codeOf(() => dossier.deposits.get(2))).toBe('state.not-found');
  expect(codeOf(() => dossier.deposits.add({ ...made, on: 'hier', inventory: [] }))).toBe('input.invalid');
  expect(dossier.bundles.lastPrinted()).toBeNull();
  const printed = { at: LATER, how: 'printed' as const, sha256: sha, keys: ['k1', 'k2'] };
  dossier.bundles.markPrinted({ ...printed, at: NOW, keys: [] });
  dossier.bundles.markPrinted(printed);
  expect(dossier.bundles.lastPrinted()).toEqual(printed);
  expect(dossier.journal.changedSince(revision, ['deposit.recorded', 'bundle.printed'])).toBe(false);
});
