import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { type Assessment, assessment } from '../../contract/assessment.ts';
import type { EncryptedDatabase } from './encrypted-database.ts';

/** An answer of the law as a person saw it, with the stamp of the rules that gave it. */
export interface SeenAnswer {
  rules: string;
  answer: Assessment | null; // null: written in a form that this version no longer reads
  seenAt: string;
}

/**
 * The last seen answer for each procedure of the dossier. Derived, so not in the journal: it tells what newer rules change
 * and is written again at each look under the same rules.
 */
export class SeenAnswerTable {
  #db: EncryptedDatabase;

  constructor(db: EncryptedDatabase) {
    this.#db = db;
  }

  /** Null when none was kept. One that this version cannot read is still told: a newer program often brings newer rules. */
  get(procedure: string): SeenAnswer | null {
    const row = this.#db.get<{ rules: string; answer: Uint8Array; seenAt: string }>(
      'SELECT rules, answer, seen_at AS seenAt FROM seen_answer WHERE procedure = ?',
      procedure,
    );
    if (!row) return null;
    const read = assessment.safeParse(JSON.parse(inflateRawSync(row.answer).toString('utf8')));
    return { rules: row.rules, answer: read.success ? read.data : null, seenAt: row.seenAt };
  }

  keep(rules: string, answer: Assessment, now: string): void {
    this.#db.run(
      `INSERT INTO seen_answer VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (procedure) DO UPDATE SET filing_day = excluded.filing_day, rules = excluded.rules,
         answer = excluded.answer, seen_at = excluded.seen_at`,
      answer.procedure,
      answer.on,
      rules,
      deflateRawSync(JSON.stringify(answer)),
      now,
    );
  }
}
