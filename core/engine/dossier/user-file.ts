import { createHash } from 'node:crypto';
import { access, constants, readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { AppError } from '../../contract/errors.ts';
import type { Sha256 } from '../../contract/iso.ts';

export interface UserFile {
  name: string;
  bytes: Uint8Array;
  sha256: Sha256;
}

export function sha256Of(bytes: Uint8Array): Sha256 {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Reads a file that the user gave; `file.not-found` or `file.unreadable` (with the system's word) when it cannot. */
export async function readUserFile(path: string): Promise<UserFile> {
  const name = basename(path);
  try {
    const buffer = await readFile(path);
    // A plain view: some PDF readers refuse Node's Buffer.
    const bytes = new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength);
    return { name, bytes, sha256: sha256Of(bytes) };
  } catch (error) {
    throw cannotRead(error, name);
  }
}

/** The same errors for a file that is read piece by piece, and not as a whole. */
export async function requireReadable(path: string): Promise<void> {
  try {
    await access(path, constants.R_OK);
  } catch (error) {
    throw cannotRead(error, basename(path));
  }
}

function cannotRead(error: unknown, file: string): AppError {
  const cause = (error as NodeJS.ErrnoException).code ?? 'inconnu';
  return cause === 'ENOENT'
    ? new AppError('file.not-found', { file })
    : new AppError('file.unreadable', { file, cause });
}
