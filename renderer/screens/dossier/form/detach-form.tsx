import { useState } from 'react';
import type { DossierView } from '../../../../core/contract/dossier.ts';
import { ErrorAlert } from '../../../components/error-alert.tsx';
import { Modal } from '../../../components/modal.tsx';
import { useChange } from '../../../hooks/use-change.ts';
import { fr } from '../../../text/fr.ts';

const text = fr.form;

interface Props {
  dossier: string;
  form: DossierView['forms'][number];
}

/** Takes a form's PDF out of the dossier, after saying what goes and what stays. */
export function DetachForm({ dossier, form }: Props) {
  const [open, setOpen] = useState(false);
  const detach = useChange('form.detach');
  const remove = async () => {
    if (await detach.run({ dossier, id: form.id })) setOpen(false);
  };
  return (
    <>
      <button type="button" className="quiet danger" onClick={() => setOpen(true)}>
        {text.detach}
      </button>
      {open && (
        <Modal title={text.detachTitle(form.title)} onClose={() => setOpen(false)}>
          <p>{text.detachExplain}</p>
          <ErrorAlert error={detach.error} />
          <div className="actions end">
            <button type="button" onClick={() => setOpen(false)}>
              {fr.common.cancel}
            </button>
            <button type="button" className="primary" disabled={detach.running} onClick={() => void remove()}>
              {text.detachNow}
            </button>
          </div>
        </Modal>
      )}
    </>
  );
}
