import { useCallback, useState } from 'react';
import { EMPTY_DRAFT, type MapDraft } from './map-draft.ts';

interface History {
  now: MapDraft;
  past: readonly { draft: MapDraft; step: string | null }[];
}

const NONE: History = { now: EMPTY_DRAFT, past: [] };
const STEPS_KEPT = 100;

/**
 * Drafts outlive the tab that they were made in: looking at a paper and coming back must not cost an hour of placing. They
 * hold no value of the dossier, and go with the window.
 */
const kept = new Map<string, History>();

export interface DraftHand {
  draft: MapDraft;
  /** `step`: changes of one name that follow each other (a box moved by arrows) are undone together. */
  change: (make: (draft: MapDraft) => MapDraft, step?: string) => void;
  undo: () => void;
  canUndo: boolean;
  clear: () => void;
}

/** The changes to one form's map, with a way back for each. */
export function useMapDraft(dossier: string, form: string): DraftHand {
  const key = `${dossier}/${form}`;
  const [, redraw] = useState(0);
  const history = kept.get(key) ?? NONE;
  const set = useCallback(
    (next: History) => {
      if (next.past.length === 0) kept.delete(key);
      else kept.set(key, next);
      redraw((n) => n + 1);
    },
    [key],
  );
  const change = useCallback(
    (make: (draft: MapDraft) => MapDraft, step: string | null = null) => {
      const { now, past } = kept.get(key) ?? NONE;
      const continued = step !== null && past.at(-1)?.step === step;
      const longer = continued ? past : [...past, { draft: now, step }];
      set({ now: make(now), past: longer.slice(-STEPS_KEPT) });
    },
    [key, set],
  );
  const undo = useCallback(() => {
    const { past } = kept.get(key) ?? NONE;
    const before = past.at(-1);
    if (before) set({ now: before.draft, past: past.slice(0, -1) });
  }, [key, set]);
  const clear = useCallback(() => set(NONE), [set]);
  return { draft: history.now, change, undo, canUndo: history.past.length > 0, clear };
}
