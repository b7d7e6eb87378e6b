import { useState } from 'react';
import type { PieceView } from '../../../../core/contract/dossier.ts';
import type { MethodOutput } from '../../../../core/contract/methods/methods.ts';
import { markOf } from '../../../format/confidence-words.ts';
import { fr } from '../../../text/fr.ts';

const text = fr.pieces;

interface Props {
  pieces: PieceView[];
  kinds: MethodOutput<'kind.list'>;
  selected: string;
  onSelect: (piece: string) => void;
}

const doubts = (piece: PieceView) => piece.facts.filter((fact) => markOf(fact) === 'toCheck').length;
/** Findings on a whole page that a person should act upon while the paper is at hand. */
const WARNINGS: readonly string[] = [
  'unknown-kind',
  'page-unreadable',
  'page-blurred',
  'page-cut',
  'page-glare',
  'page-coarse',
  'handwriting',
  'foreign-language',
  'code-altered',
  'code-contradicts',
  'mrz-failed',
];
const wantsLook = (piece: PieceView) => doubts(piece) > 0 || piece.findings.some(({ code }) => WARNINGS.includes(code));

/** The pieces by nature, in the order of the catalogue; what needs a look is marked. */
export function PieceList({ pieces, kinds, selected, onSelect }: Props) {
  const [onlyDoubts, setOnlyDoubts] = useState(false);
  const shown = onlyDoubts ? pieces.filter(wantsLook) : pieces;
  const groups = kinds
    .map((kind) => ({ ...kind, pieces: shown.filter((piece) => piece.kind === kind.slug) }))
    .concat({ slug: '', title: '', facts: [], pieces: shown.filter((p) => !kinds.some(({ slug }) => slug === p.kind)) })
    .filter((group) => group.pieces.length > 0);
  return (
    <nav className="piece-list" aria-label={text.list}>
      <label className="check">
        <input type="checkbox" checked={onlyDoubts} onChange={(event) => setOnlyDoubts(event.target.checked)} />
        {text.onlyToCheck}
      </label>
      {onlyDoubts && shown.length === 0 && <p className="hint">{text.nothingToCheck}</p>}
      {groups.map((group) => (
        <section key={group.slug}>
          <h2>
            {group.title} <span className="hint">{group.pieces.length}</span>
          </h2>
          <ul>
            {group.pieces.map((piece) => (
              <li key={piece.id}>
                <button
                  type="button"
                  aria-current={piece.id === selected ? 'true' : undefined}
                  onClick={() => onSelect(piece.id)}
                >
                  <span>{piece.title}</span>
                  {doubts(piece) > 0 && <span className="badge warn">{text.toCheck(doubts(piece))}</span>}
                  {piece.findings.some(({ code }) => code === 'unknown-kind') && !piece.kindConfirmed && (
                    <span className="badge warn">{text.kindDoubtful}</span>
                  )}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}
