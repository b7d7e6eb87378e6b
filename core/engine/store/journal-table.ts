import type { EncryptedDatabase } from './encrypted-database.ts';

export type JournalAction =
  | 'dossier.created'
  | 'dossier.updated'
  | 'source.received'
  | 'piece.added'
  | 'piece.kind'
  | 'piece.title'
  | 'piece.removed'
  | 'piece.restored'
  | 'piece.reread'
  | 'piece.split'
  | 'piece.joined'
  | 'fact.typed'
  | 'fact.confirmed'
  | 'fact.reset'
  | 'person.set'
  | 'stated-facts.set'
  | 'quarantine.added'
  | 'quarantine.forgotten'
  | 'form.attached'
  | 'form.filled'
  | 'form.detached'
  | 'form.mapped'
  | 'form.typed'
  | 'form.fact'
  | 'form.overflow'
  | 'signature.marked'
  | 'letter.edited'
  | 'letter.bound'
  | 'bundle.configured'
  | 'bundle.ordered'
  | 'bundle.frozen'
  | 'bundle.unfrozen'
  | 'bundle.printed'
  | 'bundle.reopened'
  | 'delivery.prepared'
  | 'deposit.recorded'
  | 'dossier.handed-over'
  | 'dossier.received'
  | 'bundle.saved';

export interface JournalLine {
  id: number;
  at: string;
  by: 'machine' | 'person';
  action: JournalAction;
  subject: string | null;
  details: Record<string, unknown>;
}

/** What changed, when, by whom. Append-only; its last id is the dossier's revision. */
export class JournalTable {
  #db: EncryptedDatabase;

  constructor(db: EncryptedDatabase) {
    this.#db = db;
  }

  /** Called by every writing operation, in its own transaction. `now`: ISO 8601. */
  add(
    now: string,
    by: JournalLine['by'],
    action: JournalAction,
    subject: string | null = null,
    details: Record<string, unknown> = {},
  ): void {
    this.#db.run(
      'INSERT INTO journal (at, by, action, subject, details) VALUES (?, ?, ?, ?, ?)',
      now,
      by,
      action,
      subject,
      JSON.stringify(details),
    );
  }

  /** The newest lines first. */
  list(limit: number): JournalLine[] {
    return this.#db
      .all<Omit<JournalLine, 'details'> & { details: string }>(
        'SELECT id, at, by, action, subject, details FROM journal ORDER BY id DESC LIMIT ?',
        limit,
      )
      .map((line) => ({ ...line, details: JSON.parse(line.details) as Record<string, unknown> }));
  }

  /** When each piece came into the dossier, or came back: ISO 8601 by id. */
  arrivals(): ReadonlyMap<string, string> {
    const rows = this.#db.all<{ piece: string; at: string }>(
      `SELECT CASE action WHEN 'piece.split' THEN json_extract(details, '$.second') ELSE subject END AS piece, max(at) AS at
       FROM journal WHERE action IN ('piece.added', 'piece.split', 'piece.restored') GROUP BY 1`,
    );
    return new Map(rows.map(({ piece, at }) => [piece, at]));
  }

  /** Grows with every change. Ask it before making a form or a bundle, and hand it in with the result. */
  revision(): number {
    return this.#db.get<{ last: number }>('SELECT coalesce(max(id), 0) AS last FROM journal')?.last ?? 0;
  }

  /** Whether something happened since `revision`, other than `ignoring`. */
  changedSince(revision: number, ignoring: readonly JournalAction[]): boolean {
    return this.#db
      .all<{ action: JournalAction }>('SELECT DISTINCT action FROM journal WHERE id > ?', revision)
      .some(({ action }) => !ignoring.includes(action));
  }
}
