import { type FormEvent, useState } from 'react';
import type { DossierView } from '../../../../../core/contract/dossier.ts';
import { ErrorAlert } from '../../../../components/error-alert.tsx';
import { ProgressLine } from '../../../../components/progress-line.tsx';
import { useHostAction } from '../../../../hooks/use-host-action.ts';
import { useJob } from '../../../../hooks/use-job.ts';
import { askHost } from '../../../../host.ts';
import { fr } from '../../../../text/fr.ts';
import { PassphrasePair, pairProblems } from '../../../library/passphrase-pair.tsx';

const text = fr.passOn.handOver;
const NONE = { first: '', second: '' };

/** An encrypted copy of the dossier for another advisor, under a passphrase that is told by voice. */
export function HandOver({ dossier }: { dossier: DossierView }) {
  const [pair, setPair] = useState(NONE);
  const [tried, setTried] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const host = useHostAction();
  const job = useJob('dossier.handOver');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    setSaid(null);
    const { first, second } = pairProblems(pair);
    if (first || second) return;
    const defaultName = text.fileName(dossier.label);
    const to = await host.run(() => askHost('save.choose', { defaultName, kind: 'handed-over' }));
    if (!to || !(await job.run({ dossier: dossier.id, to: to.token, passphrase: pair.first }))) return;
    setPair(NONE);
    setTried(false);
    setSaid(text.done(to.label));
  };
  return (
    <section className="card" aria-labelledby="hand-over-title">
      <h2 id="hand-over-title">{text.title}</h2>
      <p>{text.explain}</p>
      <p className="message warn">{text.tell}</p>
      <form className="stack" onSubmit={(event) => void submit(event)} noValidate>
        <PassphrasePair label={text.passphrase} pair={pair} onChange={setPair} tried={tried} />
        <p className="hint">{text.forget}</p>
        <div className="actions">
          <button type="submit" disabled={host.busy || job.running}>
            {text.submit}
          </button>
        </div>
      </form>
      {job.running && (
        <ProgressLine
          label={text.working}
          progress={job.progress}
          cancelLabel={fr.common.cancel}
          onCancel={job.cancel}
        />
      )}
      <p role="status" className="hint">
        {said}
      </p>
      <ErrorAlert error={host.error ?? job.error} />
    </section>
  );
}
