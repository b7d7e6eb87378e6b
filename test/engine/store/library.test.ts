import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { AppError } from '../../../core/contract/errors.ts';
import type { Library } from '../../../core/engine/store/library.ts';
import { createLibrary, openLibrary, recoverLibrary } from '../../../core/engine/store/library-access.ts';
import { inspectLibraryFolder } from '../../../core/engine/store/library-envelope.ts';
import { createTemporaryLibrary } from '../../../core/engine/store/temporary-library.ts';
import {
  addPaper,
  codeOf,
  DOSSIER,
  FAST,
  LATER,
  NOW,
  namesIn,
  PASSPHRASE,
  readFact,
  temporaryFolder,
} from './store-fixtures.ts';

const closing = (library: Library): Library => {
  onTestFinished(() => library.close());
  return library;
};
const create = async (folder: string) => {
  const { library, recoveryCode } = await createLibrary(folder, PASSPHRASE, FAST);
  return { library: closing(library), recoveryCode };
};

it('is created with the full key function, refuses another passphrase, and opens with its own', async () => {
  const folder = join(temporaryFolder(), 'Dossiers de l’association');
  expect(inspectLibraryFolder(folder)).toEqual({ exists: false, label: 'Dossiers de l’association' });
  const { library } = await createLibrary(folder, PASSPHRASE);
  library.close();
  expect(inspectLibraryFolder(folder).exists).toBe(true);
  const { passphrase } = JSON.parse(readFileSync(join(folder, 'library.json'), 'utf8'));
  expect(passphrase.parameters).toEqual({ N: 131072, r: 8, p: 1 });

  await expect(openLibrary(folder, `${PASSPHRASE} `)).rejects.toMatchObject({ code: 'state.wrong-passphrase' });
  const again = closing(await openLibrary(folder, PASSPHRASE));
  expect(again.label).toBe('Dossiers de l’association');
});

it('takes the same passphrase composed or decomposed', async () => {
  const folder = temporaryFolder();
  (await createLibrary(folder, 'Élève où ça'.normalize('NFD'), FAST)).library.close();
  closing(await openLibrary(folder, 'Élève où ça'.normalize('NFC')));
});

it('keeps the dossiers of a closed library, whole files without a log beside them', async () => {
  const folder = temporaryFolder();
  const { library } = await create(folder);
  const id = library.createDossier(DOSSIER);
  const dossier = library.openDossier(id);
  expect(library.openDossier(id)).toBe(dossier);
  addPaper(dossier, 'bulletin', { salaireBrut: readFact(1800, 1, 0.5), periode: readFact('2025-01') });
  library.close();
  expect(namesIn(folder)).toEqual([`${id}.liasse`, 'index.sealed', 'library.json', 'library.lock']);
  expect(codeOf(() => library.listDossiers())).toBe('state.library-closed');

  const again = closing(await openLibrary(folder, PASSPHRASE));
  const summary = { id, label: 'Aminata Fictive', procedure: 'aes-salarie', filingDay: '2025-01-15' };
  expect(again.listDossiers()).toEqual([{ ...summary, pieces: 1, toCheck: 1, updatedAt: NOW }]);
  expect(codeOf(() => again.openDossier('ffffffffffffffff'))).toBe('state.not-found');
  expect(codeOf(() => again.openDossier('../library'))).toBe('state.not-found');
});

it('lists an open dossier as it is now, the last changed first', async () => {
  const { library } = await create(temporaryFolder());
  const first = library.createDossier(DOSSIER);
  const second = library.createDossier({ ...DOSSIER, label: 'Second', now: LATER });
  expect(library.listDossiers().map((d) => d.id)).toEqual([second, first]);
  library.openDossier(first).meta.update({ label: 'Premier' }, '2025-03-03T10:00:00.000Z');
  expect(library.listDossiers().map((d) => d.label)).toEqual(['Premier', 'Second']);
});

