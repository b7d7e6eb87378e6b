import type { FillReport } from '../../../../../core/contract/form.ts';
import type { EditorField } from '../../../../../core/contract/form-editor.ts';
import { isToCheck, type MapDraft, mappingsOf } from './map-draft.ts';

export type FieldState =
  | 'filled'
  | 'toCheck'
  | 'typed'
  | 'tooLong'
  | 'problem'
  | 'missing'
  | 'none'
  | 'signature'
  | 'locked';

/** Shown in this order: what asks for a look comes first. */
export const FIELD_STATES: readonly FieldState[] = [
  'toCheck',
  'tooLong',
  'problem',
  'missing',
  'typed',
  'filled',
  'none',
  'signature',
  'locked',
];

/** A state is told by its sign too, never by its colour alone. */
export const STATE_SIGNS: Record<FieldState, string> = {
  filled: '✓',
  toCheck: '?',
  typed: '✎',
  tooLong: '!',
  problem: '✗',
  missing: '…',
  none: '·',
  signature: '✍',
  locked: '–',
};

export function stateOf(
  field: EditorField,
  value: string | null | undefined,
  draft: MapDraft,
  report: FillReport | null,
): FieldState {
  if (field.type === 'signature') return 'signature';
  if (field.type === 'button' || field.readOnly || field.hidden) return 'locked';
  const changed = field.name in draft.fields; // the report speaks of the map before
  const told = (rows: { field: string }[] | undefined) => !changed && rows?.some((row) => row.field === field.name);
  if (told(report?.tooLong)) return 'tooLong';
  if (told(report?.notDrawable) || told(report?.refused)) return 'problem';
  if (field.typed !== null) return 'typed';
  if (isToCheck(field, draft)) return 'toCheck';
  const mappings = mappingsOf(field, draft);
  if (mappings.every(({ from }) => from === '=')) return 'none';
  if (value !== null && value !== '') return 'filled';
  if (field.notAsked && !(field.name in draft.fields)) return 'none';
  // A tick box whose fact says something else is empty by right; only a text misses its value.
  return field.type === 'text' ? 'missing' : 'none';
}
