import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type DossierSummary, dossierSummary } from '../../contract/dossier.ts';
import { deriveKey, seal, unseal } from './seal.ts';
import { writeAtomically } from './write-atomically.ts';

const INDEX_FILE = 'index.sealed';
const PURPOSE = 'liasse index v1';

const entry = z.object({ size: z.string(), changed: z.string(), summary: dossierSummary });
const entries = z.record(z.string(), entry);
type Entries = z.infer<typeof entries>;

/**
 * What the list of dossiers shows, so that it needs not open 200 files. Encrypted: labels are people's names. Only a
 * cache: an entry counts while the size and the time of its `.liasse` file are those it was made from.
 */
export class LibraryIndex {
  #path: string;
  #key: Buffer;
  #entries: Entries;
  #changed = false;

  /** A missing, damaged or foreign index is an empty one: every entry is then made again from the files. */
  constructor(folder: string, libraryKey: Uint8Array) {
    this.#path = join(folder, INDEX_FILE);
    this.#key = deriveKey(libraryKey, PURPOSE);
    this.#entries = this.#load();
  }

  /** The summary of a file, or null when it must be read from the file. */
  get(id: string, path: string): DossierSummary | null {
    const known = this.#entries[id];
    if (!known || existsSync(`${path}-wal`)) return null; // a log beside the file: a process was killed
    const { size, changed } = stampOf(path);
    return known.size === size && known.changed === changed ? known.summary : null;
  }

  /** To be called once the file is closed. */
  set(path: string, summary: DossierSummary): void {
    this.#entries[summary.id] = { ...stampOf(path), summary };
    this.#changed = true;
  }

  /** What a dossier was called when its file could last be read; null: never seen. */
  lastLabel(id: string): string | null {
    return this.#entries[id]?.summary.label ?? null;
  }

  /** Forgets the files that are gone, and says which. */
  keepOnly(ids: ReadonlySet<string>): DossierSummary[] {
    const gone = Object.values(this.#entries).filter(({ summary }) => !ids.has(summary.id));
    for (const { summary } of gone) delete this.#entries[summary.id];
    if (gone.length > 0) this.#changed = true;
    return gone.map(({ summary }) => summary);
  }

  /** Writes the index when it changed. Errors: `system.*`. */
  save(): void {
    if (!this.#changed) return;
    writeAtomically(this.#path, [seal(this.#key, PURPOSE, Buffer.from(JSON.stringify(this.#entries)))]);
    this.#changed = false;
  }

  #load(): Entries {
    if (!existsSync(this.#path)) return {};
    const plain = unseal(this.#key, PURPOSE, readFileSync(this.#path));
    const parsed = plain ? entries.safeParse(JSON.parse(plain.toString())) : null;
    return parsed?.success ? parsed.data : {};
  }
}

function stampOf(path: string): { size: string; changed: string } {
  const { size, mtimeNs } = statSync(path, { bigint: true });
  return { size: String(size), changed: String(mtimeNs) };
}
