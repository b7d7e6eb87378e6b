import { useCallback, useState } from 'react';

const KEY = 'liasse.place';

function all(): Record<string, string> {
  const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
  return typeof stored === 'object' && stored !== null ? (stored as Record<string, string>) : {};
}

/**
 * Where the person was (dossier, tab, piece, day tried), kept over a restart. Random identifiers and days only: what is
 * kept here is not encrypted, so no name and no value may be.
 */
export function useRemembered(name: string, initial: string): [string, (value: string) => void] {
  const [value, setValue] = useState<{ name: string; value: string }>(() => ({ name, value: all()[name] ?? initial }));
  const current = value.name === name ? value.value : (all()[name] ?? initial);
  const remember = useCallback(
    (next: string) => {
      setValue({ name, value: next });
      localStorage.setItem(KEY, JSON.stringify({ ...all(), [name]: next }));
    },
    [name],
  );
  return [current, remember];
}
