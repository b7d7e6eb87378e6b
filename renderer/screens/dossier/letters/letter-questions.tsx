import { type FormEvent, useId, useState } from 'react';
import type { DossierView } from '../../../../core/contract/dossier.ts';
import type { DossierLetter } from '../../../../core/contract/letter.ts';
import { ErrorAlert } from '../../../components/error-alert.tsx';
import { useChange } from '../../../hooks/use-change.ts';
import { fr } from '../../../text/fr.ts';
import { StatedFactField } from '../person/stated-fact-field.tsx';
import { factFromText, type StatedValue, textOfFact } from '../person/stated-fact-value.ts';

const text = fr.letters;

/** What a letter asks beside the dossier. The answers are the dossier's: another letter that asks the same has them. */
export function LetterQuestions({ dossier, letter }: { dossier: DossierView; letter: DossierLetter }) {
  const [draft, setDraft] = useState<Record<string, string>>({});
  const [wrong, setWrong] = useState<ReadonlySet<string>>(new Set());
  const job = useChange('dossier.setFacts');
  const id = useId();
  const names = Object.entries(letter.questions);
  if (names.length === 0) return null;
  const shown = (name: string) => draft[name] ?? textOfFact(dossier.facts[name]);
  const change = (name: string) => (value: string) => setDraft({ ...draft, [name]: value });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const read = Object.entries(draft).map(
      ([name, value]) => [name, factFromText(value, letter.questions[name]?.type ?? 'text')] as const,
    );
    const bad = new Set(read.filter(([, value]) => value === undefined).map(([name]) => name));
    setWrong(bad);
    if (bad.size > 0) return;
    const facts = Object.fromEntries(read) as Record<string, StatedValue | null>;
    if (await job.run({ dossier: dossier.id, facts })) setDraft({});
  };
  return (
    <form className="card" onSubmit={(event) => void submit(event)} noValidate>
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
        <button type="submit" className="primary" disabled={job.running || Object.keys(draft).length === 0}>
          {text.saveAnswers}
        </button>
        {Object.keys(draft).length > 0 && <span className="hint">{fr.person.unsaved}</span>}
      </div>
    </form>
  );
}
