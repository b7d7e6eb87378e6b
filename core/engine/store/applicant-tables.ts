import { type StatedFacts, statedFacts } from '../../contract/assessment.ts';
import { type Person, person } from '../../contract/person.ts';
import { checked, fromJson } from './checked.ts';
import type { EncryptedDatabase } from './encrypted-database.ts';
import type { JournalTable } from './journal-table.ts';

/** What a person said of the applicant: the person record and the stated facts. */
export class ApplicantTables {
  #db: EncryptedDatabase;
  #journal: JournalTable;

  constructor(db: EncryptedDatabase, journal: JournalTable) {
    this.#db = db;
    this.#journal = journal;
  }

  /** An empty record when nothing is known. */
  getPerson(): Person {
    const row = this.#db.get<{ record: string }>('SELECT record FROM person');
    return row ? fromJson(person, row.record, 'person') : {};
  }

  /** Replaces the record; a field that is absent becomes unknown. Errors: `input.invalid`. */
  setPerson(record: Person, now: string): void {
    const json = JSON.stringify(checked(person, record, 'person'));
    this.#db.transaction(() => {
      const before = this.#db.get<{ record: string }>('SELECT record FROM person')?.record ?? '{}';
      if (before === json) return;
      this.#db.run('INSERT INTO person VALUES (1, ?) ON CONFLICT (id) DO UPDATE SET record = excluded.record', json);
      this.#journal.add(now, 'person', 'person.set', null, { before: JSON.parse(before), after: JSON.parse(json) });
    });
  }

  getStatedFacts(): StatedFacts {
    const rows = this.#db.all<{ name: string; value: string }>('SELECT name, value FROM stated_fact ORDER BY name');
    return Object.fromEntries(rows.map(({ name, value }) => [name, fromJson(statedFacts.valueType, value, name)]));
  }

  /** Sets the given names, removes those given as null, keeps the others; returns them all. Errors: `input.invalid`. */
  setStatedFacts(changes: Record<string, StatedFacts[string] | null>, now: string): StatedFacts {
    const set = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== null));
    checked(statedFacts, set, 'facts');
    return this.#db.transaction(() => {
      for (const [name, value] of Object.entries(changes)) {
        if (value === null) this.#db.run('DELETE FROM stated_fact WHERE name = ?', name);
        else
          this.#db.run(
            `INSERT INTO stated_fact VALUES (?, ?, ?)
             ON CONFLICT (name) DO UPDATE SET value = excluded.value, stated_at = excluded.stated_at`,
            name,
            JSON.stringify(value),
            now,
          );
      }
      this.#journal.add(now, 'person', 'stated-facts.set', null, changes);
      return this.getStatedFacts();
    });
  }
}
