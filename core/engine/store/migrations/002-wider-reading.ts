import type { Migration } from '../migrate.ts';

/**
 * Reading takes more kinds of image; several papers may share a sheet; a person may set the corners of a photographed
 * sheet; the other printed values of a fact are kept beside the chosen one.
 */
export const widerReading: Migration = {
  version: 2,
  name: 'wider reading',
  up: (db) => db.exec(SOURCE_TAKES_MORE_TYPES + COLUMNS),
};

// A CHECK cannot be altered: the table is made again. Triggers that name it must be away while it is.
const SOURCE_TAKES_MORE_TYPES = `
DROP TRIGGER source_is_immutable;
DROP TRIGGER source_is_kept;
DROP TRIGGER blob_chunk_is_immutable;
DROP TRIGGER original_takes_no_more_chunks;
DROP TRIGGER original_keeps_its_chunks;
CREATE TABLE source_2 ( -- a file as it was given
  sha256 TEXT PRIMARY KEY REFERENCES blob (sha256),
  position INTEGER NOT NULL UNIQUE, -- order of arrival
  name TEXT NOT NULL,
  type TEXT NOT NULL CHECK (type IN ('pdf', 'jpeg', 'png', 'heic', 'avif', 'webp', 'tiff', 'bmp')),
  pages INTEGER NOT NULL CHECK (pages > 0),
  received_at TEXT NOT NULL
) STRICT;
INSERT INTO source_2 SELECT sha256, position, name, type, pages, received_at FROM source;
DROP TABLE source;
ALTER TABLE source_2 RENAME TO source;
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
`;

const COLUMNS = `
ALTER TABLE piece_page ADD COLUMN part TEXT CHECK (part IS NULL OR json_valid(part)); -- [x, y, width, height] of the sheet; null: all of it
ALTER TABLE page ADD COLUMN corners TEXT CHECK (corners IS NULL OR json_valid(corners)); -- four points that a person set: TL, TR, BR, BL
ALTER TABLE fact ADD COLUMN others TEXT CHECK (others IS NULL OR json_valid(others)); -- what else is printed for it, best first
`;
