import { mkdirSync } from 'node:fs';
import { AppError } from '../../contract/errors.ts';
import {
  newKeyEnvelope,
  openByPassphrase,
  openByRecoveryCode,
  SCRYPT_PARAMETERS,
  type ScryptParameters,
  withNewPassphrase,
} from './key-envelope.ts';
import { Library } from './library.ts';
import { inspectLibraryFolder, readEnvelope, writeEnvelope } from './library-envelope.ts';
import { LibraryLock } from './library-lock.ts';
import { translateError } from './translate-error.ts';

/** For tests and throw-away libraries only: a cheaper key function. A library is opened with the parameters it holds. */
export interface KeyOptions {
  scrypt?: ScryptParameters;
}

/**
 * Makes a library in a folder, which is made too when it is absent. The recovery code is given once, to be printed.
 * Errors: `state.library-exists`, `state.library-in-use`, `system.*`.
 */
export async function createLibrary(
  folder: string,
  passphrase: string,
  options: KeyOptions = {},
): Promise<{ library: Library; recoveryCode: string }> {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw translateError(error, folder);
  }
  if (inspectLibraryFolder(folder).exists) throw new AppError('state.library-exists', { folder });
  return withLock(folder, async (lock) => {
    const parameters = options.scrypt ?? SCRYPT_PARAMETERS;
    const { key, envelope, recoveryCode } = await newKeyEnvelope(passphrase, parameters);
    if (inspectLibraryFolder(folder).exists) throw new AppError('state.library-exists', { folder });
    writeEnvelope(folder, envelope);
    return { library: new Library(folder, key, lock), recoveryCode };
  });
}

/**
 * Errors: `state.not-a-library`, `state.wrong-passphrase`, `state.newer-version`, `state.library-in-use`, `file.damaged`
 * (library.json), `system.*`.
 */
export async function openLibrary(folder: string, passphrase: string): Promise<Library> {
  const envelope = readEnvelope(folder);
  return withLock(folder, async (lock) => {
    const key = await openByPassphrase(envelope, passphrase);
    if (!key) throw new AppError('state.wrong-passphrase', {});
    return new Library(folder, key, lock);
  });
}

/**
 * Opens with the printed code and sets a new passphrase; the code stays valid. Errors: as `openLibrary`, but
 * `state.wrong-recovery-code`, with `mistyped` when the code's own check fails.
 */
export async function recoverLibrary(
  folder: string,
  recoveryCode: string,
  newPassphrase: string,
  options: KeyOptions = {},
): Promise<Library> {
  const envelope = readEnvelope(folder);
  const key = openByRecoveryCode(envelope, recoveryCode);
  if (key === 'mistyped') throw new AppError('state.wrong-recovery-code', { mistyped: true });
  if (key === null) throw new AppError('state.wrong-recovery-code', { mistyped: false });
  return withLock(folder, async (lock) => {
    const parameters = options.scrypt ?? SCRYPT_PARAMETERS;
    writeEnvelope(folder, await withNewPassphrase(envelope, key, newPassphrase, parameters));
    return new Library(folder, key, lock);
  });
}

async function withLock<T>(folder: string, work: (lock: LibraryLock) => Promise<T>): Promise<T> {
  const lock = LibraryLock.acquire(folder);
  try {
    return await work(lock);
  } catch (error) {
    lock.release();
    throw error;
  }
}
