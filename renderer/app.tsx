import { useCallback, useState } from 'react';
import { EngineGone } from './components/engine-gone.tsx';
import { Frame } from './components/frame.tsx';
import { Loading } from './components/loading.tsx';
import { SavedCue } from './components/saved-cue.tsx';
import { useCall } from './hooks/use-call.ts';
import { useEngine } from './hooks/use-engine.ts';
import { useRemembered } from './hooks/use-remembered.ts';
import { DossierScreen } from './screens/dossier/dossier-screen.tsx';
import { DossiersScreen } from './screens/dossiers/dossiers-screen.tsx';
import { LibraryScreen } from './screens/library/library-screen.tsx';
import { fr } from './text/fr.ts';

/** Which screen: library closed, list of dossiers, or one dossier. */
export function App() {
  const { client, generation, gone } = useEngine();
  const status = useCall('library.status', {}, ['library']);
  const [dossier, setDossier] = useRemembered('dossier', '');
  // A new library opens at once in the engine, but its recovery code must be read before the screen goes on.
  const [creating, setCreating] = useState(false);
  const leaveDossier = useCallback(() => setDossier(''), [setDossier]);

  if (gone) return <EngineGone />;
  if (!client || !status.data) {
    return (
      <Frame library={null}>
        <Loading text={generation === 0 ? fr.common.starting : fr.common.loading} />
      </Frame>
    );
  }
  if (!status.data.open || creating) {
    return (
      <Frame library={null}>
        <LibraryScreen restarted={generation > 1} onCreating={setCreating} />
      </Frame>
    );
  }
  return (
    <SavedCue>
      <Frame library={status.data.label ?? ''}>
        {dossier === '' ? (
          <DossiersScreen onOpen={setDossier} />
        ) : (
          <DossierScreen key={dossier} id={dossier} onLeave={leaveDossier} />
        )}
      </Frame>
    </SavedCue>
  );
}
