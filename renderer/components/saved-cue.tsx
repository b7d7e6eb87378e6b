import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { SavedContext } from '../hooks/use-saved-cue.ts';
import { fr } from '../text/fr.ts';

const SHOWN_MS = 2500;

/** Gives its children the "Enregistré" cue, and shows it. */
export function SavedCue({ children }: { children: ReactNode }) {
  const [at, setAt] = useState(0);
  const say = useCallback(() => setAt((n) => n + 1), []);
  const [shown, setShown] = useState(false);
  useEffect(() => {
    if (at === 0) return;
    setShown(true);
    const timer = setTimeout(() => setShown(false), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [at]);
  return (
    <SavedContext value={say}>
      {children}
      <div role="status" aria-live="polite" className="saved" data-shown={shown}>
        {shown && fr.common.saved}
      </div>
    </SavedContext>
  );
}
