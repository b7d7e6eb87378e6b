import { useState } from 'react';
import type { DossierView } from '../../../../core/contract/dossier.ts';
import { ErrorAlert } from '../../../components/error-alert.tsx';
import { PageViewer } from '../../../components/page-viewer.tsx';
import { ProgressLine } from '../../../components/progress-line.tsx';
import { useChange } from '../../../hooks/use-change.ts';
import { fr } from '../../../text/fr.ts';
import { AttachForm } from './attach-form.tsx';
import { DetachForm } from './detach-form.tsx';
import { FillOutcome } from './fill-outcome.tsx';
import { reportOf } from './report-of.ts';
import { SaveForm } from './save-form.tsx';

const text = fr.form;

interface Props {
  dossier: DossierView;
  form: DossierView['forms'][number];
  onEdit: () => void;
}

/** One form of the dossier: bring its PDF, check what goes where, fill it, see what was written and how it looks. */
export function FormCard({ dossier, form, onEdit }: Props) {
  const [page, setPage] = useState(1);
  const [shown, setShown] = useState(false);
  const [elsewhere, setElsewhere] = useState(false);
  const fill = useChange('form.fillAttached');
  const attached = form.attached !== null;
  const official = form.known !== false;
  const report = reportOf(dossier, form);
  const edit = form.make === undefined || form.make === 'fields' ? text.edit : text.place;
  // The same address shows another picture once the facts or the PDF have changed.
  const version = encodeURIComponent(`${dossier.updatedAt}-${form.filled ?? ''}`);
  const preview = (
    <PageViewer
      key={`${form.attached}-${form.filled}`}
      label={(attached ? text.preview : text.previewSheet)(form.title)}
      page={page}
      pages={form.pages ?? null}
      onPage={setPage}
      address={(number) => `piece://form/${dossier.id}/${encodeURIComponent(form.id)}/${number}?v=${version}`}
      alt={(number) => (attached ? text.previewPage : text.previewSheetPage)(number, form.title)}
    />
  );
  return (
    <section className="form-card" aria-labelledby={`form-${form.id}`}>
      <h2 id={`form-${form.id}`}>{form.title}</h2>
      {attached ? (
        <p>
          <span className="badge">{official ? text.attached : text.otherAttached}</span>{' '}
          {form.filled !== null && <span className="badge good">{text.filled}</span>}
        </p>
      ) : (
        <p className="message warn">{text.noneAttached}</p>
      )}
      {form.make && <p>{text.makes[form.make]}</p>}
      {elsewhere && (
        <p role="status" className="message warn">
          {text.notTheOfficial}
        </p>
      )}
      <div className="actions">
        {official && (
          <AttachForm
            dossier={dossier.id}
            label={attached ? text.replace : text.attach}
            primary={!attached}
            onAttached={({ id }) => setElsewhere(id !== form.id)}
          />
        )}
        {attached && (
          <>
            <button type="button" aria-label={text.editOf(edit, form.title)} onClick={onEdit}>
              {edit}
            </button>
            <button
              type="button"
              className="primary"
              disabled={fill.running}
              onClick={() => void fill.run({ dossier: dossier.id, id: form.id })}
            >
              {form.filled === null ? text.fill : text.fillAgain}
            </button>
          </>
        )}
        {(form.filled !== null || !attached) && <SaveForm dossier={dossier} form={form} />}
        {attached && <DetachForm dossier={dossier.id} form={form} />}
      </div>
      {fill.running && (
        <ProgressLine
          label={text.filling}
          progress={fill.progress}
          cancelLabel={fr.common.cancel}
          onCancel={fill.cancel}
        />
      )}
      <ErrorAlert error={fill.error} />
      {form.filled !== null && form.stale && <p className="message warn">{text.stale}</p>}
      {report && <FillOutcome report={report} dossier={dossier.id} form={form.id} />}
      {official ? (
        preview
      ) : (
        // One form of the procedure, and any number of others: their pages are drawn when somebody looks at them.
        <details className="form-preview" onToggle={(event) => setShown(event.currentTarget.open)}>
          <summary>{text.showPreview}</summary>
          {shown && preview}
        </details>
      )}
    </section>
  );
}
