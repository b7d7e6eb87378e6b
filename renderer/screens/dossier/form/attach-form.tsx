import { useState } from 'react';
import type { GrantedPath } from '../../../../core/contract/host-bridge.ts';
import type { MethodOutput } from '../../../../core/contract/methods/methods.ts';
import { ErrorAlert } from '../../../components/error-alert.tsx';
import { Loading } from '../../../components/loading.tsx';
import { useChange } from '../../../hooks/use-change.ts';
import { useHostAction } from '../../../hooks/use-host-action.ts';
import { askHost } from '../../../host.ts';
import { fr } from '../../../text/fr.ts';
import { PasswordDialog } from './password-dialog.tsx';

interface Props {
  dossier: string;
  label: string;
  primary: boolean;
  onAttached: (attached: MethodOutput<'form.attach'>) => void;
}

/** The button that brings a form's PDF, with the question for its password when it has one. */
export function AttachForm({ dossier, label, primary, onAttached }: Props) {
  const [file, setFile] = useState<GrantedPath | null>(null);
  const host = useHostAction();
  const attach = useChange('form.attach');
  const bring = async (chosen: GrantedPath, password?: string) => {
    setFile(chosen);
    const attached = await attach.run({ dossier, file: chosen.token, ...(password !== undefined && { password }) });
    if (!attached) return;
    setFile(null);
    onAttached(attached);
  };
  const choose = async () => {
    const [chosen] = (await host.run(() => askHost('files.choose', { purpose: 'form' }))) ?? [];
    if (chosen) await bring(chosen);
  };
  const code = attach.error?.code;
  // While a password is being tried its question stays: closing it would lose the focus.
  const [asking, setAsking] = useState(false);
  const asked = code === 'file.password-needed' || code === 'file.password-wrong';
  if (asked && !asking) setAsking(true);
  const close = () => {
    setAsking(false);
    attach.clear();
    setFile(null);
  };
  if (asking && !attach.running && !asked) setAsking(false); // opened, or refused for another reason
  return (
    <>
      <button
        type="button"
        className={primary ? 'primary' : ''}
        disabled={attach.running || host.busy}
        onClick={() => void choose()}
      >
        {label}
      </button>
      {attach.running && <Loading text={fr.form.attaching} />}
      {asking && file ? (
        <PasswordDialog
          file={file.label}
          wrong={code === 'file.password-wrong'}
          running={attach.running}
          onOpen={(password) => void bring(file, password)}
          onCancel={close}
        />
      ) : (
        <ErrorAlert error={host.error ?? attach.error} />
      )}
    </>
  );
}
