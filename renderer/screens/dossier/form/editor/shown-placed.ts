import type { FormEditor, PlacedValue } from '../../../../../core/contract/form-editor.ts';
import { fr } from '../../../../text/fr.ts';
import { exampleOf } from './format-example.ts';
import { originValue, originWords } from './origin-words.ts';
import type { ShownPlaced } from './placed-boxes.tsx';

/** What a placed value would show today; for a changed one, as far as the window can tell. */
function valueToday(one: PlacedValue, { placed, origins }: FormEditor): string | null {
  const stored = placed.find(({ id }) => id === one.id);
  if (stored && typeof stored.typed === 'string') return stored.typed;
  const unchanged = stored?.from === one.from && stored.format === one.format && stored.when === one.when;
  if (unchanged) return stored.value;
  const value = originValue(one.from, origins);
  if (value === null) return null;
  // Whether an answer is the one that is waited for is the engine's to say.
  return one.format === 'checkbox' || one.when !== undefined ? null : exampleOf(value, { format: one.format });
}

export function shownPlaced(editor: FormEditor, placed: readonly PlacedValue[]): ShownPlaced[] {
  return placed.map((one) => ({
    placed: one,
    label: one.from === '=' ? fr.formEditor.placed.new : originWords(one.from, editor.origins),
    value: valueToday(one, editor),
  }));
}
