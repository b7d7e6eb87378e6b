import type { Migration } from '../migrate.ts';

/** What was prepared last for each outlet, with the very bytes that were checked. */
export const deliveries: Migration = {
  version: 5,
  name: 'deliveries',
  up: (db) =>
    db.exec(`
CREATE TABLE delivery (
  outlet TEXT PRIMARY KEY, -- id of the catalogue
  prepared_at TEXT NOT NULL,
  delivery TEXT NOT NULL CHECK (json_valid(delivery)), -- delivery of core/contract/outlet.ts
  revision INTEGER NOT NULL -- last line of the journal that the delivery took into account
) STRICT;

CREATE TABLE delivery_file (
  outlet TEXT NOT NULL REFERENCES delivery (outlet) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  name TEXT NOT NULL, -- folders before it, separated by /
  content TEXT NOT NULL REFERENCES blob (sha256),
  PRIMARY KEY (outlet, position),
  UNIQUE (outlet, name)
) STRICT;
`),
};
