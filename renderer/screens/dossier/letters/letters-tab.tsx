import type { DossierView } from '../../../../core/contract/dossier.ts';
import { ErrorAlert } from '../../../components/error-alert.tsx';
import { Loading } from '../../../components/loading.tsx';
import { useCall } from '../../../hooks/use-call.ts';
import { useRemembered } from '../../../hooks/use-remembered.ts';
import { fr } from '../../../text/fr.ts';
import { LetterDetail } from './letter-detail.tsx';
import { LetterList } from './letter-list.tsx';

/** The letters and sheets of the dossier: answer what they ask, read, change, print, bind. */
export function LettersTab({ dossier }: { dossier: DossierView }) {
  const asked = useCall('letter.ofDossier', { dossier: dossier.id }, [`dossier:${dossier.id}`]);
  const [selected, setSelected] = useRemembered(`letter:${dossier.id}`, '');
  if (!asked.data) {
    return asked.error ? (
      <ErrorAlert error={asked.error} action={{ label: fr.common.retry, onClick: asked.reload }} />
    ) : (
      <Loading />
    );
  }
  const letters = asked.data;
  const letter = letters.find(({ id }) => id === selected) ?? letters.find(({ signer }) => signer !== 'none');
  return (
    <>
      <p className="lead">{fr.letters.explain}</p>
      {letter && (
        <div className="pieces">
          <LetterList letters={letters} selected={letter.id} onSelect={setSelected} />
          <LetterDetail key={letter.id} dossier={dossier} letter={letter} />
        </div>
      )}
    </>
  );
}
