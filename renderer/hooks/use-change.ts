import { useCallback } from 'react';
import type { Method, MethodInput, MethodOutput } from '../../core/contract/methods/methods.ts';
import { type Job, useJob } from './use-job.ts';
import { useSavedCue } from './use-saved-cue.ts';

/** A short job that changes the dossier: like `useJob`, and says "Enregistré" when the engine has written it. */
export function useChange<M extends Method>(method: M): Job<M> {
  const job = useJob(method);
  const saved = useSavedCue();
  const { run } = job;
  const runAndSay = useCallback(
    async (input: MethodInput<M>): Promise<MethodOutput<M> | null> => {
      const output = await run(input);
      if (output !== null) saved();
      return output;
    },
    [run, saved],
  );
  return { ...job, run: runAndSay };
}
