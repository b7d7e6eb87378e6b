import { basename, join } from 'node:path';
import { newHandOverKey, readHandOver, writeHandOver } from '../store/hand-over-file.ts';
import type { ScryptParameters } from '../store/key-envelope.ts';
import type { Library } from '../store/library.ts';
import { withWorkFolder } from '../store/work-folder.ts';

/**
 * Writes a whole copy of a dossier for another advisor: originals, facts, forms, journal, everything, under a random key
 * that the passphrase opens. Neither the library's key nor anything of another dossier is in it. The copy passes through a
 * work folder, encrypted there too. `scrypt`: for tests only. Errors: `state.not-found`, `system.*`.
 */
export async function handOver(
  library: Library,
  id: string,
  to: string,
  passphrase: string,
  scrypt?: ScryptParameters,
): Promise<void> {
  await withWorkFolder(library.folder, async (folder) => {
    const key = newHandOverKey();
    const copy = join(folder, 'dossier.liasse');
    library.copyDossier(id, copy, key);
    await writeHandOver(to, copy, key, passphrase, scrypt);
  });
  library.openDossier(id).journal.add(new Date().toISOString(), 'person', 'dossier.handed-over');
}

/**
 * Takes a handed-over dossier into a library, under a fresh id, which it returns. Nothing is in the library until the file
 * was checked whole. Errors: `file.not-handed-over`, `file.password-wrong`, `file.damaged`, `state.newer-version`, `system.*`.
 */
export async function receiveDossier(library: Library, path: string, passphrase: string): Promise<string> {
  return withWorkFolder(library.folder, async (folder) => {
    const copy = join(folder, 'dossier.liasse');
    const key = await readHandOver(path, copy, passphrase);
    return library.adoptDossier(copy, key, basename(path), new Date().toISOString());
  });
}
