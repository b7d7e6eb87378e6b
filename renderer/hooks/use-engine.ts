import { useSyncExternalStore } from 'react';
import { type EngineState, engineLine } from '../engine-client.ts';

/** The current line to the engine; renders again when it is cut or renewed. */
export function useEngine(): EngineState {
  return useSyncExternalStore(engineLine.subscribe, engineLine.state);
}
