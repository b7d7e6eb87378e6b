import { useId } from 'react';
import type { DossierView } from '../../../../core/contract/dossier.ts';
import type { DossierLetter } from '../../../../core/contract/letter.ts';
import { ErrorAlert } from '../../../components/error-alert.tsx';
import { fr } from '../../../text/fr.ts';
import { StatedFactField } from '../person/stated-fact-field.tsx';
import { useStatedDraft } from '../person/use-stated-draft.ts';

const text = fr.letters;

/** What a letter asks beside the dossier. The answers are the dossier's: another letter that asks the same has them. */
export function LetterQuestions({ dossier, letter }: { dossier: DossierView; letter: DossierLetter }) {
  const typeOf = (name: string) => letter.questions[name]?.type ?? 'text';
  const { job, wrong, unsaved, shown, change, submit } = useStatedDraft(dossier, typeOf);
  const id = useId();
  const names = Object.entries(letter.questions);
  if (names.length === 0) return null;
  return (
    <form className="card" onSubmit={submit} noValidate>
      <fieldset>
        <legend>{text.questions}</legend>
        <p className="hint">{text.questionsHint}</p>
        <div className="fields single">
          {names.map(([name, question]) =>
            letter.ownWords.includes(name) ? (
              <div className="field" key={name}>
                <label htmlFor={`${id}-${name}`}>{question.question}</label>
                <textarea
                  id={`${id}-${name}`}
                  rows={6}
                  value={shown(name)}
                  onChange={(event) => change(name)(event.target.value)}
                />
              </div>
            ) : (
              <StatedFactField
                key={name}
                name={name}
                question={question}
                value={shown(name)}
                problem={wrong.has(name)}
                onChange={change(name)}
              />
            ),
          )}
        </div>
      </fieldset>
      <ErrorAlert error={job.error} />
      <div className="actions">
        <button type="submit" className="primary" disabled={job.running || !unsaved}>
          {text.saveAnswers}
        </button>
        {unsaved && <span className="hint">{fr.person.unsaved}</span>}
      </div>
    </form>
  );
}
