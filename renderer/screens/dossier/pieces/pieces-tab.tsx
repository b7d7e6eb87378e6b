import { useState } from 'react';
import type { DossierView, PieceView } from '../../../../core/contract/dossier.ts';
import type { MethodOutput } from '../../../../core/contract/methods/methods.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { ErrorAlert } from '../../../components/error-alert.tsx';
import { ProgressLine } from '../../../components/progress-line.tsx';
import { fr } from '../../../text/fr.ts';
import type { PapersImport } from '../use-import.ts';
import { ImportOutcome } from './import-outcome.tsx';
import { PieceDetail } from './piece-detail.tsx';
import { PieceList } from './piece-list.tsx';
import { Quarantine } from './quarantine.tsx';
import { RemovedNotice } from './removed-notice.tsx';

const text = fr.pieces;

interface Props {
  dossier: DossierView;
  pieces: PieceView[];
  kinds: MethodOutput<'kind.list'>;
  papers: PapersImport;
  selected: string;
  onSelect: (piece: string) => void;
}

/** The papers of the dossier: add, look, correct, confirm. */
export function PiecesTab({ dossier, pieces, kinds, papers, selected, onSelect }: Props) {
  const [removed, setRemoved] = useState<string | null>(null);
  const piece = pieces.find(({ id }) => id === selected) ?? pieces[0];
  const add = (
    <button type="button" className="primary" disabled={papers.job.running} onClick={papers.choose}>
      {text.add}
    </button>
  );
  return (
    <>
      <div className="add-bar">
        {pieces.length > 0 && (
          <>
            {add}
            <p className="hint">{text.dropHint}</p>
          </>
        )}
      </div>
      {papers.job.running && (
        <ProgressLine
          label={text.importing}
          progress={papers.job.progress}
          cancelLabel={text.cancelImport}
          onCancel={papers.job.cancel}
        />
      )}
      <ErrorAlert error={papers.error} />
      {papers.pathless && (
        <p role="alert" className="message warn">
          {text.dropNoPath}
        </p>
      )}
      {papers.report && <ImportOutcome report={papers.report} />}
      {removed !== null && <RemovedNotice dossier={dossier.id} title={removed} onDone={() => setRemoved(null)} />}
      {pieces.length === 0 && !papers.job.running && (
        <EmptyState title={text.empty} teach={text.emptyTeach}>
          {add}
          <p className="hint">{text.dropHint}</p>
        </EmptyState>
      )}
      {piece && (
        <div className="pieces">
          <PieceList pieces={pieces} kinds={kinds} selected={piece.id} onSelect={onSelect} />
          <PieceDetail
            key={piece.id}
            dossier={dossier.id}
            piece={piece}
            previous={pieces[pieces.indexOf(piece) - 1] ?? null}
            kinds={kinds}
            onRemoved={setRemoved}
            onShow={onSelect}
          />
        </div>
      )}
      <Quarantine dossier={dossier.id} files={dossier.quarantine} />
    </>
  );
}
