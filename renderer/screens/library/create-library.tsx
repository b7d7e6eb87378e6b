import { type FormEvent, useState } from 'react';
import type { GrantedPath } from '../../../core/contract/host-bridge.ts';
import { ErrorAlert } from '../../components/error-alert.tsx';
import { useHostAction } from '../../hooks/use-host-action.ts';
import { useJob } from '../../hooks/use-job.ts';
import { askHost } from '../../host.ts';
import { fr } from '../../text/fr.ts';
import { PassphrasePair, pairProblems } from './passphrase-pair.tsx';

const text = fr.library.create;

interface Props {
  folder: GrantedPath;
  /** True from the start: the engine may say that the library is open before its answer with the code arrives. */
  onCreating: (creating: boolean) => void;
  onCreated: (recoveryCode: string) => void;
}

export function CreateLibrary({ folder, onCreating, onCreated }: Props) {
  const [pair, setPair] = useState({ first: '', second: '' });
  const [tried, setTried] = useState(false);
  const job = useJob('library.create');
  const remember = useHostAction();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const problems = pairProblems(pair);
    if (problems.first || problems.second) return;
    onCreating(true);
    const created = await job.run({ folder: folder.token, passphrase: pair.first });
    if (!created) return onCreating(false);
    onCreated(created.recoveryCode);
    await remember.run(() => askHost('library.remember', { token: folder.token }));
  };
  return (
    <form className="card" onSubmit={(event) => void submit(event)} noValidate>
      <h2>{text.title}</h2>
      <p>{text.explain}</p>
      <PassphrasePair label={text.passphrase} pair={pair} onChange={setPair} tried={tried} />
      <ErrorAlert error={job.error ?? remember.error} />
      <div className="actions">
        <button type="submit" className="primary" disabled={job.running}>
          {job.running ? text.working : text.submit}
        </button>
      </div>
    </form>
  );
}