it('makes its index again when it is missing, damaged, or older than a file', async () => {
  const folder = temporaryFolder();
  const { library } = await create(folder);
  for (let i = 0; i < 20; i++) library.createDossier({ ...DOSSIER, label: `Dossier ${i}` });
  const expected = library.listDossiers();
  expect(expected).toHaveLength(20);
  library.close();
  const index = join(folder, 'index.sealed');
  const stale = readFileSync(index);

  const listed = async () => {
    const again = await openLibrary(folder, PASSPHRASE);
    try {
      return again.listDossiers();
    } finally {
      again.close();
    }
  };
  rmSync(index);
  expect(await listed()).toEqual(expected);
  writeFileSync(index, 'not an index');
  expect(await listed()).toEqual(expected);
  writeFileSync(index, readFileSync(index).fill(0, 20, 24));
  expect(await listed()).toEqual(expected);

  const changed = await openLibrary(folder, PASSPHRASE);
  changed.openDossier(expected[0]?.id ?? '').meta.update({ label: 'Renommé' }, LATER);
  changed.close();
  writeFileSync(index, stale);
  expect((await listed())[0]?.label).toBe('Renommé');
});

it('opens again with the recovery code, under a new passphrase, and the code stays valid', async () => {
  const folder = temporaryFolder();
  const { library, recoveryCode } = await create(folder);
  const id = library.createDossier(DOSSIER);
  library.close();

  const recovered = await recoverLibrary(folder, recoveryCode.toLowerCase(), 'nouvelle phrase', FAST);
  expect(recovered.openDossier(id).meta.get().label).toBe('Aminata Fictive');
  recovered.close();
  await expect(openLibrary(folder, PASSPHRASE)).rejects.toMatchObject({ code: 'state.wrong-passphrase' });
  (await openLibrary(folder, 'nouvelle phrase')).close();
  closing(await recoverLibrary(folder, recoveryCode, 'encore une autre', FAST));
});

it('tells a mistyped recovery code from that of another library, and changes nothing', async () => {
  const folder = temporaryFolder();
  const { library, recoveryCode } = await create(folder);
  library.close();
  const other = await create(temporaryFolder());
  const before = readFileSync(join(folder, 'library.json'), 'utf8');

  const mistyped = recoveryCode.replace(/^./, (first) => (first === '7' ? '8' : '7'));
  const code = 'state.wrong-recovery-code';
  await expect(recoverLibrary(folder, mistyped, 'x'.repeat(10), FAST)).rejects.toMatchObject({
    code,
    details: { mistyped: true },
  });
  await expect(recoverLibrary(folder, other.recoveryCode, 'x'.repeat(10), FAST)).rejects.toMatchObject({
    code,
    details: { mistyped: false },
  });
  expect(readFileSync(join(folder, 'library.json'), 'utf8')).toBe(before);
});

it('refuses a folder that holds one already, holds none, or holds one of a newer version or damaged', async () => {
  const folder = temporaryFolder();
  const { library } = await create(folder);
  library.close();
  await expect(createLibrary(folder, PASSPHRASE, FAST)).rejects.toMatchObject({ code: 'state.library-exists' });
  await expect(openLibrary(temporaryFolder(), PASSPHRASE)).rejects.toMatchObject({ code: 'state.not-a-library' });

  const path = join(folder, 'library.json');
  const envelope = JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(path, JSON.stringify({ ...envelope, version: 2, surprise: true }));
  await expect(openLibrary(folder, PASSPHRASE)).rejects.toMatchObject({
    code: 'state.newer-version',
    details: { file: 'library.json', found: 2, known: 1 },
  });
  writeFileSync(path, '{"format":');
  await expect(openLibrary(folder, PASSPHRASE)).rejects.toMatchObject({ code: 'file.damaged' });
  const greedy = { ...envelope.passphrase, parameters: { N: 2 ** 30, r: 8, p: 1 } };
  writeFileSync(path, JSON.stringify({ ...envelope, passphrase: greedy }));
  await expect(openLibrary(folder, PASSPHRASE)).rejects.toMatchObject({ code: 'file.damaged' });
});

it('lists the dossiers that open, and names those that do not', async () => {
  const folder = temporaryFolder();
  const { library } = await create(folder);
  const sound = library.createDossier(DOSSIER);
  library.close();
  writeFileSync(join(folder, `${'a'.repeat(16)}.liasse`), 'this is no database, '.repeat(300));
  const again = closing(await openLibrary(folder, PASSPHRASE));
  expect(again.listDossiers().map((d) => d.id)).toEqual([sound]);
  expect(again.listUnreadable()).toEqual([
    {
      id: 'a'.repeat(16),
      error: { code: 'file.damaged', details: { file: `${'a'.repeat(16)}.liasse`, format: 'liasse' } },
    },
  ]);
});

