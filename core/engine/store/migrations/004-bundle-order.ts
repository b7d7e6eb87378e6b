import type { EncryptedDatabase } from '../encrypted-database.ts';
import type { Migration } from '../migrate.ts';

/**
 * How a person lays out the bundle: settings, order, the day on which numbers were fixed; what was printed and handed in.
 * The inventories of earlier bundles get labels ("12") in the place of numbers (12), since a late piece is "12 bis".
 */
export const bundleOrder: Migration = {
  version: 4,
  name: 'bundle order',
  up: (db) => {
    db.exec(TABLES);
    labelOldInventories(db);
  },
};

const TABLES = `
CREATE TABLE bundle_settings (
  id INTEGER PRIMARY KEY CHECK (id = 1), -- one row, or none: the defaults
  settings TEXT NOT NULL CHECK (json_valid(settings)) -- bundleSettings of core/contract/bundle.ts
) STRICT;

CREATE TABLE bundle_order ( -- as a person arranged the pieces; empty: by the procedure's list and dates
  position INTEGER PRIMARY KEY CHECK (position >= 0),
  piece INTEGER NOT NULL UNIQUE -- no reference: a piece that is joined to another leaves its place empty
) STRICT;

CREATE TABLE bundle_freeze (
  id INTEGER PRIMARY KEY CHECK (id = 1), -- one row while numbers are fixed
  day TEXT NOT NULL, -- YYYY-MM-DD
  frozen_at TEXT NOT NULL
) STRICT;

CREATE TABLE frozen_piece ( -- a number that is fixed, and whose it is; the row stays when the piece goes
  label TEXT PRIMARY KEY CHECK (label <> ''), -- '12', '12 bis'
  position INTEGER NOT NULL UNIQUE,
  piece INTEGER NOT NULL UNIQUE,
  title TEXT NOT NULL,
  section TEXT NOT NULL,
  sort_key TEXT NOT NULL, -- its place among pieces by date, on the day it was fixed
  late TEXT -- YYYY-MM-DD of its supplementary inventory; null: in the first inventory
) STRICT;

CREATE TABLE bundle_labels ( -- the numbers that a bundle or a delivery was prepared with, to be fixed when it is handed in
  revision INTEGER PRIMARY KEY, -- last line of the journal that it took into account
  pieces TEXT NOT NULL CHECK (json_valid(pieces)) -- PreparedLabel of core/engine/store/freeze-table.ts
) STRICT;

CREATE TABLE bundle_printed ( -- bundles that exist on paper or at the counter
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  at TEXT NOT NULL,
  how TEXT NOT NULL CHECK (how IN ('printed', 'handed-in')),
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  keys TEXT NOT NULL CHECK (json_valid(keys)) -- one per page: the same as long as what is printed on it is the same
) STRICT;

CREATE TABLE deposit ( -- the dossier was handed in
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  outlet TEXT NOT NULL, -- id of the catalogue
  outlet_title TEXT NOT NULL,
  day TEXT NOT NULL, -- YYYY-MM-DD
  recorded_at TEXT NOT NULL,
  files TEXT NOT NULL CHECK (json_valid(files)), -- name, sha256 and bytes of each
  inventory TEXT NOT NULL CHECK (json_valid(inventory)), -- PreparedLabel of each piece that was in them
  receipt TEXT,
  note TEXT
) STRICT;
CREATE TRIGGER deposit_is_immutable BEFORE UPDATE ON deposit
BEGIN SELECT RAISE(ABORT, 'a deposit never changes'); END;
CREATE TRIGGER deposit_is_kept BEFORE DELETE ON deposit
BEGIN SELECT RAISE(ABORT, 'a deposit is never deleted'); END;
`;

type OldResult = { inventory: ({ number?: number } & Record<string, unknown>)[] } & Record<string, unknown>;

function labelOldInventories(db: EncryptedDatabase): void {
  for (const { id, result } of db.all<{ id: number; result: string }>('SELECT id, result FROM bundle')) {
    const old = JSON.parse(result) as OldResult;
    const inventory = old.inventory.map(({ number, ...line }) => ({ label: String(number), ...line }));
    db.run('UPDATE bundle SET result = ? WHERE id = ?', JSON.stringify({ ...old, inventory }), id);
  }
}
