import { useId } from 'react';

interface Option {
  value: string;
  label: string;
  group?: string | undefined; // options of one group follow each other under its name
}

interface Props {
  label: string;
  value: string;
  options: readonly Option[];
  onChange: (value: string) => void;
  hint?: string | undefined;
  disabled?: boolean;
}

export function SelectField({ label, value, options, onChange, hint, disabled = false }: Props) {
  const id = useId();
  const shown = (option: Option) => (
    <option key={option.value} value={option.value}>
      {option.label}
    </option>
  );
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <select
        id={id}
        value={value}
        disabled={disabled}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onChange(event.target.value)}
      >
        {[...Map.groupBy(options, ({ group }) => group)].map(([group, members]) =>
          group === undefined ? (
            members.map(shown)
          ) : (
            <optgroup key={group} label={group}>
              {members.map(shown)}
            </optgroup>
          ),
        )}
      </select>
    </div>
  );
}
