import { deflateSync, inflateSync } from 'node:zlib';
import type { PageRef } from '../../contract/dossier.ts';
import { AppError } from '../../contract/errors.ts';
import { type Corners, corners as cornersSchema, type PageReading, pageReading } from '../../contract/reading.ts';
import { checked, fromJson } from './checked.ts';
import type { EncryptedDatabase } from './encrypted-database.ts';

/** `failure`: the code of the error that kept the page from being read. */
export interface StoredPage extends PageRef {
  state: 'pending' | 'read' | 'failed';
  failure: string | null;
}

/** What was read on each page of each source: derived, so it may be replaced; no journal. */
export class PageTable {
  #db: EncryptedDatabase;

  constructor(db: EncryptedDatabase) {
    this.#db = db;
  }

  /** Keeps the words and the size of `reading.page`. Errors: `state.not-found`, `input.invalid`. */
  saveReading(source: string, reading: PageReading): void {
    const json = JSON.stringify(checked(pageReading, reading, 'reading'));
    const { page, width, height } = reading;
    this.#db.transaction(() => {
      this.#set({ source, page }, 'read', deflateSync(json), null);
      const sql = 'UPDATE page SET width = ?, height = ? WHERE source = ? AND number = ?';
      this.#db.run(sql, width, height, source, page);
    });
  }

  /** Notes that a page cannot be read; it stays in the dossier. Errors: `state.not-found`. */
  saveFailure(page: PageRef, code: string): void {
    this.#set(page, 'failed', null, code);
  }

  /** The words of a page, or null while it is pending or when it failed. Errors: `state.not-found`. */
  getReading({ source, page }: PageRef): PageReading | null {
    const row = this.#db.get<{ reading: Buffer | null }>(
      'SELECT reading FROM page WHERE source = ? AND number = ?',
      source,
      page,
    );
    if (!row) throw notFound({ source, page });
    return row.reading ? fromJson(pageReading, inflateSync(row.reading).toString(), 'reading') : null;
  }

  /**
   * Keeps the corners of the sheet on a photo that a person set: TL, TR, BR, BL in points of the page as displayed; null
   * goes back to those that the machine finds. Errors: `state.not-found`.
   */
  setCorners({ source, page }: PageRef, corners: Corners | null): void {
    const sql = 'UPDATE page SET corners = ? WHERE source = ? AND number = ?';
    const json = corners === null ? null : JSON.stringify(checked(cornersSchema, corners, 'corners'));
    if (this.#db.run(sql, json, source, page).changes === 0) throw notFound({ source, page });
  }

  /** The corners that a person set, or null. Errors: `state.not-found`. */
  getCorners({ source, page }: PageRef): Corners | null {
    const sql = 'SELECT corners FROM page WHERE source = ? AND number = ?';
    const row = this.#db.get<{ corners: string | null }>(sql, source, page);
    if (!row) throw notFound({ source, page });
    return row.corners ? fromJson(cornersSchema, row.corners, 'corners') : null;
  }

  /** Pages of one source, or of all, in order. */
  list(source?: string): StoredPage[] {
    return this.#db.all<StoredPage>(
      `SELECT page.source, page.number AS page, page.state, page.failure
       FROM page JOIN source ON source.sha256 = page.source
       WHERE page.source = coalesce(?, page.source) ORDER BY source.position, page.number`,
      source ?? null,
    );
  }

  /** Pages of a source that no piece takes, removed pieces included. */
  listWithoutPiece(source: string): PageRef[] {
    return this.#db.all<PageRef>(
      `SELECT source, number AS page FROM page WHERE source = ?
         AND NOT EXISTS (SELECT 1 FROM piece_page AS p WHERE p.source = page.source AND p.page = page.number)
       ORDER BY number`,
      source,
    );
  }

  /** Pages still to be read, after a stop in the middle of a reading. */
  listPending(): PageRef[] {
    return this.list()
      .filter((page) => page.state === 'pending')
      .map(({ source, page }) => ({ source, page }));
  }

  #set(
    { source, page }: PageRef,
    state: StoredPage['state'],
    reading: Uint8Array | null,
    failure: string | null,
  ): void {
    const { changes } = this.#db.run(
      'UPDATE page SET state = ?, reading = ?, failure = ? WHERE source = ? AND number = ?',
      state,
      reading,
      failure,
      source,
      page,
    );
    if (changes === 0) throw notFound({ source, page });
  }
}

const notFound = ({ source, page }: PageRef) =>
  new AppError('state.not-found', { what: 'page', id: `${source}/${page}` });
