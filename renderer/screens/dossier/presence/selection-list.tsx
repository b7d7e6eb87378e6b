import type { PresenceSelection } from '../../../../core/contract/presence.ts';
import { unbreakable } from '../../../format/unbreakable.ts';
import { fr } from '../../../text/fr.ts';

const text = fr.presenceStudy;

interface Props {
  selection: PresenceSelection;
  titles: ReadonlyMap<string, string>;
  onPiece: (piece: string) => void;
}

/** The smallest strong set of papers for the chosen grid; the others are kept in reserve, none is removed. */
export function SelectionList({ selection, titles, onPiece }: Props) {
  const links = (ids: readonly string[]) => (
    <ul>
      {ids.map((id) => (
        <li key={id}>
          <button type="button" className="link" onClick={() => onPiece(id)}>
            {titles.get(id) ?? id}
          </button>
        </li>
      ))}
    </ul>
  );
  return (
    <div className="card" data-selection={selection.grid}>
      <h3>{text.selection}</h3>
      <p>{text.selectionOf(selection.chosen.length, selection.reserve.length)}</p>
      <p>{unbreakable(selection.note)}</p>
      {links(selection.chosen)}
      {selection.reserve.length > 0 && (
        <details>
          <summary>{text.reserve(selection.reserve.length)}</summary>
          {links(selection.reserve)}
        </details>
      )}
    </div>
  );
}
