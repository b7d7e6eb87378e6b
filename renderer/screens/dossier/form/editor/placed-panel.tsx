import type { RefObject } from 'react';
import type { FormEditor, PlacedValue } from '../../../../../core/contract/form-editor.ts';
import { Field } from '../../../../components/field.tsx';
import { SelectField } from '../../../../components/select-field.tsx';
import { fr } from '../../../../text/fr.ts';
import { AnswerCondition } from './answer-condition.tsx';
import { FormatChooser } from './format-chooser.tsx';
import { usualFormat } from './format-example.ts';
import { OriginPicker } from './origin-picker.tsx';
import { originValue, originWords } from './origin-words.ts';
import { OverflowChoice } from './overflow-choice.tsx';
import { TypedValue } from './typed-value.tsx';

const text = fr.formEditor;

interface Props {
  dossier: string;
  editor: FormEditor;
  placed: PlacedValue;
  value: string | null;
  tooLong: boolean;
  heading: RefObject<HTMLHeadingElement | null>;
  onChange: (placed: PlacedValue) => void;
  onRemove: () => void;
  /** Has the drawn boxes remembered: a value can only be typed for a box that the engine knows. */
  onRetain: () => Promise<boolean>;
}

const MM = 25.4 / 72;
const mm = (points: number) => Math.round(points * MM);

/** One placed value: what it shows, how, in how many cells, or the answer for which it is a cross. */
export function PlacedPanel(props: Props) {
  const { dossier, editor, placed, value, tooLong, heading, onChange, onRemove, onRetain } = props;
  const { origins } = editor;
  const stored = editor.placed.find(({ id }) => id === placed.id);
  const cross = placed.format === 'checkbox' || placed.when !== undefined;
  const chosen = placed.from !== '=';
  const pick = (from: string) => {
    if (cross) return onChange({ ...placed, from });
    onChange({ ...placed, from, format: usualFormat(originValue(from, origins), placed.cells, placed.format) });
  };
  const setCross = (yes: boolean) => {
    const { when: _when, cells: _cells, ...plain } = placed;
    onChange(yes ? { ...plain, format: 'checkbox', when: true } : { ...plain, format: 'text' });
  };
  const setCells = (typed: string) => {
    const { cells: _cells, ...plain } = placed;
    const cells = Number(typed);
    onChange(Number.isInteger(cells) && cells >= 2 && cells <= 60 ? { ...plain, cells } : plain);
  };
  const simple = /^(person|facts)\.\w+$/.test(placed.from);
  const label = chosen ? originWords(placed.from, origins) : text.placed.new;
  const [x, y, w, h] = placed.box;
  return (
    <div className="field-panel">
      <div>
        <h3 ref={heading} tabIndex={-1}>
          {label}
        </h3>
        <p className="hint">{text.placed.position(mm(x), mm(y), mm(w), mm(h))}</p>
      </div>
      <dl className="field-today">
        <dt>{text.writtenToday}</dt>
        <dd>{value ?? text.nothingWritten}</dd>
      </dl>
      {(tooLong || stored?.overflow) && (
        <section className="message warn" aria-label={text.overflow.title}>
          <p>{text.overflow.title}</p>
          <OverflowChoice
            dossier={dossier}
            form={editor.id}
            field={placed.id}
            label={label}
            how={stored?.overflow ?? null}
          />
        </section>
      )}
      <OriginPicker origins={origins} from={chosen ? placed.from : null} nothing={false} onPick={pick} />
      <SelectField
        label={text.placed.kind}
        value={cross ? 'cross' : 'text'}
        options={[
          { value: 'text', label: text.placed.kindText },
          { value: 'cross', label: text.placed.kindCross },
        ]}
        onChange={(kind) => setCross(kind === 'cross')}
      />
      {cross && chosen && (
        <AnswerCondition
          label={text.tickBoxWhen}
          from={placed.from}
          answer={placed.when ?? true}
          onAnswer={(when) => {
            const { when: _when, ...plain } = placed;
            onChange(when === undefined ? plain : { ...plain, when });
          }}
        />
      )}
      {!cross && chosen && (
        <FormatChooser
          written={{ format: placed.format }}
          value={originValue(placed.from, origins)}
          onFormat={(format) => onChange({ ...placed, format })}
          onPart={null}
        />
      )}
      {!cross && (
        <Field
          label={text.placed.cells}
          hint={text.placed.cellsHint}
          type="number"
          min={2}
          max={60}
          value={placed.cells === undefined ? '' : String(placed.cells)}
          onChange={setCells}
        />
      )}
      {!cross && (
        <>
          <TypedValue
            key={placed.id}
            dossier={dossier}
            form={editor.id}
            field={placed.id}
            kind="text"
            typed={stored?.typed ?? null}
            value={value}
            fact={simple ? label : null}
            before={onRetain}
          />
          {!stored && <p className="hint">{text.placed.typedRetains}</p>}
        </>
      )}
      <button type="button" className="quiet danger" onClick={onRemove}>
        {text.placed.remove}
      </button>
    </div>
  );
}
