import type { CSSProperties } from 'react';
import type { EditorField, FormEditor } from '../../../../../core/contract/form-editor.ts';
import { fr } from '../../../../text/fr.ts';
import type { ShownField } from './editor-field.ts';
import { STATE_SIGNS } from './field-state.ts';

const text = fr.formEditor;

interface Props {
  page: number;
  size: FormEditor['pages'][number];
  /** All fields of the form: those of the page are taken out here, the others are not drawn at all. */
  fields: readonly ShownField[];
  selected: string | null;
  /** Whether the values are written in the boxes: not over a page that shows them itself. */
  values: boolean;
  onSelect: (name: string) => void;
  /** The person wants to work on the field that is selected. */
  onEnter: () => void;
}

interface Place {
  shown: ShownField;
  rect: EditorField['rect'];
  option: string | undefined;
  first: boolean;
}

/** Fields of one line are read from left to right, although their tops differ by a point or two. */
const LINE = 8;
/** Points: the sign of a narrower box stands beside it, or it would hide it. */
const SMALL = 20;
const byReading = (a: Place, b: Place) => {
  const [, ya, , ha] = a.rect;
  const [, yb, , hb] = b.rect;
  return Math.round((ya + ha / 2) / LINE) - Math.round((yb + hb / 2) / LINE) || a.rect[0] - b.rect[0];
};

function placesOn(page: number, fields: readonly ShownField[]): Place[] {
  return fields
    .flatMap((shown): (Place & { page: number })[] => {
      const { field } = shown;
      if (field.hidden) return [];
      const places = field.places ?? [{ page: field.page, rect: field.rect }];
      return places.map((place, index) => ({ shown, option: undefined, ...place, first: index === 0 }));
    })
    .filter((place) => place.page === page)
    .sort(byReading);
}

const isMark = ({ type }: EditorField) => type === 'checkbox' || type === 'radio';

/** The fields of the page as boxes over its picture, one stop of the Tab key each, in the order of reading. */
export function FieldBoxes({ page, size, fields, selected, values, onSelect, onEnter }: Props) {
  const places = placesOn(page, fields);
  return (
    <fieldset className="field-boxes" aria-label={text.fieldsOnPage(page, places.length)}>
      {places.map(({ shown: { field, label, state, value }, rect: [x, y, w, h], option, first }, index) => {
        const style = {
          left: `${(x / size.width) * 100}%`,
          top: `${(y / size.height) * 100}%`,
          width: `${(w / size.width) * 100}%`,
          height: `${(h / size.height) * 100}%`,
          '--print': `${((Math.min(h * 0.7, 11) / size.width) * 100).toFixed(3)}cqw`,
        } as CSSProperties;
        const named = option === undefined ? label : `${label}, ${option}`;
        return (
          <button
            // biome-ignore lint/suspicious/noArrayIndexKey: one field may stand in several places, which never move
            key={`${field.name} ${index}`}
            type="button"
            className="field-box"
            data-field={field.name}
            data-state={state}
            data-first={first}
            data-small={w < SMALL}
            aria-current={field.name === selected ? 'true' : undefined}
            aria-label={text.fieldNamed(named, text.states[state], value ?? null)}
            style={style}
            onFocus={() => onSelect(field.name)}
            onClick={(event) => {
              onSelect(field.name);
              if (event.detail === 0) onEnter(); // Enter or Space, not the mouse: the keyboard goes on in the panel
            }}
          >
            <span className="field-sign" aria-hidden="true">
              {STATE_SIGNS[state]}
            </span>
            {values && value && (
              <span className="field-value" aria-hidden="true">
                {isMark(field) ? (option ?? value) === value && value !== text.notTickedValue && '✕' : value}
              </span>
            )}
          </button>
        );
      })}
    </fieldset>
  );
}
