import { type FormEvent, useState } from 'react';
import type { DossierView } from '../../../../core/contract/dossier.ts';
import type { PersonField } from '../../../../core/contract/person.ts';
import { ErrorAlert } from '../../../components/error-alert.tsx';
import { Field } from '../../../components/field.tsx';
import { SelectField } from '../../../components/select-field.tsx';
import { useChange } from '../../../hooks/use-change.ts';
import { fr } from '../../../text/fr.ts';
import { type Draft, draftOf, personOf } from './person-draft.ts';

const text = fr.person;

const GROUPS: readonly { title: string; fields: readonly PersonField[] }[] = [
  {
    title: text.groups.identity,
    fields: [
      'nom',
      'nomUsage',
      'prenoms',
      'autresNoms',
      'sexe',
      'dateNaissance',
      'lieuNaissance',
      'paysNaissance',
      'nationalite',
      'situationFamiliale',
    ],
  },
  {
    title: text.groups.address,
    fields: ['adresseNumero', 'adresseVoie', 'adresseComplement', 'codePostal', 'commune', 'telephone', 'courriel'],
  },
  {
    title: text.groups.papers,
    fields: ['numeroEtranger', 'passeportNumero', 'passeportExpiration', 'dateEntreeFrance'],
  },
];
const DAYS: ReadonlySet<PersonField> = new Set(['dateNaissance', 'passeportExpiration', 'dateEntreeFrance']);
const CHOICES: Partial<Record<PersonField, Record<string, string>>> = {
  sexe: text.sexe,
  situationFamiliale: text.situationFamiliale,
};

/** The person record. An empty field is unknown, and is not written. */
export function PersonForm({ dossier }: { dossier: DossierView }) {
  // Null: nothing typed since the last save, so what is shown is what is stored.
  const [draft, setDraft] = useState<Draft | null>(null);
  const job = useChange('person.set');
  const values = draft ?? draftOf(dossier.person);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (await job.run({ dossier: dossier.id, person: personOf(values) })) setDraft(null);
  };
  const field = (name: PersonField) => {
    const shared = {
      label: text.fields[name],
      value: values[name],
      onChange: (value: string) => setDraft({ ...values, [name]: value }),
    };
    const choices = CHOICES[name];
    if (choices) {
      const options = Object.entries(choices).map(([value, label]) => ({ value, label }));
      return <SelectField key={name} {...shared} options={[{ value: '', label: text.none }, ...options]} />;
    }
    const hint = name === 'autresNoms' ? text.autresNomsHint : undefined;
    return <Field key={name} {...shared} hint={hint} type={DAYS.has(name) ? 'date' : 'text'} autoComplete="off" />;
  };
  return (
    <form className="card" onSubmit={(event) => void submit(event)} noValidate>
      {GROUPS.map((group) => (
        <fieldset key={group.title}>
          <legend>{group.title}</legend>
          <div className="fields">{group.fields.map(field)}</div>
        </fieldset>
      ))}
      <ErrorAlert error={job.error} />
      <div className="actions">
        <button type="submit" className="primary" disabled={job.running || draft === null}>
          {text.submit}
        </button>
        {draft !== null && <span className="hint">{text.unsaved}</span>}
      </div>
    </form>
  );
}
