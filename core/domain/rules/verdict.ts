import type { Evidence, FindingState, Missing } from '../../contract/assessment.ts';

/** What a condition, or a part of one, comes to, with its trace. */
export interface Verdict {
  state: FindingState;
  evidence: Evidence[];
  missing: Missing[]; // would settle or satisfy it; dropped once it is satisfied
  cautions: Missing[]; // to be told whatever the result
  words: Record<string, string>; // fill-ins for the explanation
}

export function verdict(state: FindingState, parts: Partial<Omit<Verdict, 'state'>> = {}): Verdict {
  return { state, evidence: [], missing: [], cautions: [], words: {}, ...parts };
}

/** Entries once each, in their order. */
export function distinct<T extends Evidence | Missing>(entries: readonly T[]): T[] {
  const seen = new Set<string>();
  return entries.filter((entry) => {
    const key = `${'piece' in entry ? entry.piece : ''}|${entry.fact}|${entry.note}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

// From the state that decides alone to the one that needs all others to agree. A missing fact comes before an
// appreciation: once it is known the answer may be plain.
const DECIDES_ALL: FindingState[] = ['not-satisfied', 'unknown', 'appreciation', 'satisfied'];
const DECIDES_ANY: FindingState[] = ['satisfied', 'unknown', 'appreciation', 'not-satisfied'];

function combined(parts: readonly Verdict[], order: readonly FindingState[]): Verdict {
  const state = order.find((candidate) => parts.some((part) => part.state === candidate)) ?? order.at(-1) ?? 'unknown';
  // A branch that the result does not need (the other way of an alternative) does not burden the answer.
  const alternative = order === DECIDES_ANY && state === 'satisfied';
  const telling = alternative ? parts.filter((part) => part.state === 'satisfied') : parts;
  // While an answer is open, what is asked is what would settle it, not what already failed beside it.
  const lacking = telling.filter((part) =>
    state === 'unknown' ? part.state === 'unknown' : part.state !== 'satisfied',
  );
  return {
    state,
    evidence: distinct(telling.flatMap((part) => part.evidence)),
    missing: distinct(lacking.flatMap((part) => part.missing)),
    cautions: distinct(telling.flatMap((part) => part.cautions)),
    words: Object.assign({}, ...parts.map((part) => part.words)),
  };
}

/** All must hold: one that does not decides. */
export const allOf = (parts: readonly Verdict[]) => combined(parts, DECIDES_ALL);
/** One is enough. */
export const anyOf = (parts: readonly Verdict[]) => combined(parts, DECIDES_ANY);

/** The contrary; what is not known or appreciated stays so. */
export function negated(part: Verdict): Verdict {
  const state =
    part.state === 'satisfied' ? 'not-satisfied' : part.state === 'not-satisfied' ? 'satisfied' : part.state;
  // What made the inner condition hold is what now stands in the way.
  const missing =
    state === 'not-satisfied' ? part.evidence.map(({ fact, note }): Missing => ({ fact, note })) : part.missing;
  return { ...part, state, missing };
}
