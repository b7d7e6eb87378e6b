import { z } from 'zod';
import type { PageRef, PieceFact } from '../../contract/dossier.ts';
import { AppError } from '../../contract/errors.ts';
import { FACT_TYPES, type FactName, type FactValue, factName, factValue } from '../../contract/fact-names.ts';
import { box, type Fact, type Facts, otherCandidate, type ReadingFinding } from '../../contract/reading.ts';
import { checked, fromJson } from './checked.ts';
import type { EncryptedDatabase } from './encrypted-database.ts';
import { factSchemaOf } from './fact-schema.ts';
import type { JournalTable } from './journal-table.ts';
import { pieceIdOf, pieceNumber } from './piece-id.ts';

/** Whether a value that was read needs no look by a person. Decided by whoever reads, and kept with the value. */
export type SureRule = (name: FactName, fact: Fact, findings: readonly ReadingFinding[]) => boolean;

interface FactRow {
  piece: number;
  name: FactName;
  status: PieceFact['status'];
  read_value: string | null;
  printed: string | null;
  source: string | null;
  page: number | null;
  box: string | null;
  confidence: number | null;
  origin: PieceFact['origin'];
  sure: number | null;
  typed_value: string | null;
  others: string | null;
}

/**
 * The facts of the pieces. What the machine read stays beside what a person typed over it, so that a reset brings the
 * value back with its box. Facts of a removed piece are not found.
 */
export class FactTable {
  #db: EncryptedDatabase;
  #journal: JournalTable;

  constructor(db: EncryptedDatabase, journal: JournalTable) {
    this.#db = db;
    this.#journal = journal;
  }

