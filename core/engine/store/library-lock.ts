import { join } from 'node:path';
import Database from 'better-sqlite3';
import { AppError } from '../../contract/errors.ts';
import { translateError } from './translate-error.ts';

const LOCK_FILE = 'library.lock';

/**
 * One process at a time has a library open. The lock is the operating system's, held through SQLite on an empty file:
 * it ends with the process however it ends, where a file with a process number would be stale after a crash, or worse,
 * name another program that got the same number.
 */
export class LibraryLock {
  #db: Database.Database;

  private constructor(db: Database.Database) {
    this.#db = db;
  }

  /** Errors: `state.library-in-use`, `system.unwritable`. */
  static acquire(folder: string): LibraryLock {
    const path = join(folder, LOCK_FILE);
    let db: Database.Database | undefined;
    try {
      db = new Database(path, { timeout: 0 });
      db.pragma('journal_mode = MEMORY');
      db.exec('BEGIN EXCLUSIVE');
      // On a file that cannot be written SQLite grants the transaction without a lock; only a write tells. Never committed.
      db.pragma('user_version = 1');
      return new LibraryLock(db);
    } catch (error) {
      db?.close();
      const translated = translateError(error, path);
      throw translated instanceof AppError && translated.code === 'state.library-in-use'
        ? new AppError('state.library-in-use', { folder }, { cause: error })
        : translated;
    }
  }

  release(): void {
    if (!this.#db.open) return;
    this.#db.exec('ROLLBACK');
    this.#db.close();
  }
}
