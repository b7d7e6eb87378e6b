import { type FormEvent, useState } from 'react';
import type { GrantedPath } from '../../../core/contract/host-bridge.ts';
import { ErrorAlert } from '../../components/error-alert.tsx';
import { Field } from '../../components/field.tsx';
import { useHostAction } from '../../hooks/use-host-action.ts';
import { useJob } from '../../hooks/use-job.ts';
import { askHost } from '../../host.ts';
import { fr } from '../../text/fr.ts';
import { PassphrasePair, pairProblems } from './passphrase-pair.tsx';

const text = fr.library.recover;

/** The printed recovery code and a new passphrase. */
export function RecoverLibrary({ folder, onBack }: { folder: GrantedPath; onBack: () => void }) {
  const [code, setCode] = useState('');
  const [pair, setPair] = useState({ first: '', second: '' });
  const [tried, setTried] = useState(false);
  const job = useJob('library.recover');
  const remember = useHostAction();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const problems = pairProblems(pair);
    if (problems.first || problems.second) return;
    await remember.run(() => askHost('library.remember', { token: folder.token }));
    await job.run({ folder: folder.token, recoveryCode: code.trim(), newPassphrase: pair.first });
  };
  return (
    <form className="card" onSubmit={(event) => void submit(event)} noValidate>
      <h2>{text.title}</h2>
      <p>{text.explain}</p>
      <Field label={text.code} hint={text.codeHint} autoComplete="off" value={code} onChange={setCode} autoFocus />
      <PassphrasePair label={text.passphrase} pair={pair} onChange={setPair} tried={tried} />
      <ErrorAlert error={job.error ?? remember.error} />
      <div className="actions">
        <button type="submit" className="primary" disabled={job.running || code.trim() === ''}>
          {job.running ? text.working : text.submit}
        </button>
        <button type="button" className="link" onClick={onBack}>
          {text.back}
        </button>
      </div>
    </form>
  );
}
