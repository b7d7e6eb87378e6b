import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { translateError } from './translate-error.ts';

const PREFIX = '.liasse-work-';

/** Whether a name is that of a work folder; one that is there when a library opens is a leftover of a killed process. */
export const isWorkFolderName = (name: string): boolean => name.startsWith(PREFIX);

/**
 * Lends a folder that only this user can enter, and removes it with all it holds however `work` ends. What is composed for a
 * dossier passes through it in clear before it is kept encrypted: it stands in `folder`, the library's own, and not in the
 * system's temporary folder, which other programs sweep and copy. Errors: `system.*`.
 */
export async function withWorkFolder<T>(folder: string, work: (path: string) => Promise<T>): Promise<T> {
  let path: string;
  try {
    path = mkdtempSync(join(folder, PREFIX)); // mode 0700
  } catch (error) {
    throw translateError(error, folder);
  }
  try {
    return await work(path);
  } finally {
    rmSync(path, { recursive: true, force: true, maxRetries: 3 });
  }
}
