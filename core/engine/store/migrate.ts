import { closeSync, copyFileSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { AppError } from '../../contract/errors.ts';
import { EncryptedDatabase } from './encrypted-database.ts';
import { translateError } from './translate-error.ts';
import { syncFolder } from './write-atomically.ts';

/** One step of the file format. `up` runs in a transaction, with foreign keys checked at its end. */
export interface Migration {
  readonly version: number; // 1, 2, 3… = user_version once it has run
  readonly name: string;
  up(db: EncryptedDatabase): void;
}

/** Where the copy made before migrating a file from `version` is kept. It is encrypted like the file. */
export const copyBeforeMigration = (path: string, version: number): string => `${path}.v${version}.copy`;

/** A new file in the newest format. The name must be free. Errors: `system.*`. */
export function createMigrated(path: string, key: Uint8Array, migrations: readonly Migration[]): EncryptedDatabase {
  const db = EncryptedDatabase.open(path, key, { create: true });
  try {
    db.exec('PRAGMA auto_vacuum = INCREMENTAL'); // only possible before the first table
    db.writeAhead();
    runMigrations(db, 0, migrations);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/**
 * Opens a file, brought to the newest format when it is older; a copy is made first (`copyBeforeMigration`).
 * Errors: `state.newer-version` (the file is not touched), `file.damaged`, `system.*`.
 */
export function openMigrated(path: string, key: Uint8Array, migrations: readonly Migration[]): EncryptedDatabase {
  const known = migrations.at(-1)?.version ?? 0;
  let db = EncryptedDatabase.open(path, key);
  try {
    const found = db.userVersion;
    if (found > known) throw new AppError('state.newer-version', { file: basename(path), found, known });
    if (found < 1) throw new AppError('file.damaged', { file: basename(path), format: 'liasse' });
    if (found < known) {
      db.close(); // brings the log back into the file, so that the copy is whole
      copyDurably(path, copyBeforeMigration(path, found));
      db = EncryptedDatabase.open(path, key);
    }
    db.writeAhead();
    runMigrations(db, found, migrations);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

function runMigrations(db: EncryptedDatabase, from: number, migrations: readonly Migration[]): void {
  const due = migrations.filter((migration) => migration.version > from);
  if (due.length === 0) return;
  // Rebuilding a table would otherwise cascade into those that refer to it; cannot be changed inside a transaction.
  db.exec('PRAGMA foreign_keys = OFF');
  try {
    for (const migration of due) {
      db.transaction(() => {
        migration.up(db);
        const broken = db.all('PRAGMA foreign_key_check');
        if (broken.length > 0) throw new Error(`migration ${migration.version} breaks ${broken.length} references`);
        db.exec(`PRAGMA user_version = ${migration.version}`);
      });
    }
  } finally {
    db.exec('PRAGMA foreign_keys = ON');
  }
}

function copyDurably(path: string, copy: string): void {
  const partial = `${copy}.part`;
  try {
    copyFileSync(path, partial);
    const handle = openSync(partial, 'r+');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(partial, copy);
    syncFolder(dirname(copy));
  } catch (error) {
    rmSync(partial, { force: true });
    throw translateError(error, copy);
  }
}
