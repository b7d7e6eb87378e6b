import type { AnswerChange, WhatIf } from '../../../../core/contract/what-if.ts';
import { inWords } from '../../../format/days.ts';
import { unbreakable } from '../../../format/unbreakable.ts';
import { fr } from '../../../text/fr.ts';

const text = fr.whatIf;

type Change = AnswerChange & { rule: string; title: string };

/** The next and the last change of each condition, with what brings it, by day. */
export function ChangeList({ answers, onDay }: { answers: WhatIf; onDay: (day: string) => void }) {
  const of = (side: 'next' | 'previous'): Change[] =>
    answers.rules.flatMap(({ rule, title, ...entry }) => {
      const change = entry[side];
      return change === null ? [] : [{ ...change, rule, title }];
    });
  const next = of('next').toSorted((a, b) => (a.day < b.day ? -1 : 1));
  const previous = of('previous').toSorted((a, b) => (a.day > b.day ? -1 : 1));
  const list = (changes: Change[]) => (
    <ul className="changes">
      {changes.map((change) => (
        <li key={`${change.rule}-${change.day}`} data-change={change.rule}>
          <button type="button" className="link" onClick={() => onDay(change.day)}>
            {inWords(change.day)}
          </button>{' '}
          <strong>{unbreakable(change.title)}</strong>
          <br />
          {unbreakable(change.explanation)}
          {change.supposed && <span className="badge warn">{text.supposed}</span>}
        </li>
      ))}
    </ul>
  );
  return (
    <>
      <h3>{text.next}</h3>
      {next.length === 0 ? <p>{text.none}</p> : list(next)}
      {previous.length > 0 && (
        <details>
          <summary>{text.previous}</summary>
          {list(previous)}
        </details>
      )}
    </>
  );
}
