import type { Kind } from '../../contract/catalogue/kind.ts';
import type { FactName } from '../../contract/fact-names.ts';
import type { Facts, ReadingFinding } from '../../contract/reading.ts';
import { type Classification, classify, type KindScore, OTHER_KIND, rankKinds } from './classify-pages.ts';
import { SURE_THRESHOLD } from './confidence.ts';
import { kindByWords, rankByWords, speaksOfOther } from './telling-words.ts';

/** A paper that reaches this share of a kind's threshold, no other kind within the lead, is likely of that kind. */
const NEAR = 0.65;
const LEAD = 0.35;
/** Confidence of a guessed kind at the threshold itself; less below. Every surely known kind that leads so is above. */
const GUESSED = 0.5;
/** Values read on a guessed kind's terms are looked at by a person. */
const UNSURE = SURE_THRESHOLD - 0.1;

/** A letter or a statement speaks of other papers in their own words (an application for a job, of a contract): it is no paper of that kind. */
const LETTER =
  /(?<![a-z0-9])(?:objet|concerne|candidature|agreer|salutations|(?:chere? )?madame (?:ou )?monsieur|(?:madame|monsieur) (?:pour|nous|vous|votre|par|suite|en|a la suite|je)|messieurs|je (?:me permets|souhaite|vous (?:ecris|prie|remercie))|ce que de droit|dear|yours|regards|j ai l honneur)(?![a-z0-9])/;

/** Who writes for himself speaks of his bill, his work, his flat: no vocabulary tells what such a letter is. */
const PERSONAL =
  /(?<![a-z0-9])(?:candidature|je (?:me permets|me tiens|souhaite|conteste|sollicite|demissionne|t [a-z]+|te [a-z]+|vous (?:ecris|prie|remercie|demande|informe|adresse))|j ai l honneur|j espere|dear|yours|regards)(?![a-z0-9])/;

/** The words' guess is worth less than the anchors': at most this. */
const BY_WORDS = 0.45;
/** Where anchors speak against the kind, or for another one, its vocabulary must say so much. */
const CONTRADICTED = 10;
/** So many points of vocabulary say all that vocabulary can say. */
const FULL_WORDS = 16;

/** What is for anybody must speak so much more of a kind's vocabulary to be of it: a card, an act without figures. */
const FOR_ANYBODY = 2.4;
/** So does a letter, which may speak of other papers. */
const IN_A_LETTER = 1.5;
const MONTH = '(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)';

/**
 * A paper is somebody's, or of a day: a leaflet, an offer, a manual speaks of bills and rents to anybody. A day, a month of a year,
 * somebody with a courtesy title, a birth.
 */
const OF_SOMEBODY = new RegExp(
  `(?<![a-z0-9])(?:\\d{1,2} \\d{1,2} (?:19|20)?\\d{2}|\\d{2} (?:19|20)\\d{2}|${MONTH} (?:19|20)\\d{2}|(?:m|mr|mme|mlle|monsieur|madame) [a-z]{2,}|(?:19|20)\\d{2} (?:19|20)?\\d{2}|\\d{2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec) \\d{4}|\\d{6,}|mil neuf cent|deux mill? ?e?|nee? (?:le|en)|je (?:soussignee?|certifie|declare|atteste)|titulaire|prenoms?|surname|nombres)(?![a-z0-9])`,
);

/** The kind that the anchors nearly reach and that clearly leads. */
function nearlyReached(ranked: readonly KindScore[]): KindScore | undefined {
  const [best, second] = ranked;
  if (best === undefined || best.score < NEAR || best.score - Math.max(0, second?.score ?? 0) < LEAD) return undefined;
  return best;
}

/**
 * The kind of some pages as `classify` has it; or, when they reach no kind's threshold, the kind that they nearly reach and that
 * clearly leads; or the one whose vocabulary they speak (`rankByWords`) when no anchor speaks against it. A guess by anchors
 * falls when the vocabulary is clearly that of another kind, or of a paper of none. A guess is not `known`: its paper must say
 * `unknown-kind`, its values must not be sure (`asGuessed`).
 */
export function classifyOrGuess(folded: string, kinds: readonly Kind[]): Classification {
  const found = classify(folded, kinds);
  if (found.known || PERSONAL.test(folded)) return found;
  const anchors = rankKinds(folded, kinds);
  const words = rankByWords(folded, kinds);
  const share = (kind: Kind) => anchors.find((score) => score.kind === kind)?.score ?? 0;
  const ofSomebody = OF_SOMEBODY.test(folded);
  const letter = LETTER.test(folded);
  const spoken = kindByWords(words, folded, share, (ofSomebody ? 1 : FOR_ANYBODY) * (letter ? IN_A_LETTER : 1));
  const near = letter ? undefined : nearlyReached(anchors);
  if (
    near !== undefined &&
    !speaksOfOther(words, near.kind, !ofSomebody) &&
    (spoken === undefined || spoken.kind === near.kind)
  )
    return { kind: near.kind, confidence: Math.round(near.score * GUESSED * 100) / 100, known: false };
  if (spoken === undefined) return found;
  const own = share(spoken.kind);
  const rival = Math.max(0, ...anchors.filter(({ kind }) => kind !== spoken.kind).map(({ score }) => score));
  const contradicted = own < 0 || (rival >= NEAR && rival - own >= LEAD);
  if (contradicted && spoken.points < CONTRADICTED) return found;
  const said = Math.min(1, spoken.points / FULL_WORDS + Math.max(0, own) / 2);
  return { kind: spoken.kind, confidence: Math.round(said * BY_WORDS * 100) / 100, known: false };
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
