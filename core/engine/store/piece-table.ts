import type { PageRef, PieceFact } from '../../contract/dossier.ts';
import { AppError } from '../../contract/errors.ts';
import { box, type PieceReading, pieceReading, type ReadingFinding, readingFinding } from '../../contract/reading.ts';
import { checked, fromJson } from './checked.ts';
import type { EncryptedDatabase } from './encrypted-database.ts';
import type { FactTable, SureRule } from './fact-table.ts';
import type { JournalTable } from './journal-table.ts';
import { pieceIdOf, pieceNumber } from './piece-id.ts';

/** A piece as it is kept: PieceView but for its title, which is made from kind and facts unless `titleOverride` is set. */
export interface StoredPiece {
  id: string;
  kind: string;
  kindConfidence: number;
  kindConfirmed: boolean;
  titleOverride: string | null;
  pages: PageRef[];
  facts: PieceFact[];
  findings: ReadingFinding[];
  removedAt: string | null;
}

interface PieceRow {
  id: number;
  kind: string;
  kindConfidence: number;
  kindConfirmed: number;
  title: string | null;
  removedAt: string | null;
}

interface PageRow {
  piece: number;
  source: string;
  page: number;
  part: string | null;
  width: number | null;
  height: number | null;
}

/** Pieces of the dossier: recipes of pages. A removed piece is only hidden, so that its pages are never lost. */
export class PieceTable {
  #db: EncryptedDatabase;
  #journal: JournalTable;
  #facts: FactTable;

  constructor(db: EncryptedDatabase, journal: JournalTable, facts: FactTable) {
    this.#db = db;
    this.#journal = journal;
    this.#facts = facts;
  }

  /**
   * Adds what was found in one source, after the pieces that are already there, all or none; returns their ids.
   * Errors: `input.invalid`; `internal` when a reading names a page that the source does not have.
   */
  add(source: string, readings: readonly PieceReading[], sure: SureRule, now: string): string[] {
    const valid = readings.map((reading) => checked(pieceReading, reading, 'piece'));
    return this.#db.transaction(() => valid.map((reading) => this.#addOne(source, reading, sure, now)));
  }

