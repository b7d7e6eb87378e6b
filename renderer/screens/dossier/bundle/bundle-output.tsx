import { useState } from 'react';
import type { BundleResult } from '../../../../core/contract/bundle.ts';
import type { DossierView } from '../../../../core/contract/dossier.ts';
import { ErrorAlert } from '../../../components/error-alert.tsx';
import { useHostAction } from '../../../hooks/use-host-action.ts';
import { useJob } from '../../../hooks/use-job.ts';
import { askHost } from '../../../host.ts';
import { fr } from '../../../text/fr.ts';

const text = fr.bundle;

/** Save the PDF where the person chooses, or print it. Only a bundle that passed its check gets here. */
export function BundleOutput({ dossier, bundle }: { dossier: DossierView; bundle: BundleResult }) {
  const [said, setSaid] = useState<string | null>(null);
  const host = useHostAction();
  const saving = useJob('bundle.save');
  const save = async () => {
    setSaid(null);
    const to = await host.run(() => askHost('save.choose', { defaultName: text.fileName(dossier.label) }));
    if (to && (await saving.run({ dossier: dossier.id, to: to.token }))) setSaid(text.savedAs(to.label));
  };
  const print = async () => {
    setSaid(text.printing);
    const { sha256, verification } = bundle;
    const answer = await host.run(() =>
      askHost('print.bundle', { dossier: dossier.id, sha256, pages: verification.pages }),
    );
    setSaid(answer === null ? null : answer.done ? text.printed : text.printCancelled);
  };
  if (!bundle.verification.ok) return null;
  return (
    <section className="card">
      <div className="actions">
        <button type="button" className="primary" disabled={saving.running || host.busy} onClick={() => void save()}>
          {text.save}
        </button>
        <button type="button" disabled={saving.running || host.busy} onClick={() => void print()}>
          {text.print}
        </button>
      </div>
      <p role="status" className="hint">
        {said}
      </p>
      <ErrorAlert error={host.error ?? saving.error} />
    </section>
  );
}
