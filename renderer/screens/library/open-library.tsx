import { type FormEvent, useState } from 'react';
import type { GrantedPath } from '../../../core/contract/host-bridge.ts';
import { ErrorAlert } from '../../components/error-alert.tsx';
import { Field } from '../../components/field.tsx';
import { useHostAction } from '../../hooks/use-host-action.ts';
import { useJob } from '../../hooks/use-job.ts';
import { askHost } from '../../host.ts';
import { fr } from '../../text/fr.ts';

const text = fr.library.open;

/** The passphrase of a library that exists. The folder is remembered for the next start; the passphrase never is. */
export function OpenLibrary({ folder, onForgotten }: { folder: GrantedPath; onForgotten: () => void }) {
  const [passphrase, setPassphrase] = useState('');
  const job = useJob('library.open');
  const remember = useHostAction();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    // Before, not after: the screen changes as soon as the library is open.
    await remember.run(() => askHost('library.remember', { token: folder.token }));
    await job.run({ folder: folder.token, passphrase });
  };
  return (
    <form className="card" onSubmit={(event) => void submit(event)}>
      <h2>{text.title}</h2>
      <Field
        label={text.passphrase}
        type="password"
        autoComplete="off"
        autoFocus
        value={passphrase}
        onChange={setPassphrase}
      />
      <ErrorAlert error={job.error ?? remember.error} />
      <div className="actions">
        <button type="submit" className="primary" disabled={job.running || passphrase === ''}>
          {job.running ? text.working : text.submit}
        </button>
        <button type="button" className="link" onClick={onForgotten}>
          {text.forgotten}
        </button>
      </div>
    </form>
  );
}