  /**
   * Adds a piece of pages that may come from several sources, after those that are there; of kind `autre` until it is read
   * again. Errors: `internal` when a page is not one of the dossier.
   */
  addRecipe(pages: readonly PageRef[], now: string): string {
    return this.#db.transaction(() => {
      const { lastId } = this.#db.run(
        `INSERT INTO piece (position, kind, kind_confidence)
         VALUES ((SELECT coalesce(max(position), 0) + 1 FROM piece), 'autre', 0)`,
      );
      for (const [position, { source, page, part }] of pages.entries()) {
        const json = part ? JSON.stringify(checked(box, part, 'part')) : null;
        this.#db.run('INSERT INTO piece_page VALUES (?, ?, ?, ?, ?)', lastId, position, source, page, json);
      }
      const id = pieceIdOf(lastId);
      this.#journal.add(now, 'machine', 'piece.added', id, {
        pages: pages.map(({ source, page }) => `${source}/${page}`),
      });
      return id;
    });
  }

  /** Pieces in the order of the dossier, without the removed ones. */
  list(): StoredPiece[] {
    return this.#load('WHERE removed_at IS NULL', []);
  }

  /** How many pieces `list` would give. */
  count(): number {
    return this.#db.get<{ n: number }>('SELECT count(*) AS n FROM piece WHERE removed_at IS NULL')?.n ?? 0;
  }

  /** Removed pieces, in the order of the dossier. */
  listRemoved(): StoredPiece[] {
    return this.#load('WHERE removed_at IS NOT NULL', []);
  }

  /** Errors: `state.not-found`, also for a removed piece. */
  get(id: string): StoredPiece {
    const [piece] = this.#load('WHERE removed_at IS NULL AND id = ?', [pieceNumber(id)]);
    if (!piece) throw notFound(id);
    return piece;
  }

  /** A person says what the paper is. Its facts stay; see `reread`. Errors: `state.not-found`. */
  setKind(id: string, kind: string, now: string): void {
    this.#change(id, now, 'piece.kind', { kind }, 'kind = ?, kind_confirmed = 1', kind);
  }

  /** An empty title goes back to the one made from the facts. Errors: `state.not-found`. */
  setTitle(id: string, title: string, now: string): void {
    this.#change(id, now, 'piece.title', { title }, 'title = ?', title.trim() || null);
  }

  /** Hides a piece. Errors: `state.not-found`. */
  remove(id: string, now: string): void {
    this.#change(id, now, 'piece.removed', {}, 'removed_at = ?', now);
  }

  /** Brings removed pieces back to where they were: all, or those with a page of `source`. Returns how many. */
  restoreRemoved(now: string, source?: string): number {
    return this.#db.transaction(() => {
      const back = this.listRemoved().filter((p) => !source || p.pages.some((page) => page.source === source));
      for (const { id } of back) {
        this.#db.run('UPDATE piece SET removed_at = NULL WHERE id = ?', pieceNumber(id));
        this.#journal.add(now, 'person', 'piece.restored', id);
      }
      return back.length;
    });
  }

  /**
   * Replaces what the machine had read on a piece (after its kind was corrected, say); pages in `reading` are positions in
   * the piece, from 1. Values that a person confirmed or typed stay as they are. Errors: `state.not-found`.
   */
  reread(id: string, reading: Pick<PieceReading, 'facts' | 'findings'>, sure: SureRule, now: string): void {
    this.#db.transaction(() => {
      const { kind, pages } = this.get(id);
      const whole = { ...reading, kind, confidence: 1, pages: pages.map((_, index) => index + 1) };
      const { facts, findings } = checked(pieceReading, whole, 'piece');
      const placeOf = (page: number) => pages[page - 1];
      this.#facts.replaceRead(id, placeOf, facts, findings, sure);
      this.#saveFindings(pieceNumber(id), findings);
      this.#journal.add(now, 'machine', 'piece.reread', id);
    });
  }

  /** The machine names a piece again, unless a person has. Errors: `state.not-found`. */
  reclassify(id: string, kind: string, confidence: number): void {
    const sql = 'UPDATE piece SET kind = ?, kind_confidence = ? WHERE id = ? AND kind_confirmed = 0';
    this.get(id);
    this.#db.run(sql, kind, confidence, pieceNumber(id));
  }

  /**
   * Cuts a piece in two before its `at`-th page (2 to the last); returns the id of the second part, of kind `autre` until
   * it is read again. Values that were typed or confirmed go with their page; those without a page stay with the first.
   * Errors: `state.not-found`, `input.invalid`.
   */
  split(id: string, at: number, now: string): string {
    return this.#db.transaction(() => {
      const { pages } = this.get(id);
      if (!Number.isInteger(at) || at < 2 || at > pages.length)
        throw new AppError('input.invalid', { what: 'at', problem: `2 to ${pages.length}` });
      const first = pieceNumber(id);
      const position = 'SELECT position FROM piece WHERE id = ?';
      this.#db.run(`UPDATE piece SET position = position + 1 WHERE position > (${position})`, first);
      const { lastId: second } = this.#db.run(
        `INSERT INTO piece (position, kind, kind_confidence) VALUES ((${position}) + 1, 'autre', 0)`,
        first,
      );
      // Copied before they leave: the file refuses a page without a piece.
      this.#db.run(
        `INSERT INTO piece_page (piece, position, source, page, part)
         SELECT ?, position - ?, source, page, part FROM piece_page WHERE piece = ? AND position >= ?`,
        second,
        at - 1,
        first,
        at - 1,
      );
      this.#db.run('DELETE FROM piece_page WHERE piece = ? AND position >= ?', first, at - 1);
      this.#db.run(
        `UPDATE fact SET piece = ? WHERE piece = ? AND EXISTS (SELECT 1 FROM piece_page AS p
           WHERE p.piece = ? AND p.source = fact.source AND p.page = fact.page)`,
        second,
        first,
        second,
      );
      this.#journal.add(now, 'person', 'piece.split', id, { at, second: pieceIdOf(second) });
      return pieceIdOf(second);
    });
  }

  /**
   * Puts the pages of one piece after those of another; the first goes. Its typed and confirmed values go along where the
   * other has none of that name. Errors: `state.not-found`, `input.invalid` (a piece with itself).
   */
  join(id: string, into: string, now: string): void {
    this.#db.transaction(() => {
      const { pages } = this.get(id);
      const before = this.get(into).pages.length;
      if (id === into) throw new AppError('input.invalid', { what: 'into', problem: 'the piece itself' });
      const [from, to] = [pieceNumber(id), pieceNumber(into)];
      this.#db.run(
        `INSERT INTO piece_page (piece, position, source, page, part)
         SELECT ?, position + ?, source, page, part FROM piece_page WHERE piece = ?`,
        to,
        before,
        from,
      );
      this.#db.run('DELETE FROM piece_page WHERE piece = ?', from);
      this.#db.run(
        `DELETE FROM fact WHERE piece = ? AND status = 'read'
           AND name IN (SELECT name FROM fact WHERE piece = ? AND status <> 'read')`,
        to,
        from,
      );
      this.#db.run(
        `UPDATE fact SET piece = ? WHERE piece = ? AND status <> 'read'
           AND name NOT IN (SELECT name FROM fact WHERE piece = ?)`,
        to,
        from,
        to,
      );
      this.#db.run('DELETE FROM fact WHERE piece = ?', from);
      this.#db.run('DELETE FROM piece_finding WHERE piece = ?', from);
      this.#db.run('DELETE FROM piece WHERE id = ?', from);
      this.#journal.add(now, 'person', 'piece.joined', into, { from: id, pages: pages.length });
    });
  }

  #addOne(source: string, reading: PieceReading, sure: SureRule, now: string): string {
    const { lastId } = this.#db.run(
      `INSERT INTO piece (position, kind, kind_confidence)
       VALUES ((SELECT coalesce(max(position), 0) + 1 FROM piece), ?, ?)`,
      reading.kind,
      reading.confidence,
    );
    const id = pieceIdOf(lastId);
    for (const [position, page] of reading.pages.entries()) {
      const part = reading.parts?.find((candidate) => candidate.page === page);
      const json = part ? JSON.stringify(part.box) : null;
      this.#db.run('INSERT INTO piece_page VALUES (?, ?, ?, ?, ?)', lastId, position, source, page, json);
    }
    // A finding is kept with the page of the piece, which is what a person turns to.
    const inPiece = reading.findings.map((finding) => {
      const at = finding.page === undefined ? -1 : reading.pages.indexOf(finding.page);
      return at < 0 ? finding : { ...finding, page: at + 1 };
    });
    this.#saveFindings(lastId, inPiece);
    this.#facts.replaceRead(id, (page) => ({ source, page }), reading.facts, reading.findings, sure);
    this.#journal.add(now, 'machine', 'piece.added', id, { source, pages: reading.pages, kind: reading.kind });
    return id;
  }

  #saveFindings(piece: number, findings: readonly ReadingFinding[]): void {
    this.#db.run('DELETE FROM piece_finding WHERE piece = ?', piece);
    for (const [position, finding] of findings.entries()) {
      this.#db.run('INSERT INTO piece_finding VALUES (?, ?, ?)', piece, position, JSON.stringify(finding));
    }
  }

  #change(
    id: string,
    now: string,
    action: 'piece.kind' | 'piece.title' | 'piece.removed',
    details: Record<string, unknown>,
    assignments: string,
    value: string | null,
  ): void {
    this.#db.transaction(() => {
      const sql = `UPDATE piece SET ${assignments} WHERE id = ? AND removed_at IS NULL`;
      if (this.#db.run(sql, value, pieceNumber(id)).changes === 0) throw notFound(id);
      this.#journal.add(now, 'person', action, id, details);
    });
  }

  #load(where: string, values: number[]): StoredPiece[] {
    const rows = this.#db.all<PieceRow>(
      `SELECT id, kind, kind_confidence AS kindConfidence, kind_confirmed AS kindConfirmed, title,
         removed_at AS removedAt FROM piece ${where} ORDER BY position`,
      ...values,
    );
    const within = `piece IN (SELECT id FROM piece ${where})`;
    const pages = this.#db.all<PageRow>(
      `SELECT piece, piece_page.source, piece_page.page, part, width, height FROM piece_page
       JOIN page ON page.source = piece_page.source AND page.number = piece_page.page
       WHERE ${within} ORDER BY piece, position`,
      ...values,
    );
    const findings = this.#db.all<{ piece: number; finding: string }>(
      `SELECT piece, finding FROM piece_finding WHERE ${within} ORDER BY piece, position`,
      ...values,
    );
    const pagesOf = Map.groupBy(pages, (row) => row.piece);
    const findingsOf = Map.groupBy(findings, (row) => row.piece);
    const factsOf = this.#facts.listWhere(within, values);
    return rows.map((row) => ({
      id: pieceIdOf(row.id),
      kind: row.kind,
      kindConfidence: row.kindConfidence,
      kindConfirmed: row.kindConfirmed === 1,
      titleOverride: row.title,
      pages: (pagesOf.get(row.id) ?? []).map(pageRefOf),
      facts: factsOf.get(row.id) ?? [],
      findings: (findingsOf.get(row.id) ?? []).map((f) => fromJson(readingFinding, f.finding, 'finding')),
      removedAt: row.removedAt,
    }));
  }
}

const pageRefOf = ({ source, page, part, width, height }: PageRow): PageRef => ({
  source,
  page,
  ...(part === null ? {} : { part: fromJson(box, part, 'part') }),
  ...(width === null || height === null ? {} : { width, height }),
});

const notFound = (id: string) => new AppError('state.not-found', { what: 'piece', id });
