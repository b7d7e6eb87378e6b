import type { Missing } from '../../../../core/contract/assessment.ts';
import { fr } from '../../../text/fr.ts';

const text = fr.procedure;

/** What must be known first, and where sources disagree or are silent. */
export function AnswerNotes({
  missing,
  notes,
  onPerson,
}: {
  missing: readonly Missing[];
  notes: readonly string[];
  onPerson: () => void;
}) {
  return (
    <>
      {missing.length > 0 && (
        <div className="missing">
          <p>
            {text.toAnswer} : {missing.map(({ note }) => note).join(' · ')}
          </p>
          {missing.some(({ fact }) => fact !== null) && (
            <button type="button" className="link" onClick={onPerson}>
              {text.answer}
            </button>
          )}
        </div>
      )}
      {notes.length > 0 && (
        <ul className="notes" aria-label={text.notes}>
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </>
  );
}
