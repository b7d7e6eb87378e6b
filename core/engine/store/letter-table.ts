import type { LetterLanguage } from '../../contract/catalogue/letter.ts';
import type { LetterEdits } from '../../contract/letter.ts';
import type { EncryptedDatabase } from './encrypted-database.ts';
import type { JournalTable } from './journal-table.ts';

export interface BoundLetter {
  letter: string; // id of the catalogue
  language: LetterLanguage;
}

/** The person's own texts in the dossier's letters, and the letters that its bundle holds. */
export class LetterTable {
  #db: EncryptedDatabase;
  #journal: JournalTable;

  constructor(db: EncryptedDatabase, journal: JournalTable) {
    this.#db = db;
    this.#journal = journal;
  }

  /** The person's own texts of one letter, by block. */
  edits(letter: string, language: LetterLanguage): LetterEdits {
    const rows = this.#db.all<{ block: string; generated: string; text: string }>(
      'SELECT block, generated, text FROM letter_edit WHERE letter = ? AND language = ?',
      letter,
      language,
    );
    return Object.fromEntries(rows.map(({ block, generated, text }) => [block, { generated, text }]));
  }

  /** Keeps a person's own text of a block in the place of `generated`; null takes it back. */
  edit(
    { letter, language, block, generated }: BoundLetter & { block: string; generated: string },
    text: string | null,
    now: string,
  ): void {
    this.#db.transaction(() => {
      this.#db.run('DELETE FROM letter_edit WHERE letter = ? AND language = ? AND block = ?', letter, language, block);
      if (text !== null)
        this.#db.run(
          'INSERT INTO letter_edit VALUES (?, ?, ?, ?, ?, ?)',
          letter,
          language,
          block,
          generated,
          text,
          now,
        );
      this.#journal.add(now, 'person', 'letter.edited', letter, { language, block });
    });
  }

  /** In the order in which they were chosen. */
  bound(): BoundLetter[] {
    return this.#db.all<BoundLetter>('SELECT letter, language FROM letter_bound ORDER BY bound_at, letter');
  }

  /** Puts a letter in the bundle, or takes it out (`language` null). */
  bind(letter: string, language: LetterLanguage | null, now: string): void {
    this.#db.transaction(() => {
      if (language === null) this.#db.run('DELETE FROM letter_bound WHERE letter = ?', letter);
      else
        this.#db.run(
          `INSERT INTO letter_bound VALUES (?, ?, ?)
           ON CONFLICT (letter) DO UPDATE SET language = excluded.language`,
          letter,
          language,
          now,
        );
      this.#journal.add(now, 'person', 'letter.bound', letter, { language });
    });
  }
}
