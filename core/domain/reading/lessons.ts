import { FACT_TYPES, type FactName, type FactValue } from '../../contract/fact-names.ts';
import type { Lesson } from '../../contract/lesson.ts';
import type { Candidate } from './candidate.ts';
import { fold } from './normalise/fold.ts';

/** What was learnt of the papers of one kind and issuer: the lessons of a key, none when nothing was. */
export type LessonsOf = (kind: string, issuer: string) => readonly Lesson[];
export const NO_LESSONS: LessonsOf = () => [];

type Values = Partial<Record<FactName, FactValue>>;

/** Facts that name who made the paper, from the surest: a number is one firm's, a name may be two firms'. */
const ISSUER_NAMES: readonly FactName[] = ['employeur', 'emetteur', 'bailleur'];

/** The keys under which lessons of this paper's issuer are kept, from the surest; none when no issuer is printed. */
export function issuerKeys(values: Values): string[] {
  const siret = values.siret === undefined ? [] : [`siret:${values.siret}`];
  const names = ISSUER_NAMES.map((name) => values[name]).filter((value) => value !== undefined);
  return [...siret, ...names.map((name) => `nom:${fold(String(name))}`)].filter((key) => !key.endsWith(':'));
}

/** A property of the issuer itself is the same on all its papers; an amount or a date is not. */
const STABLE: readonly FactName[] = ['employeur', 'emetteur', 'bailleur', 'siret', 'naf'];

const same = (fact: FactName, a: FactValue, b: FactValue) =>
  FACT_TYPES[fact] === 'text' ? fold(String(a)) === fold(String(b)) : String(a) === String(b);

/** Letters that may differ between a name and its recognised print, of each ten. */
const MISREAD_PER_TEN = 1.2;

/** Whether `print` is `name` but for a few misread letters. Numbers with a key are left to their key. */
function misprintOf(name: FactValue, print: FactValue): boolean {
  const [a, b] = [fold(String(name)), fold(String(print))];
  if (/^\d+$/.test(a) || a === b || a.length < 6) return false;
  return editDistance(a, b) <= Math.max(1, Math.floor((a.length * MISREAD_PER_TEN) / 10));
}

/** Letters to change, add or drop to make one text of the other. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/**
 * Marks the candidates that stand where a person confirmed this fact before, or that are the issuer's own confirmed
 * property. A mark ranks; it never makes a doubtful print sure. Lessons of a surer key hide those of the vaguer ones.
 */
export function taughtCandidates(
  kind: string,
  values: Values,
  candidates: readonly Candidate[],
  lessonsOf: LessonsOf,
): Candidate[] {
  const lessons = new Map<FactName, Lesson>();
  for (const key of issuerKeys(values)) {
    for (const learnt of lessonsOf(kind, key)) if (!lessons.has(learnt.fact)) lessons.set(learnt.fact, learnt);
  }
  if (lessons.size === 0) return [...candidates];
  return candidates.map((candidate) => {
    const learnt = lessons.get(candidate.fact);
    if (learnt === undefined) return candidate;
    const samePlace = learnt.via !== null && candidate.via === learnt.via;
    if (!STABLE.includes(candidate.fact)) return samePlace ? { ...candidate, taught: true } : candidate;
    if (same(candidate.fact, candidate.value, learnt.value)) return { ...candidate, taught: true };
    // The recogniser errs on the same name in the same way each month: the name that a person gave stands for its print.
    if (candidate.source === 'ocr' && misprintOf(learnt.value, candidate.value))
      return { ...candidate, value: learnt.value, taught: true, doubtful: true };
    return samePlace ? { ...candidate, taught: true } : candidate;
  });
}

/**
 * What a person's word on one fact teaches, one lesson for each key of the issuer: `candidates` are those of the paper,
 * of which the best with the confirmed value says where it stood. The person's own facts (names, numbers) teach a place,
 * never a value: the next paper of that employer may be somebody else's.
 */
export function lessonsFrom(
  kind: string,
  values: Values,
  fact: FactName,
  value: FactValue,
  candidates: readonly Candidate[],
): Lesson[] {
  const place = candidates
    .filter((candidate) => candidate.fact === fact && same(fact, candidate.value, value))
    .sort((a, b) => b.score - a.score)[0];
  const via = place?.via ?? null;
  if (via === null && !STABLE.includes(fact)) return [];
  const kept = STABLE.includes(fact) ? value : '';
  return issuerKeys(values).map((issuer) => ({ kind, issuer, fact, value: kept, via }));
}
