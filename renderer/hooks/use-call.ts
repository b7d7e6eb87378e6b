import { useCallback, useEffect, useRef, useState } from 'react';
import { AppError } from '../../core/contract/errors.ts';
import type { Method, MethodInput, MethodOutput } from '../../core/contract/methods/methods.ts';
import { useEngine } from './use-engine.ts';

export interface Answer<T> {
  data: T | null;
  error: AppError | null;
  loading: boolean;
  reload: () => void;
}

/**
 * Asks the engine and asks again when one of `topics` changes. While a new answer is on its way the old one stays, but
 * never across a change of input: what is shown always belongs to what was asked. `input` null: nothing is asked.
 */
export function useCall<M extends Method>(
  method: M,
  input: MethodInput<M> | null,
  topics: readonly string[],
): Answer<MethodOutput<M>> {
  const { client } = useEngine();
  const asked = input === null ? null : JSON.stringify(input);
  const wanted = topics.join(' ');
  const [state, setState] = useState<{ asked: string | null; data: MethodOutput<M> | null; error: AppError | null }>({
    asked: null,
    data: null,
    error: null,
  });
  const [loading, setLoading] = useState(true);
  const latest = useRef(0);

  const ask = useCallback(() => {
    if (!client || asked === null) return;
    const turn = ++latest.current;
    setLoading(true);
    client.call(method, JSON.parse(asked) as MethodInput<M>).then(
      (data) => {
        if (turn !== latest.current) return;
        setState({ asked, data, error: null });
        setLoading(false);
      },
      (error: unknown) => {
        if (turn !== latest.current) return;
        setState({ asked, data: null, error: asAppError(error) });
        setLoading(false);
      },
    );
  }, [client, method, asked]);

  useEffect(() => {
    ask();
    const own = new Set(wanted.split(' '));
    const stop = client?.onChanged((changed) => {
      if (changed.some((topic) => own.has(topic))) ask();
    });
    return () => {
      latest.current++;
      stop?.();
    };
  }, [client, ask, wanted]);

  const current = state.asked === asked && asked !== null;
  return { data: current ? state.data : null, error: current ? state.error : null, loading, reload: ask };
}

/** Whatever was thrown, as something that has a sentence. */
export function asAppError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  console.error(error);
  return new AppError('internal', { ref: 'window' });
}