it('leaves no file of its folder unsaid: what does not open, what it did not make, what it had learnt', async () => {
  const folder = temporaryFolder();
  const { library } = await create(folder);
  const sound = library.createDossier(DOSSIER);
  const lost = library.createDossier({ ...DOSSIER, label: 'Dossier emporté' });
  expect(library.health()).toEqual({ unreadable: [], gone: [], strangers: [], damaged: [] });
  library.lessons.learn([
    { kind: 'bulletin-de-paie', issuer: 'siret:73282932000074', fact: 'emploi', value: 'Plongeur', via: null },
  ]);
  library.close();
  writeFileSync(join(folder, `${'a'.repeat(16)}.liasse`), 'this is no database, '.repeat(300));
  writeFileSync(join(folder, 'remis.liasse'), 'a dossier handed over');
  writeFileSync(join(folder, 'lessons.sealed'), 'no longer sealed');
  rmSync(join(folder, `${lost}.liasse`));
  writeFileSync(join(folder, `${sound}.liasse`), 'cut', { flag: 'r+' });
  const again = closing(await openLibrary(folder, PASSPHRASE));
  const { unreadable, ...rest } = again.health();
  expect(unreadable).toHaveLength(2);
  expect(unreadable).toContainEqual(
    expect.objectContaining({
      file: `${'a'.repeat(16)}.liasse`,
      label: null,
      error: expect.objectContaining({ code: 'file.damaged' }),
    }),
  );
  expect(unreadable).toContainEqual(expect.objectContaining({ file: `${sound}.liasse`, label: DOSSIER.label }));
  const gone = [{ file: `${lost}.liasse`, label: 'Dossier emporté' }];
  expect(rest).toEqual({ gone, strangers: ['remis.liasse'], damaged: ['lessons'] });
  expect(again.health().gone).toEqual(gone); // said for as long as the library is open, then forgotten
});

it('removes what a killed process left half made', async () => {
  const folder = temporaryFolder();
  const { library } = await create(folder);
  library.close();
  writeFileSync(join(folder, `${'b'.repeat(16)}.liasse.new`), 'half');
  writeFileSync(join(folder, `${'b'.repeat(16)}.liasse.new-wal`), 'half');
  writeFileSync(join(folder, '.liasse-0123456789ab.tmp'), 'half');
  const again = closing(await openLibrary(folder, PASSPHRASE));
  expect(again.listDossiers()).toEqual([]);
  expect(namesIn(folder)).toEqual(['library.json', 'library.lock']);
});

const unprivileged = process.platform !== 'win32';
it.skipIf(!unprivileged)('says that a folder cannot be written (POSIX permissions)', async () => {
  const folder = temporaryFolder();
  const { library } = await create(join(folder, 'library'));
  library.close();
  for (const name of namesIn(join(folder, 'library'))) chmodSync(join(folder, 'library', name), 0o444);
  chmodSync(join(folder, 'library'), 0o555);
  chmodSync(folder, 0o555);
  // Root may write anywhere: the attempt is made as somebody else.
  const root = process.geteuid?.() === 0;
  if (root) process.seteuid?.(65534);
  try {
    for (const attempt of [
      createLibrary(join(folder, 'other'), PASSPHRASE, FAST),
      createLibrary(folder, PASSPHRASE, FAST),
    ]) {
      await expect(attempt).rejects.toMatchObject({ code: 'system.unwritable' });
    }
    await expect(openLibrary(join(folder, 'library'), PASSPHRASE)).rejects.toMatchObject({ code: 'system.unwritable' });
  } finally {
    if (root) process.seteuid?.(0);
  }
});

it('leaves nothing of a temporary library', async () => {
  const { library, remove } = await createTemporaryLibrary();
  const id = library.createDossier(DOSSIER);
  addPaper(library.openDossier(id), 'papier');
  const { folder } = library;
  expect(basename(folder)).toMatch(/^liasse-/);
  remove();
  expect(codeOf(() => namesIn(folder))).toBe('ENOENT');
  await expect(openLibrary(folder, 'x')).rejects.toBeInstanceOf(AppError);
});
