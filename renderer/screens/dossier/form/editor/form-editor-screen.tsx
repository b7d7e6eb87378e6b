import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { DossierView } from '../../../../../core/contract/dossier.ts';
import type { FormEditor } from '../../../../../core/contract/form-editor.ts';
import type { Box } from '../../../../../core/contract/reading.ts';
import { ErrorAlert } from '../../../../components/error-alert.tsx';
import { PageViewer } from '../../../../components/page-viewer.tsx';
import { ProgressLine } from '../../../../components/progress-line.tsx';
import { useChange } from '../../../../hooks/use-change.ts';
import { fr } from '../../../../text/fr.ts';
import { FillOutcome } from '../fill-outcome.tsx';
import { reportOf } from '../report-of.ts';
import { EditorActions } from './editor-actions.tsx';
import { shownFields } from './editor-field.ts';
import { FieldBoxes } from './field-boxes.tsx';
import { FieldPanel } from './field-panel.tsx';
import { PlacedBoxes } from './placed-boxes.tsx';
import { PlacedPanel } from './placed-panel.tsx';
import { shownPlaced } from './shown-placed.ts';
import { StateLegend } from './state-legend.tsx';
import { useFormEditing } from './use-form-editing.ts';

const text = fr.formEditor;

interface Props {
  dossier: DossierView;
  form: DossierView['forms'][number];
  editor: FormEditor;
}

/** A new box, in points: a line of text. */
const NEW_BOX = { width: 160, height: 18 };

