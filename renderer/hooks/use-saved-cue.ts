import { createContext, useContext } from 'react';

/** Says "Enregistré" in a corner: every change that the engine has accepted calls this. */
export const SavedContext = createContext<() => void>(() => {});
export const useSavedCue = () => useContext(SavedContext);
