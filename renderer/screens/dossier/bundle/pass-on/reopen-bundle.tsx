import type { Reopened } from '../../../../../core/contract/bundle.ts';
import type { DossierView } from '../../../../../core/contract/dossier.ts';
import { ErrorAlert } from '../../../../components/error-alert.tsx';
import { ProgressLine } from '../../../../components/progress-line.tsx';
import { useChange } from '../../../../hooks/use-change.ts';
import { useHostAction } from '../../../../hooks/use-host-action.ts';
import { askHost } from '../../../../host.ts';
import { fr } from '../../../../text/fr.ts';

const text = fr.passOn.reopen;

interface Props {
  dossier: DossierView;
  /** Kept by the tab: in an empty dossier this button is gone as soon as the pieces are there. */
  onReport: (report: Reopened | null) => void;
}

/** Takes a bundle back into this dossier: its originals, cut into the pieces that it describes. */
export function ReopenBundle({ dossier, onReport }: Props) {
  const host = useHostAction();
  const job = useChange('bundle.reopen');
  const reopen = async () => {
    onReport(null);
    const [file] = (await host.run(() => askHost('files.choose', { purpose: 'bundle' }))) ?? [];
    if (file) onReport(await job.run({ dossier: dossier.id, file: file.token }));
  };
  return (
    <section className="card" aria-labelledby="reopen-title">
      <h2 id="reopen-title">{text.title}</h2>
      <p>{text.explain}</p>
      <button type="button" disabled={host.busy || job.running} onClick={() => void reopen()}>
        {text.submit}
      </button>
      {job.running && (
        <ProgressLine
          label={text.working}
          progress={job.progress}
          cancelLabel={fr.common.cancel}
          onCancel={job.cancel}
        />
      )}
      <ErrorAlert error={host.error ?? job.error} />
    </section>
  );
}
