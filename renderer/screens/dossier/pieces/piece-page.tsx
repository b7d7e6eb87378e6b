import type { PageRef, PieceView } from '../../../../core/contract/dossier.ts';
import type { FactName } from '../../../../core/contract/fact-names.ts';
import { PageViewer } from '../../../components/page-viewer.tsx';
import { fr } from '../../../text/fr.ts';
import { CornerEditor } from './corner-editor.tsx';
import { FactBoxes } from './fact-boxes.tsx';
import { PageCorners, useCorners } from './page-corners.tsx';
import { PieceCut } from './piece-cut.tsx';

interface Props {
  dossier: string;
  piece: PieceView;
  /** The piece before it in the dossier, if any. */
  previous: PieceView | null;
  page: PageRef;
  at: number;
  onPage: (page: number) => void;
  active: FactName | null;
  onPoint: (name: FactName | null) => void;
  onShow: (piece: string) => void;
}

/** The page on the screen: the places of the values on it, or the corners of its sheet while a person sets them. */
export function PiecePage({ dossier, piece, previous, page, at, onPage, active, onPoint, onShow }: Props) {
  const corners = useCorners(dossier, page);
  const { width, height } = page;
  const setting = corners.corners !== null && width !== undefined && height !== undefined;
  return (
    <div className="piece-page">
      <PageViewer
        label={fr.pieces.pages}
        page={at}
        pages={piece.pages.length}
        onPage={onPage}
        address={(number) => {
          const ref = piece.pages[number - 1] ?? page;
          return `piece://page/${dossier}/${ref.source}/${ref.page}`;
        }}
        alt={(number) => fr.pieces.pageImage(number, piece.title)}
        overlay={
          setting && corners.corners ? (
            <CornerEditor width={width} height={height} corners={corners.corners} onChange={corners.move} />
          ) : (
            <FactBoxes page={page} facts={piece.facts} active={active} onPoint={onPoint} />
          )
        }
      />
      {page.image === true && <PageCorners {...corners} />}
      <PieceCut dossier={dossier} piece={piece} previous={previous} at={at} onShow={onShow} />
    </div>
  );
}
