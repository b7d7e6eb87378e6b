import type { PieceView } from '../../../../core/contract/dossier.ts';
import type { FactName } from '../../../../core/contract/fact-names.ts';
import { ErrorAlert } from '../../../components/error-alert.tsx';
import { useChange } from '../../../hooks/use-change.ts';
import { fr } from '../../../text/fr.ts';
import { FactRow } from './fact-row.tsx';

const text = fr.pieces;

interface Props {
  dossier: string;
  piece: PieceView;
  /** Facts that papers of this kind usually state, in the catalogue's order. */
  expected: readonly FactName[];
  active: FactName | null;
  onPoint: (name: FactName | null) => void;
  /** Page of the piece on which a fact was read; 0 when on none. */
  pageOf: (name: FactName) => number;
}

/** All values of a piece, those not found included, in the order in which such papers print them. */
export function FactList({ dossier, piece, expected, active, onPoint, pageOf }: Props) {
  const confirm = useChange('fact.confirm');
  const others = piece.facts.map(({ name }) => name).filter((name) => !expected.includes(name));
  const open = piece.facts.filter(({ status }) => status === 'read').map(({ name }) => name);
  return (
    <section aria-labelledby="values-title">
      <div className="title-row">
        <h2 id="values-title">{text.values}</h2>
        {open.length > 0 && (
          <button
            type="button"
            disabled={confirm.running}
            onClick={() => void confirm.run({ dossier, piece: piece.id, names: open })}
          >
            {text.confirmAll}
          </button>
        )}
      </div>
      <ErrorAlert error={confirm.error} />
      <ul className="facts">
        {[...new Set([...expected, ...others])].map((name) => (
          <FactRow
            key={name}
            dossier={dossier}
            piece={piece.id}
            name={name}
            fact={piece.facts.find((fact) => fact.name === name) ?? null}
            page={piece.pages.length > 1 ? pageOf(name) : 0}
            active={name === active}
            onPoint={onPoint}
          />
        ))}
      </ul>
    </section>
  );
}
