import { randomBytes } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { AppError } from '../core/contract/errors.ts';

/**
 * Writes a file that is there whole or not at all: beside its place, flushed, then named.
 * Errors: `system.disk-full`, `system.unwritable`; nothing is left then.
 */
export async function writeWhole(path: string, data: Uint8Array): Promise<void> {
  const beside = join(dirname(path), `.liasse-${randomBytes(6).toString('hex')}.tmp`);
  try {
    const file = await open(beside, 'wx', 0o600);
    try {
      await file.writeFile(data);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    const cause = (error as NodeJS.ErrnoException).code ?? 'inconnu';
    if (cause === 'ENOSPC') throw new AppError('system.disk-full', { path }, { cause: error });
    throw new AppError('system.unwritable', { path, cause }, { cause: error });
  }
}
