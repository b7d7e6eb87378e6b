import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Delivery } from '../../../core/contract/outlet.ts';
import { saveDelivery } from '../../../core/engine/outlets/save-delivery.ts';
import type { DossierFile } from '../../../core/engine/store/dossier-file.ts';
import {
  addPaper,
  codeOf,
  LATER,
  NOW,
  namesIn,
  newDossierFile,
  readFact,
  temporaryFolder,
} from '../store/store-fixtures.ts';

const sha = (content: string) => createHash('sha256').update(content).digest('hex');

function deliveryOf(files: Record<string, string>, rest: Partial<Delivery> = {}): Delivery {
  return {
    outlet: 'telerecours',
    on: '2025-01-15',
    preparedAt: NOW,
    ok: true,
    stale: false,
    files: Object.entries(files).map(([name, content]) => ({
      name,
      bytes: content.length,
      sha256: sha(content),
      pages: 1,
      pieces: [],
      original: false,
      reduced: [],
      verification: null,
    })),
    gauge: [],
    tooLarge: [],
    problems: [],
    notes: [],
    sheets: null,
    ...rest,
  };
}

const FILES = { '1_Bail.pdf': 'bail', 'Identité/2_Passeport.pdf': 'passeport' };

function keep(dossier: DossierFile, files: Record<string, string>, rest: Partial<Delivery> = {}): void {
  const contents = new Map(Object.entries(files).map(([name, content]) => [name, Buffer.from(content)]));
  dossier.deliveries.keep(deliveryOf(files, rest), contents, dossier.journal.revision(), NOW);
}

describe('what was prepared', () => {
  it('is kept for each outlet until the next time, and is out of date after any change', () => {
    const { dossier, reopen } = newDossierFile();
    const piece = addPaper(dossier, 'bulletin', { netPaye: readFact(1500) });
    expect(dossier.deliveries.getLast('telerecours')).toBeNull();
    keep(dossier, FILES);
    keep(dossier, { 'Liasse.pdf': 'liasse' }, { outlet: 'courriel' });
    expect(dossier.deliveries.getLast('telerecours')?.delivery).toEqual(deliveryOf(FILES));
    dossier.facts.set(piece, 'netPaye', 1600, LATER);
    expect(dossier.deliveries.getLast('telerecours')?.delivery.stale).toBe(true);
    keep(dossier, { '1_Bail.pdf': 'bail 2' });
    dossier.close();
    const again = reopen(); // opening sweeps what nothing refers to
    expect(again.deliveries.getLast('telerecours')?.delivery.stale).toBe(false);
    expect(again.deliveries.getLast('courriel')?.delivery.stale).toBe(true);
    expect([again.blobs.has(sha('bail')), again.blobs.has(sha('bail 2')), again.blobs.has(sha('liasse'))]).toEqual([
      false,
      true,
      true,
    ]);
    expect(again.check()).toEqual([]);
  });

  it('keeps an original once, and nothing of a delivery whose bytes are not those that were checked', () => {
    const { dossier } = newDossierFile();
    addPaper(dossier, 'bail');
    const before = dossier.blobs.list().length;
    const original = deliveryOf({ '1_Bail.pdf': 'bail' });
    dossier.deliveries.keep(original, new Map([['1_Bail.pdf', { sha256: sha('bail') }]]), 1, NOW);
    expect(dossier.blobs.list()).toHaveLength(before);
    const other = new Map([['1_Bail.pdf', Buffer.from('autre')]]);
    expect(codeOf(() => dossier.deliveries.keep(original, other, 1, NOW))).toBe('internal');
    expect(codeOf(() => dossier.deliveries.keep(original, new Map(), 1, NOW))).toBe('internal');
    expect(dossier.deliveries.getLast('telerecours')?.delivery.files).toEqual(original.files);
  });
});

describe('writing it', () => {
  const prepared = () => {
    const { dossier } = newDossierFile();
    keep(dossier, FILES);
    return { dossier, folder: temporaryFolder(), delivery: deliveryOf(FILES) };
  };

  it('makes a whole folder, also where an empty one stands', () => {
    const { dossier, folder, delivery } = prepared();
    for (const name of ['depot', 'vide']) {
      const path = join(folder, name);
      if (name === 'vide') mkdirSync(path);
      saveDelivery(dossier.blobs, delivery, path);
      expect(namesIn(path)).toEqual(['1_Bail.pdf', 'Identité']);
      expect(readFileSync(join(path, 'Identité', '2_Passeport.pdf'), 'utf8')).toBe('passeport');
    }
    expect(namesIn(folder)).toEqual(['depot', 'vide']);
  });

  it.each<[string, string, (folder: string) => Partial<Delivery>]>([
    ['it has problems', 'state.delivery-not-ready', () => ({ ok: false, problems: ['un nom'] })],
    ['the dossier changed', 'state.delivery-not-ready', () => ({ stale: true })],
    ['a file is not in the dossier', 'state.not-found', () => ({ files: deliveryOf({ 'a.pdf': 'absent' }).files })],
    ['a name leads out of the folder', 'internal', () => ({ files: deliveryOf({ '../a.pdf': 'bail' }).files })],
    [
      'the name is taken',
      'system.unwritable',
      (folder) => {
        mkdirSync(join(folder, 'depot'));
        writeFileSync(join(folder, 'depot', 'a-moi.txt'), 'à moi');
        return {};
      },
    ],
  ])('writes nothing when %s', (_why, code, change) => {
    const { dossier, folder, delivery } = prepared();
    const rest = change(folder);
    const before = namesIn(folder);
    expect(codeOf(() => saveDelivery(dossier.blobs, { ...delivery, ...rest }, join(folder, 'depot')))).toBe(code);
    expect(namesIn(folder)).toEqual(before);
    if (before.length > 0) expect(readdirSync(join(folder, 'depot'))).toEqual(['a-moi.txt']);
  });

  it('writes nothing when it is no longer wanted, nor where the place does not exist', () => {
    const { dossier, folder, delivery } = prepared();
    expect(codeOf(() => saveDelivery(dossier.blobs, delivery, join(folder, 'depot'), AbortSignal.abort()))).toBe(
      'cancelled',
    );
    expect(codeOf(() => saveDelivery(dossier.blobs, delivery, join(folder, 'rien', 'depot')))).toBe(
      'system.unwritable',
    );
    expect(namesIn(folder)).toEqual([]);
  });
});
