import type { DelayAnswer, WindowAnswer } from '../../../../core/contract/procedure-answers.ts';
import { inWords } from '../../../format/days.ts';
import { unbreakable } from '../../../format/unbreakable.ts';
import { fr } from '../../../text/fr.ts';
import { SourceLine } from '../conditions/source-line.tsx';
import { AnswerNotes } from './answer-notes.tsx';

const text = fr.procedure.dates;

interface Props {
  windows: readonly WindowAnswer[];
  delays: readonly DelayAnswer[];
  onPerson: () => void;
}

/** When to file, and what happens when time passes. */
export function DateList({ windows, delays, onPerson }: Props) {
  if (windows.length + delays.length === 0) return null;
  return (
    <section aria-labelledby="dates-title">
      <h2 id="dates-title">{text.title}</h2>
      <ul className="due-pieces">
        {windows.map((window) => (
          <li key={window.id} className="due-piece" data-window={window.id} data-state={window.state}>
            <div className="row">
              <strong>{unbreakable(window.title)}</strong>
              <span className="badge" data-window-state={window.state}>
                {text.window[window.state]}
              </span>
              {window.opens && <span>{text.from(inWords(window.opens))}</span>}
              {window.closes && <span>{text.until(inWords(window.closes))}</span>}
            </div>
            <p>{unbreakable(window.text)}</p>
            <AnswerNotes missing={window.missing} notes={window.notes} onPerson={onPerson} />
            <SourceLine source={window.source} />
          </li>
        ))}
        {delays.map((delay) => (
          <li key={delay.id} className="due-piece" data-delay={delay.id}>
            <div className="row">
              <strong>{unbreakable(delay.title)}</strong>
              {delay.day && <span>{text.on(inWords(delay.day))}</span>}
              <span className="hint">{text.effect[delay.effect] ?? delay.effect}</span>
            </div>
            <p>{unbreakable(delay.text)}</p>
            <AnswerNotes missing={delay.missing} notes={delay.notes} onPerson={onPerson} />
            <SourceLine source={delay.source} />
          </li>
        ))}
      </ul>
    </section>
  );
}
