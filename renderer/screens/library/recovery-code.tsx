import { useState } from 'react';
import { ErrorAlert } from '../../components/error-alert.tsx';
import { Heading } from '../../components/heading.tsx';
import { useHostAction } from '../../hooks/use-host-action.ts';
import { askHost } from '../../host.ts';
import { fr } from '../../text/fr.ts';

const text = fr.library.code;

/** The code is shown this one time; going on takes a deliberate acknowledgement. */
export function RecoveryCode({
  code,
  label,
  onAcknowledged,
}: {
  code: string;
  label: string;
  onAcknowledged: () => void;
}) {
  const [acknowledged, setAcknowledged] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const host = useHostAction();
  const print = async () => {
    const answer = await host.run(() => askHost('print.window', {}));
    if (answer?.done) setSaid(text.printed);
  };
  const copy = async () => {
    const answer = await host.run(() => askHost('clipboard.write', { text: code }));
    if (answer?.done) setSaid(text.copied);
  };
  return (
    <div className="narrow recovery">
      <Heading>{text.title}</Heading>
      <p className="lead">{text.explain}</p>
      <div className="card">
        <p className="hint">{text.of(label)}</p>
        <output className="code" aria-label={text.label}>
          {code}
        </output>
        <div className="actions">
          <button type="button" disabled={host.busy} onClick={() => void print()}>
            {text.print}
          </button>
          <button type="button" disabled={host.busy} onClick={() => void copy()}>
            {text.copy}
          </button>
        </div>
        <p role="status" className="hint">
          {said}
        </p>
        <ErrorAlert error={host.error} />
      </div>
      <label className="check">
        <input type="checkbox" checked={acknowledged} onChange={(event) => setAcknowledged(event.target.checked)} />
        {text.acknowledge}
      </label>
      <button type="button" className="primary" disabled={!acknowledged} onClick={onAcknowledged}>
        {text.submit}
      </button>
    </div>
  );
}
