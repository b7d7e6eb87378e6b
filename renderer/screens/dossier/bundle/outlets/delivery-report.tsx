import type { DossierView } from '../../../../../core/contract/dossier.ts';
import type { Delivery, OutletSummary } from '../../../../../core/contract/outlet.ts';
import { inWords } from '../../../../format/days.ts';
import { inMegabytes } from '../../../../format/sizes.ts';
import { fr } from '../../../../text/fr.ts';
import { DeliveryFiles } from './delivery-files.tsx';
import { RecordDeposit } from './record-deposit.tsx';
import { SaveDelivery } from './save-delivery.tsx';
import { SizeGauge } from './size-gauge.tsx';

const text = fr.outlets;

interface Props {
  dossier: DossierView;
  outlet: OutletSummary;
  delivery: Delivery;
}

/** What was prepared: whether it may be handed in, how large it is, its files, and what the person must know. */
export function DeliveryReport({ dossier, outlet, delivery }: Props) {
  const { ok, stale, gauge, tooLarge, problems, notes, sheets } = delivery;
  return (
    <>
      <section className="card delivery" aria-labelledby="delivery-title" data-ok={ok}>
        <h3 id="delivery-title">{text.prepared}</h3>
        <p className={ok ? 'verdict good' : 'verdict bad'} role={ok ? undefined : 'alert'}>
          <span aria-hidden="true">{ok ? '✓ ' : '✗ '}</span>
          {ok ? text.ok : text.notOk}
        </p>
        <p className="hint">{text.preparedAt(inWords(delivery.preparedAt.slice(0, 10)))}</p>
        {stale && (
          <p role="alert" className="message bad">
            {text.stale}
          </p>
        )}
        {gauge.map((one) => (
          <SizeGauge key={`${one.what} ${one.of}`} gauge={one} />
        ))}
        {tooLarge.length > 0 && (
          <div className="message bad">
            <h4>{text.tooLarge}</h4>
            <ul>
              {tooLarge.map(({ label, title, bytes, limit, choices }) => (
                <li key={`${label} ${title}`}>
                  <p>{text.tooLargeLine(label, title, inMegabytes(bytes), inMegabytes(limit))}</p>
                  <ul>
                    {choices.map((choice) => (
                      <li key={choice}>{choice}</li>
                    ))}
                  </ul>
                </li>
              ))}
            </ul>
          </div>
        )}
        <Sentences title={text.problems} lines={problems} />
        <Sentences title={text.notes} lines={notes} />
        {sheets !== null && <p>{text.sheets(sheets)}</p>}
        <DeliveryFiles files={delivery.files} />
        <SaveDelivery dossier={dossier} outlet={outlet} disabled={!ok || stale} />
      </section>
      {ok && !stale && <RecordDeposit dossier={dossier.id} outlet={outlet} />}
    </>
  );
}

function Sentences({ title, lines }: { title: string; lines: string[] }) {
  if (lines.length === 0) return null;
  return (
    <div>
      <h4>{title}</h4>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
