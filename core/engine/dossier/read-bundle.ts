import { createHash } from 'node:crypto';
import { z } from 'zod';
import { AppError } from '../../contract/errors.ts';
import { type BundleManifest, bundleManifest, MANIFEST_NAME } from '../bundle/bundle-manifest.ts';
import { PdfiumReader } from '../bundle/pdfium-reader.ts';

type Source = BundleManifest['sources'][number];

/** An original taken out of a bundle. `altered`: no longer the bytes it went in with (null: gone); `absent`: never carried. */
type CarriedOriginal =
  | { state: 'whole'; bytes: Uint8Array }
  | { state: 'altered'; bytes: Uint8Array | null }
  | { state: 'absent' };

const anyVersion = z.object({ format: z.literal('liasse'), version: z.number().int() });
const KNOWN_VERSION = 2;

/** The bundle of a file with its description, or why it cannot give its originals back. `close` when done. */
export interface ReadBundle {
  manifest: BundleManifest;
  original(source: Source): CarriedOriginal;
  close(): void;
}

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/**
 * Opens the PDF at `path` as a bundle; null when it is none (any other file, also one that cannot be opened). Only what is
 * asked for is read of it. Errors: `file.old-bundle`, `file.damaged` (its description is not what this version writes),
 * `state.newer-version`.
 */
export async function readBundle(path: string, name: string): Promise<ReadBundle | null> {
  let reader: PdfiumReader;
  try {
    reader = await PdfiumReader.openFile(path);
  } catch {
    return null; // no PDF, or one that a password protects: whoever takes it as a paper says why
  }
  try {
    const names = reader.attachments();
    const at = names.indexOf(MANIFEST_NAME);
    const manifest = at < 0 ? null : manifestOf(reader.attachment(at), name);
    if (manifest === null) {
      reader.close();
      return null;
    }
    return { manifest, original: (source) => originalOf(reader, names, source), close: () => reader.close() };
  } catch (error) {
    reader.close();
    throw error;
  }
}

function manifestOf(bytes: Uint8Array, file: string): BundleManifest | null {
  let content: unknown;
  try {
    content = JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    throw new AppError('file.damaged', { file, format: MANIFEST_NAME }, { cause: error });
  }
  const head = anyVersion.safeParse(content);
  if (!head.success) return null; // another program's attachment of that name
  const { version } = head.data;
  if (version > KNOWN_VERSION)
    throw new AppError('state.newer-version', { file, found: version, known: KNOWN_VERSION });
  if (version < KNOWN_VERSION) throw new AppError('file.old-bundle', { file });
  const parsed = bundleManifest.safeParse(content);
  if (!parsed.success) throw new AppError('file.damaged', { file, format: MANIFEST_NAME }, { cause: parsed.error });
  if (!isConsistent(parsed.data)) throw new AppError('file.damaged', { file, format: MANIFEST_NAME });
  return parsed.data;
}

/** A description that was written by hand, or spoilt, may name what is not there. */
function isConsistent({ pieces, sources, gone }: BundleManifest): boolean {
  const pagesOf = new Map(sources.map(({ sha256, pages }) => [sha256, pages]));
  const labels = [...pieces, ...gone].map(({ label }) => label);
  return (
    new Set(labels).size === labels.length &&
    pieces.every(({ pages }) => pages.length > 0 && pages.every(({ source }) => pagesOf.has(source)))
  );
}

/** Names are the bundle's own word: what counts is the hash, and a name may be borne twice. */
function originalOf(reader: PdfiumReader, names: readonly string[], { carried, sha256 }: Source): CarriedOriginal {
  if (carried === null) return { state: 'absent' };
  const candidates = function* (): Generator<Uint8Array> {
    if (carried.as === 'picture') yield* reader.pictures(carried.page);
    else for (const [index, attached] of names.entries()) if (attached === carried.name) yield reader.attachment(index);
  };
  let other: Uint8Array | null = null; // a page may bear other pictures: only a file under the very name is kept aside
  for (const bytes of candidates()) {
    if (hashOf(bytes) === sha256) return { state: 'whole', bytes };
    if (carried.as === 'attachment') other ??= bytes;
  }
  return { state: 'altered', bytes: other };
}
