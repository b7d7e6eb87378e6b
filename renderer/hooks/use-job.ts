import { useCallback, useEffect, useRef, useState } from 'react';
import { AppError } from '../../core/contract/errors.ts';
import type { Method, MethodInput, MethodOutput } from '../../core/contract/methods/methods.ts';
import { engineLine } from '../engine-client.ts';
import { asAppError } from './use-call.ts';

export interface Progress {
  step: string;
  done: number;
  total: number;
}
export interface Job<M extends Method> {
  running: boolean;
  progress: Progress | null;
  error: AppError | null;
  /** The output, or null when it failed or was cancelled (`error` then says so, a cancellation included). */
  run: (input: MethodInput<M>) => Promise<MethodOutput<M> | null>;
  cancel: () => void;
  clear: () => void;
}

/** Something that the person asks the engine to do: runs, tells how far it is, can be cancelled, and may fail. */
export function useJob<M extends Method>(method: M): Job<M> {
  const [running, setRunning] = useState(false);
  const [progress, setProgress] = useState<Progress | null>(null);
  const [error, setError] = useState<AppError | null>(null);
  const controller = useRef<AbortController | null>(null);
  const mounted = useRef(true);
  useEffect(() => {
    mounted.current = true;
    return () => {
      mounted.current = false;
    };
  }, []);

  const run = useCallback(
    async (input: MethodInput<M>) => {
      const own = new AbortController();
      controller.current = own;
      setRunning(true);
      setProgress(null);
      setError(null);
      try {
        const { client } = engineLine.state();
        if (!client) throw new AppError('system.engine-stopped', {});
        return await client.call(method, input, {
          signal: own.signal,
          onProgress: (step, done, total) => mounted.current && setProgress({ step, done, total }),
        });
      } catch (thrown) {
        if (mounted.current) setError(asAppError(thrown));
        return null;
      } finally {
        if (mounted.current) {
          setRunning(false);
          setProgress(null);
        }
      }
    },
    [method],
  );
  const cancel = useCallback(() => controller.current?.abort(), []);
  const clear = useCallback(() => setError(null), []);
  return { running, progress, error, run, cancel, clear };
}
