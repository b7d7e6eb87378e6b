import type { DuePieceAnswer } from '../../../../core/contract/procedure-answers.ts';
import { unbreakable } from '../../../format/unbreakable.ts';
import { fr } from '../../../text/fr.ts';
import { SourceLine } from '../conditions/source-line.tsx';
import { AnswerNotes } from './answer-notes.tsx';

const text = fr.procedure.pieces;

interface Props {
  pieces: readonly DuePieceAnswer[];
  titles: ReadonlyMap<string, string>;
  /** Pieces that cannot serve on that day as they are, and why in a word. */
  doubts: ReadonlyMap<string, string>;
  onPiece: (piece: string) => void;
  onPerson: () => void;
}

/** The papers that the procedure asks for, by the moment at which they are asked; those not due in this case folded away. */
export function DuePieceList({ pieces, titles, doubts, onPiece, onPerson }: Props) {
  const asked = pieces.filter(({ state }) => state !== 'not-due');
  const notDue = pieces.filter(({ state }) => state === 'not-due');
  const certain = asked.filter(({ state }) => state !== 'perhaps');
  const line = (piece: DuePieceAnswer) => (
    <li key={`${piece.id}-${piece.source.from}`} className="due-piece" data-state={piece.state} data-due={piece.id}>
      <div className="row">
        <strong>{unbreakable(piece.title)}</strong>
        <span className="badge" data-due-state={piece.state}>
          {text.state[piece.state]}
        </span>
        {text.need[piece.need] && <span className="hint">{text.need[piece.need]}</span>}
      </div>
      {piece.detail && <p>{unbreakable(piece.detail)}</p>}
      {piece.form && <p className="hint">{text.form}</p>}
      {piece.pieces.length > 0 && (
        <p className="found">
          {piece.pieces.slice(0, 12).map((id) => (
            <span key={id}>
              <button type="button" className="link" onClick={() => onPiece(id)}>
                {titles.get(id) ?? id}
              </button>
              {doubts.has(id) && <span className="badge warn">{doubts.get(id)}</span>}
            </span>
          ))}
          {piece.pieces.length > 12 && <span className="hint">+ {piece.pieces.length - 12}</span>}
        </p>
      )}
      <AnswerNotes missing={piece.missing} notes={piece.notes} onPerson={onPerson} />
      <SourceLine source={piece.source} />
    </li>
  );
  return (
    <section aria-labelledby="due-pieces-title">
      <h2 id="due-pieces-title">{text.title}</h2>
      {pieces.length === 0 && <p>{text.none}</p>}
      {certain.length > 0 && (
        <p>{text.summary(certain.filter(({ state }) => state === 'present').length, certain.length)}</p>
      )}
      {[...Map.groupBy(asked, ({ moment }) => moment)].map(([moment, group]) => (
        <div key={moment} className="text-group">
          <h3>{text.moment[moment] ?? moment}</h3>
          <ul className="due-pieces">{group.map(line)}</ul>
        </div>
      ))}
      {notDue.length > 0 && (
        <details>
          <summary>{text.notDue(notDue.length)}</summary>
          <ul className="due-pieces">{notDue.map(line)}</ul>
        </details>
      )}
    </section>
  );
}
