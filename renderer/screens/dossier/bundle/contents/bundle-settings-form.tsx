import { useEffect, useId, useState } from 'react';
import type { BundleSettings } from '../../../../../core/contract/bundle.ts';
import { ErrorAlert } from '../../../../components/error-alert.tsx';
import { SelectField } from '../../../../components/select-field.tsx';
import { useChange } from '../../../../hooks/use-change.ts';
import { fr } from '../../../../text/fr.ts';

const text = fr.bundleContents.settings;
const DIVIDERS = ['none', 'section', 'section-and-year'] as const;
const CHECKS = ['duplex', 'strength', 'presence', 'carry'] as const;

/** How the bundle is laid out: each choice is kept at once. */
export function BundleSettingsForm({ dossier, settings }: { dossier: string; settings: BundleSettings }) {
  const job = useChange('bundle.configure');
  // Shown at once, so that a second choice made before the answer does not undo the first.
  const [draft, setDraft] = useState(settings);
  useEffect(() => setDraft(settings), [settings]);
  const change = async (part: Partial<BundleSettings>) => {
    const next = { ...draft, ...part };
    setDraft(next);
    if (!(await job.run({ dossier, settings: next }))) setDraft(settings);
  };
  return (
    <section className="card" aria-labelledby="settings-title">
      <h2 id="settings-title">{text.title}</h2>
      <SelectField
        label={text.dividers}
        hint={text.dividersHint}
        value={draft.dividers}
        options={DIVIDERS.map((value) => ({ value, label: text.dividersChoice[value] }))}
        onChange={(value) => void change({ dividers: DIVIDERS.find((one) => one === value) ?? 'none' })}
      />
      {CHECKS.map((name) => (
        <Check
          key={name}
          label={text[name]}
          hint={text[`${name}Hint`]}
          checked={draft[name]}
          onChange={(checked) => void change({ [name]: checked })}
        />
      ))}
      <ErrorAlert error={job.error} />
    </section>
  );
}

interface CheckProps {
  label: string;
  hint: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

function Check({ label, hint, checked, onChange }: CheckProps) {
  const id = useId();
  return (
    <div className="setting">
      <label className="check">
        <input
          type="checkbox"
          checked={checked}
          aria-describedby={`${id}-hint`}
          onChange={(event) => onChange(event.target.checked)}
        />
        {label}
      </label>
      <p className="hint" id={`${id}-hint`}>
        {hint}
      </p>
    </div>
  );
}
