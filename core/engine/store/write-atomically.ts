import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { translateError } from './translate-error.ts';

const TEMPORARY = /^\.liasse-[0-9a-f]{12}\.tmp$/;

/** Whether a file name is one that `writeAtomically` uses before its rename; a leftover of a killed process. */
export const isTemporaryName = (name: string): boolean => TEMPORARY.test(name);

/** Makes a rename in `folder` durable. Windows has no way to sync a folder: there NTFS's own journal keeps renames. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/**
 * Writes a file so that its name holds either the old content or the whole new one, even after a power cut: temporary
 * file beside it, fsync, rename, fsync of the folder. Readable by its owner only.
 * Errors: `system.unwritable`, `system.disk-full`; the temporary file is then removed.
 */
export function writeAtomically(path: string, chunks: Iterable<Uint8Array>): void {
  const temporary = join(dirname(path), `.liasse-${randomBytes(6).toString('hex')}.tmp`);
  let handle: number;
  try {
    handle = openSync(temporary, 'wx', 0o600);
  } catch (error) {
    throw translateError(error, path);
  }
  try {
    try {
      for (const chunk of chunks) writeWhole(handle, chunk);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(temporary, path);
    syncFolder(dirname(path));
  } catch (error) {
    rmSync(temporary, { force: true });
    throw translateError(error, path);
  }
}

// A single write may stop short (signal, nearly full disk).
function writeWhole(handle: number, chunk: Uint8Array): void {
  let written = 0;
  while (written < chunk.length) written += writeSync(handle, chunk, written);
}
