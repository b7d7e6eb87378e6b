import { useState } from 'react';
import type { DossierView } from '../../../../../core/contract/dossier.ts';
import type { Deposit } from '../../../../../core/contract/outlet.ts';
import { ErrorAlert } from '../../../../components/error-alert.tsx';
import { inWords } from '../../../../format/days.ts';
import { useCall } from '../../../../hooks/use-call.ts';
import { useHostAction } from '../../../../hooks/use-host-action.ts';
import { useJob } from '../../../../hooks/use-job.ts';
import { askHost } from '../../../../host.ts';
import { fr } from '../../../../text/fr.ts';
import { DepositedFiles } from './deposited-files.tsx';

const text = fr.outlets.deposits;

/** Every time the dossier was handed in, with exactly what, and its bordereau. */
export function Deposits({ dossier }: { dossier: DossierView }) {
  const list = useCall('deposit.list', { dossier: dossier.id }, [`dossier:${dossier.id}`]);
  return (
    <section className="deposits" aria-labelledby="deposits-title">
      <h2 id="deposits-title">{text.title}</h2>
      <ErrorAlert error={list.error} />
      {list.data?.length === 0 && <p className="hint">{text.none}</p>}
      <ul className="plain">
        {list.data?.map((deposit) => (
          <DepositCard key={deposit.id} dossier={dossier} deposit={deposit} />
        ))}
      </ul>
    </section>
  );
}

function DepositCard({ dossier, deposit }: { dossier: DossierView; deposit: Deposit }) {
  const host = useHostAction();
  const job = useJob('deposit.bordereau');
  const [said, setSaid] = useState<string | null>(null);
  const day = inWords(deposit.on);
  const save = async () => {
    setSaid(null);
    const defaultName = text.bordereauName(dossier.label, deposit.on);
    const to = await host.run(() => askHost('save.choose', { defaultName }));
    if (to && (await job.run({ dossier: dossier.id, id: deposit.id, to: to.token }))) {
      setSaid(text.bordereauSaved(to.label));
    }
  };
  return (
    <li className="card" data-deposit={deposit.id}>
      <div className="title-row">
        <h3>{text.onDay(deposit.outletTitle, day)}</h3>
        <p className="hint">{text.line(deposit.pieces, deposit.pages)}</p>
      </div>
      {deposit.receipt !== null && <p>{text.receiptLine(deposit.receipt)}</p>}
      {deposit.note !== null && <p>{text.noteLine(deposit.note)}</p>}
      <div className="actions">
        <button
          type="button"
          aria-label={text.bordereauOf(deposit.outletTitle, day)}
          disabled={host.busy || job.running}
          onClick={() => void save()}
        >
          {text.bordereau}
        </button>
        <span role="status" className="hint">
          {said}
        </span>
      </div>
      <ErrorAlert error={host.error ?? job.error} />
      <DepositedFiles files={deposit.files} />
    </li>
  );
}
