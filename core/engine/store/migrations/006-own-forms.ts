import type { Migration } from '../migrate.ts';

/** Forms that the catalogue does not know, values typed in one form, what becomes of long answers, signatures given. */
export const ownForms: Migration = {
  version: 6,
  name: 'own forms',
  up: (db) =>
    db.exec(`
ALTER TABLE form ADD COLUMN title TEXT; -- of a form that the catalogue does not know
ALTER TABLE form ADD COLUMN details TEXT CHECK (json_valid(details)); -- inspectedForm of core/engine/forms/inspect-form.ts
ALTER TABLE form ADD COLUMN proposal TEXT CHECK (json_valid(proposal)); -- formProposal of core/contract/form.ts
ALTER TABLE form ADD COLUMN filled_by TEXT; -- stamp of the map that the filling went by

CREATE TABLE form_typed ( -- values typed for one form alone
  form TEXT NOT NULL,
  field TEXT NOT NULL,
  value TEXT NOT NULL CHECK (json_valid(value)), -- JSON string or boolean
  typed_at TEXT NOT NULL,
  PRIMARY KEY (form, field)
) STRICT;

CREATE TABLE form_overflow ( -- what becomes of an answer that is too long for its field
  form TEXT NOT NULL,
  field TEXT NOT NULL,
  how TEXT NOT NULL CHECK (how IN ('smaller', 'annex')),
  PRIMARY KEY (form, field)
) STRICT;

CREATE TABLE signed_document ( -- places that a person says are signed
  id TEXT PRIMARY KEY,
  signed_at TEXT NOT NULL
) STRICT;
`),
};
