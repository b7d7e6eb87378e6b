import type { Evidence, FindingState, Missing } from '../../contract/assessment.ts';

/** What a condition, or a part of one, comes to, with its trace. */
export interface Verdict {
  state: FindingState;
  evidence: Evidence[];
  missing: Missing[]; // would settle or satisfy it; dropped once it is satisfied
  cautions: Missing[]; // to be told whatever the result
  words: Record<string, string>; // fill-ins for the explanation
}

type VerdictParts = Partial<Omit<Verdict, 'state'>>;

/** A class, because an object with four getters of its own takes ten times as long to make, for every condition and day. */
class TracedVerdict implements Verdict {
  readonly state: FindingState;
  #parts: VerdictParts | (() => VerdictParts);

  constructor(state: FindingState, parts: VerdictParts | (() => VerdictParts)) {
    this.state = state;
    this.#parts = parts;
  }

  get evidence() {
    return this.#trace().evidence ?? [];
  }
  get missing() {
    return this.#trace().missing ?? [];
  }
  get cautions() {
    return this.#trace().cautions ?? [];
  }
  get words() {
    return this.#trace().words ?? {};
  }

  #trace(): VerdictParts {
    if (typeof this.#parts === 'function') this.#parts = this.#parts();
    return this.#parts;
  }
}

/**
 * A verdict with its trace. Given as a function, the trace is made when it is first looked at: the states of many days
 * are asked for without any sentence. Its parts are read one by one: spreading it gives its state alone.
 */
export function verdict(state: FindingState, parts: VerdictParts | (() => VerdictParts) = {}): Verdict {
  return new TracedVerdict(state, parts);
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

const decided = (states: readonly FindingState[], order: readonly FindingState[]): FindingState =>
  order.find((candidate) => states.includes(candidate)) ?? order.at(-1) ?? 'unknown';

/** The state of a condition all of whose parts must hold; `anyState`: one is enough. */
export const allState = (states: readonly FindingState[]) => decided(states, DECIDES_ALL);
export const anyState = (states: readonly FindingState[]) => decided(states, DECIDES_ANY);

/** The contrary state; what is not known or appreciated stays so. */
export function contrary(state: FindingState): FindingState {
  return state === 'satisfied' ? 'not-satisfied' : state === 'not-satisfied' ? 'satisfied' : state;
}

/** The words of all parts; one that is costly to say (a getter) is still said only if the explanation has it. */
function joinedWords(parts: readonly Verdict[]): Record<string, string> {
  const words: Record<string, string> = {};
  for (const part of parts) Object.defineProperties(words, Object.getOwnPropertyDescriptors(part.words));
  return words;
}

function combined(parts: readonly Verdict[], order: readonly FindingState[]): Verdict {
  const state = decided(
    parts.map((part) => part.state),
    order,
  );
  return verdict(state, () => {
    // A branch that the result does not need (the other way of an alternative) does not burden the answer.
    const alternative = order === DECIDES_ANY && state === 'satisfied';
    const telling = alternative ? parts.filter((part) => part.state === 'satisfied') : parts;
    // While an answer is open, what is asked is what would settle it, not what already failed beside it.
    const lacking = telling.filter((part) =>
      state === 'unknown' ? part.state === 'unknown' : part.state !== 'satisfied',
    );
    return {
      evidence: distinct(telling.flatMap((part) => part.evidence)),
      missing: distinct(lacking.flatMap((part) => part.missing)),
      cautions: distinct(telling.flatMap((part) => part.cautions)),
      words: joinedWords(parts),
    };
  });
}

/** All must hold: one that does not decides. */
export const allOf = (parts: readonly Verdict[]) => combined(parts, DECIDES_ALL);
/** One is enough. */
export const anyOf = (parts: readonly Verdict[]) => combined(parts, DECIDES_ANY);

/** The contrary; what is not known or appreciated stays so. */
export function negated(part: Verdict): Verdict {
  const state = contrary(part.state);
  return verdict(state, () => ({
    evidence: part.evidence,
    // What made the inner condition hold is what now stands in the way.
    missing:
      state === 'not-satisfied' ? part.evidence.map(({ fact, note }): Missing => ({ fact, note })) : part.missing,
    cautions: part.cautions,
    words: part.words,
  }));
}
