import { createHash, randomBytes } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { AppError } from '../../contract/errors.ts';
import type { Delivery } from '../../contract/outlet.ts';
import type { BlobTable } from '../store/blob-table.ts';
import { translateError } from '../store/translate-error.ts';
import { syncFolder } from '../store/write-atomically.ts';

/**
 * Writes a prepared delivery as a new folder, which appears under its name whole or not at all: the files go into a hidden folder
 * beside it, each is flushed and its hash compared, then the folder is renamed. Errors: `state.delivery-not-ready` (it has problems,
 * or the dossier changed since), `system.unwritable` (also when the name is taken), `system.disk-full`, `cancelled`.
 */
export function saveDelivery(blobs: BlobTable, delivery: Delivery, path: string, signal?: AbortSignal): void {
  refuseUnready(delivery);
  const temporary = join(dirname(path), `.liasse-${randomBytes(6).toString('hex')}.tmp`);
  try {
    refuseTaken(path);
    mkdirSync(temporary, { mode: 0o700 });
    const folders = new Set([temporary]);
    for (const file of delivery.files) {
      if (signal?.aborted) throw new AppError('cancelled', {});
      const parts = file.name.split('/');
      if (parts.some((part) => part === '' || part === '.' || part === '..' || /[\\:]/.test(part))) {
        throw new AppError('internal', { ref: 'delivery-name' });
      }
      const to = join(temporary, ...parts);
      mkdirSync(dirname(to), { recursive: true, mode: 0o700 });
      folders.add(dirname(to));
      if (write(to, blobs.chunks(file.sha256)) !== file.sha256)
        throw new AppError('internal', { ref: 'delivery-hash' });
    }
    for (const folder of folders) syncFolder(folder);
    removeEmpty(path); // Windows does not rename onto a folder, even an empty one
    renameSync(temporary, path);
    syncFolder(dirname(path));
  } catch (error) {
    rmSync(temporary, { recursive: true, force: true });
    throw translateError(error, path);
  }
}

function refuseUnready({ ok, stale, problems, tooLarge }: Delivery): void {
  if (ok && !stale) return;
  throw new AppError('state.delivery-not-ready', {
    problems: [
      ...(stale ? ['le dossier a changé depuis la préparation'] : []),
      ...problems,
      ...tooLarge.map(({ title }) => `« ${title} » dépasse la taille admise`),
    ],
  });
}

/** The folder must be new: what lies in an existing one would be taken for a part of the delivery. */
function refuseTaken(path: string): void {
  const entries = entriesOf(path);
  if (entries !== null && entries.length > 0) {
    throw new AppError('system.unwritable', { path: basename(path), cause: 'le dossier existe et n’est pas vide' });
  }
}

function entriesOf(path: string): string[] | null {
  try {
    return readdirSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

function removeEmpty(path: string): void {
  if (entriesOf(path)?.length === 0) rmdirSync(path);
}

/** Writes and flushes a file; returns the hash of what was written. */
function write(path: string, chunks: Iterable<Uint8Array>): string {
  const hash = createHash('sha256');
  const handle = openSync(path, 'wx', 0o600);
  try {
    for (const chunk of chunks) {
      hash.update(chunk);
      // A single write may stop short (signal, nearly full disk).
      for (let done = 0; done < chunk.length; ) done += writeSync(handle, chunk, done);
    }
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  return hash.digest('hex');
}
