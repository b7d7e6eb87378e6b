import { AppError } from '../../contract/errors.ts';
import { type Delivery, delivery as deliverySchema } from '../../contract/outlet.ts';
import type { BlobInput, BlobTable } from './blob-table.ts';
import { NOT_IN_A_BUNDLE } from './bundle-table.ts';
import { checked, fromJson } from './checked.ts';
import type { EncryptedDatabase } from './encrypted-database.ts';
import type { JournalTable } from './journal-table.ts';

/** `revision`: last line of the journal that the delivery took into account. */
export interface StoredDelivery {
  delivery: Delivery;
  revision: number;
}

/**
 * What was prepared for each outlet: the last time only. The bytes are kept, not made again when they are saved: what is handed
 * in must be what was checked, also after the program was updated, and its hash goes into the record of the deposit. Originals
 * cost nothing, as blobs are kept by content; a delivery prepared again, or forgotten, gives its space back.
 */
export class DeliveryTable {
  #db: EncryptedDatabase;
  #journal: JournalTable;
  #blobs: BlobTable;

  constructor(db: EncryptedDatabase, journal: JournalTable, blobs: BlobTable) {
    this.#db = db;
    this.#journal = journal;
    this.#blobs = blobs;
  }

  /**
   * Keeps a delivery and its files (`contents`: by name). `revision`: `JournalTable.revision()` when its contents were taken.
   * Errors: `internal` when a file is missing or its bytes are not those of its hash.
   */
  keep(delivery: Delivery, contents: ReadonlyMap<string, BlobInput>, revision: number, now: string): void {
    const json = JSON.stringify(checked(deliverySchema, delivery, 'delivery'));
    this.#db.transaction(() => {
      this.#db.run('DELETE FROM delivery WHERE outlet = ?', delivery.outlet);
      this.#db.run('INSERT INTO delivery VALUES (?, ?, ?, ?)', delivery.outlet, now, json, revision);
      for (const [position, { name, sha256 }] of delivery.files.entries()) {
        const content = contents.get(name);
        if (content === undefined || this.#blobs.put(content) !== sha256) {
          throw new AppError('internal', { ref: 'delivery-hash' });
        }
        this.#db.run('INSERT INTO delivery_file VALUES (?, ?, ?, ?)', delivery.outlet, position, name, sha256);
      }
      this.#journal.add(now, 'machine', 'delivery.prepared', delivery.outlet);
    });
    this.#blobs.sweep();
  }

  /** What was prepared last for an outlet, or null; `stale` of the delivery: the dossier changed since. */
  getLast(outlet: string): StoredDelivery | null {
    const row = this.#db.get<{ delivery: string; revision: number }>(
      'SELECT delivery, revision FROM delivery WHERE outlet = ?',
      outlet,
    );
    if (!row) return null;
    const kept = fromJson(deliverySchema, row.delivery, 'delivery');
    const stale = this.#journal.changedSince(row.revision, NOT_IN_A_BUNDLE);
    return { delivery: { ...kept, stale }, revision: row.revision };
  }
}
