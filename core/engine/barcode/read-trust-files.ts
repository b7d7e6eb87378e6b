import { X509Certificate } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { AppError } from '../../contract/errors.ts';
import { isTrustList, readTrustList } from './trust-list.ts';
import {
  commonName,
  emptyTrustPack,
  isAuthority,
  isTestCertificate,
  mergeTrustPacks,
  type TrustPack,
} from './trust-pack.ts';

const MAX_BYTES = 20_000_000; // the public list has 35 kB, a certificate 2 kB
const MAX_FILES = 20_000;
const PEM = /-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g;

/** What was found; `ignored`: names of files that are neither certificates nor a list, or too large. */
export interface TrustFiles {
  pack: TrustPack;
  ignored: string[];
  /** Certificates of the test authority, left out. */
  tests: number;
}

/**
 * Reads the certificates (DER, PEM) and trust lists (XML) of a folder, its subfolders included, or of one file. Throws
 * `file.not-found`, `file.unreadable`, and `file.unsupported` when nothing in it can be used.
 */
export async function readTrustFiles(path: string): Promise<TrustFiles> {
  const found: TrustFiles = { pack: emptyTrustPack(), ignored: [], tests: 0 };
  const certificates = new Map<string, X509Certificate>();
  for (const file of await filesOf(path)) {
    const bytes = await contentOf(file);
    const content = bytes?.toString('latin1') ?? '';
    if (bytes !== null && isTrustList(content)) {
      const { authorities, list } = readTrustList(bytes.toString('utf8'));
      found.pack = mergeTrustPacks(found.pack, { authorities, certificates: [], list });
      continue;
    }
    const inside = bytes === null ? [] : certificatesIn(bytes, content);
    if (inside.length === 0) found.ignored.push(basename(file));
    for (const certificate of inside) certificates.set(certificate.fingerprint256, certificate);
  }
  for (const certificate of certificates.values()) {
    const id = commonName(certificate.subject);
    if (isTestCertificate(certificate)) found.tests++;
    else if (id !== null && isAuthority(certificate)) {
      found.pack.authorities.push({ id, certificate, listed: false, status: null, since: null });
    } else found.pack.certificates.push(certificate);
  }
  if (found.pack.authorities.length + found.pack.certificates.length === 0) {
    throw new AppError('file.unsupported', { file: basename(path), looksLike: 'sans certificat' });
  }
  return found;
}

function certificatesIn(bytes: Buffer, content: string): X509Certificate[] {
  const blocks: (string | Buffer)[] = content.match(PEM) ?? [bytes];
  return blocks.flatMap((block) => {
    try {
      return [new X509Certificate(block)];
    } catch {
      return []; // the caller names the file among those it ignored
    }
  });
}

async function filesOf(path: string): Promise<string[]> {
  try {
    if (!(await stat(path)).isDirectory()) return [path];
    const entries = await readdir(path, { withFileTypes: true, recursive: true });
    const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    if (files.length > MAX_FILES)
      throw new AppError('file.unsupported', { file: basename(path), looksLike: 'dossier' });
    return files.sort();
  } catch (error) {
    throw translated(error, path);
  }
}

async function contentOf(path: string): Promise<Buffer | null> {
  try {
    return (await stat(path)).size > MAX_BYTES ? null : await readFile(path);
  } catch (error) {
    throw translated(error, path);
  }
}

function translated(error: unknown, path: string): Error {
  if (error instanceof AppError) return error;
  const { code = 'unknown' } = error as NodeJS.ErrnoException;
  const file = basename(path);
  if (code === 'ENOENT') return new AppError('file.not-found', { file }, { cause: error });
  return new AppError('file.unreadable', { file, cause: code }, { cause: error });
}
