import { createHash, randomBytes } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { basename } from 'node:path';
import { z } from 'zod';
import { AppError } from '../../contract/errors.ts';
import { sha256 } from '../../contract/iso.ts';
import { SCRYPT_PARAMETERS, type ScryptParameters, scryptKey, scryptParameters } from './key-envelope.ts';
import { seal, unseal } from './seal.ts';
import { translateError } from './translate-error.ts';
import { writeAtomically } from './write-atomically.ts';

const VERSION = 1;
const MAGIC = 'LIASSE-PASSATION\n';
const LONGEST_HEADER = 4096;
const CHUNK = 1024 * 1024;
const PURPOSE = 'liasse hand-over v1';

/** What stands before the encrypted dossier: how its key is had from the passphrase, and the hash of what follows. */
const described = z.strictObject({
  version: z.literal(VERSION),
  kdf: z.literal('scrypt'),
  parameters: scryptParameters,
  salt: z.base64().min(1),
  bytes: z.number().int().positive(),
  sha256,
});
const header = described.extend({ wrapped: z.base64().min(1) });

// A passphrase that is told on the phone has no capitals, one kind of apostrophe, and blanks that nobody counts.
const asHeard = (passphrase: string): string =>
  passphrase.normalize('NFKC').replace(/[’‘ʼ]/g, "'").replace(/\s+/g, ' ').trim().toLowerCase();

const purposeOf = (description: z.infer<typeof described>) =>
  `${PURPOSE} ${JSON.stringify(described.parse(description))}`;

/** A random key for a dossier that is handed over; it is of no use for anything else. */
export const newHandOverKey = (): Buffer => randomBytes(32);

/**
 * Writes a hand-over file: one line that says what it is, one of JSON, then the dossier file at `body` as it is (encrypted
 * under `key`). The key is wrapped by the passphrase, through scrypt. Errors: `system.*`.
 */
export async function writeHandOver(
  path: string,
  body: string,
  key: Uint8Array,
  passphrase: string,
  parameters: ScryptParameters = SCRYPT_PARAMETERS,
): Promise<void> {
  const hash = createHash('sha256');
  let bytes = 0;
  for (const chunk of chunksFrom(body, 0)) {
    hash.update(chunk);
    bytes += chunk.length;
  }
  const salt = randomBytes(16);
  const description = {
    version: VERSION,
    kdf: 'scrypt',
    parameters,
    salt: salt.toString('base64'),
    bytes,
    sha256: hash.digest('hex'),
  } as const;
  const wrapping = await scryptKey(asHeard(passphrase), salt, parameters);
  const wrapped = seal(wrapping, purposeOf(description), key).toString('base64');
  const head = Buffer.from(`${MAGIC}${JSON.stringify({ ...description, wrapped })}\n`);
  writeAtomically(path, withHead(head, chunksFrom(body, 0)));
}

/**
 * Takes the dossier out of a hand-over file, still encrypted, to the file `to`, and returns its key. Errors:
 * `file.not-handed-over`, `state.newer-version`, `file.damaged` (not the bytes that were handed over), `file.password-wrong`.
 */
export async function readHandOver(path: string, to: string, passphrase: string): Promise<Buffer> {
  const file = basename(path);
  const { text, end } = headOf(path, file);
  const { wrapped, ...description } = headerOf(text, file);
  const hash = createHash('sha256');
  let bytes = 0;
  const counted = function* (): Generator<Uint8Array> {
    for (const chunk of chunksFrom(path, end)) {
      hash.update(chunk);
      bytes += chunk.length;
      yield chunk;
    }
  };
  writeAtomically(to, counted());
  if (bytes !== description.bytes || hash.digest('hex') !== description.sha256)
    throw new AppError('file.damaged', { file, format: 'liasse' });
  const wrapping = await scryptKey(
    asHeard(passphrase),
    Buffer.from(description.salt, 'base64'),
    description.parameters,
  );
  const key = unseal(wrapping, purposeOf(description), Buffer.from(wrapped, 'base64'));
  if (key === null) throw new AppError('file.password-wrong', { file });
  return key;
}

function headerOf(text: string, file: string): z.infer<typeof header> {
  const damaged = (cause: unknown) => new AppError('file.damaged', { file, format: 'liasse' }, { cause });
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    throw damaged(error);
  }
  const version = z.object({ version: z.number() }).safeParse(content);
  if (version.success && version.data.version > VERSION)
    throw new AppError('state.newer-version', { file, found: version.data.version, known: VERSION });
  const parsed = header.safeParse(content);
  if (!parsed.success) throw damaged(parsed.error);
  return parsed.data;
}

/** The JSON line, and where the dossier begins. */
function headOf(path: string, file: string): { text: string; end: number } {
  const [first = new Uint8Array()] = chunksFrom(path, 0);
  const head = Buffer.from(first.subarray(0, LONGEST_HEADER)).toString('latin1');
  if (!head.startsWith(MAGIC)) throw new AppError('file.not-handed-over', { file });
  const newline = head.indexOf('\n', MAGIC.length);
  if (newline < 0) throw new AppError('file.damaged', { file, format: 'liasse' });
  return { text: head.slice(MAGIC.length, newline), end: newline + 1 };
}

function* withHead(head: Uint8Array, rest: Iterable<Uint8Array>): Generator<Uint8Array> {
  yield head;
  yield* rest;
}

/** The bytes of a file from an offset on, 1 MiB at a time; a chunk is only good until the next. */
function* chunksFrom(path: string, offset: number): Generator<Uint8Array> {
  let handle: number;
  try {
    handle = openSync(path, 'r');
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw missing
      ? new AppError('file.not-found', { file: basename(path) }, { cause: error })
      : translateError(error, path);
  }
  try {
    const { size } = fstatSync(handle);
    const buffer = Buffer.allocUnsafe(CHUNK);
    for (let at = offset; at < size; ) {
      const read = readSync(handle, buffer, 0, CHUNK, at);
      if (read === 0) return;
      yield buffer.subarray(0, read);
      at += read;
    }
  } finally {
    closeSync(handle);
  }
}
