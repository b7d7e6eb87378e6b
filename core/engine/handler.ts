import type { CheckedInput, Method, MethodOutput } from '../contract/methods/methods.ts';
import type { Engine } from './engine.ts';

/** What a handler gets beside its input. */
export interface Context {
  engine: Engine;
  signal: AbortSignal;
  /** Tells how far the job is; `step` is a stable word that the interface translates. */
  progress(step: string, done: number, total: number): void;
  /** Says that a topic (`library`, `dossier:<id>`) changed, so that windows ask again. */
  changed(topic: string): void;
}

export type Handler<M extends Method> = (
  input: CheckedInput<M>,
  context: Context,
) => Promise<MethodOutput<M>> | MethodOutput<M>;

export type Handlers = { [M in Method]: Handler<M> };
