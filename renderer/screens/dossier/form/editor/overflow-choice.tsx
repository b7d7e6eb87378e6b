import type { Overflow } from '../../../../../core/contract/form-editor.ts';
import { ErrorAlert } from '../../../../components/error-alert.tsx';
import { useChange } from '../../../../hooks/use-change.ts';
import { fr } from '../../../../text/fr.ts';

const text = fr.formEditor.overflow;

interface Props {
  dossier: string;
  form: string;
  field: string;
  label: string;
  /** What is chosen now; null: nothing; undefined: not known here. */
  how: Overflow | null | undefined;
}

/** For a value too long for its field: print it smaller, or put it on a sheet after the form. */
export function OverflowChoice({ dossier, form, field, label, how }: Props) {
  const change = useChange('form.setOverflow');
  const choose = (next: Overflow | null) => void change.run({ dossier, id: form, field, how: next });
  return (
    <div className="overflow-choice">
      <div className="actions">
        <button
          type="button"
          disabled={change.running}
          aria-pressed={how === 'smaller'}
          aria-label={text.smallerOf(label)}
          onClick={() => choose('smaller')}
        >
          {text.smaller}
        </button>
        <button
          type="button"
          disabled={change.running}
          aria-pressed={how === 'annex'}
          aria-label={text.annexOf(label)}
          onClick={() => choose('annex')}
        >
          {text.annex}
        </button>
        {how && (
          <button type="button" className="quiet" disabled={change.running} onClick={() => choose(null)}>
            {text.normal}
          </button>
        )}
      </div>
      {how && (
        <p className="hint" role="status">
          {how === 'smaller' ? text.smallerNow : text.annexNow} {text.refill}
        </p>
      )}
      <ErrorAlert error={change.error} />
    </div>
  );
}
