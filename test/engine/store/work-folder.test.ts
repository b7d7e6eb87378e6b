import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createLibrary, openLibrary } from '../../../core/engine/store/library-access.ts';
import { withWorkFolder } from '../../../core/engine/store/work-folder.ts';
import { FAST, PASSPHRASE, temporaryFolder } from './store-fixtures.ts';

it('lends a folder that only its owner can enter, and removes it however the work ends', async () => {
  const folder = temporaryFolder();
  const mode = await withWorkFolder(folder, async (path) => {
    writeFileSync(join(path, 'liasse.pdf'), 'en clair');
    return statSync(path).mode & 0o777;
  });
  if (process.platform !== 'win32') expect(mode).toBe(0o700);
  const failing = withWorkFolder(folder, async (path) => {
    writeFileSync(join(path, 'liasse.pdf'), 'en clair');
    throw new Error('plus de papier');
  });
  await expect(failing).rejects.toThrow('plus de papier');
  expect(readdirSync(folder)).toEqual([]);
  await expect(withWorkFolder(join(folder, 'absent'), async () => 1)).rejects.toMatchObject({
    code: 'system.unwritable',
  });
});

it('a library that opens removes what a killed process left in clear', async () => {
  const folder = join(temporaryFolder(), 'bibliothèque');
  (await createLibrary(folder, PASSPHRASE, FAST)).library.close();
  mkdirSync(join(folder, '.liasse-work-Ab12Cd'));
  writeFileSync(join(folder, '.liasse-work-Ab12Cd', 'liasse.pdf'), 'en clair');
  (await openLibrary(folder, PASSPHRASE)).close();
  expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
});
