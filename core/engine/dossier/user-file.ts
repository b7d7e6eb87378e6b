import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
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
    const code = (error as NodeJS.ErrnoException).code ?? 'inconnu';
    if (code === 'ENOENT') throw new AppError('file.not-found', { file: name });
    throw new AppError('file.unreadable', { file: name, cause: code });
  }
}
