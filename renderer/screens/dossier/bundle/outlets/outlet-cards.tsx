import type { OutletSummary } from '../../../../../core/contract/outlet.ts';
import { fr } from '../../../../text/fr.ts';

const text = fr.outlets;

interface Props {
  outlets: OutletSummary[];
  chosen: string | null;
  onChoose: (outlet: string) => void;
}

/** One card a place: its name, how it takes a dossier, and what it wants. */
export function OutletCards({ outlets, chosen, onChoose }: Props) {
  return (
    <ul className="outlet-cards">
      {outlets.map(({ id, title, delivery, summary }) => (
        <li key={id} data-outlet={id}>
          <button
            type="button"
            aria-pressed={id === chosen}
            aria-describedby={`outlet-${id}`}
            onClick={() => onChoose(id)}
          >
            <span className="outlet-name">{title}</span>
            <span className="badge">{text.delivery[delivery]}</span>
            {id === chosen && (
              <span className="outlet-chosen" aria-hidden="true">
                ✓ {text.chosen}
              </span>
            )}
          </button>
          <p className="hint" id={`outlet-${id}`}>
            {summary}
          </p>
        </li>
      ))}
    </ul>
  );
}
