import { type FormEvent, type KeyboardEvent, useState } from 'react';
import type { PieceFact } from '../../../../core/contract/dossier.ts';
import { FACT_TYPES, type FactName, type FactValue } from '../../../../core/contract/fact-names.ts';
import { ErrorAlert } from '../../../components/error-alert.tsx';
import { Field } from '../../../components/field.tsx';
import { editable, inputType, shown, typed } from '../../../format/fact-values.ts';
import { useChange } from '../../../hooks/use-change.ts';
import { fr } from '../../../text/fr.ts';

const text = fr.pieces;

interface Props {
  dossier: string;
  piece: string;
  name: FactName;
  fact: PieceFact | null;
  onClose: () => void;
}

/** The field in which a person types what the paper says; Enter saves, Escape leaves it. */
export function FactEdit({ dossier, piece, name, fact, onClose }: Props) {
  const [value, setValue] = useState(editable(name, fact?.value ?? null));
  const [wrong, setWrong] = useState(false);
  const job = useChange('fact.set');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const meant = typed(name, value);
    setWrong(meant === null);
    if (meant !== null && (await job.run({ dossier, piece, name, value: meant }))) onClose();
  };
  const take = async (other: FactValue) => {
    if (await job.run({ dossier, piece, name, value: other })) onClose();
  };
  const leave = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
  };
  return (
    <form className="fact-edit" onSubmit={(event) => void submit(event)} onKeyDown={leave} noValidate>
      <Field
        label={text.editLabel(fr.facts[name])}
        type={inputType(name)}
        value={value}
        autoFocus
        problem={wrong ? text.invalid[FACT_TYPES[name]] : null}
        onChange={setValue}
      />
      <div className="actions">
        <button type="submit" className="primary" disabled={job.running}>
          {fr.common.save}
        </button>
        <button type="button" onClick={onClose}>
          {fr.common.cancel}
        </button>
      </div>
      {fact?.others !== undefined && fact.others.length > 0 && (
        <div className="fact-others">
          <span className="hint">{text.alsoPrinted}</span>
          {fact.others.map((other) => (
            <button
              key={String(other.value)}
              type="button"
              aria-label={text.takeOther(shown(name, other.value))}
              disabled={job.running}
              onClick={() => void take(other.value)}
            >
              {shown(name, other.value)}
            </button>
          ))}
        </div>
      )}
      <ErrorAlert error={job.error} />
    </form>
  );
}
