import type { Migration } from '../migrate.ts';

/** The tables of the first version. A released migration is never edited: a change is a new file. */
export const firstTables: Migration = {
  version: 1,
  name: 'first tables',
  up: (db) => db.exec(TABLES + ORIGINALS_NEVER_CHANGE + JOURNAL_IS_APPEND_ONLY),
};

const TABLES = `
CREATE TABLE meta (
  id INTEGER PRIMARY KEY CHECK (id = 1), -- one row
  dossier TEXT NOT NULL CHECK (length(dossier) = 16), -- also the name of the file
  label TEXT NOT NULL,
  procedure TEXT NOT NULL, -- slug of the catalogue
  filing_day TEXT NOT NULL, -- YYYY-MM-DD
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL -- set with every line of the journal
) STRICT;

CREATE TABLE journal (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  at TEXT NOT NULL,
  by TEXT NOT NULL CHECK (by IN ('machine', 'person')),
  action TEXT NOT NULL,
  subject TEXT, -- a piece, a source, a form, a quarantine entry
  details TEXT NOT NULL CHECK (json_valid(details))
) STRICT;

CREATE TABLE person (
  id INTEGER PRIMARY KEY CHECK (id = 1), -- one row, or none: nothing is known
  record TEXT NOT NULL CHECK (json_valid(record)) -- core/contract/person.ts
) STRICT;

CREATE TABLE stated_fact (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL CHECK (json_valid(value)), -- JSON string, number or boolean
  stated_at TEXT NOT NULL
) STRICT;

CREATE TABLE blob ( -- originals and outputs, by content
  sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64),
  bytes INTEGER NOT NULL CHECK (bytes >= 0)
) STRICT;

CREATE TABLE blob_chunk ( -- the content in order, 1 MiB a row, the last one shorter
  sha256 TEXT NOT NULL REFERENCES blob (sha256) ON DELETE CASCADE,
  number INTEGER NOT NULL CHECK (number >= 0),
  data BLOB NOT NULL,
  PRIMARY KEY (sha256, number)
) STRICT;

CREATE TABLE source ( -- a file as it was given
  sha256 TEXT PRIMARY KEY REFERENCES blob (sha256),
  position INTEGER NOT NULL UNIQUE, -- order of arrival
  name TEXT NOT NULL,
  type TEXT NOT NULL CHECK (type IN ('pdf', 'jpeg', 'png')),
  pages INTEGER NOT NULL CHECK (pages > 0),
  received_at TEXT NOT NULL
) STRICT;

CREATE TABLE page (
  source TEXT NOT NULL REFERENCES source (sha256),
  number INTEGER NOT NULL CHECK (number > 0), -- 1-based, in the source
  state TEXT NOT NULL CHECK (state IN ('pending', 'read', 'failed')),
  reading BLOB, -- deflated JSON, core/contract/reading.ts; derived, can be made again
  failure TEXT, -- code of the error
  width REAL, -- points, as displayed; null: not known yet
  height REAL,
  PRIMARY KEY (source, number),
  CHECK ((state = 'read') = (reading IS NOT NULL)),
  CHECK ((state = 'failed') = (failure IS NOT NULL))
) STRICT;

CREATE TABLE piece (
  id INTEGER PRIMARY KEY AUTOINCREMENT, -- 'p' and this number outside; never given twice
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  kind_confidence REAL NOT NULL CHECK (kind_confidence BETWEEN 0 AND 1),
  kind_confirmed INTEGER NOT NULL DEFAULT 0 CHECK (kind_confirmed IN (0, 1)),
  title TEXT CHECK (title <> ''), -- null: the title made from the facts
  removed_at TEXT -- null: in the dossier
) STRICT;

CREATE TABLE piece_page ( -- the recipe of a piece: pages of sources, in order
  piece INTEGER NOT NULL REFERENCES piece (id),
  position INTEGER NOT NULL CHECK (position >= 0),
  source TEXT NOT NULL,
  page INTEGER NOT NULL,
  PRIMARY KEY (piece, position),
  FOREIGN KEY (source, page) REFERENCES page (source, number)
) STRICT;
CREATE INDEX piece_page_by_page ON piece_page (source, page);

CREATE TABLE piece_finding (
  piece INTEGER NOT NULL REFERENCES piece (id),
  position INTEGER NOT NULL,
  finding TEXT NOT NULL CHECK (json_valid(finding)), -- readingFinding of core/contract/reading.ts
  PRIMARY KEY (piece, position)
) STRICT;

CREATE TABLE fact ( -- what was read stays beside what a person typed over it
  piece INTEGER NOT NULL REFERENCES piece (id),
  name TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('read', 'confirmed', 'typed')),
  read_value TEXT CHECK (json_valid(read_value)), -- JSON string or number; null: nothing was read
  printed TEXT,
  source TEXT,
  page INTEGER,
  box TEXT CHECK (json_valid(box)), -- [x, y, width, height] in points
  confidence REAL CHECK (confidence BETWEEN 0 AND 1),
  origin TEXT CHECK (origin IN ('text', 'ocr', 'barcode')),
  sure INTEGER CHECK (sure IN (0, 1)), -- as judged when it was read
  typed_value TEXT CHECK (json_valid(typed_value)),
  PRIMARY KEY (piece, name),
  FOREIGN KEY (source, page) REFERENCES page (source, number),
  CHECK ((status = 'typed') = (typed_value IS NOT NULL)),
  CHECK (status = 'typed' OR read_value IS NOT NULL),
  CHECK ((read_value IS NULL) = (source IS NULL)),
  CHECK ((read_value IS NULL) = (page IS NULL)),
  CHECK ((read_value IS NULL) = (printed IS NULL)),
  CHECK ((read_value IS NULL) = (box IS NULL)),
  CHECK ((read_value IS NULL) = (confidence IS NULL)),
  CHECK ((read_value IS NULL) = (origin IS NULL)),
  CHECK ((read_value IS NULL) = (sure IS NULL))
) STRICT;

CREATE TABLE quarantine ( -- files that were received and cannot be read
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  sha256 TEXT REFERENCES blob (sha256), -- null: its bytes could not be had
  code TEXT NOT NULL,
  details TEXT NOT NULL CHECK (json_valid(details)),
  received_at TEXT NOT NULL
) STRICT;

CREATE TABLE form ( -- official forms of the dossier
  id TEXT PRIMARY KEY, -- id of the catalogue, e.g. 15186-03
  attached TEXT NOT NULL REFERENCES blob (sha256), -- the PDF that the user brought
  attached_at TEXT NOT NULL,
  filled TEXT REFERENCES blob (sha256),
  filled_at TEXT,
  report TEXT CHECK (json_valid(report)), -- fillReport of core/contract/form.ts
  revision INTEGER, -- last line of the journal that the filling took into account
  CHECK ((filled IS NULL) = (filled_at IS NULL)),
  CHECK ((filled IS NULL) = (report IS NULL)),
  CHECK ((filled IS NULL) = (revision IS NULL))
) STRICT;

CREATE TABLE bundle (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  content TEXT REFERENCES blob (sha256), -- null: only the last bundle's bytes are kept
  created_at TEXT NOT NULL,
  result TEXT NOT NULL CHECK (json_valid(result)), -- bundleResult of core/contract/bundle.ts
  revision INTEGER NOT NULL -- last line of the journal that the bundle took into account
) STRICT;
`;

