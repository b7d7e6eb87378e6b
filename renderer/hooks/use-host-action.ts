import { useCallback, useState } from 'react';
import type { AppError } from '../../core/contract/errors.ts';
import { asAppError } from './use-call.ts';

/** Runs something that may fail outside the engine (a dialog, a print) and keeps its error to be shown. */
export function useHostAction() {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const run = useCallback(async <T>(action: () => Promise<T>): Promise<T | null> => {
    setBusy(true);
    setError(null);
    try {
      return await action();
    } catch (thrown) {
      setError(asAppError(thrown));
      return null;
    } finally {
      setBusy(false);
    }
  }, []);
  return { busy, error, run };
}
