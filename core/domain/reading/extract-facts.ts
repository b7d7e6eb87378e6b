import type { Kind } from '../../contract/catalogue/kind.ts';
import { AppError } from '../../contract/errors.ts';
import type { FactName } from '../../contract/fact-names.ts';
import type { Facts, PageReading, ReadingFinding } from '../../contract/reading.ts';
import { judge } from './arithmetic.ts';
import type { Candidate, Unreadable } from './candidate.ts';
import { candidatesByLabel } from './candidates-by-label.ts';
import { type Choice, chooseCandidate } from './choose-candidate.ts';
import { factConfidence, SURE_THRESHOLD } from './confidence.ts';
import { right, unionBox } from './page-rows.ts';
import { type PieceView, viewPiece } from './piece-view.ts';
import { READERS } from './readers/readers.ts';
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
        what: `forms/kinds/${piece.kind.slug}.yaml`,
        problem: `reader ${rule.reader}; known: ${Object.keys(READERS).join(', ')}`,
      });
    candidates.push(...reader(piece, rule));
  }
  const kept = candidates
    .filter((c) => c.score >= LEAST_SCORE)
    .map((c) => (cutByTheEdge(piece, c) ? { ...c, doubtful: true } : c));
  return { candidates: kept, unreadable };
}

/** Facts of one piece with what a person should look at. A value that is not printed is absent. */
export function extractFacts(pages: readonly PageReading[], kind: Kind): { facts: Facts; findings: ReadingFinding[] } {
  const piece = viewPiece(pages, kind);
  const { candidates, unreadable } = collect(piece);
  const choices = new Map<FactName, Choice>();
  for (const fact of new Set(candidates.map((c) => c.fact))) {
    const choice = chooseCandidate(
      fact,
      candidates.filter((c) => c.fact === fact),
    );
    if (choice !== undefined) choices.set(fact, choice);
  }
  const verdicts = judge(piece, choices);
  const facts: Facts = {};
  const findings: ReadingFinding[] = [];
  for (const [name, { chosen, contested }] of choices) {
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
    });
    const { value, printed, page, words, source } = best;
    facts[name] = { value, printed, page, box: unionBox(words.map(displayedBox)), confidence, source };
    if (check === 'failed') findings.push({ code: 'check-failed', page, fact: name, detail: name });
    if (contested) findings.push({ code: 'several-candidates', page, fact: name, detail: name });
    if (confidence < SURE_THRESHOLD && check !== 'failed' && !contested)
      findings.push({ code: 'low-confidence', page, fact: name, detail: name });
  }
  for (const { fact, sameAs } of kind.facts) {
    const other = sameAs === undefined ? undefined : facts[sameAs];
    if (other !== undefined && facts[fact] === undefined) facts[fact] = { ...other };
  }
  for (const name of new Set(unreadable.map((u) => u.fact))) {
    const first = unreadable.find((u) => u.fact === name);
    if (first !== undefined && facts[name] === undefined)
      findings.push({ code: 'check-failed', page: first.page, fact: name, detail: name });
  }
  return { facts, findings };
}
