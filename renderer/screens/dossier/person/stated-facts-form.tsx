import type { DossierView } from '../../../../core/contract/dossier.ts';
import { ErrorAlert } from '../../../components/error-alert.tsx';
import { useCall } from '../../../hooks/use-call.ts';
import { fr } from '../../../text/fr.ts';
import { StatedFactField } from './stated-fact-field.tsx';
import { typeOfStated } from './stated-fact-value.ts';
import { type Questions, statedNames } from './stated-names.ts';
import { useStatedDraft } from './use-stated-draft.ts';

const text = fr.person;

interface Props {
  dossier: DossierView;
  day: string;
  questions: Questions;
}

/** The employer, and the answers that only a person can give. An emptied field takes the statement back. */
export function StatedFactsForm({ dossier, day, questions }: Props) {
  const asked = useCall('assessment.get', { dossier: dossier.id, on: day }, [`dossier:${dossier.id}`]);
  const typeOf = (name: string) => typeOfStated(name, questions[name]);
  const { job, wrong, unsaved, shown, change, submit } = useStatedDraft(dossier, typeOf);
  const names = statedNames(dossier, questions, asked.data);
  return (
    <form className="card" onSubmit={submit} noValidate>
      <fieldset>
        <legend>{text.facts}</legend>
        <p className="hint">{text.factsExplain}</p>
        <div className="fields single">
          {names.map((name) => (
            <StatedFactField
              key={name}
              name={name}
              question={questions[name]}
              value={shown(name)}
              problem={wrong.has(name)}
              onChange={change(name)}
            />
          ))}
        </div>
      </fieldset>
      <ErrorAlert error={asked.error ?? job.error} />
      <div className="actions">
        <button type="submit" className="primary" disabled={job.running || !unsaved}>
          {text.factsSubmit}
        </button>
        {unsaved && <span className="hint">{text.unsaved}</span>}
      </div>
    </form>
  );
}
