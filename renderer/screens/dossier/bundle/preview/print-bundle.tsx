import { useState } from 'react';
import type { BundleResult } from '../../../../../core/contract/bundle.ts';
import type { DossierView } from '../../../../../core/contract/dossier.ts';
import { ErrorAlert } from '../../../../components/error-alert.tsx';
import { useCall } from '../../../../hooks/use-call.ts';
import { useChange } from '../../../../hooks/use-change.ts';
import { useHostAction } from '../../../../hooks/use-host-action.ts';
import { askHost } from '../../../../host.ts';
import { fr } from '../../../../text/fr.ts';
import { type PrintChoice, printPlan } from './print-choice.ts';
import { PrintWhatField } from './print-what-field.tsx';
import { sectionsOf } from './sheets.ts';

const text = fr.bundlePrint;

interface Props {
  dossier: DossierView;
  bundle: BundleResult;
  duplex: boolean;
}

/**
 * Prints all of it, a part, chosen pages or what changed, on the system's printer or into a PDF. What was sent to the
 * printer whole is noted as printed; a PDF only when the person says that it came out on paper: a page wrongly taken for
 * printed would be missing at the counter.
 */
export function PrintBundle({ dossier, bundle, duplex }: Props) {
  const sections = sectionsOf(bundle.sheets);
  const [choice, setChoice] = useState<PrintChoice>({ what: 'all', section: sections[0] ?? '', typed: '', duplex });
  const [said, setSaid] = useState<string | null>(null);
  const [unmarked, setUnmarked] = useState(false);
  const host = useHostAction();
  const mark = useChange('bundle.markPrinted');
  const changes = useCall('bundle.changes', { dossier: dossier.id }, [`dossier:${dossier.id}`]);
  const plan = printPlan(bundle, changes.data?.pages ?? null, choice);
  const { sha256 } = bundle;
  const complete = choice.what === 'all' || choice.what === 'changed';

  const markPrinted = async () => {
    if (await mark.run({ dossier: dossier.id, sha256 })) {
      setUnmarked(false);
      changes.reload();
      return true;
    }
    return false;
  };
  const send = async (pages: number[], to: { token: string; label: string } | null) => {
    setSaid(text.printing);
    setUnmarked(false);
    const toPdf = to?.token ?? null;
    const answer = await host.run(() =>
      askHost('print.bundle', { dossier: dossier.id, sha256, pages, duplex: choice.duplex, toPdf }),
    );
    if (answer === null) return setSaid(null);
    if (!answer.done) return setSaid(text.cancelled);
    setSaid(to === null ? text.printed : text.pdfWritten(to.label));
    if (!complete) return;
    if (to === null) await markPrinted();
    else setUnmarked(true);
  };
  const printToPdf = async (pages: number[]) => {
    const to = await host.run(() => askHost('save.choose', { defaultName: text.pdfName(dossier.label) }));
    if (to) await send(pages, to);
  };
  const pages = plan.pages ?? [];
  const ready = pages.length > 0 && !host.busy;
  return (
    <section className="card" aria-labelledby="print-title">
      <h2 id="print-title">{text.printTitle}</h2>
      <PrintWhatField
        bundle={bundle}
        sections={sections}
        changes={changes.data}
        choice={choice}
        wrong={plan.pages === null}
        onChange={setChoice}
      />
      <label className="check">
        <input
          type="checkbox"
          checked={choice.duplex}
          onChange={(event) => setChoice({ ...choice, duplex: event.target.checked })}
        />
        {text.duplex}
      </label>
      <p role="status">
        {pages.length > 0 ? text.outcome(pages.length, plan.sheets) : text.nothing}{' '}
        {plan.added > 0 && text.neighbours(plan.added)}
      </p>
      <div className="actions">
        <button type="button" disabled={!ready} onClick={() => void send(pages, null)}>
          {text.print}
        </button>
        <button type="button" disabled={!ready} onClick={() => void printToPdf(pages)}>
          {text.toPdf}
        </button>
      </div>
      <p role="status" className="hint">
        {said}
      </p>
      {unmarked && (
        <div className="message">
          <p>{text.markPrintedHint}</p>
          <button
            type="button"
            disabled={mark.running}
            onClick={() => void markPrinted().then((done) => done && setSaid(text.marked))}
          >
            {text.markPrinted}
          </button>
        </div>
      )}
      <ErrorAlert error={host.error ?? mark.error ?? changes.error} />
    </section>
  );
}
