import { type BundleResult, bundleResult } from '../../contract/bundle.ts';
import { AppError } from '../../contract/errors.ts';
import type { BlobInput, BlobTable } from './blob-table.ts';
import { checked, fromJson } from './checked.ts';
import type { EncryptedDatabase } from './encrypted-database.ts';
import type { JournalTable } from './journal-table.ts';

/** A bundle that was made. `stale`: the dossier changed since its contents were taken. */
export interface StoredBundle {
  sha256: string; // its bytes: BlobTable.get / copyToFile
  createdAt: string;
  result: BundleResult;
  stale: boolean;
}

/** Bundles: the result of each, the bytes of the last. */
export class BundleTable {
  #db: EncryptedDatabase;
  #journal: JournalTable;
  #blobs: BlobTable;

  constructor(db: EncryptedDatabase, journal: JournalTable, blobs: BlobTable) {
    this.#db = db;
    this.#journal = journal;
    this.#blobs = blobs;
  }

  /**
   * Keeps a bundle that passed its check. `revision`: `JournalTable.revision()` when its contents were taken.
   * Errors: `internal` when the bytes are not those of `result.sha256`.
   */
  save(content: BlobInput, result: BundleResult, revision: number, now: string): void {
    const json = JSON.stringify(checked(bundleResult, result, 'bundle'));
    this.#db.transaction(() => {
      const sha256 = this.#blobs.put(content);
      if (sha256 !== result.sha256) throw new AppError('internal', { ref: 'bundle-hash' });
      this.#db.run('UPDATE bundle SET content = NULL WHERE content IS NOT NULL');
      this.#db.run(
        'INSERT INTO bundle (sha256, content, created_at, result, revision) VALUES (?, ?, ?, ?, ?)',
        sha256,
        sha256,
        now,
        json,
        revision,
      );
      this.#journal.add(now, 'machine', 'bundle.saved', sha256);
    });
    this.#blobs.sweep();
  }

  /** The last bundle, or null. */
  getLast(): StoredBundle | null {
    const row = this.#db.get<{ sha256: string; createdAt: string; result: string; revision: number }>(
      'SELECT sha256, created_at AS createdAt, result, revision FROM bundle ORDER BY id DESC LIMIT 1',
    );
    if (!row) return null;
    const stale = this.#journal.changedSince(row.revision, ['bundle.saved']);
    return {
      sha256: row.sha256,
      createdAt: row.createdAt,
      result: fromJson(bundleResult, row.result, 'bundle'),
      stale,
    };
  }
}
