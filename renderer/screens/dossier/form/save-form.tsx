import { useState } from 'react';
import type { DossierView } from '../../../../core/contract/dossier.ts';
import { ErrorAlert } from '../../../components/error-alert.tsx';
import { useHostAction } from '../../../hooks/use-host-action.ts';
import { useJob } from '../../../hooks/use-job.ts';
import { askHost } from '../../../host.ts';
import { fr } from '../../../text/fr.ts';

const text = fr.form;

interface Props {
  dossier: DossierView;
  form: DossierView['forms'][number];
}

/** Writes the filled form where the person chooses; without an official PDF, the data sheet, and says which it is. */
export function SaveForm({ dossier, form }: Props) {
  const host = useHostAction();
  const job = useJob('form.save');
  const [said, setSaid] = useState<string | null>(null);
  const save = async () => {
    setSaid(null);
    const to = await host.run(() => askHost('save.choose', { defaultName: text.fileName(form.id, dossier.label) }));
    const saved = to && (await job.run({ dossier: dossier.id, id: form.id, to: to.token }));
    if (saved) setSaid((saved.dataSheet ? text.sheetSaved : text.formSaved)(to.label));
  };
  return (
    <>
      <button type="button" disabled={host.busy || job.running} onClick={() => void save()}>
        {form.filled === null ? text.saveSheet : text.saveForm}
      </button>
      <span role="status" className="hint">
        {said}
      </span>
      <ErrorAlert error={host.error ?? job.error} />
    </>
  );
}
