import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Library } from './library.ts';
import { createLibrary } from './library-access.ts';

/**
 * A library that lasts one command: in a folder that only this user can enter, under a random key that is never written
 * in clear, so that what a killed command leaves behind cannot be read. `remove` closes and deletes it.
 */
export async function createTemporaryLibrary(): Promise<{ library: Library; remove(): void }> {
  const folder = mkdtempSync(join(tmpdir(), 'liasse-'));
  const deleteFolder = () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  try {
    // 256 random bits need no slow key function.
    const passphrase = randomBytes(32).toString('hex');
    const { library } = await createLibrary(folder, passphrase, { scrypt: { N: 2, r: 1, p: 1 } });
    const remove = () => {
      try {
        library.close();
      } finally {
        deleteFolder();
      }
    };
    return { library, remove };
  } catch (error) {
    deleteFolder();
    throw error;
  }
}
