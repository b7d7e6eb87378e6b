import { useId } from 'react';
import type { FieldMapping, ValueFormat } from '../../../../../core/contract/catalogue/form-map.ts';
import { SelectField } from '../../../../components/select-field.tsx';
import { fr } from '../../../../text/fr.ts';
import { exampleOf } from './format-example.ts';

const text = fr.formEditor;

const GROUPS: Record<'text' | 'date' | 'number', ValueFormat[]> = {
  text: ['text', 'upper', 'digits'],
  date: ['date-dd/mm/yyyy', 'date-ddmmyyyy', 'date-dd-mm-yyyy', 'day', 'month', 'year'],
  number: ['amount', 'integer', 'whole', 'hundredths'],
};
const OPTIONS = Object.entries(GROUPS).flatMap(([group, formats]) =>
  formats.map((format) => ({
    value: format,
    label: text.formats[format],
    group: text.formatGroups[group as keyof typeof GROUPS],
  })),
);

type Written = Pick<FieldMapping, 'format' | 'slice'>;

interface Props {
  written: Written;
  /** Today's value of the origin; null: not known. */
  value: string | null;
  /** Null where a part of a value makes no sense. */
  onPart: ((slice: [number, number] | null) => void) | null;
  onFormat: (format: ValueFormat) => void;
}

/** How the value is written, in plain words, with what it gives on the form today. */
export function FormatChooser({ written, value, onPart, onFormat }: Props) {
  const example = value === null ? null : exampleOf(value, written);
  return (
    <>
      <SelectField
        label={text.format}
        value={written.format}
        options={OPTIONS}
        onChange={(format) => onFormat(format as ValueFormat)}
      />
      <p className="format-example" role="status">
        {value === null ? text.exampleUnknown : example === null ? text.exampleNone : text.example(example)}
      </p>
      {onPart && <PartOfValue slice={written.slice} onPart={onPart} />}
    </>
  );
}

const ALL: [number, number] = [0, 60];

function PartOfValue({ slice, onPart }: { slice: FieldMapping['slice']; onPart: NonNullable<Props['onPart']> }) {
  const id = useId();
  const [from, to] = slice ?? ALL;
  const number = (label: string, value: number, set: (value: number) => void) => (
    <label>
      {label}{' '}
      <input type="number" min={1} max={60} value={value} onChange={(event) => set(event.target.valueAsNumber || 1)} />
    </label>
  );
  return (
    <div className="part-of-value">
      <div className="check">
        <input
          id={id}
          type="checkbox"
          checked={slice !== undefined}
          aria-describedby={`${id}-hint`}
          onChange={(event) => onPart(event.target.checked ? [0, 1] : null)}
        />
        <label htmlFor={id}>{text.part}</label>
      </div>
      <p className="hint" id={`${id}-hint`}>
        {text.partHint}
      </p>
      {slice && (
        <div className="part-bounds">
          {number(text.partFrom, from + 1, (first) => onPart([first - 1, Math.max(first, to)]))}
          {number(text.partTo, to, (last) => onPart([Math.min(from, last - 1), last]))}
        </div>
      )}
    </div>
  );
}
