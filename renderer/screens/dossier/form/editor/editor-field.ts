import type { FillReport } from '../../../../../core/contract/form.ts';
import type { EditorField, FormEditor } from '../../../../../core/contract/form-editor.ts';
import { type FieldState, stateOf } from './field-state.ts';
import { draftValue, type MapDraft } from './map-draft.ts';

/** A field as the editor shows it: with the person's changes that are not remembered yet. */
export interface ShownField {
  field: EditorField;
  state: FieldState;
  label: string;
  /** What would be written; `undefined`: only the engine can tell, once the change is remembered. */
  value: string | null | undefined;
}

/** Beside a radio stands one of its answers only: together they say what is asked, unless they are mere numbers. */
function labelOf({ type, label, tooltip, name, options = [] }: EditorField): string {
  const words = options.every((option) => option.length > 2) && options.length > 0 && options.length <= 6;
  if (type === 'radio' && words) return tooltip ?? options.join(' / ');
  return label ?? tooltip ?? name;
}

export function shownFields(editor: FormEditor, draft: MapDraft, report: FillReport | null): ShownField[] {
  return editor.fields.map((field) => {
    const value = draftValue(field, draft, editor.origins);
    return { field, value, label: labelOf(field), state: stateOf(field, value, draft, report) };
  });
}
