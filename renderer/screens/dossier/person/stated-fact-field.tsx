import type { Question } from '../../../../core/contract/catalogue/procedure.ts';
import { Field } from '../../../components/field.tsx';
import { SelectField } from '../../../components/select-field.tsx';
import { unbreakable } from '../../../format/unbreakable.ts';
import { fr } from '../../../text/fr.ts';
import { typeOfStated } from './stated-fact-value.ts';

const text = fr.person;

interface Props {
  name: string;
  /** The catalogue's question; absent for a fact that only a form asks for. */
  question: Question | undefined;
  value: string;
  problem: boolean;
  onChange: (value: string) => void;
}

export function StatedFactField({ name, question, value, problem, onChange }: Props) {
  const label = unbreakable(question?.question ?? fr.statedFacts[name] ?? name);
  const type = typeOfStated(name, question);
  const choices =
    type === 'boolean'
      ? { true: fr.common.yes, false: fr.common.no }
      : (question?.options ?? fr.statedFactChoices[name]);
  const help = question?.help === undefined ? undefined : unbreakable(question.help);
  if (choices) {
    const known = Object.entries(choices).map(([key, shown]) => ({ value: key, label: shown }));
    const options = [{ value: '', label: fr.common.unknown }, ...known];
    return <SelectField label={label} value={value} options={options} hint={help} onChange={onChange} />;
  }
  return (
    <Field
      label={label}
      value={value}
      type={type === 'date' ? 'date' : 'text'}
      hint={type === 'months' ? [help, text.monthsHint].filter(Boolean).join(' ') : help}
      problem={problem ? text.notNumber : null}
      onChange={onChange}
    />
  );
}
