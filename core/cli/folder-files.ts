import { readdir } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { AppError } from '../contract/errors.ts';

/**
 * Every file below a folder, in the order of their names, without hidden files and without `except` (absolute paths).
 * Files that are no papers are not dropped here: reading names them and says why.
 */
export async function folderFiles(folder: string, except: string[] = []): Promise<string[]> {
  const skip = new Set(except.map((path) => resolve(path)));
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      .map((entry) => resolve(join(entry.parentPath, entry.name)))
      .filter((path) => !skip.has(path))
      .sort((a, b) => a.localeCompare(b, 'fr', { numeric: true }));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT')
      throw new AppError('file.not-found', { file: basename(folder) });
    throw error;
  }
}
