import { useState } from 'react';
import type { PieceView } from '../../../../core/contract/dossier.ts';
import type { FactName } from '../../../../core/contract/fact-names.ts';
import type { MethodOutput } from '../../../../core/contract/methods/methods.ts';
import { FactList } from './fact-list.tsx';
import { PieceHead } from './piece-head.tsx';
import { PieceNotes } from './piece-notes.tsx';
import { PiecePage } from './piece-page.tsx';

interface Props {
  dossier: string;
  piece: PieceView;
  kinds: MethodOutput<'kind.list'>;
  previous: PieceView | null;
  onRemoved: (title: string) => void;
  onShow: (piece: string) => void;
}

/** One piece: its page on the left with the values' places marked, its values on the right. */
export function PieceDetail({ dossier, piece, kinds, previous, onRemoved, onShow }: Props) {
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
        <PiecePage
          dossier={dossier}
          piece={piece}
          previous={previous}
          onShow={onShow}
          page={page}
          at={at}
          onPage={setAt}
          active={active}
          onPoint={point}
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
