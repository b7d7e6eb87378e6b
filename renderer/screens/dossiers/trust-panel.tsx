import { useState } from 'react';
import type { MethodOutput } from '../../../core/contract/methods/methods.ts';
import { ErrorAlert } from '../../components/error-alert.tsx';
import { inWords } from '../../format/days.ts';
import { useCall } from '../../hooks/use-call.ts';
import { useChange } from '../../hooks/use-change.ts';
import { useHostAction } from '../../hooks/use-host-action.ts';
import { askHost } from '../../host.ts';
import { fr } from '../../text/fr.ts';

const text = fr.dossiers.trust;

/** The certificates against which 2D-Docs are checked: what the library has, and the way to bring them. */
export function TrustPanel() {
  const status = useCall('trust.status', {}, ['library']);
  const job = useChange('trust.import');
  const host = useHostAction();
  const [outcome, setOutcome] = useState<MethodOutput<'trust.import'> | null>(null);
  const choose = async () => {
    const [folder] = (await host.run(() => askHost('files.choose', { purpose: 'certificates' }))) ?? [];
    if (!folder) return;
    setOutcome(await job.run({ source: folder.token }));
    status.reload();
  };
  const known = outcome ?? status.data;
  return (
    <details className="trust">
      <summary>{text.title}</summary>
      <p>{text.teach}</p>
      {known && <p>{known.certificates === 0 ? text.none : text.have(known.certificates, known.listSequence)}</p>}
      {known?.listIssuedOn && <p className="hint">{text.listOf(inWords(known.listIssuedOn))}</p>}
      {known?.damaged && <p className="message warn">{text.damaged}</p>}
      {outcome && outcome.ignored.length > 0 && <p className="hint">{text.ignored(outcome.ignored.length)}</p>}
      {outcome && outcome.tests > 0 && <p className="hint">{text.tests(outcome.tests)}</p>}
      <button type="button" disabled={job.running || host.busy} onClick={() => void choose()}>
        {text.choose}
      </button>
      <ErrorAlert error={status.error ?? job.error ?? host.error} />
    </details>
  );
}
