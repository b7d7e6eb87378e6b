import { useState } from 'react';
import type { PieceView } from '../../../../core/contract/dossier.ts';
import type { FactName } from '../../../../core/contract/fact-names.ts';
import type { MethodOutput } from '../../../../core/contract/methods/methods.ts';
import { PageViewer } from '../../../components/page-viewer.tsx';
import { fr } from '../../../text/fr.ts';
import { FactBoxes } from './fact-boxes.tsx';
import { FactList } from './fact-list.tsx';
import { PieceHead } from './piece-head.tsx';
import { PieceNotes } from './piece-notes.tsx';

interface Props {
  dossier: string;
  piece: PieceView;
  kinds: MethodOutput<'kind.list'>;
  onRemoved: (title: string) => void;
}

/** One piece: its page on the left with the values' places marked, its values on the right. */
export function PieceDetail({ dossier, piece, kinds, onRemoved }: Props) {
  const [at, setAt] = useState(1);
  const [active, setActive] = useState<FactName | null>(null);
  const page = piece.pages[Math.min(at, piece.pages.length) - 1];
  const pageOf = (name: FactName) => {
    const fact = piece.facts.find((candidate) => candidate.name === name);
    return piece.pages.findIndex(({ source, page: number }) => source === fact?.source && number === fact.page) + 1;
  };
  const point = (name: FactName | null) => {
    setActive(name);
    const number = name ? pageOf(name) : 0;
    if (number > 0) setAt(number);
  };
  if (!page) return null;
  return (
    <article className="piece" aria-label={piece.title}>
      <PieceHead dossier={dossier} piece={piece} kinds={kinds} onRemoved={onRemoved} />
      <div className="piece-body">
        <PageViewer
          label={fr.pieces.pages}
          page={at}
          pages={piece.pages.length}
          onPage={setAt}
          address={(number) => {
            const ref = piece.pages[number - 1] ?? page;
            return `piece://page/${dossier}/${ref.source}/${ref.page}`;
          }}
          alt={(number) => fr.pieces.pageImage(number, piece.title)}
          overlay={<FactBoxes page={page} facts={piece.facts} active={active} onPoint={point} />}
        />
        <div className="piece-values">
          <PieceNotes findings={piece.findings} />
          <FactList
            dossier={dossier}
            piece={piece}
            expected={kinds.find(({ slug }) => slug === piece.kind)?.facts ?? []}
            active={active}
            onPoint={point}
            pageOf={pageOf}
          />
        </div>
      </div>
    </article>
  );
}
