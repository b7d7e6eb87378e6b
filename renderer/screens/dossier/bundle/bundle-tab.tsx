import { useState } from 'react';
import type { DossierView, PieceView } from '../../../../core/contract/dossier.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { ErrorAlert } from '../../../components/error-alert.tsx';
import { PageViewer } from '../../../components/page-viewer.tsx';
import { ProgressLine } from '../../../components/progress-line.tsx';
import { useChange } from '../../../hooks/use-change.ts';
import { fr } from '../../../text/fr.ts';
import { BundleOutput } from './bundle-output.tsx';
import { Inventory } from './inventory.tsx';
import { LeftOut } from './left-out.tsx';
import { Verification } from './verification.tsx';

const text = fr.bundle;

/** Build the bundle, see that it was checked, look at it, save and print it. */
export function BundleTab({ dossier, pieces }: { dossier: DossierView; pieces: PieceView[] }) {
  const [page, setPage] = useState(1);
  const job = useChange('bundle.build');
  const bundle = dossier.lastBundle;
  const build = (
    <button
      type="button"
      className="primary"
      disabled={job.running || pieces.length === 0}
      onClick={() => {
        setPage(1);
        void job.run({ dossier: dossier.id });
      }}
    >
      {bundle ? text.rebuild : text.build}
    </button>
  );
  return (
    <>
      <p className="lead">{text.explain}</p>
      {dossier.toCheck > 0 && pieces.length > 0 && (
        <p className="message warn">{dossier.toCheck === 1 ? text.uncheckedOne : text.unchecked(dossier.toCheck)}</p>
      )}
      {bundle && dossier.lastBundleStale && (
        <p role="alert" className="message bad">
          {text.stale}
        </p>
      )}
      {bundle && <div className="actions">{build}</div>}
      {job.running && (
        <ProgressLine
          label={text.building}
          progress={job.progress}
          cancelLabel={fr.common.cancel}
          onCancel={job.cancel}
        />
      )}
      <ErrorAlert error={job.error} />
      {!bundle && !job.running && (
        <EmptyState title={text.empty} teach={pieces.length === 0 ? text.noPieces : text.emptyTeach}>
          {build}
        </EmptyState>
      )}
      {bundle && !job.running && (
        <div className="bundle">
          <div className="bundle-side">
            <Verification verification={bundle.verification} />
            <BundleOutput dossier={dossier} bundle={bundle} />
            <LeftOut files={bundle.leftOut} />
            <Inventory lines={bundle.inventory} onPage={setPage} />
          </div>
          <PageViewer
            key={bundle.sha256}
            label={text.preview}
            page={Math.min(page, bundle.verification.pages)}
            pages={bundle.verification.pages}
            onPage={setPage}
            address={(number) => `piece://bundle/${dossier.id}/${bundle.sha256}/${number}`}
            alt={text.previewPage}
          />
        </div>
      )}
    </>
  );
}
