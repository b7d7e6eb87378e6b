import type { Kind } from '../../contract/catalogue/kind.ts';
import type { FactName } from '../../contract/fact-names.ts';
import type { Facts, ReadingFinding } from '../../contract/reading.ts';
import { type Classification, classify, OTHER_KIND, rankKinds } from './classify-pages.ts';
import { SURE_THRESHOLD } from './confidence.ts';

/** A paper that reaches this share of a kind's threshold, no other kind within the lead, is likely of that kind. */
const NEAR = 0.65;
const LEAD = 0.35;
/** Confidence of a guessed kind at the threshold itself; less below. Every surely known kind that leads so is above. */
const GUESSED = 0.5;
/** Values read on a guessed kind's terms are looked at by a person. */
const UNSURE = SURE_THRESHOLD - 0.1;

/** A letter or a statement speaks of other papers in their own words (an application for a job, of a contract): it is no paper of that kind. */
const LETTER =
  /(?<![a-z0-9])(?:objet|concerne|candidature|agreer|salutations|(?:chere? )?madame (?:ou )?monsieur|messieurs|je (?:me permets|souhaite|vous (?:ecris|prie|remercie))|ce que de droit|dear|yours|regards|j ai l honneur)(?![a-z0-9])/;

/**
 * The kind of some pages as `classify` has it; or, when they reach no kind's threshold, the kind that they nearly reach and that
 * clearly leads. Such a guess is not `known`: its paper must say `unknown-kind`, its values must not be sure (`asGuessed`).
 */
export function classifyOrGuess(folded: string, kinds: readonly Kind[]): Classification {
  const found = classify(folded, kinds);
  if (found.known || LETTER.test(folded)) return found;
  const [best, second] = rankKinds(folded, kinds);
  if (best === undefined || best.score < NEAR || best.score - Math.max(0, second?.score ?? 0) < LEAD) return found;
  return { kind: best.kind, confidence: Math.round(best.score * GUESSED * 100) / 100, known: false };
}

/** Is the kind of these pages only a guess, neither known nor left as `autre`? */
export const isGuess = ({ kind, known }: Classification): boolean => !known && kind.slug !== OTHER_KIND;

/** What was read of a paper on the terms of a guessed kind: no value is sure, and each that was says so. */
export function asGuessed(read: { facts: Facts; findings: ReadingFinding[] }): {
  facts: Facts;
  findings: ReadingFinding[];
} {
  const facts: Facts = {};
  const findings = [...read.findings];
  for (const name of Object.keys(read.facts) as FactName[]) {
    const fact = read.facts[name];
    if (fact === undefined) continue;
    facts[name] = { ...fact, confidence: Math.min(fact.confidence, UNSURE) };
    if (fact.confidence < SURE_THRESHOLD || findings.some((f) => f.fact === name)) continue;
    findings.push({ code: 'low-confidence', page: fact.page, fact: name, detail: name });
  }
  return { facts, findings };
}
