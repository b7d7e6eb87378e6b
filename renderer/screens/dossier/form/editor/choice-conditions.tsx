import type { FieldMapping } from '../../../../../core/contract/catalogue/form-map.ts';
import type { EditorField } from '../../../../../core/contract/form-editor.ts';
import { fr } from '../../../../text/fr.ts';
import { type Answer, AnswerCondition } from './answer-condition.tsx';

const text = fr.formEditor;

interface Props {
  field: EditorField;
  from: string;
  mappings: readonly FieldMapping[];
  onChange: (mappings: FieldMapping[]) => void;
}

/** For which answer each option of a tick box, of a group of boxes or of a list is taken. */
export function ChoiceConditions({ field, from, mappings, onChange }: Props) {
  const options = field.options ?? [];
  const list = field.type === 'choice';
  const single = field.type === 'checkbox' && options.length < 2;
  const answerOf = (option: string | undefined): Answer => {
    const found = mappings.find((mapping) => single || mapping.write === option);
    if (!found) return undefined;
    return found.when ?? (found.format === 'checkbox' ? true : undefined);
  };
  const put = (option: string | undefined, answer: Answer) => {
    const others = single ? [] : mappings.filter((mapping) => mapping.write !== undefined && mapping.write !== option);
    const kept = mappings.find((mapping) => single || mapping.write === option);
    const write = single ? kept?.write : option;
    const own: FieldMapping[] =
      answer === undefined
        ? []
        : [{ field: field.name, from, format: 'checkbox', when: answer, ...(write !== undefined && { write }) }];
    const next = single ? own : byOption([...others, ...own], options);
    // A box that nothing ticks still keeps its origin, so that the person can go on choosing.
    onChange(next.length > 0 ? next : [{ field: field.name, from, format: 'text', when: '' }]);
  };
  return (
    <fieldset className="choice-conditions">
      <legend>{list ? text.listConditions : text.conditions}</legend>
      <p className="hint">{list ? text.listConditionsHint : text.conditionsHint}</p>
      {single ? (
        <AnswerCondition
          label={text.tickBoxWhen}
          from={from}
          answer={answerOf(undefined)}
          onAnswer={(answer) => put(undefined, answer)}
        />
      ) : (
        options.map((option) => (
          <AnswerCondition
            key={option}
            label={(list ? text.pickWhen : text.tickWhen)(option)}
            from={from}
            answer={answerOf(option)}
            onAnswer={(answer) => put(option, answer)}
          />
        ))
      )}
    </fieldset>
  );
}

const byOption = (mappings: FieldMapping[], options: readonly string[]) =>
  mappings.toSorted((a, b) => options.indexOf(a.write ?? '') - options.indexOf(b.write ?? ''));
