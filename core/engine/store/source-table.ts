import type { SourceView } from '../../contract/dossier.ts';
import { AppError } from '../../contract/errors.ts';
import type { BlobInput, BlobTable } from './blob-table.ts';
import type { EncryptedDatabase } from './encrypted-database.ts';
import type { JournalTable } from './journal-table.ts';

/** A file as it was received. `pages`: how many it has, known before it is kept. */
export interface ReceivedFile {
  content: BlobInput;
  name: string;
  type: SourceView['type'];
  pages: number;
}
/** `duplicateOf`: name of the same content already in the dossier; nothing was then added. */
export interface ReceivedSource {
  sha256: string;
  duplicateOf: string | null;
}
export type StoredSource = SourceView & { receivedAt: string };

const SELECT = `SELECT sha256, name, blob.bytes AS bytes, type, pages, received_at AS receivedAt
  FROM source JOIN blob USING (sha256)`;

/** Files as the user gave them. Nothing here changes or deletes one; the file's own triggers refuse it too. */
export class SourceTable {
  #db: EncryptedDatabase;
  #journal: JournalTable;
  #blobs: BlobTable;

  constructor(db: EncryptedDatabase, journal: JournalTable, blobs: BlobTable) {
    this.#db = db;
    this.#journal = journal;
    this.#blobs = blobs;
  }

  /** Keeps a file and makes its pages, all `pending`. Errors: as `BlobTable.put`. */
  add(file: ReceivedFile, now: string): ReceivedSource {
    return this.#db.transaction(() => {
      const sha256 = this.#blobs.put(file.content);
      const same = this.find(sha256);
      if (same) return { sha256, duplicateOf: same.name };
      this.#db.run(
        `INSERT INTO source (sha256, position, name, type, pages, received_at)
         VALUES (?, (SELECT coalesce(max(position), 0) + 1 FROM source), ?, ?, ?, ?)`,
        sha256,
        file.name,
        file.type,
        file.pages,
        now,
      );
      for (let page = 1; page <= file.pages; page++) {
        this.#db.run(`INSERT INTO page (source, number, state) VALUES (?, ?, 'pending')`, sha256, page);
      }
      this.#journal.add(now, 'person', 'source.received', sha256, { name: file.name, pages: file.pages });
      return { sha256, duplicateOf: null };
    });
  }

  find(sha256: string): StoredSource | null {
    return this.#db.get<StoredSource>(`${SELECT} WHERE sha256 = ?`, sha256) ?? null;
  }

  /** Errors: `state.not-found`. */
  get(sha256: string): StoredSource {
    const source = this.find(sha256);
    if (!source) throw new AppError('state.not-found', { what: 'source', id: sha256 });
    return source;
  }

  /** In the order in which they were received. */
  list(): StoredSource[] {
    return this.#db.all<StoredSource>(`${SELECT} ORDER BY position`);
  }
}
