import type { StatementAnswer } from '../../../../core/contract/procedure-answers.ts';
import { unbreakable } from '../../../format/unbreakable.ts';
import { fr } from '../../../text/fr.ts';
import { SourceLine } from '../conditions/source-line.tsx';
import { AnswerNotes } from './answer-notes.tsx';

const text = fr.procedure;

/** What must be known beside the conditions, by subject. */
export function StatementList({
  statements,
  onPerson,
}: {
  statements: readonly StatementAnswer[];
  onPerson: () => void;
}) {
  return [...Map.groupBy(statements, ({ topic }) => topic)].map(([topic, group]) => (
    <section key={topic} aria-labelledby={`topic-${topic}`}>
      <h2 id={`topic-${topic}`}>{text.topics[topic] ?? topic}</h2>
      <ul className="due-pieces">
        {group.map((statement) => (
          <li key={statement.id} className="due-piece" data-statement={statement.id}>
            <p>
              {!statement.sure && <em>{text.maybe} </em>}
              {unbreakable(statement.text)}
            </p>
            <AnswerNotes missing={statement.missing} notes={statement.notes} onPerson={onPerson} />
            <SourceLine source={statement.source} />
          </li>
        ))}
      </ul>
    </section>
  ));
}
