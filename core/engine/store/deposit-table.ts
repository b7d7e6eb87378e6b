import { AppError } from '../../contract/errors.ts';
import { type Deposit, deposit } from '../../contract/outlet.ts';
import { checked, fromJson } from './checked.ts';
import type { EncryptedDatabase } from './encrypted-database.ts';
import { type PreparedLabel, preparedLabels } from './freeze-table.ts';
import type { JournalTable } from './journal-table.ts';

/** A deposit before it has its id. `inventory`: the pieces that were in the files, as they were numbered. */
export type NewDeposit = Omit<Deposit, 'id' | 'pieces' | 'pages'> & { inventory: PreparedLabel[] };
export type StoredDeposit = Deposit & { inventory: PreparedLabel[] };

type DepositRow = Omit<StoredDeposit, 'files' | 'inventory'> & { files: string; inventory: string };

const SELECT = `SELECT id, outlet, outlet_title AS outletTitle, day AS "on", recorded_at AS recordedAt, files, inventory,
  receipt, note FROM deposit`;

/** Every time the dossier was handed in. A deposit is never changed or deleted; the file's own triggers refuse it too. */
export class DepositTable {
  #db: EncryptedDatabase;
  #journal: JournalTable;

  constructor(db: EncryptedDatabase, journal: JournalTable) {
    this.#db = db;
    this.#journal = journal;
  }

  /** Errors: `input.invalid`. */
  add({ inventory, ...made }: NewDeposit): StoredDeposit {
    checked(deposit, { ...made, id: 0, pieces: 0, pages: 0 }, 'deposit');
    return this.#db.transaction(() => {
      const { lastId: id } = this.#db.run(
        `INSERT INTO deposit (outlet, outlet_title, day, recorded_at, files, inventory, receipt, note)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
        made.outlet,
        made.outletTitle,
        made.on,
        made.recordedAt,
        JSON.stringify(made.files),
        JSON.stringify(checked(preparedLabels, inventory, 'inventory')),
        made.receipt,
        made.note,
      );
      this.#journal.add(made.recordedAt, 'person', 'deposit.recorded', String(id), {
        outlet: made.outlet,
        on: made.on,
      });
      return this.get(id);
    });
  }

  /** In the order in which they were recorded. */
  list(): StoredDeposit[] {
    return this.#db.all<DepositRow>(`${SELECT} ORDER BY id`).map(depositOf);
  }

  /** Errors: `state.not-found`. */
  get(id: number): StoredDeposit {
    const row = this.#db.get<DepositRow>(`${SELECT} WHERE id = ?`, id);
    if (!row) throw new AppError('state.not-found', { what: 'deposit', id: String(id) });
    return depositOf(row);
  }
}

function depositOf(row: DepositRow): StoredDeposit {
  const inventory = fromJson(preparedLabels, row.inventory, 'deposit');
  const pages = inventory.reduce((sum, piece) => sum + piece.pages, 0);
  const files = fromJson(deposit.shape.files, row.files, 'deposit');
  return { ...row, files, inventory, pieces: inventory.length, pages };
}
