import { useCallback, useEffect, useState } from 'react';
import type { GrantedPath } from '../../../core/contract/host-bridge.ts';
import { ErrorAlert } from '../../components/error-alert.tsx';
import { Heading } from '../../components/heading.tsx';
import { Loading } from '../../components/loading.tsx';
import { useCall } from '../../hooks/use-call.ts';
import { useHostAction } from '../../hooks/use-host-action.ts';
import { askHost } from '../../host.ts';
import { fr } from '../../text/fr.ts';
import { CreateLibrary } from './create-library.tsx';
import { OpenLibrary } from './open-library.tsx';
import { RecoverLibrary } from './recover-library.tsx';
import { RecoveryCode } from './recovery-code.tsx';

interface Props {
  /** The engine died and came back since the window opened. */
  restarted: boolean;
  onCreating: (creating: boolean) => void;
}

/** Choose a folder; then open the library that is there, create one, or come in with the recovery code. */
export function LibraryScreen({ restarted, onCreating }: Props) {
  const host = useHostAction();
  const [folder, setFolder] = useState<GrantedPath | null>(null);
  const [asked, setAsked] = useState(false);
  const [recovering, setRecovering] = useState(false);
  const [code, setCode] = useState<string | null>(null);
  const inspected = useCall('library.inspect', folder ? { folder: folder.token } : null, []);
  const { run } = host;

  useEffect(() => {
    void run(() => askHost('library.recent', {})).then((recent) => {
      setFolder((chosen) => chosen ?? recent);
      setAsked(true);
    });
  }, [run]);

  const choose = useCallback(async () => {
    const chosen = await run(() => askHost('library.choose', {}));
    if (!chosen) return;
    setFolder(chosen);
    setRecovering(false);
  }, [run]);

  if (code !== null && folder) {
    return <RecoveryCode code={code} label={folder.label} onAcknowledged={() => onCreating(false)} />;
  }
  return (
    <div className="narrow">
      <Heading>{fr.library.title}</Heading>
      <p className="lead">{fr.library.intro}</p>
      {restarted && (
        <p role="status" className="message warn">
          {fr.common.engineRestarted}
        </p>
      )}
      <ErrorAlert error={host.error} />
      <section className="card">
        {folder ? (
          <p className="chosen">
            <span className="hint">{fr.library.folder}</span>
            <strong>{folder.label}</strong>
          </p>
        ) : (
          <p>{fr.library.start}</p>
        )}
        <button type="button" className={folder ? '' : 'primary'} disabled={host.busy} onClick={() => void choose()}>
          {folder ? fr.library.chooseOther : fr.library.choose}
        </button>
      </section>
      <ErrorAlert error={inspected.error} action={{ label: fr.common.retry, onClick: inspected.reload }} />
      {asked && folder && !inspected.data && !inspected.error && <Loading />}
      {folder && inspected.data && !inspected.data.exists && (
        <CreateLibrary folder={folder} onCreating={onCreating} onCreated={setCode} />
      )}
      {folder && inspected.data?.exists && !recovering && (
        <OpenLibrary folder={folder} onForgotten={() => setRecovering(true)} />
      )}
      {folder && inspected.data?.exists && recovering && (
        <RecoverLibrary folder={folder} onBack={() => setRecovering(false)} />
      )}
    </div>
  );
}
