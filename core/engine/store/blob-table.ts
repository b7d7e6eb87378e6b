import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { basename } from 'node:path';
import { AppError } from '../../contract/errors.ts';
import type { EncryptedDatabase } from './encrypted-database.ts';
import { writeAtomically } from './write-atomically.ts';

/** 1 MiB: a file of any size passes through SQLite, and through memory, in pieces of this size. */
const CHUNK_BYTES = 1024 * 1024;

/** Bytes to keep: in memory, a file that is read 1 MiB at a time, or a blob that the dossier already holds. */
export type BlobInput = Uint8Array | { path: string } | { sha256: string };

const UNREFERENCED = `
  sha256 NOT IN (SELECT sha256 FROM source)
  AND sha256 NOT IN (SELECT sha256 FROM quarantine WHERE sha256 IS NOT NULL)
  AND sha256 NOT IN (SELECT attached FROM form)
  AND sha256 NOT IN (SELECT filled FROM form WHERE filled IS NOT NULL)
  AND sha256 NOT IN (SELECT content FROM bundle WHERE content IS NOT NULL)
  AND sha256 NOT IN (SELECT content FROM delivery_file)`;

/** Originals and outputs by content (SHA-256). A blob never changes; one that nothing refers to is swept away. */
export class BlobTable {
  #db: EncryptedDatabase;
  #pinned = new Map<string, number>(); // blobs of imports under way, which nothing refers to yet

  constructor(db: EncryptedDatabase) {
    this.#db = db;
  }

  /**
   * Keeps the bytes and returns their SHA-256; the same content is kept once. Synchronous: about 1 s per 100 MB.
   * Errors: `file.not-found`, `file.unreadable` (also when the file changes while it is read), `state.not-found` (blob),
   * `system.*`.
   */
  put(input: BlobInput): string {
    if ('sha256' in input) {
      this.sizeOf(input.sha256);
      return input.sha256;
    }
    const { sha256, bytes } = measure(input);
    if (this.has(sha256)) return sha256;
    this.#db.transaction(() => {
      this.#db.run('INSERT INTO blob (sha256, bytes) VALUES (?, ?)', sha256, bytes);
      const hash = createHash('sha256');
      let number = 0;
      for (const chunk of chunksOf(input)) {
        hash.update(chunk);
        this.#db.run('INSERT INTO blob_chunk (sha256, number, data) VALUES (?, ?, ?)', sha256, number++, chunk);
      }
      if (hash.digest('hex') !== sha256) {
        throw new AppError('file.unreadable', { file: nameOf(input), cause: 'changed while being read' });
      }
    });
    return sha256;
  }

  has(sha256: string): boolean {
    return this.#db.get('SELECT 1 FROM blob WHERE sha256 = ?', sha256) !== undefined;
  }

  /** Size in bytes. Errors: `state.not-found`. */
  sizeOf(sha256: string): number {
    const row = this.#db.get<{ bytes: number }>('SELECT bytes FROM blob WHERE sha256 = ?', sha256);
    if (!row) throw new AppError('state.not-found', { what: 'blob', id: sha256 });
    return row.bytes;
  }

  /** The whole content in one buffer. Errors: `state.not-found`; `file.damaged` when it is not complete. */
  get(sha256: string): Buffer {
    const whole = Buffer.allocUnsafe(this.sizeOf(sha256));
    let filled = 0;
    for (const chunk of this.chunks(sha256)) {
      whole.set(chunk, filled);
      filled += chunk.length;
    }
    return whole;
  }

  /** The content in order, at most 1 MiB at a time. Errors: as `get`. */
  *chunks(sha256: string): Generator<Buffer> {
    let left = this.sizeOf(sha256);
    for (let number = 0; left > 0; number++) {
      const row = this.#db.get<{ data: Buffer }>(
        'SELECT data FROM blob_chunk WHERE sha256 = ? AND number = ?',
        sha256,
        number,
      );
      if (!row || row.data.length === 0 || row.data.length > left) {
        throw new AppError('file.damaged', { file: basename(this.#db.path), format: 'liasse' });
      }
      left -= row.data.length;
      yield row.data;
    }
  }

  /** Writes the content to a file of the user, atomically. Errors: as `get`; `system.*`. */
  copyToFile(sha256: string, path: string): void {
    writeAtomically(path, this.chunks(sha256));
  }

  /** Whether the stored bytes still have the hash that names them. */
  isIntact(sha256: string): boolean {
    const hash = createHash('sha256');
    for (const chunk of this.chunks(sha256)) hash.update(chunk);
    return hash.digest('hex') === sha256;
  }

  list(): string[] {
    return this.#db.all<{ sha256: string }>('SELECT sha256 FROM blob ORDER BY sha256').map((row) => row.sha256);
  }

  /** Keeps a blob from `sweep` until `unpin`, as often as it was pinned. */
  pin(sha256: string): void {
    this.#pinned.set(sha256, (this.#pinned.get(sha256) ?? 0) + 1);
  }

  unpin(sha256: string): void {
    const left = (this.#pinned.get(sha256) ?? 0) - 1;
    if (left > 0) this.#pinned.set(sha256, left);
    else this.#pinned.delete(sha256);
  }

  /** Removes the blobs that nothing refers to (abandoned imports, replaced outputs) and gives their space back. */
  sweep(): number {
    const unused = this.#db
      .all<{ sha256: string }>(`SELECT sha256 FROM blob WHERE ${UNREFERENCED}`)
      .filter(({ sha256 }) => !this.#pinned.has(sha256));
    if (unused.length === 0) return 0;
    this.#db.transaction(() => {
      for (const { sha256 } of unused) this.#db.run('DELETE FROM blob WHERE sha256 = ?', sha256);
    });
    this.#db.exec('PRAGMA incremental_vacuum');
    return unused.length;
  }
}

type NewBytes = Exclude<BlobInput, { sha256: string }>;

function measure(input: NewBytes): { sha256: string; bytes: number } {
  const hash = createHash('sha256');
  let bytes = 0;
  for (const chunk of chunksOf(input)) {
    hash.update(chunk);
    bytes += chunk.length;
  }
  return { sha256: hash.digest('hex'), bytes };
}

function* chunksOf(input: NewBytes): Generator<Uint8Array> {
  if (input instanceof Uint8Array) {
    for (let at = 0; at < input.length; at += CHUNK_BYTES) yield input.subarray(at, at + CHUNK_BYTES);
    return;
  }
  let handle: number | undefined;
  try {
    handle = openSync(input.path, 'r');
    const buffer = Buffer.allocUnsafe(CHUNK_BYTES);
    for (let read = fill(handle, buffer); read > 0; read = fill(handle, buffer)) yield buffer.subarray(0, read);
  } catch (error) {
    throw asReadError(error, nameOf(input));
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

// A read may stop short of the buffer (network drives); chunks must be full but for the last.
function fill(handle: number, buffer: Buffer): number {
  let filled = 0;
  while (filled < buffer.length) {
    const read = readSync(handle, buffer, filled, buffer.length - filled, null);
    if (read === 0) break;
    filled += read;
  }
  return filled;
}

const nameOf = (input: NewBytes): string => (input instanceof Uint8Array ? '' : basename(input.path));

function asReadError(error: unknown, file: string): unknown {
  const code = error instanceof Error && 'syscall' in error && 'code' in error ? String(error.code) : null;
  if (code === null) return error;
  return code === 'ENOENT'
    ? new AppError('file.not-found', { file }, { cause: error })
    : new AppError('file.unreadable', { file, cause: code }, { cause: error });
}
