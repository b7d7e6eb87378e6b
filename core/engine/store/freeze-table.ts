import { z } from 'zod';
import { AppError } from '../../contract/errors.ts';
import { type IsoDate, isoDate } from '../../contract/iso.ts';
import type { FixedLabel } from '../../domain/bundle/piece-labels.ts';
import { fromJson } from './checked.ts';
import type { EncryptedDatabase } from './encrypted-database.ts';
import type { JournalTable } from './journal-table.ts';
import { pieceIdOf, pieceNumber } from './piece-id.ts';

/** Since `day` numbers do not change; `labels` in the order in which they were given. */
export interface Freeze {
  day: IsoDate;
  labels: FixedLabel[];
}

export const preparedLabels = z.array(
  z.object({
    label: z.string(),
    piece: z.string(),
    title: z.string(),
    section: z.string(),
    sortKey: z.string(),
    late: isoDate.nullable(),
    date: isoDate.nullable(),
    pages: z.number().int(),
  }),
);
/** A number that a bundle or a delivery prints, with what its inventory says of the piece. */
export type PreparedLabel = FixedLabel & z.infer<typeof preparedLabels>[number];

// Numbers are only wanted again of what may still be handed in: the last bundle, the last delivery to each outlet.
const REVISIONS_KEPT = 40;

/** The numbers that are fixed, and those that bundles and deliveries were prepared with. */
export class FreezeTable {
  #db: EncryptedDatabase;
  #journal: JournalTable;

  constructor(db: EncryptedDatabase, journal: JournalTable) {
    this.#db = db;
    this.#journal = journal;
  }

  /** Null: numbers follow the pieces. */
  get(): Freeze | null {
    const row = this.#db.get<{ day: string }>('SELECT day FROM bundle_freeze');
    if (!row) return null;
    const labels = this.#db
      .all<Omit<FixedLabel, 'piece'> & { piece: number }>(
        'SELECT label, piece, title, section, sort_key AS sortKey, late FROM frozen_piece ORDER BY position',
      )
      .map((label) => ({ ...label, piece: pieceIdOf(label.piece) }));
    return { day: row.day, labels };
  }

  /** Fixes these numbers from a day on. Errors: `state.bundle-frozen` when they are already. */
  freeze(day: IsoDate, labels: readonly FixedLabel[], now: string): void {
    this.#db.transaction(() => {
      if (this.get() !== null) throw new AppError('state.bundle-frozen', {});
      this.#db.run('INSERT INTO bundle_freeze VALUES (1, ?, ?)', day, now);
      this.#add(labels);
      this.#journal.add(now, 'person', 'bundle.frozen', null, { day, labels: labels.map(({ label }) => label) });
    });
  }

  /** Fixes the numbers of late pieces too, once they were handed in; those that are fixed already stay as they are. */
  extend(labels: readonly FixedLabel[], now: string): void {
    this.#db.transaction(() => {
      const fixed = this.get()?.labels ?? [];
      const added = labels.filter(
        ({ label, piece }) => !fixed.some((known) => known.label === label || known.piece === piece),
      );
      if (added.length === 0) return;
      this.#add(added);
      this.#journal.add(now, 'person', 'bundle.frozen', null, { labels: added.map(({ label }) => label) });
    });
  }

  /** Gives every number back. Nothing when none was fixed. */
  thaw(now: string): void {
    this.#db.transaction(() => {
      if (this.#db.run('DELETE FROM bundle_freeze').changes === 0) return;
      this.#db.run('DELETE FROM frozen_piece');
      this.#journal.add(now, 'person', 'bundle.unfrozen');
    });
  }

  /** Notes the numbers that something was prepared with. `revision`: `JournalTable.revision()` of its contents. */
  keepLabels(revision: number, labels: readonly PreparedLabel[]): void {
    this.#db.transaction(() => {
      this.#db.run('INSERT OR REPLACE INTO bundle_labels VALUES (?, ?)', revision, JSON.stringify(labels));
      this.#db.run(
        'DELETE FROM bundle_labels WHERE revision NOT IN (SELECT revision FROM bundle_labels ORDER BY revision DESC LIMIT ?)',
        REVISIONS_KEPT,
      );
    });
  }

  /** The numbers that were noted for a revision; null when none were, or too long ago. */
  labelsAt(revision: number): PreparedLabel[] | null {
    const row = this.#db.get<{ pieces: string }>('SELECT pieces FROM bundle_labels WHERE revision = ?', revision);
    return row ? fromJson(preparedLabels, row.pieces, 'bundle labels') : null;
  }

  #add(labels: readonly FixedLabel[]): void {
    const last =
      this.#db.get<{ last: number }>('SELECT coalesce(max(position), 0) AS last FROM frozen_piece')?.last ?? 0;
    for (const [index, { label, piece, title, section, sortKey, late }] of labels.entries()) {
      const position = last + index + 1;
      // The number of a piece that is no longer known (of a reopened bundle) stays taken under an id that no piece has.
      const number = pieceNumber(piece) || -position;
      this.#db.run(
        'INSERT INTO frozen_piece VALUES (?, ?, ?, ?, ?, ?, ?)',
        label,
        position,
        number,
        title,
        section,
        sortKey,
        late,
      );
    }
  }
}
