import { useState } from 'react';
import type { DossierView } from '../../../../../core/contract/dossier.ts';
import type { OutletSummary } from '../../../../../core/contract/outlet.ts';
import { ErrorAlert } from '../../../../components/error-alert.tsx';
import { ProgressLine } from '../../../../components/progress-line.tsx';
import { useHostAction } from '../../../../hooks/use-host-action.ts';
import { useJob } from '../../../../hooks/use-job.ts';
import { askHost } from '../../../../host.ts';
import { fr } from '../../../../text/fr.ts';

const text = fr.outlets;

interface Props {
  dossier: DossierView;
  outlet: OutletSummary;
  disabled: boolean;
}

/** Writes the prepared files into a new folder where the person chooses. */
export function SaveDelivery({ dossier, outlet, disabled }: Props) {
  const host = useHostAction();
  const job = useJob('outlet.save');
  const [said, setSaid] = useState<string | null>(null);
  const save = async () => {
    setSaid(null);
    const to = await host.run(() =>
      askHost('folder.choose', { newName: text.folderName(dossier.label, outlet.title) }),
    );
    const saved = to && (await job.run({ dossier: dossier.id, outlet: outlet.id, to: to.token }));
    if (saved) setSaid(text.saved(saved.path));
  };
  return (
    <>
      <div className="actions">
        <button type="button" disabled={disabled || host.busy || job.running} onClick={() => void save()}>
          {text.save}
        </button>
        <span role="status" className="hint">
          {said}
        </span>
      </div>
      {job.running && (
        <ProgressLine
          label={text.saving}
          progress={job.progress}
          cancelLabel={fr.common.cancel}
          onCancel={job.cancel}
        />
      )}
      <ErrorAlert error={host.error ?? job.error} />
    </>
  );
}
