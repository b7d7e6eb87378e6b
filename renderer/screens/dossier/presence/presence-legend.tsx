import { proofStrength } from '../../../../core/contract/assessment.ts';
import { fr } from '../../../text/fr.ts';

const text = fr.presence;

export function PresenceLegend() {
  return (
    <ul className="legend" aria-label={text.legend}>
      {proofStrength.options.map((strength) => (
        <li key={strength}>
          <span className="proof" data-strength={strength} aria-hidden="true">
            {text.letter[strength]}
          </span>
          {text.strength[strength]}
        </li>
      ))}
    </ul>
  );
}
