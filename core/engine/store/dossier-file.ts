import { renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { DossierSummary } from '../../contract/dossier.ts';
import { ApplicantTables } from './applicant-tables.ts';
import { BlobTable } from './blob-table.ts';
import { BundleLayoutTable } from './bundle-layout-table.ts';
import { BundleTable } from './bundle-table.ts';
import { checkDossier, type IntegrityProblem } from './check-dossier.ts';
import { DeliveryTable } from './delivery-table.ts';
import { DepositTable } from './deposit-table.ts';
import type { EncryptedDatabase } from './encrypted-database.ts';
import { FactTable, type SureRule } from './fact-table.ts';
import { FormTable } from './form-table.ts';
import { FreezeTable } from './freeze-table.ts';
import { ImportBatch } from './import-batch.ts';
import { JournalTable } from './journal-table.ts';
import { LetterTable } from './letter-table.ts';
import { MetaTable, type NewDossier } from './meta-table.ts';
import { createMigrated, openMigrated } from './migrate.ts';
import { MIGRATIONS } from './migrations/migrations.ts';
import type { OwnFormBook } from './own-form-book.ts';
import { PageTable } from './page-table.ts';
import { PieceTable } from './piece-table.ts';
import { QuarantineTable } from './quarantine-table.ts';
import { SeenAnswerTable } from './seen-answer-table.ts';
import { SourceTable } from './source-table.ts';
import { translateError } from './translate-error.ts';
import { syncFolder } from './write-atomically.ts';

/**
 * One open `.liasse` file. The operations are on its tables, e.g. `dossier.pieces.list()`; each writes in one
 * transaction and notes itself in the journal. `now` is always an ISO 8601 instant given by the caller.
 */
export class DossierFile {
  readonly id: string;
  readonly path: string;
  readonly meta: MetaTable;
  readonly applicant: ApplicantTables;
  readonly blobs: BlobTable;
  readonly sources: SourceTable;
  readonly pages: PageTable;
  readonly pieces: PieceTable;
  readonly facts: FactTable;
  readonly quarantine: QuarantineTable;
  readonly forms: FormTable;
  readonly bundles: BundleTable;
  readonly bundleLayout: BundleLayoutTable;
  readonly freeze: FreezeTable;
  readonly deliveries: DeliveryTable;
  readonly deposits: DepositTable;
  readonly letters: LetterTable;
  readonly seenAnswers: SeenAnswerTable;
  readonly journal: JournalTable;
  /** The maps of forms that its library remembers; null: opened without one. */
  ownForms: OwnFormBook | null = null;
  #db: EncryptedDatabase;
  #onClose: (last: DossierSummary | null) => void = () => {};

  private constructor(id: string, db: EncryptedDatabase) {
    this.id = id;
    this.path = db.path;
    this.#db = db;
    this.journal = new JournalTable(db);
    this.meta = new MetaTable(db, this.journal);
    this.applicant = new ApplicantTables(db, this.journal);
    this.blobs = new BlobTable(db);
    this.sources = new SourceTable(db, this.journal, this.blobs);
    this.pages = new PageTable(db);
    this.facts = new FactTable(db, this.journal);
    this.pieces = new PieceTable(db, this.journal, this.facts);
    this.quarantine = new QuarantineTable(db, this.journal, this.blobs);
    this.forms = new FormTable(db, this.journal, this.blobs);
    this.bundles = new BundleTable(db, this.journal, this.blobs);
    this.bundleLayout = new BundleLayoutTable(db, this.journal);
    this.freeze = new FreezeTable(db, this.journal);
    this.deliveries = new DeliveryTable(db, this.journal, this.blobs);
    this.deposits = new DepositTable(db, this.journal);
    this.letters = new LetterTable(db, this.journal);
    this.seenAnswers = new SeenAnswerTable(db);
  }

  /** Makes a new file, which appears under its name only once it is whole. Errors: `system.*`. */
  static create(path: string, id: string, key: Uint8Array, dossier: NewDossier): void {
    const unfinished = `${path}${UNFINISHED}`;
    rmSync(unfinished, { force: true });
    const db = createMigrated(unfinished, key, MIGRATIONS);
    try {
      new DossierFile(id, db).meta.create(id, dossier);
    } finally {
      db.close();
    }
    try {
      renameSync(unfinished, path);
      syncFolder(dirname(path));
    } catch (error) {
      throw translateError(error, path);
    }
  }

  /** Errors: `state.newer-version`, `file.damaged` (or another key), `system.*`. */
  static open(path: string, id: string, key: Uint8Array): DossierFile {
    const dossier = new DossierFile(id, openMigrated(path, key, MIGRATIONS));
    try {
      dossier.blobs.sweep(); // of an import that was killed
      return dossier;
    } catch (error) {
      dossier.#db.close();
      throw error;
    }
  }

  get isOpen(): boolean {
    return this.#db.isOpen;
  }

  /** Several operations as one, all or nothing. `work` cannot be asynchronous; for an import, see `beginImport`. */
  transaction<T>(work: () => T): T {
    return this.#db.transaction(work);
  }

  /** An import of files that is all or nothing, over any length of time. */
  beginImport(sure: SureRule, now: string): ImportBatch {
    return new ImportBatch(this, sure, now);
  }

  summary(): DossierSummary {
    const { label, procedure, filingDay, updatedAt } = this.meta.get();
    return {
      id: this.id,
      label,
      procedure,
      filingDay,
      pieces: this.pieces.count(),
      toCheck: this.facts.countToCheck(),
      updatedAt,
    };
  }

  /** Writes a whole copy of the file, encrypted under the same key. The name must be free. Errors: `system.*`. */
  copyTo(path: string): void {
    this.#db.copyTo(path);
  }

  /** "Vérifier le dossier": every problem of the file; none when it is sound. */
  check(): IntegrityProblem[] {
    return checkDossier(this.#db, this.blobs);
  }

  /** Called once with the last summary when the file is closed. For the library's index. */
  whenClosed(listener: (last: DossierSummary | null) => void): void {
    this.#onClose = listener;
  }

  /** Leaves one whole file: no `-wal`, no `-shm`. */
  close(): void {
    if (!this.#db.isOpen) return;
    let last: DossierSummary | null = null;
    try {
      last = this.summary();
    } finally {
      this.#db.close();
      this.#onClose(last);
    }
  }
}

// Added to the name of a file while it is being made.
const UNFINISHED = '.new';

/** Whether a file name is that of a dossier file, or of its log, that a killed process left half made. */
export const isUnfinishedName = (name: string): boolean =>
  /^[0-9a-f]{16}\.liasse\.new(-wal|-shm|-journal)?$/.test(name);
