import type { FactName, FactValue } from '../../../core/contract/fact-names.ts';
import type { Box, Fact, PieceReading } from '../../../core/contract/reading.ts';
import { SURE_THRESHOLD } from '../../../core/domain/reading/confidence.ts';
import type { Paper, Printed } from './paper.ts';

/**
 * How one value came out. `nearly`: a text that differs by accents, capitals or punctuation only. `invented`: read, though
 * the paper does not state it; it is as wrong as another value. `unasked`: printed, but the kind has no rule for it.
 */
export type Outcome = 'right' | 'nearly' | 'missed' | 'wrong' | 'invented' | 'unasked';

export interface Judged {
  fact: FactName;
  outcome: Outcome;
  confidence: number | null;
  sure: boolean;
  expected: FactValue | null;
  printed: string | null;
  read: FactValue | null;
  readPrinted: string | null;
  /** The box of the value lies on the print that the truth knows; it may be right and stand on another print. */
  onPrint: boolean;
}

/** Single blanks, one form of apostrophe and of hyphen: typesetting, not reading. */
const plain = (text: string) =>
  text
    .normalize('NFC')
    .replace(/[’‘`´]/gu, "'")
    .replace(/[‐‑–—]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim();

const folded = (text: string) =>
  plain(text)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '');

function sameValue(a: FactValue, b: FactValue): boolean {
  if (typeof a === 'number' || typeof b === 'number') return Math.abs(Number(a) - Number(b)) < 0.005;
  return plain(a) === plain(b);
}

function outcomeOf(truth: Printed, read: Fact): 'right' | 'nearly' | 'wrong' {
  const right = [truth.value, ...(truth.accepts ?? [])];
  if (right.some((value) => sameValue(value, read.value))) return 'right';
  if (typeof read.value !== 'string' || typeof truth.value !== 'string') return 'wrong';
  const alike = right.some((value) => typeof value === 'string' && folded(value) === folded(read.value as string));
  if (!alike) return 'wrong';
  // A name in plain capitals is what the paper shows; whoever writes it back with accents has read it right.
  return plain(truth.printed) === plain(read.printed) ? 'right' : 'nearly';
}

/**
 * Sets one piece against the truth of its paper. `asked`: the facts that the kind has rules for, so that a printed fact
 * nobody asks for is told from a missed one; `pages`: those of the paper in its file.
 */
export function comparePaper(
  paper: Paper,
  piece: PieceReading | undefined,
  asked: ReadonlySet<FactName>,
  pages: readonly number[] = [1],
): Judged[] {
  const judged: Judged[] = [];
  const facts = piece?.facts ?? {};
  for (const [fact, truth] of Object.entries(paper.truth) as [FactName, Printed][]) {
    if (paper.unjudged?.includes(fact)) continue;
    const read = facts[fact];
    const base = { fact, expected: truth.value, printed: truth.printed };
    if (read === undefined) judged.push({ ...base, outcome: asked.has(fact) ? 'missed' : 'unasked', ...nothing });
    else {
      const onPrint = read.page === truth.page + (pages[0] ?? 1) - 1 && overlap(read.box, truth.box);
      judged.push({ ...base, outcome: outcomeOf(truth, read), ...said(read), onPrint });
    }
  }
  for (const [fact, read] of Object.entries(facts) as [FactName, Fact][]) {
    if (paper.truth[fact] !== undefined || paper.unjudged?.includes(fact)) continue;
    judged.push({ fact, expected: null, printed: null, outcome: 'invented', ...said(read), onPrint: false });
  }
  return judged;
}

const overlap = (a: Box, b: Box) =>
  a[0] < b[0] + b[2] && b[0] < a[0] + a[2] && a[1] < b[1] + b[3] && b[1] < a[1] + a[3];

const nothing = { confidence: null, sure: false, read: null, readPrinted: null, onPrint: false };
const said = (read: Fact) => ({
  confidence: read.confidence,
  sure: read.confidence >= SURE_THRESHOLD,
  read: read.value,
  readPrinted: read.printed,
});

export interface FoundPiece {
  piece: PieceReading | undefined;
  /** The paper came out as one piece of just its pages, and of its kind. */
  kindRight: boolean;
  whole: boolean;
}

/** The piece that is this paper: of those on its pages, the one of its kind, then the one that holds most of them. */
export function pieceOf(paper: Paper, pages: readonly number[], pieces: readonly PieceReading[], nth = 0): FoundPiece {
  const shared = (piece: PieceReading) => piece.pages.filter((page) => pages.includes(page)).length;
  const candidates = pieces.filter((piece) => shared(piece) > 0);
  const best = (piece: PieceReading) => (piece.kind === paper.kind ? 100 : 0) + shared(piece);
  const ranked = candidates.toSorted((a, b) => best(b) - best(a));
  // Papers that share a sheet come in the order in which they stand on it.
  const piece = nth > 0 ? candidates[nth] : ranked[0];
  const whole = piece !== undefined && piece.pages.join() === pages.join();
  return { piece, kindRight: piece?.kind === paper.kind, whole };
}

/** What must never be sure: another value than the printed one, or one that is not printed. */
export function isBad(outcome: Outcome): boolean {
  return outcome === 'wrong' || outcome === 'invented';
}