  /**
   * A person types a value. When it is the very value that was read, that is a confirmation and its box is kept.
   * Errors: `state.not-found` (piece), `input.invalid` (not a value of the fact's type).
   */
  set(piece: string, name: FactName, value: FactValue, now: string): void {
    const json = JSON.stringify(checked(factSchemaOf(FACT_TYPES[name]), value, name));
    this.#db.transaction(() => {
      this.#requirePiece(piece);
      const before = this.#row(piece, name);
      if (before?.read_value === json) return this.#setStatus(piece, name, 'confirmed', null, now, 'fact.confirmed');
      if (before) return this.#setStatus(piece, name, 'typed', json, now, 'fact.typed');
      this.#db.run(
        `INSERT INTO fact (piece, name, status, typed_value) VALUES (?, ?, 'typed', ?)`,
        pieceNumber(piece),
        name,
        json,
      );
      this.#journal.add(now, 'person', 'fact.typed', piece, { name, value });
    });
  }

  /** A person has seen that the values are those of the paper; typed ones stay typed. Errors: `state.not-found`. */
  confirm(piece: string, names: readonly FactName[], now: string): void {
    this.#db.transaction(() => {
      this.#requirePiece(piece);
      for (const name of names) {
        const status = this.#existing(piece, name).status;
        if (status === 'read') this.#setStatus(piece, name, 'confirmed', null, now, 'fact.confirmed');
      }
    });
  }

  /** Back to what was read, or absent when nothing was. Errors: `state.not-found`. */
  reset(piece: string, name: FactName, now: string): void {
    this.#db.transaction(() => {
      this.#requirePiece(piece);
      const row = this.#existing(piece, name);
      if (row.status === 'read') return;
      if (row.read_value !== null) return this.#setStatus(piece, name, 'read', null, now, 'fact.reset');
      this.#db.run('DELETE FROM fact WHERE piece = ? AND name = ?', pieceNumber(piece), name);
      this.#journal.add(now, 'person', 'fact.reset', piece, { name });
    });
  }

  /** How many read values wait for a person's look, over the pieces that are in the dossier. */
  countToCheck(): number {
    const row = this.#db.get<{ n: number }>(
      `SELECT count(*) AS n FROM fact JOIN piece ON piece.id = fact.piece
       WHERE status = 'read' AND sure = 0 AND removed_at IS NULL`,
    );
    return row?.n ?? 0;
  }

  /**
   * Replaces the values with status `read`; those that a person confirmed or typed stay. Part of a caller's transaction.
   * `placeOf`: the page of a source for the page number that the facts bear.
   */
  replaceRead(
    piece: string,
    placeOf: (page: number) => Pick<PageRef, 'source' | 'page'> | undefined,
    facts: Facts,
    findings: readonly ReadingFinding[],
    sure: SureRule,
  ): void {
    const number = pieceNumber(piece);
    this.#db.run(`DELETE FROM fact WHERE piece = ? AND status = 'read'`, number);
    for (const [key, fact] of Object.entries(facts)) {
      const name = factName.parse(key);
      const place = placeOf(fact.page);
      if (!place) throw new AppError('input.invalid', { what: name, problem: `page ${fact.page}` });
      this.#db.run(
        `INSERT INTO fact (piece, name, status, read_value, printed, source, page, box, confidence, origin, sure, others)
         VALUES (?, ?, 'read', ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (piece, name) DO NOTHING`,
        number,
        name,
        JSON.stringify(fact.value),
        fact.printed,
        place.source,
        place.page,
        JSON.stringify(fact.box),
        fact.confidence,
        fact.source,
        sure(name, fact, findings) ? 1 : 0,
        fact.others?.length ? JSON.stringify(fact.others) : null,
      );
    }
  }

  /** Facts of the pieces that a condition on `piece` picks, by row of the piece, in the contract's order of names. */
  listWhere(condition: string, values: number[]): Map<number, PieceFact[]> {
    const rows = this.#db.all<FactRow>(`SELECT * FROM fact WHERE ${condition}`, ...values);
    rows.sort((a, b) => ORDER.indexOf(a.name) - ORDER.indexOf(b.name));
    const facts = new Map<number, PieceFact[]>();
    for (const [piece, own] of Map.groupBy(rows, (row) => row.piece)) facts.set(piece, own.map(factOf));
    return facts;
  }

  #row(piece: string, name: FactName): FactRow | undefined {
    return this.#db.get<FactRow>('SELECT * FROM fact WHERE piece = ? AND name = ?', pieceNumber(piece), name);
  }

  #existing(piece: string, name: FactName): FactRow {
    const row = this.#row(piece, name);
    if (!row) throw new AppError('state.not-found', { what: 'fact', id: `${piece}.${name}` });
    return row;
  }

  #requirePiece(id: string): void {
    const number = pieceNumber(id);
    if (!this.#db.get('SELECT 1 FROM piece WHERE id = ? AND removed_at IS NULL', number)) {
      throw new AppError('state.not-found', { what: 'piece', id: number ? pieceIdOf(number) : id });
    }
  }

  #setStatus(
    piece: string,
    name: FactName,
    status: PieceFact['status'],
    typed: string | null,
    now: string,
    action: 'fact.typed' | 'fact.confirmed' | 'fact.reset',
  ): void {
    this.#db.run(
      'UPDATE fact SET status = ?, typed_value = ? WHERE piece = ? AND name = ?',
      status,
      typed,
      pieceNumber(piece),
      name,
    );
    this.#journal.add(now, 'person', action, piece, typed === null ? { name } : { name, value: JSON.parse(typed) });
  }
}

const otherCandidates = z.array(otherCandidate);
const ORDER = Object.keys(FACT_TYPES);

function factOf(row: FactRow): PieceFact {
  const readValue = row.read_value === null ? null : fromJson(factValue, row.read_value, row.name);
  if (row.typed_value !== null) {
    const value = fromJson(factValue, row.typed_value, row.name);
    const nowhere = { printed: null, source: null, page: null, box: null, confidence: null, origin: null };
    return { name: row.name, value, ...nowhere, status: 'typed', readValue, sure: true };
  }
  if (readValue === null) throw new AppError('internal', { ref: `stored:${row.name}` });
  return {
    name: row.name,
    value: readValue,
    printed: row.printed,
    source: row.source,
    page: row.page,
    box: row.box === null ? null : fromJson(box, row.box, 'box'),
    confidence: row.confidence,
    origin: row.origin,
    status: row.status,
    readValue,
    sure: row.status === 'confirmed' || row.sure === 1,
    ...(row.others === null ? {} : { others: fromJson(otherCandidates, row.others, 'others') }),
  };
}
