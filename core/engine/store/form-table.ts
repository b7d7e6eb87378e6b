import { z } from 'zod';
import { AppError } from '../../contract/errors.ts';
import { type FillReport, fillReport } from '../../contract/form.ts';
import type { Overflow } from '../../contract/form-editor.ts';
import type { BlobInput, BlobTable } from './blob-table.ts';
import { checked, fromJson } from './checked.ts';
import type { EncryptedDatabase } from './encrypted-database.ts';
import type { JournalAction, JournalTable } from './journal-table.ts';

/** A form of the dossier. `stale`: something that a form may print changed since it was filled. */
export interface StoredForm {
  id: string; // of the catalogue, or own-… for a form that it does not know
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

/** What is known of an attached file: `details` and `proposal` as they were kept (JSON), for whoever made them to check. */
interface FormNotes {
  title: string | null;
  details: unknown;
  proposal: unknown;
  filledBy: string | null;
}

const NOT_ON_A_FORM: JournalAction[] = [
  'form.attached',
  'form.filled',
  'form.detached',
  'signature.marked',
  'letter.edited',
  'letter.bound',
  'bundle.saved',
  'bundle.configured',
  'bundle.ordered',
  'bundle.frozen',
  'bundle.unfrozen',
  'bundle.printed',
  'bundle.reopened',
  'delivery.prepared',
  'deposit.recorded',
  'dossier.handed-over',
  'dossier.received',
  'quarantine.added',
  'quarantine.forgotten',
  'source.received',
  'piece.title',
];

const typedValue = z.union([z.string(), z.boolean()]);

/** Forms that the user brought, what was typed in them, and what was made of them. */
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
  attach(
    id: string,
    content: BlobInput,
    now: string,
    { title = null, details = null }: { title?: string | null; details?: unknown } = {},
  ): string {
    const notes = details === null ? null : JSON.stringify(details);
    const sha256 = this.#db.transaction(() => {
      const attached = this.#blobs.put(content);
      const before = this.#db.get<FormRow>('SELECT * FROM form WHERE id = ?', id);
      if (before?.attached !== attached) {
        this.#db.run('DELETE FROM form WHERE id = ?', id);
        this.#db.run('INSERT INTO form (id, attached, attached_at) VALUES (?, ?, ?)', id, attached, now);
        this.#journal.add(now, 'person', 'form.attached', id, { sha256: attached });
      }
      this.#db.run('UPDATE form SET title = ?, details = ? WHERE id = ?', title, notes, id);
      return attached;
    });
    this.#blobs.sweep();
    return sha256;
  }

  /** Takes a form out of the dossier, with what was typed in it. Errors: `state.not-found`. */
  detach(id: string, now: string): void {
    this.#db.transaction(() => {
      this.get(id);
      for (const table of ['form_typed', 'form_overflow']) this.#db.run(`DELETE FROM ${table} WHERE form = ?`, id);
      this.#db.run(`DELETE FROM signed_document WHERE id LIKE ? || ':%'`, `form:${id}`);
      this.#db.run('DELETE FROM form WHERE id = ?', id);
      this.#journal.add(now, 'person', 'form.detached', id);
    });
    this.#blobs.sweep();
  }

  /** Errors: `state.not-found`. */
  notes(id: string): FormNotes {
    this.get(id);
    const row = this.#db.get<{
      title: string | null;
      details: string | null;
      proposal: string | null;
      filled_by: string | null;
    }>('SELECT title, details, proposal, filled_by FROM form WHERE id = ?', id);
    const parsed = (json: string | null | undefined): unknown => (json ? JSON.parse(json) : null);
    return {
      title: row?.title ?? null,
      details: parsed(row?.details),
      proposal: parsed(row?.proposal),
      filledBy: row?.filled_by ?? null,
    };
  }

  /** Keeps what was found out about the attached file, so that it need not be read again: nothing of the dossier changes. */
  note(id: string, found: { details?: unknown; proposal?: unknown }): void {
    for (const column of ['details', 'proposal'] as const)
      if (found[column] !== undefined)
        this.#db.run(`UPDATE form SET ${column} = ? WHERE id = ?`, JSON.stringify(found[column]), id);
  }

  /**
   * Keeps the filled PDF. `revision`: `JournalTable.revision()` when its values were taken; `filledBy`: stamp of the map that they
   * went by. Errors: `state.not-found`
   * when no PDF is attached for `id`.
   */
  saveFilled(
    id: string,
    content: BlobInput,
    report: FillReport,
    revision: number,
    now: string,
    filledBy: string | null = null,
  ): string {
    const json = JSON.stringify(checked(fillReport, report, 'report'));
    const sha256 = this.#db.transaction(() => {
      this.get(id);
      const filled = this.#blobs.put(content);
      this.#db.run(
        'UPDATE form SET filled = ?, filled_at = ?, report = ?, revision = ?, filled_by = ? WHERE id = ?',
        filled,
        now,
        json,
        revision,
        filledBy,
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

  /** Values typed for one form alone, by field. */
  typed(id: string): Record<string, string | boolean> {
    const rows = this.#db.all<{ field: string; value: string }>(
      'SELECT field, value FROM form_typed WHERE form = ? ORDER BY field',
      id,
    );
    return Object.fromEntries(rows.map(({ field, value }) => [field, fromJson(typedValue, value, field)]));
  }

  /** Keeps a value typed for this form alone; null takes it back. Errors: `state.not-found`. */
  type(id: string, field: string, value: string | boolean | null, now: string): void {
    this.#db.transaction(() => {
      this.get(id);
      this.#db.run('DELETE FROM form_typed WHERE form = ? AND field = ?', id, field);
      if (value !== null)
        this.#db.run('INSERT INTO form_typed VALUES (?, ?, ?, ?)', id, field, JSON.stringify(value), now);
      this.#journal.add(now, 'person', 'form.typed', id, { field, value });
    });
  }

  overflows(id: string): Map<string, Overflow> {
    const rows = this.#db.all<{ field: string; how: Overflow }>(
      'SELECT field, how FROM form_overflow WHERE form = ? ORDER BY field',
      id,
    );
    return new Map(rows.map(({ field, how }) => [field, how]));
  }

  /** What becomes of an answer that is too long for its field; null: it is left out and told. Errors: `state.not-found`. */
  setOverflow(id: string, field: string, how: Overflow | null, now: string): void {
    this.#db.transaction(() => {
      this.get(id);
      this.#db.run('DELETE FROM form_overflow WHERE form = ? AND field = ?', id, field);
      if (how !== null) this.#db.run('INSERT INTO form_overflow VALUES (?, ?, ?)', id, field, how);
      this.#journal.add(now, 'person', 'form.overflow', id, { field, how });
    });
  }

  /** Ids of the places that a person says are signed. */
  signed(): Set<string> {
    return new Set(this.#db.all<{ id: string }>('SELECT id FROM signed_document').map(({ id }) => id));
  }

  markSigned(id: string, signed: boolean, now: string): void {
    this.#db.transaction(() => {
      if (signed) this.#db.run('INSERT INTO signed_document VALUES (?, ?) ON CONFLICT (id) DO NOTHING', id, now);
      else this.#db.run('DELETE FROM signed_document WHERE id = ?', id);
      this.#journal.add(now, 'person', 'signature.marked', id, { signed });
    });
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
