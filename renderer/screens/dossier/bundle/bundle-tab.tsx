import { useState } from 'react';
import type { Reopened } from '../../../../core/contract/bundle.ts';
import type { DossierView, PieceView } from '../../../../core/contract/dossier.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { ErrorAlert } from '../../../components/error-alert.tsx';
import { ProgressLine } from '../../../components/progress-line.tsx';
import { useChange } from '../../../hooks/use-change.ts';
import { fr } from '../../../text/fr.ts';
import { type BundleView, BundleViews } from './bundle-views.tsx';
import { ContentsView } from './contents/contents-view.tsx';
import { OutletsView } from './outlets/outlets-view.tsx';
import { HandOver } from './pass-on/hand-over.tsx';
import { ReopenBundle } from './pass-on/reopen-bundle.tsx';
import { ReopenedReport } from './pass-on/reopened-report.tsx';
import { PreviewView } from './preview/preview-view.tsx';

const text = fr.bundle;

/** What goes in the bundle, its composition, its preview and print, its deposits, and passing the dossier on. */
export function BundleTab({ dossier, pieces }: { dossier: DossierView; pieces: PieceView[] }) {
  const [view, setView] = useState<BundleView>(dossier.lastBundle ? 'preview' : 'contents');
  const [reopened, setReopened] = useState<Reopened | null>(null);
  const job = useChange('bundle.build');
  const bundle = dossier.lastBundle;
  const build = async () => {
    if (await job.run({ dossier: dossier.id })) setView('preview');
  };
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
      {pieces.length > 0 && (
        <div className="actions">
          <button type="button" className="primary" disabled={job.running} onClick={() => void build()}>
            {bundle ? text.rebuild : text.build}
          </button>
        </div>
      )}
      {job.running && (
        <ProgressLine
          label={text.building}
          progress={job.progress}
          cancelLabel={fr.common.cancel}
          onCancel={job.cancel}
        />
      )}
      <ErrorAlert error={job.error} />
      {reopened && <ReopenedReport report={reopened} />}
      {pieces.length === 0 ? (
        <>
          <EmptyState title={text.empty} teach={text.noPieces} />
          <ReopenBundle dossier={dossier} onReport={setReopened} />
        </>
      ) : (
        <>
          <BundleViews selected={view} onSelect={setView} />
          {view === 'contents' && <ContentsView dossier={dossier} />}
          {view === 'preview' &&
            (bundle ? (
              <PreviewView key={bundle.sha256} dossier={dossier} bundle={bundle} />
            ) : (
              <EmptyState title={text.empty} teach={text.notBuilt} />
            ))}
          {view === 'outlets' && <OutletsView dossier={dossier} />}
          {view === 'passOn' && (
            <div className="bundle-columns">
              <HandOver dossier={dossier} />
              <ReopenBundle dossier={dossier} onReport={setReopened} />
            </div>
          )}
        </>
      )}
    </>
  );
}
