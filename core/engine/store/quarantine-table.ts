import { z } from 'zod';
import type { Quarantined } from '../../contract/dossier.ts';
import { AppError, type ErrorShape } from '../../contract/errors.ts';
import type { BlobInput, BlobTable } from './blob-table.ts';
import { fromJson } from './checked.ts';
import type { EncryptedDatabase } from './encrypted-database.ts';
import type { JournalTable } from './journal-table.ts';

/** A file that cannot be read, with its cause. `content` null: its bytes could not be had either. */
export interface UnreadableFile {
  name: string;
  content: BlobInput | null;
  error: ErrorShape;
}

type QuarantineRow = Omit<Quarantined, 'details'> & { details: string };
const details = z.record(z.string(), z.unknown());

/** Files that were received and cannot be read: kept, with their cause, until a person forgets them. */
export class QuarantineTable {
  #db: EncryptedDatabase;
  #journal: JournalTable;
  #blobs: BlobTable;

  constructor(db: EncryptedDatabase, journal: JournalTable, blobs: BlobTable) {
    this.#db = db;
    this.#journal = journal;
    this.#blobs = blobs;
  }

  /** The same bytes under the same name and for the same cause are listed once. */
  add({ name, content, error }: UnreadableFile, now: string): Quarantined {
    return this.#db.transaction(() => {
      const sha256 = content === null ? null : this.#blobs.put(content);
      const same = this.list().find((q) => q.sha256 === sha256 && q.name === name && q.code === error.code);
      if (same) return same;
      const { lastId } = this.#db.run(
        'INSERT INTO quarantine (name, sha256, code, details, received_at) VALUES (?, ?, ?, ?, ?)',
        name,
        sha256,
        error.code,
        JSON.stringify(error.details),
        now,
      );
      this.#journal.add(now, 'machine', 'quarantine.added', String(lastId), { name, code: error.code });
      return { id: lastId, name, sha256, code: error.code, details: error.details };
    });
  }

  /** In the order in which they were received. */
  list(): Quarantined[] {
    return this.#db
      .all<QuarantineRow>('SELECT id, name, sha256, code, details FROM quarantine ORDER BY id')
      .map((row) => ({ ...row, details: fromJson(details, row.details, 'quarantine') }));
  }

  /** Removes an entry, and its bytes when nothing else refers to them. Errors: `state.not-found`. */
  forget(id: number, now: string): void {
    this.#db.transaction(() => {
      const row = this.#db.get<{ name: string }>('SELECT name FROM quarantine WHERE id = ?', id);
      if (!row) throw new AppError('state.not-found', { what: 'quarantine', id: String(id) });
      this.#db.run('DELETE FROM quarantine WHERE id = ?', id);
      this.#journal.add(now, 'person', 'quarantine.forgotten', String(id), { name: row.name });
    });
    this.#blobs.sweep();
  }
}
