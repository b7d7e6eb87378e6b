import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createMigrated } from './migrate.ts';
import { MIGRATIONS } from './migrations/migrations.ts';

/** The page that this script writes; a test refuses it when it is stale. */
export const SCHEMA_PAGE = fileURLToPath(new URL('./SCHEMA.md', import.meta.url));

interface SchemaObject {
  type: 'table' | 'index' | 'trigger';
  name: string;
  tbl_name: string;
  sql: string;
}

/** SCHEMA.md, from a fresh database file. */
export function renderSchema(): string {
  const folder = mkdtempSync(join(tmpdir(), 'liasse-schema-'));
  try {
    const db = createMigrated(join(folder, 'fresh.liasse'), randomBytes(32), MIGRATIONS);
    try {
      const objects = db.all<SchemaObject>(
        `SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite%'
         ORDER BY tbl_name, CASE type WHEN 'table' THEN 0 WHEN 'index' THEN 1 ELSE 2 END, name`,
      );
      return pageOf(objects, db.userVersion);
    } finally {
      db.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function pageOf(objects: readonly SchemaObject[], version: number): string {
  const tables = Map.groupBy(objects, (object) => object.tbl_name);
  const sections = [...tables].map(([table, own]) => {
    return `## ${table}\n\n\`\`\`sql\n${own.map((object) => `${object.sql};`).join('\n\n')}\n\`\`\`\n`;
  });
  return [
    '# Tables of a `.liasse` file\n',
    `Format ${version}. Written by \`node core/engine/store/write-schema.ts\` from a fresh file: do not edit.\n`,
    'The file is an SQLite database encrypted as SQLCipher 4 does (AES-256, a HMAC on every page); its key is derived from',
    'the library key and the dossier id. JSON columns have the shapes of `core/contract`.\n',
    ...sections,
  ].join('\n');
}

if (import.meta.main) writeFileSync(SCHEMA_PAGE, renderSchema());
