import { AppError } from '../../contract/errors.ts';
import type { BlobTable } from './blob-table.ts';
import type { EncryptedDatabase } from './encrypted-database.ts';

/** One thing that is wrong with a dossier file. */
export type IntegrityProblem =
  | { code: 'database-damaged'; message: string } // SQLite's own check, or a reference to a row that is not there
  | { code: 'blob-damaged'; sha256: string; name: string | null } // bytes missing or not those of their hash
  | { code: 'page-missing'; source: string; page: number } // a source says it has this page, and no row does
  | { code: 'page-in-no-piece'; source: string; page: number }
  | { code: 'piece-without-page'; piece: number };

/**
 * Checks the whole file, reading every byte once (about 1 s per 100 MB): the database itself, each blob against its
 * hash, each page of each source in at least one piece (a removed one counts). Returns every problem; none when sound.
 */
export function checkDossier(db: EncryptedDatabase, blobs: BlobTable): IntegrityProblem[] {
  try {
    return [...databaseProblems(db), ...blobProblems(db, blobs), ...pageProblems(db)];
  } catch (error) {
    if (error instanceof AppError && error.code === 'file.damaged') {
      return [{ code: 'database-damaged', message: error.cause instanceof Error ? error.cause.message : error.code }];
    }
    throw error;
  }
}

function databaseProblems(db: EncryptedDatabase): IntegrityProblem[] {
  const sqlite = db
    .all<{ integrity_check: string }>('PRAGMA integrity_check')
    .map((row) => row.integrity_check)
    .filter((message) => message !== 'ok');
  const references = db
    .all<{ table: string; rowid: number | null; parent: string }>('PRAGMA foreign_key_check')
    .map((row) => `${row.table} ${row.rowid ?? ''} → ${row.parent}`);
  return [...sqlite, ...references].map((message) => ({ code: 'database-damaged', message }));
}

function blobProblems(db: EncryptedDatabase, blobs: BlobTable): IntegrityProblem[] {
  const problems: IntegrityProblem[] = [];
  for (const sha256 of blobs.list()) {
    if (isIntact(blobs, sha256)) continue;
    const source = db.get<{ name: string }>('SELECT name FROM source WHERE sha256 = ?', sha256);
    problems.push({ code: 'blob-damaged', sha256, name: source?.name ?? null });
  }
  return problems;
}

function isIntact(blobs: BlobTable, sha256: string): boolean {
  try {
    return blobs.isIntact(sha256);
  } catch (error) {
    if (error instanceof AppError && error.code === 'file.damaged') return false;
    throw error;
  }
}

function pageProblems(db: EncryptedDatabase): IntegrityProblem[] {
  const problems: IntegrityProblem[] = [];
  const known = new Set(
    db.all<{ source: string; number: number }>('SELECT source, number FROM page').map((p) => `${p.source}/${p.number}`),
  );
  for (const { sha256, pages } of db.all<{ sha256: string; pages: number }>('SELECT sha256, pages FROM source')) {
    for (let page = 1; page <= pages; page++) {
      if (!known.has(`${sha256}/${page}`)) problems.push({ code: 'page-missing', source: sha256, page });
    }
  }
  const orphans = db.all<{ source: string; page: number }>(
    `SELECT source, number AS page FROM page
     WHERE NOT EXISTS (SELECT 1 FROM piece_page AS p WHERE p.source = page.source AND p.page = page.number)`,
  );
  const empty = db.all<{ piece: number }>(
    'SELECT id AS piece FROM piece WHERE id NOT IN (SELECT piece FROM piece_page)',
  );
  return [
    ...problems,
    ...orphans.map((page) => ({ code: 'page-in-no-piece' as const, ...page })),
    ...empty.map((piece) => ({ code: 'piece-without-page' as const, ...piece })),
  ];
}
