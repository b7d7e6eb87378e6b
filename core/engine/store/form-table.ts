import { AppError } from '../../contract/errors.ts';
import { type FillReport, fillReport } from '../../contract/form.ts';
import type { BlobInput, BlobTable } from './blob-table.ts';
import { checked, fromJson } from './checked.ts';
import type { EncryptedDatabase } from './encrypted-database.ts';
import type { JournalAction, JournalTable } from './journal-table.ts';

/** An official form of the dossier. `stale`: something that a form may print changed since it was filled. */
export interface StoredForm {
  id: string; // of the catalogue
  attached: string; // sha256 of the PDF that the user brought
  attachedAt: string;
  filled: { sha256: string; at: string; report: FillReport; stale: boolean } | null;
}

interface FormRow {
  id: string;
  attached: string;
  attached_at: string;
  filled: string | null;
  filled_at: string | null;
  report: string | null;
  revision: number | null;
}

const NOT_ON_A_FORM: JournalAction[] = [
  'form.attached',
  'form.filled',
  'bundle.saved',
  'quarantine.added',
  'quarantine.forgotten',
  'source.received',
  'piece.title',
];

/** Official forms that the user brought, and what was made of them. */
export class FormTable {
  #db: EncryptedDatabase;
  #journal: JournalTable;
  #blobs: BlobTable;

  constructor(db: EncryptedDatabase, journal: JournalTable, blobs: BlobTable) {
    this.#db = db;
    this.#journal = journal;
    this.#blobs = blobs;
  }

  /** Keeps the PDF for the form `id`, in the place of an earlier one; a filling of another PDF is dropped. */
  attach(id: string, content: BlobInput, now: string): string {
    const sha256 = this.#db.transaction(() => {
      const attached = this.#blobs.put(content);
      const before = this.#db.get<FormRow>('SELECT * FROM form WHERE id = ?', id);
      if (before?.attached === attached) return attached;
      this.#db.run('DELETE FROM form WHERE id = ?', id);
      this.#db.run('INSERT INTO form (id, attached, attached_at) VALUES (?, ?, ?)', id, attached, now);
      this.#journal.add(now, 'person', 'form.attached', id, { sha256: attached });
      return attached;
    });
    this.#blobs.sweep();
    return sha256;
  }

  /**
   * Keeps the filled PDF. `revision`: `JournalTable.revision()` when its values were taken. Errors: `state.not-found`
   * when no PDF is attached for `id`.
   */
  saveFilled(id: string, content: BlobInput, report: FillReport, revision: number, now: string): string {
    const json = JSON.stringify(checked(fillReport, report, 'report'));
    const sha256 = this.#db.transaction(() => {
      this.get(id);
      const filled = this.#blobs.put(content);
      this.#db.run(
        'UPDATE form SET filled = ?, filled_at = ?, report = ?, revision = ? WHERE id = ?',
        filled,
        now,
        json,
        revision,
        id,
      );
      this.#journal.add(now, 'machine', 'form.filled', id, { sha256: filled });
      return filled;
    });
    this.#blobs.sweep();
    return sha256;
  }

  /** In the order of their ids. */
  list(): StoredForm[] {
    return this.#db.all<FormRow>('SELECT * FROM form ORDER BY id').map((row) => this.#formOf(row));
  }

  /** Errors: `state.not-found`. */
  get(id: string): StoredForm {
    const row = this.#db.get<FormRow>('SELECT * FROM form WHERE id = ?', id);
    if (!row) throw new AppError('state.not-found', { what: 'form', id });
    return this.#formOf(row);
  }

  /** The report of the latest filling, or null. */
  lastReport(): FillReport | null {
    const row = this.#db.get<{ report: string }>(
      'SELECT report FROM form WHERE report IS NOT NULL ORDER BY filled_at DESC, revision DESC LIMIT 1',
    );
    return row ? fromJson(fillReport, row.report, 'report') : null;
  }

  #formOf({ id, attached, attached_at, filled, filled_at, report, revision }: FormRow): StoredForm {
    const form = { id, attached, attachedAt: attached_at };
    if (filled === null || filled_at === null || report === null || revision === null) return { ...form, filled: null };
    const stale = this.#journal.changedSince(revision, NOT_ON_A_FORM);
    return {
      ...form,
      filled: { sha256: filled, at: filled_at, report: fromJson(fillReport, report, 'report'), stale },
    };
  }
}
