import type { FindingState } from '../../core/contract/assessment.ts';
import { fr } from '../text/fr.ts';

const SHAPES: Record<FindingState, string> = {
  satisfied: 'M3 8.5 6.5 12 13 4.5',
  'not-satisfied': 'M4 4 12 12M12 4 4 12',
  unknown: 'M5.5 6a2.5 2.5 0 1 1 3.6 2.2C8.300 8.600 8 9 8 10M8 12.400v.2',
  appreciation: 'M3 6h10M3 10h10',
};

/** The state of a finding, told three times: by its shape, its colour and its word. */
export function StateMark({ state }: { state: FindingState }) {
  return (
    <span className="state" data-state={state}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={SHAPES[state]} />
      </svg>
      {fr.conditions.state[state]}
    </span>
  );
}
