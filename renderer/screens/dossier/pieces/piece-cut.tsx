import type { PieceView } from '../../../../core/contract/dossier.ts';
import { ErrorAlert } from '../../../components/error-alert.tsx';
import { useChange } from '../../../hooks/use-change.ts';
import { fr } from '../../../text/fr.ts';

const text = fr.pieces;

interface Props {
  dossier: string;
  piece: PieceView;
  /** The piece before it in the dossier, if any. */
  previous: PieceView | null;
  /** The page on the screen, from 1. */
  at: number;
  onShow: (piece: string) => void;
}

/** Where the machine cut a file wrongly: cut this piece before the page on the screen, or put it back with the one before. */
export function PieceCut({ dossier, piece, previous, at, onShow }: Props) {
  const split = useChange('piece.split');
  const join = useChange('piece.join');
  const busy = split.running || join.running;
  const cut = async () => {
    const done = await split.run({ dossier, piece: piece.id, at });
    if (done) onShow(done.piece);
  };
  const putBack = async (into: string) => {
    if (await join.run({ dossier, piece: piece.id, into })) onShow(into);
  };
  if (at < 2 && !previous) return null;
  return (
    <div className="piece-cut">
      {at >= 2 && (
        <button type="button" className="quiet" disabled={busy} onClick={() => void cut()}>
          {text.cutBefore(at)}
        </button>
      )}
      {previous && (
        <button type="button" className="quiet" disabled={busy} onClick={() => void putBack(previous.id)}>
          {text.joinTo(previous.title)}
        </button>
      )}
      <ErrorAlert error={split.error ?? join.error} />
    </div>
  );
}
