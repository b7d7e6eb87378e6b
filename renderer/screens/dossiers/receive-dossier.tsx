import { type FormEvent, useState } from 'react';
import { ErrorAlert } from '../../components/error-alert.tsx';
import { Field } from '../../components/field.tsx';
import { Modal } from '../../components/modal.tsx';
import { ProgressLine } from '../../components/progress-line.tsx';
import { useChange } from '../../hooks/use-change.ts';
import { useHostAction } from '../../hooks/use-host-action.ts';
import { askHost } from '../../host.ts';
import { fr } from '../../text/fr.ts';

const text = fr.passOn.receive;

interface Props {
  onClose: () => void;
  onReceived: (id: string) => void;
}

/** Takes a dossier that another advisor handed over: its file, and the passphrase that was told by voice. */
export function ReceiveDossier({ onClose, onReceived }: Props) {
  const [file, setFile] = useState<{ token: string; label: string } | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const [tried, setTried] = useState(false);
  const host = useHostAction();
  const job = useChange('dossier.receive');
  const choose = async () => {
    const [chosen] = (await host.run(() => askHost('files.choose', { purpose: 'handed-over' }))) ?? [];
    if (chosen) setFile(chosen);
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!file || passphrase === '') return;
    const received = await job.run({ file: file.token, passphrase });
    if (received) onReceived(received.id);
  };
  return (
    <Modal title={text.title} onClose={onClose}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <p>{text.explain}</p>
        <div className="stack">
          <div className="actions">
            <button type="button" disabled={host.busy || job.running} onClick={() => void choose()}>
              {text.choose}
            </button>
            <span role="status">{file && text.chosen(file.label)}</span>
          </div>
          {tried && !file && (
            <p className="field-problem" role="alert">
              {text.fileMissing}
            </p>
          )}
        </div>
        <Field
          label={text.passphrase}
          type="password"
          autoComplete="off"
          value={passphrase}
          problem={tried && passphrase === '' ? text.passphraseMissing : null}
          onChange={setPassphrase}
        />
        {job.running && (
          <ProgressLine
            label={text.working}
            progress={job.progress}
            cancelLabel={fr.common.cancel}
            onCancel={job.cancel}
          />
        )}
        <ErrorAlert error={host.error ?? job.error} />
        <div className="actions end">
          <button type="button" onClick={onClose}>
            {fr.common.cancel}
          </button>
          <button type="submit" className="primary" disabled={job.running}>
            {text.submit}
          </button>
        </div>
      </form>
    </Modal>
  );
}
