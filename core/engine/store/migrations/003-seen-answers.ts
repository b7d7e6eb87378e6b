import type { Migration } from '../migrate.ts';

/** The last answer of the law that a person saw for each procedure, to tell what newer rules change. */
export const seenAnswers: Migration = {
  version: 3,
  name: 'seen answers',
  up: (db) =>
    db.exec(`
CREATE TABLE seen_answer (
  procedure TEXT PRIMARY KEY, -- slug of the catalogue
  filing_day TEXT NOT NULL, -- YYYY-MM-DD
  rules TEXT NOT NULL, -- stamp of the catalogue that answered
  answer BLOB NOT NULL, -- deflated JSON, core/contract/assessment.ts
  seen_at TEXT NOT NULL
) STRICT;
`),
};
