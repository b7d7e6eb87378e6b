import { type RefObject, useState } from 'react';
import type { FieldMapping } from '../../../../../core/contract/catalogue/form-map.ts';
import type { FormEditor } from '../../../../../core/contract/form-editor.ts';
import { fr } from '../../../../text/fr.ts';
import { ChoiceConditions } from './choice-conditions.tsx';
import type { ShownField } from './editor-field.ts';
import { STATE_SIGNS } from './field-state.ts';
import { FormatChooser } from './format-chooser.tsx';
import { usualFormat } from './format-example.ts';
import { type MapDraft, mappingsOf, nothingIn } from './map-draft.ts';
import { OriginPicker } from './origin-picker.tsx';
import { originValue, originWords } from './origin-words.ts';
import { OverflowChoice } from './overflow-choice.tsx';
import { TypedValue } from './typed-value.tsx';

const text = fr.formEditor;

interface Props {
  dossier: string;
  editor: FormEditor;
  shown: ShownField;
  draft: MapDraft;
  heading: RefObject<HTMLHeadingElement | null>;
  onMap: (mappings: readonly FieldMapping[]) => void;
}

/** One field: what goes in it, where that comes from, how it is written; everything about it can be changed here. */
export function FieldPanel({ dossier, editor, shown, draft, heading, onMap }: Props) {
  const { field, label, state, value } = shown;
  const [joining, setJoining] = useState(false);
  const { origins } = editor;
  const mappings = mappingsOf(field, draft);
  const first = mappings[0];
  const from = first?.from ?? null;
  const fillable = state !== 'signature' && state !== 'locked';
  const plain = field.type === 'text';
  const conditional = mappings.some(({ when, write }) => when !== undefined || write !== undefined);
  const put = (part: Partial<FieldMapping>) =>
    onMap([{ field: field.name, from: '=', format: 'text', ...(plain ? first : {}), ...part }]);
  const pick = (picked: string) => {
    if (picked === '=') return onMap([nothingIn(field.name)]);
    const next = joining && from !== null ? `${from} + ${picked}` : picked;
    setJoining(false);
    if (conditional) return onMap(mappings.map((mapping) => ({ ...mapping, from: next })));
    if (!plain && field.type !== 'choice') return put({ from: next, format: 'checkbox' });
    put({ from: next, format: usualFormat(originValue(next, origins), field.maxLength, first?.format ?? 'text') });
  };
  const known = from === null ? null : originValue(from, origins);
  const simple = from !== null && /^(person|facts)\.\w+$/.test(from);
  return (
    <div className="field-panel" data-state={state}>
      <div>
        <h3 ref={heading} tabIndex={-1}>
          {label}
        </h3>
        <p className="hint">
          {text.onPage(text.types[field.type], field.page)}
          {field.maxLength !== undefined && ` · ${text.atMost(field.maxLength)}`}
        </p>
      </div>
      <p className="state-line" data-state={state}>
        <span aria-hidden="true">{STATE_SIGNS[state]}</span> {text.states[state]}
      </p>
      {state === 'toCheck' && (
        <div className="message warn">
          <p>{text.proposal(Math.round((field.confidence ?? 0) * 100))}</p>
          <button
            type="button"
            className="primary"
            onClick={() => {
              onMap([...mappings]);
              heading.current?.focus(); // this button goes away, and the focus must not
            }}
          >
            {text.confirm}
          </button>
          {field.why && field.why.length > 0 && (
            <details>
              <summary>{text.whyProposed}</summary>
              <ul>
                {field.why.map((reason) => (
                  <li key={reason}>{reason}</li>
                ))}
              </ul>
            </details>
          )}
        </div>
      )}
      {state === 'none' && field.left !== null && !(field.name in draft.fields) && <p>{text.left[field.left]}</p>}
      {fillable && (
        <>
          <dl className="field-today">
            <dt>{text.writtenToday}</dt>
            <dd>{value === undefined ? text.afterSaving : value || text.nothingWritten}</dd>
            <dt>{text.origin}</dt>
            <dd>{from === null ? text.nothing : originWords(from, origins)}</dd>
          </dl>
          {(state === 'tooLong' || field.overflow) && (
            <section className="message warn" aria-label={text.overflow.title}>
              <p>{text.overflow.title}</p>
              <OverflowChoice
                dossier={dossier}
                form={editor.id}
                field={field.name}
                label={label}
                how={field.overflow ?? null}
              />
            </section>
          )}
          <OriginPicker origins={origins} from={from} onPick={pick} nothing={!joining} />
          {plain && simple && !joining && (
            <button type="button" className="link" onClick={() => setJoining(true)}>
              {text.addToOrigin}
            </button>
          )}
          {joining && (
            <p role="status" className="message">
              {text.addingToOrigin}
            </p>
          )}
          {plain && first && !first.from.startsWith('=') && (
            <FormatChooser
              written={first}
              value={known}
              onFormat={(format) => put({ format })}
              onPart={(slice) => {
                const { slice: _before, ...whole } = first;
                onMap([slice === null ? whole : { ...whole, slice }]);
              }}
            />
          )}
          {!plain && from !== null && !from.startsWith('=') && (
            <ChoiceConditions key={from} field={field} from={from} mappings={mappings} onChange={onMap} />
          )}
          <TypedValue
            key={field.name}
            dossier={dossier}
            form={editor.id}
            field={field.name}
            kind={plain ? 'text' : field.type === 'checkbox' && (field.options ?? []).length < 2 ? 'tick' : 'options'}
            options={field.options}
            maxLength={field.maxLength}
            typed={field.typed}
            value={value ?? null}
            fact={simple && plain ? originWords(from, origins) : null}
          />
        </>
      )}
      {field.tooltip && field.tooltip !== label && <p className="hint">{text.tooltip(field.tooltip)}</p>}
      <p className="hint technical">{text.technicalName(field.name)}</p>
    </div>
  );
}
