import type { Condition } from '../../contract/catalogue/condition.ts';
import type { Missing } from '../../contract/trace.ts';
import { evaluate, type RuleContext } from './evaluate-condition.ts';

/** `perhaps`: the facts that would tell are in `missing`, or the text leaves it to the prefect. */
export interface Application {
  applies: 'yes' | 'no' | 'perhaps';
  missing: Missing[];
}

/** Whether an entry of a procedure (a paper, a fee, a step…) applies to this dossier on the filing day. */
export function applies(when: Condition | undefined, context: RuleContext): Application {
  if (when === undefined) return { applies: 'yes', missing: [] };
  const { state, missing } = evaluate(when, context);
  if (state === 'satisfied') return { applies: 'yes', missing: [] };
  if (state === 'not-satisfied') return { applies: 'no', missing: [] };
  return { applies: 'perhaps', missing };
}
