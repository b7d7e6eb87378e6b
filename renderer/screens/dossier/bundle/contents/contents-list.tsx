import { useState } from 'react';
import type { BundleContents } from '../../../../../core/contract/bundle.ts';
import { ErrorAlert } from '../../../../components/error-alert.tsx';
import { fr } from '../../../../text/fr.ts';
import { ContentsTable } from './contents-table.tsx';
import { OrderedPieces } from './ordered-pieces.tsx';
import { usePieceOrder } from './use-piece-order.ts';

const text = fr.bundleContents;

interface Props {
  dossier: string;
  contents: BundleContents;
  reload: () => void;
}

/** Every piece under its section with its number; what came after the freeze, and what was removed since. */
export function ContentsList({ dossier, contents, reload }: Props) {
  const { pieces, place, backToCatalogue, error } = usePieceOrder(dossier, contents, reload);
  const [said, setSaid] = useState('');
  const all = [...pieces, ...contents.late];
  const pages = all.reduce((sum, piece) => sum + piece.pages, 0);
  const frozen = contents.frozenOn !== null;
  const strength = contents.settings.strength;
  return (
    <section className="card contents-list" aria-labelledby="contents-title">
      <div className="title-row">
        <h2 id="contents-title">{text.title}</h2>
        <p className="hint">{text.summary(all.length, pages)}</p>
      </div>
      <div className="actions">
        <p className="hint">{frozen ? text.orderKept : text.ordered[contents.order]}</p>
        {contents.order === 'person' && !frozen && (
          <button type="button" onClick={backToCatalogue}>
            {text.backToCatalogue}
          </button>
        )}
      </div>
      <p role="status" className="hidden">
        {said}
      </p>
      <ErrorAlert error={error} />
      <OrderedPieces pieces={pieces} strength={strength} place={frozen ? null : place} say={setSaid} />
      {contents.late.length > 0 && (
        <div className="contents-part">
          <h3>{text.late}</h3>
          <p className="hint">{text.lateExplain}</p>
          <ContentsTable label={text.late} pieces={contents.late} strength={strength} />
        </div>
      )}
      {contents.gone.length > 0 && (
        <div className="contents-part">
          <h3>{text.gone}</h3>
          <p className="hint">{text.goneExplain}</p>
          <ul className="plain">
            {contents.gone.map(({ label, title }) => (
              <li key={label}>{text.goneLine(label, title)}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
