import type { Migration } from '../migrate.ts';

/** What a person changed in the letters of the dossier, and which letters are bound in its bundle. */
export const letters: Migration = {
  version: 7,
  name: 'letters',
  up: (db) =>
    db.exec(`
CREATE TABLE letter_edit (
  letter TEXT NOT NULL, -- id of the catalogue
  language TEXT NOT NULL, -- beside French; fr: French alone
  block TEXT NOT NULL, -- place of the block in the letter
  generated TEXT NOT NULL, -- the text that the person replaced
  text TEXT NOT NULL,
  edited_at TEXT NOT NULL,
  PRIMARY KEY (letter, language, block)
) STRICT;
CREATE TABLE letter_bound ( -- letters that are part of the bundle, in the order in which they were chosen
  letter TEXT PRIMARY KEY,
  language TEXT NOT NULL,
  bound_at TEXT NOT NULL
) STRICT;
`),
};
