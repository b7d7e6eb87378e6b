import { useState } from 'react';
import type { DossierView } from '../../../../../core/contract/dossier.ts';
import { ErrorAlert } from '../../../../components/error-alert.tsx';
import { useHostAction } from '../../../../hooks/use-host-action.ts';
import { useJob } from '../../../../hooks/use-job.ts';
import { askHost } from '../../../../host.ts';
import { fr } from '../../../../text/fr.ts';

const text = fr.bundle;

/** Writes the PDF where the person chooses. Only a bundle that passed its check gets here. */
export function SaveBundle({ dossier }: { dossier: DossierView }) {
  const [said, setSaid] = useState<string | null>(null);
  const host = useHostAction();
  const saving = useJob('bundle.save');
  const save = async () => {
    setSaid(null);
    const to = await host.run(() => askHost('save.choose', { defaultName: text.fileName(dossier.label) }));
    if (to && (await saving.run({ dossier: dossier.id, to: to.token }))) setSaid(text.savedAs(to.label));
  };
  return (
    <div className="stack">
      <div className="actions">
        <button type="button" className="primary" disabled={saving.running || host.busy} onClick={() => void save()}>
          {text.save}
        </button>
        <span role="status" className="hint">
          {said}
        </span>
      </div>
      <ErrorAlert error={host.error ?? saving.error} />
    </div>
  );
}
