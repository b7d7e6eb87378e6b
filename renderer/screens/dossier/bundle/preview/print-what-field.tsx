import { type ReactNode, useId } from 'react';
import type { BundleResult } from '../../../../../core/contract/bundle.ts';
import type { MethodOutput } from '../../../../../core/contract/methods/methods.ts';
import { Field } from '../../../../components/field.tsx';
import { SelectField } from '../../../../components/select-field.tsx';
import { inWords } from '../../../../format/days.ts';
import { fr } from '../../../../text/fr.ts';
import type { PrintChoice, PrintWhat } from './print-choice.ts';

const text = fr.bundlePrint;

interface Props {
  bundle: BundleResult;
  sections: string[];
  changes: MethodOutput<'bundle.changes'> | null;
  choice: PrintChoice;
  wrong: boolean;
  onChange: (choice: PrintChoice) => void;
}

/** Which pages to print; the field of a choice stands under it. */
export function PrintWhatField({ bundle, sections, changes, choice, wrong, onChange }: Props) {
  const name = useId();
  const total = bundle.verification.pages;
  const option = (what: PrintWhat, label: string, disabled = false, under?: ReactNode) => (
    <>
      <label className="check">
        <input
          type="radio"
          name={name}
          checked={choice.what === what}
          disabled={disabled}
          onChange={() => onChange({ ...choice, what })}
        />
        {label}
      </label>
      {choice.what === what && under && <div className="under-choice">{under}</div>}
    </>
  );
  return (
    <fieldset className="choices">
      <legend>{text.what}</legend>
      {option('all', text.all(total))}
      {sections.length > 0 &&
        option(
          'section',
          text.section,
          false,
          <SelectField
            label={text.sectionChoice}
            value={choice.section}
            options={sections.map((section) => ({ value: section, label: section }))}
            onChange={(section) => onChange({ ...choice, section })}
          />,
        )}
      {option(
        'pages',
        text.pages,
        false,
        <Field
          label={text.pagesField}
          hint={text.pagesHint}
          value={choice.typed}
          problem={wrong && choice.typed.trim() !== '' ? text.pagesWrong(total) : null}
          onChange={(typed) => onChange({ ...choice, typed })}
        />,
      )}
      {option('changed', changedLabel(changes), (changes?.pages ?? []).length === 0)}
    </fieldset>
  );
}

function changedLabel(changes: Props['changes']): string {
  if (changes === null) return text.changedUnknown;
  if (changes.pages === null) return text.changedNever;
  const day = /^\d{4}-\d{2}-\d{2}/.exec(changes.since ?? '')?.[0];
  const since = day ? text.sinceDay(inWords(day)) : (changes.since ?? text.sinceLast);
  return changes.pages.length === 0 ? text.changedNothing(since) : text.changed(changes.pages.length, since);
}
