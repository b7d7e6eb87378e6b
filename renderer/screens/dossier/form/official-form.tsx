import { useState } from 'react';
import type { DossierView } from '../../../../core/contract/dossier.ts';
import { ErrorAlert } from '../../../components/error-alert.tsx';
import { PageViewer } from '../../../components/page-viewer.tsx';
import { ProgressLine } from '../../../components/progress-line.tsx';
import { useChange } from '../../../hooks/use-change.ts';
import { useHostAction } from '../../../hooks/use-host-action.ts';
import { askHost } from '../../../host.ts';
import { fr } from '../../../text/fr.ts';
import { FillOutcome } from './fill-outcome.tsx';
import { SaveForm } from './save-form.tsx';

const text = fr.form;

interface Props {
  dossier: DossierView;
  form: DossierView['forms'][number];
}

/** One official form: bring its PDF, fill it, see what was written and how it looks. */
export function OfficialForm({ dossier, form }: Props) {
  const [page, setPage] = useState(1);
  const host = useHostAction();
  const attach = useChange('form.attach');
  const fill = useChange('form.fillAttached');
  const choose = async () => {
    const [chosen] = (await host.run(() => askHost('files.choose', { purpose: 'form' }))) ?? [];
    if (chosen) await attach.run({ dossier: dossier.id, file: chosen.token });
  };
  const report = dossier.lastFill;
  // The same address shows another picture once the facts or the PDF have changed.
  const version = encodeURIComponent(`${dossier.updatedAt}-${form.filled ?? ''}`);
  return (
    <section className="form-card" aria-labelledby={`form-${form.id}`}>
      <h2 id={`form-${form.id}`}>{form.title}</h2>
      {form.attached === null ? (
        <p className="message warn">{text.noneAttached}</p>
      ) : (
        <p>
          <span className="badge">{text.attached}</span>{' '}
          {form.filled !== null && <span className="badge good">{text.filled}</span>}
        </p>
      )}
      <div className="actions">
        <button
          type="button"
          className={form.attached === null ? 'primary' : ''}
          disabled={attach.running || host.busy}
          onClick={() => void choose()}
        >
          {form.attached === null ? text.attach : text.replace}
        </button>
        {form.attached !== null && (
          <button
            type="button"
            className="primary"
            disabled={fill.running}
            onClick={() => void fill.run({ dossier: dossier.id, id: form.id })}
          >
            {form.filled === null ? text.fill : text.fillAgain}
          </button>
        )}
        {(form.filled !== null || form.attached === null) && <SaveForm dossier={dossier} form={form} />}
      </div>
      {fill.running && (
        <ProgressLine
          label={text.filling}
          progress={fill.progress}
          cancelLabel={fr.common.cancel}
          onCancel={fill.cancel}
        />
      )}
      <ErrorAlert error={host.error ?? attach.error ?? fill.error} />
      {form.filled !== null && report && <FillOutcome report={report} />}
      <PageViewer
        key={`${form.attached}-${form.filled}`}
        label={form.attached === null ? text.previewSheet : text.preview}
        page={page}
        pages={form.pages ?? null}
        onPage={setPage}
        address={(number) => `piece://form/${dossier.id}/${form.id}/${number}?v=${version}`}
        alt={form.attached === null ? text.previewSheetPage : text.previewPage}
      />
    </section>
  );
}
