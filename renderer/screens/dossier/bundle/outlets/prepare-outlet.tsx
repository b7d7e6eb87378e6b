import { useState } from 'react';
import type { DossierView } from '../../../../../core/contract/dossier.ts';
import type { OutletSummary } from '../../../../../core/contract/outlet.ts';
import { ErrorAlert } from '../../../../components/error-alert.tsx';
import { Field } from '../../../../components/field.tsx';
import { ProgressLine } from '../../../../components/progress-line.tsx';
import { bytesOfMegabytes } from '../../../../format/sizes.ts';
import { useCall } from '../../../../hooks/use-call.ts';
import { useChange } from '../../../../hooks/use-change.ts';
import { fr } from '../../../../text/fr.ts';
import { DeliveryReport } from './delivery-report.tsx';

const text = fr.outlets;

/** Prepares the files of a place, with what only the person can decide: a limit that the site sets, lighter images. */
export function PrepareOutlet({ dossier, outlet }: { dossier: DossierView; outlet: OutletSummary }) {
  const [limit, setLimit] = useState('');
  const [belowFloor, setBelowFloor] = useState(false);
  const last = useCall('outlet.last', { dossier: dossier.id, outlet: outlet.id }, [`dossier:${dossier.id}`]);
  const job = useChange('outlet.prepare');
  const asksLimit = outlet.limits.some(
    ({ what, value }) => what !== 'name-length' && what !== 'files' && value === null,
  );
  const bytes = limit.trim() === '' ? undefined : bytesOfMegabytes(limit);
  const delivery = last.data;
  const prepare = async () => {
    if (bytes === null) return;
    const choices = bytes === undefined ? { belowFloor } : { belowFloor, limit: bytes };
    await job.run({ dossier: dossier.id, outlet: outlet.id, choices });
    last.reload();
  };
  return (
    <div className="bundle-side">
      <div className="card">
        {asksLimit && (
          <Field
            label={text.limitField}
            hint={text.limitHint}
            inputMode="decimal"
            value={limit}
            problem={bytes === null ? text.limitWrong : null}
            onChange={setLimit}
          />
        )}
        {(belowFloor || (delivery !== null && delivery.tooLarge.length > 0)) && (
          <div className="setting">
            <label className="check">
              <input
                type="checkbox"
                checked={belowFloor}
                aria-describedby="below-floor-hint"
                onChange={(event) => setBelowFloor(event.target.checked)}
              />
              {text.belowFloor}
            </label>
            <p className="hint" id="below-floor-hint">
              {text.belowFloorHint}
            </p>
          </div>
        )}
        <div className="actions">
          <button
            type="button"
            className="primary"
            disabled={job.running || bytes === null}
            onClick={() => void prepare()}
          >
            {delivery ? text.prepareAgain : outlet.delivery === 'paper' ? text.preparePaper : text.prepare}
          </button>
          {!delivery && last.data === null && !last.loading && <span className="hint">{text.notPrepared}</span>}
        </div>
        {job.running && (
          <ProgressLine
            label={text.preparing}
            progress={job.progress}
            cancelLabel={fr.common.cancel}
            onCancel={job.cancel}
          />
        )}
        <ErrorAlert error={job.error ?? last.error} />
      </div>
      {delivery && !job.running && <DeliveryReport dossier={dossier} outlet={outlet} delivery={delivery} />}
    </div>
  );
}