/** The page with its fields or placed values as boxes, and beside it the one that is chosen. */
export function FormEditorScreen({ dossier, form, editor }: Props) {
  const [page, setPage] = useState(1);
  const [selected, setSelected] = useState<string | null>(null);
  const [filledView, setFilledView] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const area = useRef<HTMLDivElement>(null);
  const [wanted, setWanted] = useState<{ name: string } | null>(null);
  const editing = useFormEditing(dossier.id, editor);
  const fill = useChange('form.fillAttached');
  const report = reportOf(dossier, form);
  // A report of the form as it was before is no news of the form as it is.
  const current = form.stale ? null : report;
  // Hundreds of fields: worked out again when they change, not at every press of Tab.
  const fields = useMemo(() => shownFields(editor, editing.draft, current), [editor, editing.draft, current]);
  const placed = shownPlaced(editor, editing.placed);
  const placing = editor.make !== 'fields';
  const size = editor.pages[page - 1];
  const field = fields.find((shown) => shown.field.name === selected);
  const box = placed.find((shown) => shown.placed.id === selected);
  const toCheck = fields.filter((shown) => shown.state === 'toCheck');

  // A box that was just asked for exists only after the next drawing of the page, which may be another one.
  useEffect(() => {
    if (wanted === null) return;
    const name = CSS.escape(wanted.name);
    const element = area.current?.querySelector<HTMLElement>(`[data-field="${name}"], [data-placed="${name}"]`);
    if (!element) return;
    setWanted(null);
    element.focus();
    element.scrollIntoView({ block: 'nearest' });
  });
  const show = (name: string, onPage: number) => {
    setSelected(name);
    setPage(onPage);
    setFilledView(false);
    setWanted({ name });
  };
  const next = () => {
    const order = toCheck.map(({ field: one }) => one).sort((a, b) => a.page - b.page || a.rect[1] - b.rect[1]);
    const at = order.findIndex(({ name }) => name === selected);
    const following = order[(at + 1) % order.length];
    if (following) show(following.name, following.page);
  };
  const add = (drawn: Box) => show(editing.addPlaced(page, drawn), page);
  const addInMiddle = () => {
    if (!size) return;
    add([(size.width - NEW_BOX.width) / 2, (size.height - NEW_BOX.height) / 2, NEW_BOX.width, NEW_BOX.height]);
  };
  const remove = (id: string) => {
    editing.removePlaced(id);
    setSelected(null);
  };
  const leavePanel = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && selected !== null) show(selected, page);
  };
  const undoKey = (event: KeyboardEvent) => {
    const typing = event.target instanceof HTMLInputElement;
    if (event.key !== 'z' || !(event.ctrlKey || event.metaKey) || typing || !editing.canUndo) return;
    event.preventDefault();
    editing.undo();
  };
  const runFill = async () => {
    if (!(await editing.retain())) return;
    if (await fill.run({ dossier: dossier.id, id: form.id })) setFilledView(true);
  };
  const filled = filledView && form.filled !== null;
  const version = encodeURIComponent(`${form.attached ?? ''}-${form.filled ?? ''}`);
  const enter = () => heading.current?.focus();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut beside the button that does the same
    <div className="editor-body" onKeyDown={undoKey}>
      <div>
        <h2>{editor.title}</h2>
        <p className="lead">{placing ? text.intro.placed : text.intro.fields}</p>
      </div>
      {editor.signed && <p className="message warn">{text.signed}</p>}
      {!placing && <StateLegend fields={fields} />}
      <EditorActions
        editing={editing}
        remembered={editor.placed.length > 0 || editor.fields.some(({ by }) => by === 'person')}
        nextToCheck={toCheck.length > 0 ? next : null}
        onAdd={placing ? addInMiddle : null}
      />
      <ErrorAlert error={editing.error} />
      <div className="editor-columns">
        <div className="editor-page" ref={area}>
          <fieldset className="editor-view">
            <legend className="hidden">{text.view}</legend>
            <button type="button" aria-pressed={!filled} onClick={() => setFilledView(false)}>
              {placing ? text.viewPlacing : text.viewFields}
            </button>
            <button
              type="button"
              aria-pressed={filled}
              disabled={form.filled === null}
              onClick={() => setFilledView(true)}
            >
              {text.viewFilled}
            </button>
            <button type="button" disabled={fill.running || editing.running} onClick={() => void runFill()}>
              {editing.canUndo ? text.fill : form.filled === null ? fr.form.fill : fr.form.fillAgain}
            </button>
          </fieldset>
          {fill.running && (
            <ProgressLine
              label={fr.form.filling}
              progress={fill.progress}
              cancelLabel={fr.common.cancel}
              onCancel={fill.cancel}
            />
          )}
          <ErrorAlert error={fill.error} />
          <PageViewer
            key={filled ? 'filled' : 'blank'}
            label={text.pages}
            page={page}
            pages={filled ? (form.pages ?? editor.pages.length) : editor.pages.length}
            onPage={(to) => {
              setPage(to);
              setSelected(null);
            }}
            address={(number) =>
              `piece://form/${dossier.id}/${encodeURIComponent(form.id)}/${number}?v=${version}${filled ? '' : '&blank'}`
            }
            alt={filled ? text.filledPage : text.blankPage}
            overlay={
              size &&
              (placing ? (
                <PlacedBoxes
                  page={page}
                  size={size}
                  placed={placed}
                  selected={selected}
                  values={!filled}
                  onSelect={setSelected}
                  onEnter={enter}
                  onBox={(id, at, step) => {
                    const one = editing.placed.find((known) => known.id === id);
                    if (one) editing.setPlaced({ ...one, box: at }, step);
                  }}
                  onDraw={add}
                  onRemove={remove}
                />
              ) : (
                <FieldBoxes
                  page={page}
                  size={size}
                  fields={fields}
                  selected={selected}
                  values={!filled}
                  onSelect={setSelected}
                  onEnter={enter}
                />
              ))
            }
          />
          {placing && <p className="hint">{text.placed.help}</p>}
        </div>
        <section className="editor-panel" aria-label={text.chosen} onKeyDown={leavePanel}>
          {field && (
            <FieldPanel
              key={field.field.name}
              dossier={dossier.id}
              editor={editor}
              shown={field}
              draft={editing.draft}
              heading={heading}
              onMap={(mappings) => editing.setMapping(field.field.name, mappings)}
            />
          )}
          {box && (
            <PlacedPanel
              key={box.placed.id}
              dossier={dossier.id}
              editor={editor}
              placed={box.placed}
              value={box.value}
              tooLong={current?.tooLong.some((row) => row.field === box.placed.id) ?? false}
              heading={heading}
              onChange={(changed) => editing.setPlaced(changed)}
              onRemove={() => remove(box.placed.id)}
              onRetain={editing.retain}
            />
          )}
          {!field && !box && <p className="hint">{placing ? text.pickPlaced : text.pick}</p>}
        </section>
      </div>
      {form.filled !== null && form.stale && <p className="message warn">{fr.form.stale}</p>}
      {report && (
        <FillOutcome
          report={report}
          dossier={dossier.id}
          form={form.id}
          labelOf={(name) =>
            fields.find((shown) => shown.field.name === name)?.label ??
            placed.find((shown) => shown.placed.id === name)?.label ??
            name
          }
        />
      )}
    </div>
  );
}
