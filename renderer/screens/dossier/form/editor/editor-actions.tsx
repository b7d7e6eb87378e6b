import { useState } from 'react';
import { Modal } from '../../../../components/modal.tsx';
import { fr } from '../../../../text/fr.ts';
import { changesIn } from './map-draft.ts';
import type { FormEditing } from './use-form-editing.ts';

const text = fr.formEditor;

interface Props {
  editing: FormEditing;
  /** Whether the library remembers something for this form. */
  remembered: boolean;
  nextToCheck: (() => void) | null;
  /** On a page without fields: adds a box in its middle. */
  onAdd: (() => void) | null;
}

/** What can be done to the whole form: go through the proposals, undo, have the map remembered or forgotten. */
export function EditorActions({ editing, remembered, nextToCheck, onAdd }: Props) {
  const [forgetting, setForgetting] = useState(false);
  const changes = changesIn(editing.draft);
  return (
    <div className="editor-actions">
      <div className="actions">
        {onAdd && (
          <button type="button" onClick={onAdd}>
            {text.placed.add}
          </button>
        )}
        {nextToCheck && (
          <button type="button" onClick={nextToCheck}>
            {text.nextToCheck}
          </button>
        )}
        {editing.sure.length > 0 && (
          <button type="button" onClick={editing.confirmSure}>
            {text.confirmSure(editing.sure.length)}
          </button>
        )}
        <button type="button" disabled={!editing.canUndo} onClick={editing.undo}>
          {text.undo}
        </button>
        <button
          type="button"
          className="primary"
          disabled={changes === 0 || editing.running}
          aria-describedby="retain-hint"
          onClick={() => void editing.retain()}
        >
          {text.retain}
        </button>
        {remembered && (
          <button type="button" className="quiet danger" disabled={editing.running} onClick={() => setForgetting(true)}>
            {text.forget}
          </button>
        )}
      </div>
      <p className="hint" id="retain-hint">
        {text.retainHint}
      </p>
      <p role="status" className={changes > 0 ? 'draft-note' : 'hint'}>
        {changes > 0 ? `${editing.said} ${text.unsaved(changes)} ${text.fillUsesRetained}` : editing.said}
      </p>
      {forgetting && (
        <Modal title={text.forgetTitle} onClose={() => setForgetting(false)}>
          <p>{text.forgetExplain}</p>
          <div className="actions end">
            <button type="button" onClick={() => setForgetting(false)}>
              {fr.common.cancel}
            </button>
            <button
              type="button"
              className="primary"
              onClick={() => void editing.forget().then((done) => done && setForgetting(false))}
            >
              {text.forgetNow}
            </button>
          </div>
        </Modal>
      )}
    </div>
  );
}
