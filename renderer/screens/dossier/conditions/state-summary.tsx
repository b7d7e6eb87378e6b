import { type Finding, findingState } from '../../../../core/contract/assessment.ts';
import { StateMark } from '../../../components/state-mark.tsx';
import { fr } from '../../../text/fr.ts';

/** How many findings are in each state. No verdict: the texts in force leave that to the prefect. */
export function StateSummary({ findings }: { findings: Finding[] }) {
  if (findings.length === 0) return null;
  return (
    <ul className="summary" aria-label={fr.conditions.summary}>
      {findingState.options
        .map((state) => ({ state, n: findings.filter((finding) => finding.state === state).length }))
        .filter(({ n }) => n > 0)
        .map(({ state, n }) => (
          <li key={state}>
            <strong>{n}</strong> <StateMark state={state} />
          </li>
        ))}
    </ul>
  );
}
