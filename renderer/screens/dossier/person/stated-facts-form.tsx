import { type FormEvent, useState } from 'react';
import type { DossierView } from '../../../../core/contract/dossier.ts';
import { ErrorAlert } from '../../../components/error-alert.tsx';
import { useCall } from '../../../hooks/use-call.ts';
import { useChange } from '../../../hooks/use-change.ts';
import { fr } from '../../../text/fr.ts';
import { StatedFactField } from './stated-fact-field.tsx';
import { factFromText, type StatedValue, textOfFact, typeOfStated } from './stated-fact-value.ts';
import { type Questions, statedNames } from './stated-names.ts';

const text = fr.person;

interface Props {
  dossier: DossierView;
  day: string;
  questions: Questions;
}

/** The employer, and the answers that only a person can give. An emptied field takes the statement back. */
export function StatedFactsForm({ dossier, day, questions }: Props) {
  const asked = useCall('assessment.get', { dossier: dossier.id, on: day }, [`dossier:${dossier.id}`]);
  const [draft, setDraft] = useState<Record<string, string>>({});
  const [wrong, setWrong] = useState<ReadonlySet<string>>(new Set());
  const job = useChange('dossier.setFacts');
  const names = statedNames(dossier, questions, asked.data);
  const shownValue = (name: string) => draft[name] ?? textOfFact(dossier.facts[name]);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const read = Object.entries(draft).map(
      ([name, value]) => [name, factFromText(value, typeOfStated(name, questions[name]))] as const,
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
        <legend>{text.facts}</legend>
        <p className="hint">{text.factsExplain}</p>
        <div className="fields single">
          {names.map((name) => (
            <StatedFactField
              key={name}
              name={name}
              question={questions[name]}
              value={shownValue(name)}
              problem={wrong.has(name)}
              onChange={(value) => setDraft({ ...draft, [name]: value })}
            />
          ))}
        </div>
      </fieldset>
      <ErrorAlert error={asked.error ?? job.error} />
      <div className="actions">
        <button type="submit" className="primary" disabled={job.running || Object.keys(draft).length === 0}>
          {text.factsSubmit}
        </button>
        {Object.keys(draft).length > 0 && <span className="hint">{text.unsaved}</span>}
      </div>
    </form>
  );
}
