import { z } from 'zod';
import { type BundleResult, bundleResult } from '../../contract/bundle.ts';
import { AppError } from '../../contract/errors.ts';
import type { BlobInput, BlobTable } from './blob-table.ts';
import { checked, fromJson } from './checked.ts';
import type { EncryptedDatabase } from './encrypted-database.ts';
import type { JournalAction, JournalTable } from './journal-table.ts';

/** A bundle that was made. `stale`: the dossier changed since its contents were taken. */
export interface StoredBundle {
  sha256: string; // its bytes: BlobTable.get / copyToFile
  createdAt: string;
  result: BundleResult;
  stale: boolean;
  revision: number; // of the dossier that it was made from
}

/** A bundle that exists on paper or at the counter. `keys`: of its pages, see `bundleSheetPage`. */
export interface PrintedBundle {
  at: string;
  how: 'printed' | 'handed-in';
  sha256: string;
  keys: string[];
}

/** What changes nothing in a bundle. `form.filled` follows another change, or fills again with the same values. */
export const NOT_IN_A_BUNDLE: readonly JournalAction[] = [
  'bundle.saved',
  'bundle.printed',
  'bundle.frozen',
  'delivery.prepared',
  'deposit.recorded',
  'dossier.handed-over',
  'dossier.received',
  'form.filled',
];

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
    const stale = this.#journal.changedSince(row.revision, NOT_IN_A_BUNDLE);
    return {
      sha256: row.sha256,
      createdAt: row.createdAt,
      result: fromJson(bundleResult, row.result, 'bundle'),
      stale,
      revision: row.revision,
    };
  }

  /** Notes that a bundle was printed or handed in, with the keys of its pages. */
  markPrinted({ at, how, sha256, keys }: PrintedBundle): void {
    this.#db.transaction(() => {
      this.#db.run(
        'INSERT INTO bundle_printed (at, how, sha256, keys) VALUES (?, ?, ?, ?)',
        at,
        how,
        sha256,
        JSON.stringify(keys),
      );
      this.#journal.add(at, 'person', 'bundle.printed', sha256, { how });
    });
  }

  /** The bundle that was printed or handed in last, or null. */
  lastPrinted(): PrintedBundle | null {
    const row = this.#db.get<Omit<PrintedBundle, 'keys'> & { keys: string }>(
      'SELECT at, how, sha256, keys FROM bundle_printed ORDER BY id DESC LIMIT 1',
    );
    return row ? { ...row, keys: fromJson(z.array(z.string()), row.keys, 'printed pages') } : null;
  }
}
