import type { Kind } from '../../contract/catalogue/kind.ts';
import { AppError } from '../../contract/errors.ts';
import { FACT_TYPES, type FactName } from '../../contract/fact-names.ts';
import type { Facts, PageReading, ReadingFinding } from '../../contract/reading.ts';
import { judge } from './arithmetic.ts';
import type { Candidate, Unreadable } from './candidate.ts';
import { candidatesByLabel } from './candidates-by-label.ts';
import { type Choice, chooseCandidate } from './choose-candidate.ts';
import { commonCandidates } from './common-candidates.ts';
import { doubtedConfidence, factConfidence, SURE_THRESHOLD } from './confidence.ts';
import { doubtsOf } from './doubts/doubts.ts';
import { type LessonsOf, NO_LESSONS, taughtCandidates } from './lessons.ts';
import { mendLostCommas } from './mend-lost-comma.ts';
import { otherCandidates } from './other-candidates.ts';
import { right, unionBox } from './page-rows.ts';
import { type PieceView, viewPiece } from './piece-view.ts';
import { READER_FINDINGS, READERS } from './readers/readers.ts';
import { saidOfAnother } from './said-of-another.ts';
import { displayedBox } from './straight-page.ts';

/** A place that fits worse than this is no place for the value: better absent than wrong. */
const LEAST_SCORE = 0.45;

/** Nothing is printed on purpose this near to the right edge of a sheet, in points. */
const EDGE = 4;

/** What is printed over the edge is cut there: "01/04/2019" becomes 01/04/20, a name loses its end. */
function cutByTheEdge(piece: PieceView, { page, box }: Candidate): boolean {
  const sheet = piece.pages.find((view) => view.page.page === page);
  return sheet !== undefined && right(box) > sheet.page.width - EDGE;
}

function collect(piece: PieceView): { candidates: Candidate[]; unreadable: Unreadable[] } {
  const candidates: Candidate[] = [];
  const unreadable: Unreadable[] = [];
  for (const rule of piece.kind.facts) {
    if (rule.sameAs !== undefined) continue;
    if (rule.reader === undefined) {
      const found = candidatesByLabel(piece, rule);
      candidates.push(...found.candidates);
      unreadable.push(...found.unreadable);
      continue;
    }
    const reader = READERS[rule.reader];
    if (reader === undefined)
      throw new AppError('input.invalid', {
        what: `forms/kinds/${piece.kind.slug}/kind.yaml`,
        problem: `reader ${rule.reader}; known: ${Object.keys(READERS).join(', ')}`,
      });
    candidates.push(...reader(piece, rule).map((c) => ({ ...c, via: `reader:${rule.reader}` })));
  }
  const meant = (c: Candidate) => c.score >= LEAST_SCORE && !saidOfAnother(piece, c);
  const usable = candidates.filter(meant);
  const common = commonCandidates(piece, usable, unreadable).filter(meant);
  const kept = [...usable, ...common].map((c) => (cutByTheEdge(piece, c) ? { ...c, doubtful: true } : c));
  return { candidates: [...kept, ...mendLostCommas(piece, kept, unreadable)], unreadable };
}

function chooseAll(candidates: readonly Candidate[]): Map<FactName, Choice> {
  const choices = new Map<FactName, Choice>();
  for (const [fact, own] of Map.groupBy(candidates, (candidate) => candidate.fact)) {
    const choice = chooseCandidate(fact, own);
    if (choice !== undefined) choices.set(fact, choice);
  }
  return choices;
}

/** The choices, made again with what was learnt of the issuer that they name. */
function taughtChoices(kind: string, candidates: readonly Candidate[], lessonsOf: LessonsOf): Map<FactName, Choice> {
  const choices = chooseAll(candidates);
  const values = Object.fromEntries([...choices].map(([fact, { chosen }]) => [fact, chosen.best.value]));
  const taught = taughtCandidates(kind, values, candidates, lessonsOf);
  return taught.some((candidate) => candidate.taught) ? chooseAll(taught) : choices;
}

/** Every candidate of a piece's facts: what a person's correction is compared with. */
export function candidatesOf(pages: readonly PageReading[], kind: Kind): Candidate[] {
  return collect(viewPiece(pages, kind)).candidates;
}

/**
 * A name or a job that one phrase gives and no other place repeats: where a name ends in a sentence is a guess on a layout
 * never seen, so a person looks ("en qualité de plongeur dans notre établissement").
 */
const isLonePhrase = (fact: FactName, { chosen }: Choice) =>
  FACT_TYPES[fact] === 'text' && chosen.votes < 2 && chosen.candidates.every((c) => c.via === 'reader:running-text');

/** Only the words that any paper uses lead to this value: sure by its own key, never by standing in one month or twice. */
const isCommonOnly = (fact: FactName, { chosen }: Choice) =>
  FACT_TYPES[fact] !== 'identifier' && chosen.candidates.every((c) => c.via?.startsWith('common:') === true);

/** Facts of one piece with what a person should look at. A value that is not printed is absent. */
export function extractFacts(
  pages: readonly PageReading[],
  kind: Kind,
  lessonsOf: LessonsOf = NO_LESSONS,
): { facts: Facts; findings: ReadingFinding[] } {
  const piece = viewPiece(pages, kind);
  const { candidates, unreadable } = collect(piece);
  const choices = taughtChoices(kind.slug, candidates, lessonsOf);
  const verdicts = judge(piece, choices);
  const doubts = doubtsOf(piece, choices, verdicts.confirmed);
  const facts: Facts = {};
  const findings: ReadingFinding[] = Object.entries(READER_FINDINGS)
    .filter(([reader]) => kind.facts.some((rule) => rule.reader === reader))
    .flatMap(([, find]) => find(piece));
  for (const [name, choice] of choices) {
    const { chosen, contested } = choice;
    const best = chosen.best;
    const passed = chosen.candidates.some((c) => c.check === 'passed');
    const check = verdicts.failed.has(name) ? 'failed' : passed ? 'passed' : best.check;
    const confidence = factConfidence({
      source: best.source,
      wordConfidence: best.wordConfidence,
      score: chosen.best.score,
      check,
      confirmed: verdicts.confirmed.has(name),
      contested,
      doubted: doubts.has(name),
      phrase: isLonePhrase(name, choice) || isCommonOnly(name, choice),
    });
    const { value, printed, page, words, source } = best;
    const others = otherCandidates(choice, confidence);
    const box = unionBox(words.map(displayedBox));
    facts[name] = { value, printed, page, box, confidence, source, ...(others.length > 0 ? { others } : {}) };
    if (check === 'failed') findings.push({ code: 'check-failed', page, fact: name, detail: name });
    if (contested) findings.push({ code: 'several-candidates', page, fact: name, detail: name });
    if (confidence < SURE_THRESHOLD && check !== 'failed' && !contested)
      findings.push({ code: 'low-confidence', page, fact: name, detail: name });
  }
  for (const { fact, sameAs } of kind.facts) {
    const other = sameAs === undefined ? undefined : facts[sameAs];
    if (other === undefined || facts[fact] !== undefined) continue;
    const { confidence } = other;
    facts[fact] = { ...other, confidence: doubts.has(fact) ? doubtedConfidence(confidence) : confidence };
  }
  for (const name of new Set(unreadable.map((u) => u.fact))) {
    const first = unreadable.find((u) => u.fact === name);
    if (first !== undefined && facts[name] === undefined)
      findings.push({ code: 'check-failed', page: first.page, fact: name, detail: name });
  }
  return { facts, findings };
}
