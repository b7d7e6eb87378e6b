import type { FieldMapping } from '../../../../../core/contract/catalogue/form-map.ts';
import type { EditorField, FormEditor, PlacedValue } from '../../../../../core/contract/form-editor.ts';
import { exampleOf } from './format-example.ts';
import { originValue } from './origin-words.ts';

/** What the person changed and has not had remembered yet. It holds origins and places, never a value of the dossier. */
export interface MapDraft {
  fields: Readonly<Record<string, readonly FieldMapping[]>>;
  /** Null: the placed values are as the engine has them. */
  placed: readonly PlacedValue[] | null;
}

export const EMPTY_DRAFT: MapDraft = { fields: {}, placed: null };

/** The mapping that says "nothing goes here": the person's word, unlike a field that no map names. */
export const nothingIn = (field: string): FieldMapping => ({ field, from: '=', format: 'text' });

export const mappingsOf = (field: EditorField, draft: MapDraft): readonly FieldMapping[] =>
  draft.fields[field.name] ?? field.mappings;

/** Proposed by the machine, and nobody has said yet that it is right. */
export const isToCheck = (field: EditorField, draft: MapDraft): boolean =>
  field.by === 'proposed' && field.typed === null && !(field.name in draft.fields);

/** What a field would be filled with, counting the draft. `undefined`: only the engine can tell. */
export function draftValue(
  field: EditorField,
  draft: MapDraft,
  origins: FormEditor['origins'],
): string | null | undefined {
  if (field.typed !== null) return field.value;
  const changed = draft.fields[field.name];
  if (!changed || sameMappings(changed, field.mappings)) return field.value;
  if (changed.some((mapping) => mapping.when !== undefined || mapping.write !== undefined || mapping.given))
    return undefined;
  for (const mapping of changed) {
    const value = originValue(mapping.from, origins);
    const written = value === null ? null : exampleOf(value, mapping);
    if (written !== null) return written;
  }
  return null;
}

const sameMappings = (a: readonly FieldMapping[], b: readonly FieldMapping[]) =>
  JSON.stringify(a) === JSON.stringify(b);

export function placedOf(editor: FormEditor, draft: MapDraft): readonly PlacedValue[] {
  return draft.placed ?? editor.placed.map(storedPlaced);
}

/** Without what the engine computed for today. */
function storedPlaced({ value: _value, typed: _typed, overflow: _overflow, ...placed }: FormEditor['placed'][number]) {
  return placed;
}

/** What `form.setMap` is given: everything that a person confirmed, before or now. The rest stays a proposal. */
export function mapToKeep(editor: FormEditor, draft: MapDraft): { fields: FieldMapping[]; placed: PlacedValue[] } {
  const fields = editor.fields.flatMap((field) => {
    const changed = draft.fields[field.name];
    if (changed) return changed.length === 0 ? [nothingIn(field.name)] : [...changed];
    return field.by === 'person' ? field.mappings : [];
  });
  return { fields, placed: [...placedOf(editor, draft)] };
}

export const changesIn = (draft: MapDraft) => Object.keys(draft.fields).length + (draft.placed === null ? 0 : 1);
