import { AppError } from '../../contract/errors.ts';
import type { EncryptedDatabase } from './encrypted-database.ts';
import type { JournalTable } from './journal-table.ts';

export interface DossierMeta {
  label: string;
  procedure: string;
  filingDay: string; // YYYY-MM-DD
  createdAt: string;
  updatedAt: string; // of the last change of anything in the dossier
}
export type NewDossier = Pick<DossierMeta, 'label' | 'procedure' | 'filingDay'> & { now: string };

/** The dossier's own row: its label, procedure and filing day. */
export class MetaTable {
  #db: EncryptedDatabase;
  #journal: JournalTable;

  constructor(db: EncryptedDatabase, journal: JournalTable) {
    this.#db = db;
    this.#journal = journal;
  }

  /** The only row; written once, when the file is made. */
  create(id: string, { label, procedure, filingDay, now }: NewDossier): void {
    this.#db.transaction(() => {
      this.#db.run(
        `INSERT INTO meta (id, dossier, label, procedure, filing_day, created_at, updated_at)
         VALUES (1, ?, ?, ?, ?, ?, ?)`,
        id,
        label,
        procedure,
        filingDay,
        now,
        now,
      );
      this.#journal.add(now, 'person', 'dossier.created', null, { label, procedure, filingDay });
    });
  }

  /** Errors: `file.damaged` when the row is missing. */
  get(): DossierMeta {
    const meta = this.#db.get<DossierMeta>(
      `SELECT label, procedure, filing_day AS filingDay, created_at AS createdAt, updated_at AS updatedAt FROM meta`,
    );
    if (!meta) throw new AppError('file.damaged', { file: this.#db.path, format: 'liasse' });
    return meta;
  }

  /** The dossier came from elsewhere and gets the id of its new file. */
  receive(id: string, now: string): void {
    this.#db.transaction(() => {
      this.#db.run('UPDATE meta SET dossier = ?', id);
      this.#journal.add(now, 'person', 'dossier.received');
    });
  }

  /** Changes what is given, keeps the rest. */
  update(changes: Partial<Pick<DossierMeta, 'label' | 'procedure' | 'filingDay'>>, now: string): void {
    this.#db.transaction(() => {
      const { label, procedure, filingDay } = { ...this.get(), ...changes };
      this.#db.run('UPDATE meta SET label = ?, procedure = ?, filing_day = ?', label, procedure, filingDay);
      this.#journal.add(now, 'person', 'dossier.updated', null, changes);
    });
  }
}
