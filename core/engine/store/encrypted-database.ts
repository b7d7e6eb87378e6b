import Database from 'better-sqlite3';
import { translateError } from './translate-error.ts';

export type SqlValue = string | number | bigint | null | Uint8Array;

/**
 * One encrypted SQLite file and its connection. Every statement is prepared once. Failures of the disk or of the file
 * come out as AppError (see `translateError`).
 *
 * While it is open, nothing else in this process may open the same file with `node:fs`: on POSIX, closing that handle
 * would release SQLite's locks.
 */
export class EncryptedDatabase {
  readonly path: string;
  #db: Database.Database;
  #statements = new Map<string, Database.Statement<SqlValue[]>>();

  private constructor(path: string, db: Database.Database) {
    this.path = path;
    this.#db = db;
  }

  /**
   * Opens a file with its 32-byte key; nothing is written. Errors: `file.damaged` (damaged, or another key),
   * `system.unwritable` (absent, not allowed).
   */
  static open(path: string, key: Uint8Array, options: { create?: boolean } = {}): EncryptedDatabase {
    let db: Database.Database | undefined;
    try {
      db = new Database(path, { fileMustExist: options.create !== true, timeout: 2000 });
      db.pragma(`cipher='sqlcipher'`);
      db.pragma('legacy=4');
      db.pragma(`key="x'${Buffer.from(key).toString('hex')}'"`);
      db.pragma('temp_store = MEMORY'); // SQLite's temporary files are not encrypted
      db.pragma('synchronous = FULL');
      db.pragma('foreign_keys = ON');
      db.pragma('trusted_schema = OFF');
      db.prepare('SELECT count(*) FROM sqlite_schema').get(); // the first read is what tells a wrong key
      return new EncryptedDatabase(path, db);
    } catch (error) {
      db?.close();
      throw translateError(error, path);
    }
  }

  /** Write-ahead log: a commit is one append and one fsync, and a killed process leaves only whole transactions. */
  writeAhead(): void {
    this.#guard(() => {
      const mode = this.#db.pragma('journal_mode = WAL', { simple: true });
      if (mode !== 'wal') throw new Error(`write-ahead log refused: ${String(mode)}`);
      this.#db.pragma('journal_size_limit = 16777216'); // gives the space of a large import back
    });
  }

  get userVersion(): number {
    return this.#guard(() => Number(this.#db.pragma('user_version', { simple: true })));
  }

  get isOpen(): boolean {
    return this.#db.open;
  }

  exec(sql: string): void {
    this.#guard(() => this.#db.exec(sql));
  }

  run(sql: string, ...values: SqlValue[]): { changes: number; lastId: number } {
    const result = this.#guard(() => this.#statement(sql).run(...values));
    return { changes: result.changes, lastId: Number(result.lastInsertRowid) };
  }

  /** The first row, whose shape the caller states and the STRICT tables keep. */
  get<Row>(sql: string, ...values: SqlValue[]): Row | undefined {
    return this.#guard(() => this.#statement(sql).get(...values)) as Row | undefined;
  }

  all<Row>(sql: string, ...values: SqlValue[]): Row[] {
    return this.#guard(() => this.#statement(sql).all(...values)) as Row[];
  }

  /** All or nothing; inside another transaction, a savepoint. `work` is synchronous: an await would let others in. */
  transaction<T>(work: () => T): T {
    return this.#guard(() =>
      this.#db
        .transaction(() => {
          const result = work();
          if (result instanceof Promise) throw new TypeError('a transaction cannot wait');
          return result;
        })
        .immediate(),
    );
  }

  /** Writes a whole copy under the same key, without what was deleted. The name must be free. Errors: `system.*`. */
  copyTo(path: string): void {
    this.run('VACUUM INTO ?', path);
  }

  /** Encrypts the file again under another 32-byte key. Only before `writeAhead`: every page is written in place. */
  rekey(key: Uint8Array): void {
    this.#guard(() => this.#db.pragma(`rekey="x'${Buffer.from(key).toString('hex')}'"`));
  }

  /** Brings the write-ahead log back into the file and closes: the `.liasse` file is then whole by itself. */
  close(): void {
    if (!this.#db.open) return;
    this.#guard(() => {
      try {
        this.#db.pragma('wal_checkpoint(TRUNCATE)');
      } finally {
        this.#statements.clear();
        this.#db.close();
      }
    });
  }

  #statement(sql: string): Database.Statement<SqlValue[]> {
    let statement = this.#statements.get(sql);
    if (!statement) {
      statement = this.#db.prepare<SqlValue[]>(sql);
      this.#statements.set(sql, statement);
    }
    return statement;
  }

  #guard<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw translateError(error, this.path);
    }
  }
}
