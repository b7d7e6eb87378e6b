import type { Presence } from '../../../../core/contract/assessment.ts';
import { monthInWords, monthsBetween } from '../../../format/days.ts';
import { fr } from '../../../text/fr.ts';

const text = fr.presence;

export function GapList({ gaps }: { gaps: Presence['gaps'] }) {
  return (
    <section className="card" aria-labelledby="gaps-title">
      <h3 id="gaps-title">{text.gaps}</h3>
      {gaps.length === 0 && <p>{text.noGaps}</p>}
      <ul>
        {gaps.map(({ from, to }) => (
          <li key={from}>
            {text.gap(monthInWords(from), monthInWords(to))}{' '}
            <span className="hint">({text.gapMonths(monthsBetween(from, to))})</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
