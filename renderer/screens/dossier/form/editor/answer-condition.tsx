import { useState } from 'react';
import { Field } from '../../../../components/field.tsx';
import { SelectField } from '../../../../components/select-field.tsx';
import { fr } from '../../../../text/fr.ts';
import { answersOf } from './origin-words.ts';

const text = fr.formEditor;

/** `undefined`: never ticked. */
export type Answer = string | number | boolean | undefined;

interface Props {
  label: string;
  from: string;
  answer: Answer;
  onAnswer: (answer: Answer) => void;
}

const codeOf = (answer: Answer) =>
  answer === undefined ? 'never' : answer === true ? 'yes' : answer === false ? 'no' : `=${answer}`;

/** For which answer a box is ticked: one of the answers that the question is known to have, or one that is typed. */
export function AnswerCondition({ label, from, answer, onAnswer }: Props) {
  const answers = answersOf(from);
  const code = codeOf(answer);
  const listed = code === 'never' || code === 'yes' || code === 'no' || String(answer) in answers;
  const [other, setOther] = useState(!listed);
  const open = other || !listed;
  const named = Object.entries(answers).map(([value, words]) => ({ value: `=${value}`, label: words }));
  const options = [
    { value: 'never', label: text.when.never },
    ...(named.length > 0
      ? named
      : [
          { value: 'yes', label: text.when.yes },
          { value: 'no', label: text.when.no },
        ]),
    { value: 'other', label: text.when.other },
  ];
  const choose = (value: string) => {
    setOther(value === 'other');
    if (value === 'other') return;
    onAnswer(value === 'never' ? undefined : value === 'yes' ? true : value === 'no' ? false : value.slice(1));
  };
  return (
    <div className="answer-condition">
      <SelectField label={label} value={open ? 'other' : code} options={options} onChange={choose} />
      {open && (
        <Field
          label={text.whenText}
          value={typeof answer === 'boolean' || answer === undefined ? '' : String(answer)}
          onChange={(value) => onAnswer(value === '' ? undefined : value)}
        />
      )}
    </div>
  );
}