// Not a promise of the code above SQLite only: the file itself refuses to lose or alter an original.
const ORIGINALS_NEVER_CHANGE = `
CREATE TRIGGER blob_is_immutable BEFORE UPDATE ON blob
BEGIN SELECT RAISE(ABORT, 'a blob never changes'); END;
CREATE TRIGGER blob_chunk_is_immutable BEFORE UPDATE ON blob_chunk
BEGIN SELECT RAISE(ABORT, 'a blob never changes'); END;
CREATE TRIGGER original_takes_no_more_chunks BEFORE INSERT ON blob_chunk
WHEN EXISTS (SELECT 1 FROM source WHERE source.sha256 = NEW.sha256)
BEGIN SELECT RAISE(ABORT, 'an original never changes'); END;
CREATE TRIGGER original_keeps_its_chunks BEFORE DELETE ON blob_chunk
WHEN EXISTS (SELECT 1 FROM source WHERE source.sha256 = OLD.sha256)
BEGIN SELECT RAISE(ABORT, 'an original is never deleted'); END;
CREATE TRIGGER source_is_immutable BEFORE UPDATE ON source
BEGIN SELECT RAISE(ABORT, 'a source never changes'); END;
CREATE TRIGGER source_is_kept BEFORE DELETE ON source
BEGIN SELECT RAISE(ABORT, 'a source is never deleted'); END;
CREATE TRIGGER page_is_kept BEFORE DELETE ON page
BEGIN SELECT RAISE(ABORT, 'a page is never deleted'); END;
CREATE TRIGGER piece_page_is_kept BEFORE DELETE ON piece_page
WHEN (SELECT count(*) FROM piece_page WHERE source = OLD.source AND page = OLD.page) = 1
BEGIN SELECT RAISE(ABORT, 'a page belongs to at least one piece'); END;
`;

const JOURNAL_IS_APPEND_ONLY = `
CREATE TRIGGER journal_is_immutable BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal never changes'); END;
CREATE TRIGGER journal_is_kept BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is never shortened'); END;
CREATE TRIGGER journal_dates_the_dossier AFTER INSERT ON journal
BEGIN UPDATE meta SET updated_at = NEW.at; END;
`;
