import type { AppError } from '../../core/contract/errors.ts';
import { sentenceFor } from '../../core/contract/sentences-fr.ts';

interface Props {
  error: AppError | null;
  /** Offered beside the sentence when trying again makes sense. */
  action?: { label: string; onClick: () => void };
}

/** What went wrong and what to do, read out at once. A cancellation is no error: it is said as a status. */
export function ErrorAlert({ error, action }: Props) {
  if (!error) return null;
  const cancelled = error.code === 'cancelled';
  return (
    <div role={cancelled ? 'status' : 'alert'} className={cancelled ? 'message' : 'message bad'}>
      <p>{sentenceFor(error.toShape())}</p>
      {action && (
        <button type="button" onClick={action.onClick}>
          {action.label}
        </button>
      )}
    </div>
  );
}
