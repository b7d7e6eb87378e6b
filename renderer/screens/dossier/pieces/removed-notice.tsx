import { useState } from 'react';
import { ErrorAlert } from '../../../components/error-alert.tsx';
import { useChange } from '../../../hooks/use-change.ts';
import { fr } from '../../../text/fr.ts';

const text = fr.pieces;

/** Says that a piece was taken out, and undoes it. */
export function RemovedNotice({ dossier, title, onDone }: { dossier: string; title: string; onDone: () => void }) {
  const job = useChange('piece.restoreRemoved');
  const [restored, setRestored] = useState<number | null>(null);
  const undo = async () => {
    const answer = await job.run({ dossier });
    if (answer) setRestored(answer.restored);
  };
  return (
    <>
      <div role="status" className="message row">
        <p>{restored === null ? text.removed(title) : text.restored(restored)}</p>
        {restored === null ? (
          <button type="button" disabled={job.running} onClick={() => void undo()}>
            {text.undoRemove}
          </button>
        ) : null}
        <button type="button" className="quiet" onClick={onDone}>
          {fr.common.close}
        </button>
      </div>
      <ErrorAlert error={job.error} />
    </>
  );
}
