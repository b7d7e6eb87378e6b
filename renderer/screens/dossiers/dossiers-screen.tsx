import { useState } from 'react';
import { EmptyState } from '../../components/empty-state.tsx';
import { ErrorAlert } from '../../components/error-alert.tsx';
import { Heading } from '../../components/heading.tsx';
import { Loading } from '../../components/loading.tsx';
import { useCall } from '../../hooks/use-call.ts';
import { fr } from '../../text/fr.ts';
import { CreateDossier } from './create-dossier.tsx';
import { DossierTable } from './dossier-table.tsx';
import { LibraryHealth } from './library-health.tsx';
import { ReceiveDossier } from './receive-dossier.tsx';
import { TrustPanel } from './trust-panel.tsx';

const text = fr.dossiers;

/** All dossiers of the open library. */
export function DossiersScreen({ onOpen }: { onOpen: (id: string) => void }) {
  const list = useCall('dossier.list', {}, ['library']);
  const procedures = useCall('procedure.list', {}, []);
  const [creating, setCreating] = useState(false);
  const [receiving, setReceiving] = useState(false);
  const createButton = (
    <button type="button" className="primary" onClick={() => setCreating(true)}>
      {text.create}
    </button>
  );
  const receiveButton = (
    <button type="button" onClick={() => setReceiving(true)}>
      {fr.passOn.receive.open}
    </button>
  );
  return (
    <div className="wide">
      <div className="title-row">
        <Heading>{text.title}</Heading>
        {list.data && list.data.length > 0 && (
          <div className="actions">
            {receiveButton}
            {createButton}
          </div>
        )}
      </div>
      <ErrorAlert error={list.error ?? procedures.error} action={{ label: fr.common.retry, onClick: list.reload }} />
      <LibraryHealth />
      {!list.data && !list.error && <Loading />}
      {list.data?.length === 0 && (
        <EmptyState title={text.empty} teach={text.emptyTeach}>
          <div className="actions">
            {createButton}
            {receiveButton}
          </div>
        </EmptyState>
      )}
      {list.data && list.data.length > 0 && (
        <DossierTable dossiers={list.data} procedures={procedures.data ?? []} onOpen={onOpen} />
      )}
      <TrustPanel />
      {receiving && <ReceiveDossier onClose={() => setReceiving(false)} onReceived={onOpen} />}
      {creating && procedures.data && (
        <CreateDossier procedures={procedures.data} onClose={() => setCreating(false)} onCreated={onOpen} />
      )}
    </div>
  );
}
