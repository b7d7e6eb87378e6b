import { FACT_TYPES, type FactName } from '../../contract/fact-names.ts';
import type { Candidate } from './candidate.ts';
import { fold } from './normalise/fold.ts';
import { isCivility } from './normalise/names.ts';
import { nationalityCode } from './normalise/nationalities.ts';

/** The candidates of one value, best first; `votes` counts the different places where it was found. */
export type Group = { key: string; candidates: Candidate[]; best: Candidate; votes: number };

/** What was chosen for a fact, and what else is printed for it, best first. */
export type Choice = { fact: FactName; chosen: Group; others: Group[]; contested: boolean };
export type Choices = Map<FactName, Choice>;

/** Scores this near are the same: then the value found in more places wins. */
const SAME_SCORE = 0.04;
/** Another value with this share of the best score competes with it. */
const RIVAL = 0.8;

/** What a person confirmed on an earlier paper comes first, unless it fits much worse on this one than something else. */
const TAUGHT_AT_LEAST = 0.6;

/** Two prints of one value: names in either order, words with or without accents, "malienne" and "MLI". */
function keyOf(candidate: Candidate): string {
  if (FACT_TYPES[candidate.fact] !== 'text') return String(candidate.value);
  if (candidate.fact === 'nationalite')
    return nationalityCode(String(candidate.value)) ?? fold(String(candidate.value));
  return fold(String(candidate.value)).split(' ').sort().join(' ');
}

function groupByValue(candidates: readonly Candidate[]): Group[] {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const key = keyOf(candidate);
    groups.set(key, [...(groups.get(key) ?? []), candidate]);
  }
  return [...groups].map(([key, members]) => {
    const sorted = [...members].sort((a, b) => b.score - a.score);
    const places = new Set(sorted.map((c) => `${c.page}/${c.box[0].toFixed(0)}/${c.box[1].toFixed(0)}`));
    return { key, candidates: sorted, best: sorted[0] as Candidate, votes: places.size };
  });
}

/** A cut print of the same name ("SPECIMEN" in "SPECIMEN TRANSPORTS SAS") does not contradict it. */
const contains = (a: string, b: string) => {
  const words = new Set(a.split(' '));
  return b.split(' ').every((word) => words.has(word));
};

/** Scores this near let the longer of two prints of one name win. */
const NEARLY = 0.15;
const LONGEST_NAME = 6; // words

/** What the longer print has more is part of a name: no courtesy title, no "la société". */
function onlyAddsNames(longer: string, shorter: string): boolean {
  const known = new Set(shorter.split(' '));
  const added = longer.split(/\s+/).filter(
    (word) =>
      !fold(word)
        .split(' ')
        .every((part) => known.has(part)),
  );
  return added.every((word) => /^\p{Lu}/u.test(word) && !isCivility(word) && !/^(?:La|Le|Les|L['’])$/.test(word));
}

/** "Tharshini" at the end of a full line is the beginning of the name that stands whole elsewhere on the paper. */
function wholeNameFirst(groups: Group[]): void {
  const [first] = groups;
  if (first === undefined) return;
  const whole = groups.findIndex(
    ({ key, best }) =>
      key !== first.key &&
      best.score >= first.best.score - NEARLY &&
      key.split(' ').length <= LONGEST_NAME &&
      contains(key, first.key) &&
      onlyAddsNames(String(best.value), first.key),
  );
  if (whole > 0) groups.unshift(...groups.splice(whole, 1));
}

/** Chooses one value among the candidates of one fact; undefined when there are none. */
export function chooseCandidate(fact: FactName, candidates: readonly Candidate[]): Choice | undefined {
  const groups = groupByValue(candidates);
  const most = Math.max(...groups.map((group) => group.best.score));
  const taught = (group: Group) =>
    Number(group.best.score >= TAUGHT_AT_LEAST * most && group.candidates.some((c) => c.taught === true));
  groups.sort((a, b) => {
    if (taught(a) !== taught(b)) return taught(b) - taught(a);
    const difference = b.best.score - a.best.score;
    if (Math.abs(difference) > SAME_SCORE) return difference;
    const failing = Number(a.best.check === 'failed') - Number(b.best.check === 'failed');
    return failing || b.votes - a.votes || difference || a.best.page - b.best.page || a.best.box[1] - b.best.box[1];
  });
  const isText = FACT_TYPES[fact] === 'text';
  if (isText) wholeNameFirst(groups);
  const [chosen, ...others] = groups;
  if (chosen === undefined) return undefined;
  const contested = others.some((other) => {
    if (taught(chosen) > taught(other)) return false; // a person settled this on an earlier paper of the same issuer
    if (other.best.score < RIVAL * chosen.best.score) return false;
    if (chosen.best.check === 'passed' && other.best.check === 'failed') return false;
    return !(isText && (contains(chosen.key, other.key) || contains(other.key, chosen.key)));
  });
  const doubtful = chosen.best.doubtful === true;
  return { fact, chosen, others, contested: contested || doubtful };
}
