import { useState } from 'react';
import type { FieldMapping } from '../../../../../core/contract/catalogue/form-map.ts';
import type { FormEditor, PlacedValue } from '../../../../../core/contract/form-editor.ts';
import type { Box } from '../../../../../core/contract/reading.ts';
import { useChange } from '../../../../hooks/use-change.ts';
import { fr } from '../../../../text/fr.ts';
import { isToCheck, mappingsOf, mapToKeep, placedOf } from './map-draft.ts';
import { useMapDraft } from './use-map-draft.ts';

/**
 * From this confidence on a proposal may be confirmed with others: what is printed beside the field asks for it, the field's own
 * name agrees, and nothing speaks of another person (see core/domain/form-proposal/weigh-signs.ts).
 */
const SURE = 0.8;

/** What a person does to a form's map: every change can be undone, and nothing is remembered before it is said. */
export function useFormEditing(dossier: string, editor: FormEditor) {
  const hand = useMapDraft(dossier, editor.id);
  const setMap = useChange('form.setMap');
  const forgetMap = useChange('form.forgetMap');
  const [said, setSaid] = useState('');
  const { draft, change } = hand;
  const placed = placedOf(editor, draft);
  const changePlaced = (make: (placed: readonly PlacedValue[]) => readonly PlacedValue[], step?: string) => {
    setSaid('');
    change((before) => ({ ...before, placed: make(placedOf(editor, before)) }), step);
  };
  const sure = editor.fields.filter((field) => isToCheck(field, draft) && (field.confidence ?? 0) >= SURE);
  const on = { dossier, id: editor.id };
  return {
    draft,
    placed,
    sure,
    said,
    canUndo: hand.canUndo,
    running: setMap.running || forgetMap.running,
    error: setMap.error ?? forgetMap.error,
    setMapping: (field: string, mappings: readonly FieldMapping[]) => {
      setSaid('');
      change((before) => ({ ...before, fields: { ...before.fields, [field]: mappings } }));
    },
    confirmSure: () => {
      const confirmed = Object.fromEntries(sure.map((field) => [field.name, mappingsOf(field, draft)]));
      change((before) => ({ ...before, fields: { ...before.fields, ...confirmed } }));
      setSaid(fr.formEditor.confirmedNow(sure.length));
    },
    addPlaced: (page: number, box: Box): string => {
      const taken = new Set(placed.map(({ id }) => id));
      let number = placed.length + 1;
      while (taken.has(`p${number}`)) number++;
      const id = `p${number}`;
      changePlaced((all) => [...all, { id, page, box, from: '=', format: 'text' }]);
      return id;
    },
    setPlaced: (next: PlacedValue, step?: string) =>
      changePlaced((all) => all.map((one) => (one.id === next.id ? next : one)), step),
    removePlaced: (id: string) => changePlaced((all) => all.filter((one) => one.id !== id)),
    undo: () => {
      hand.undo();
      setSaid(fr.formEditor.undone);
    },
    /** True when what is on the screen is what the library remembers. */
    retain: async (): Promise<boolean> => {
      if (!hand.canUndo) return true;
      const done = await setMap.run({ ...on, ...mapToKeep(editor, draft) });
      if (!done) return false;
      hand.clear();
      setSaid(fr.formEditor.retained);
      return true;
    },
    forget: async (): Promise<boolean> => {
      const done = await forgetMap.run(on);
      if (done) hand.clear();
      return done !== null;
    },
  };
}

export type FormEditing = ReturnType<typeof useFormEditing>;
