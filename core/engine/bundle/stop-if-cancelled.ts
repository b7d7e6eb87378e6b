import { setImmediate as nextTurn } from 'node:timers/promises';
import { AppError } from '../../contract/errors.ts';

/** Lets pending messages in (a cancel among them), then throws `cancelled` when the work is no longer wanted. */
export async function stopIfCancelled(signal: AbortSignal | undefined): Promise<void> {
  await nextTurn();
  if (signal?.aborted) throw new AppError('cancelled', {});
}
