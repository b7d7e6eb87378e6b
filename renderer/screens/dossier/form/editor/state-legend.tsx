import { fr } from '../../../../text/fr.ts';
import type { ShownField } from './editor-field.ts';
import { FIELD_STATES, STATE_SIGNS } from './field-state.ts';

/** How many fields are in each state: the key to the signs on the page, and the work that is left. */
export function StateLegend({ fields }: { fields: readonly ShownField[] }) {
  return (
    <ul className="state-legend" aria-label={fr.formEditor.legend}>
      {FIELD_STATES.map((state) => {
        const count = fields.filter((shown) => shown.state === state && !shown.field.hidden).length;
        return count === 0 ? null : (
          <li key={state} data-state={state}>
            <span aria-hidden="true" className="legend-sign">
              {STATE_SIGNS[state]}
            </span>{' '}
            {fr.formEditor.statesCount[state](count)}
          </li>
        );
      })}
    </ul>
  );
}
