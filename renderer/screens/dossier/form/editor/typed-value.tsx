import { type FormEvent, useState } from 'react';
import { ErrorAlert } from '../../../../components/error-alert.tsx';
import { Field } from '../../../../components/field.tsx';
import { SelectField } from '../../../../components/select-field.tsx';
import { useChange } from '../../../../hooks/use-change.ts';
import { fr } from '../../../../text/fr.ts';

const text = fr.formEditor;

interface Props {
  dossier: string;
  form: string;
  field: string;
  kind: 'text' | 'tick' | 'options';
  options?: readonly string[] | undefined;
  maxLength?: number | undefined;
  typed: string | boolean | null;
  /** What would be written without it, to begin from. */
  value: string | null;
  /** The one fact that a typed value can become, in words; null: none. */
  fact: string | null;
  /** Something that must be kept first (a new box); false: it could not be. */
  before?: () => Promise<boolean>;
}

/** A value typed for this form alone, and the way to make it the dossier's. */
export function TypedValue({ dossier, form, field, kind, options, maxLength, typed, value, fact, before }: Props) {
  const [draft, setDraft] = useState<string | null>(null);
  const [made, setMade] = useState<string | null>(null);
  const type = useChange('form.type');
  const makeFact = useChange('form.makeFact');
  const on = { dossier, id: form, field };
  const put = async (next: string | boolean | null) => {
    setMade(null);
    if (before && next !== null && !(await before())) return;
    if (await type.run({ ...on, value: next })) setDraft(null);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void put(draft ?? (typeof typed === 'string' ? typed : (value ?? '')));
  };
  const running = type.running || makeFact.running;
  const choices =
    kind === 'tick'
      ? [
          { value: 'yes', label: text.ticked },
          { value: 'no', label: text.notTicked },
        ]
      : (options ?? []).map((option) => ({ value: option, label: option }));
  const chosen = typed === null ? '' : typed === true ? 'yes' : typed === false ? 'no' : typed;
  return (
    <section className="typed-value" aria-label={text.typedTitle}>
      <h4>{text.typedTitle}</h4>
      <p className="hint">{text.typedHint}</p>
      {kind === 'text' ? (
        <form onSubmit={submit}>
          <Field
            label={text.typedLabel}
            value={draft ?? (typeof typed === 'string' ? typed : '')}
            placeholder={value ?? ''}
            autoComplete="off"
            hint={maxLength === undefined ? undefined : text.atMost(maxLength)}
            onChange={setDraft}
          />
          <div className="actions">
            <button type="submit" disabled={running || draft === null}>
              {text.saveTyped}
            </button>
          </div>
        </form>
      ) : (
        <SelectField
          label={text.typedTick}
          value={chosen}
          disabled={running}
          options={[{ value: '', label: text.typedByMap }, ...choices]}
          onChange={(next) => void put(next === '' ? null : kind === 'tick' ? next === 'yes' : next)}
        />
      )}
      {typed !== null && (
        <div className="actions">
          {fact !== null && (
            <button
              type="button"
              disabled={running}
              onClick={() => void makeFact.run(on).then((done) => done && setMade(fact))}
            >
              {text.makeFact}
            </button>
          )}
          {kind === 'text' && (
            <button type="button" className="quiet" disabled={running} onClick={() => void put(null)}>
              {text.forgetTyped}
            </button>
          )}
        </div>
      )}
      {typed !== null && fact !== null && <p className="hint">{text.makeFactHint(fact)}</p>}
      <p role="status" className="hint">
        {made !== null && text.madeFact(made)}
      </p>
      <ErrorAlert error={type.error ?? makeFact.error} />
    </section>
  );
}
