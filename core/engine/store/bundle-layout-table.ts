import { type BundleSettings, bundleSettings } from '../../contract/bundle.ts';
import { AppError } from '../../contract/errors.ts';
import { checked, fromJson } from './checked.ts';
import type { EncryptedDatabase } from './encrypted-database.ts';
import type { JournalTable } from './journal-table.ts';
import { pieceIdOf, pieceNumber } from './piece-id.ts';

/** How a person lays out the bundle: settings, and the order of the pieces. */
export class BundleLayoutTable {
  #db: EncryptedDatabase;
  #journal: JournalTable;

  constructor(db: EncryptedDatabase, journal: JournalTable) {
    this.#db = db;
    this.#journal = journal;
  }

  /** Null: nobody has chosen. */
  settings(): BundleSettings | null {
    const row = this.#db.get<{ settings: string }>('SELECT settings FROM bundle_settings');
    return row ? fromJson(bundleSettings, row.settings, 'bundle settings') : null;
  }

  /** Errors: `input.invalid`. */
  configure(settings: BundleSettings, now: string): void {
    const json = JSON.stringify(checked(bundleSettings, settings, 'settings'));
    this.#db.transaction(() => {
      this.#db.run(
        'INSERT INTO bundle_settings VALUES (1, ?) ON CONFLICT (id) DO UPDATE SET settings = excluded.settings',
        json,
      );
      this.#journal.add(now, 'person', 'bundle.configured', null, { ...settings });
    });
  }

  /** Ids in the order of a person, some of them perhaps gone since; null: by the procedure's list and dates. */
  order(): string[] | null {
    const rows = this.#db.all<{ piece: number }>('SELECT piece FROM bundle_order ORDER BY position');
    return rows.length === 0 ? null : rows.map(({ piece }) => pieceIdOf(piece));
  }

  /** Keeps an order in which each of `present` stands once; null goes back to the list. Errors: `input.invalid`. */
  arrange(order: readonly string[] | null, present: readonly string[], now: string): void {
    if (order !== null) requireEachOnce(order, present);
    this.#db.transaction(() => {
      this.#db.run('DELETE FROM bundle_order');
      for (const [position, piece] of (order ?? []).entries())
        this.#db.run('INSERT INTO bundle_order VALUES (?, ?)', position, pieceNumber(piece));
      this.#journal.add(now, 'person', 'bundle.ordered', null, { pieces: order });
    });
  }
}

function requireEachOnce(order: readonly string[], present: readonly string[]): void {
  const given = new Set(order);
  const missing = present.find((piece) => !given.has(piece));
  const unknown = order.find((piece) => !present.includes(piece));
  const problem =
    given.size < order.length
      ? 'a piece twice'
      : missing !== undefined
        ? `without ${missing}`
        : unknown !== undefined
          ? `unknown ${unknown}`
          : null;
  if (problem !== null) throw new AppError('input.invalid', { what: 'pieces', problem });
}
