import type { Kind } from '../../../core/contract/catalogue/kind.ts';
import type { FactName, FactValue } from '../../../core/contract/fact-names.ts';
import type { Fact, PageReading } from '../../../core/contract/reading.ts';
import { SURE_THRESHOLD } from '../../../core/domain/reading/confidence.ts';
import { extractFacts } from '../../../core/domain/reading/extract-facts.ts';
import { fold } from '../../../core/domain/reading/normalise/fold.ts';
import { type AlterationId, type Altered, alterPaper } from './alter-paper.ts';
import type { Paper } from './paper.ts';

/** `flagged`: read wrongly, below the sure threshold. `unsure`: read rightly, below it. */
export type AlteredOutcome = 'right' | 'unsure' | 'missed' | 'flagged' | 'wrong-and-sure';

export interface JudgedAlteration {
  paper: string;
  kind: string;
  alteration: AlterationId;
  fact: FactName;
  outcome: AlteredOutcome;
  expected: FactValue | null;
  read: Fact | null;
}

/** Names in either order, words with or without accents: an alteration never makes such a difference. */
const same = (a: FactValue, b: FactValue): boolean => {
  if (typeof a === 'number' || typeof b === 'number') return Math.abs(Number(a) - Number(b)) < 0.005;
  const words = (text: string) => fold(text).split(' ').sort().join(' ');
  return words(a) === words(b);
};

/**
 * A value that was taken away may still be printed in another form (a month in a period, a name in a machine-readable
 * zone): who reads the paper's true value has read it, unless its key is wrong.
 */
function outcomeOf({ alteration, expected }: Altered, known: readonly FactValue[], read: Fact | null): AlteredOutcome {
  if (read === null) return 'missed';
  const right = [...(alteration === 'swapped' ? [] : known), ...(expected === null ? [] : [expected])];
  const sure = read.confidence >= SURE_THRESHOLD;
  if (right.some((value) => same(value, read.value))) return sure ? 'right' : 'unsure';
  return sure ? 'wrong-and-sure' : 'flagged';
}

/** Alters a paper in every wanted way, and reads each altered one as a paper of its kind. */
export function readAltered(
  paper: Paper,
  pages: readonly PageReading[],
  kind: Kind,
  wanted: readonly AlterationId[],
): JudgedAlteration[] {
  const asked = new Set(kind.facts.map((rule) => rule.fact));
  return alterPaper(paper, pages, wanted)
    .filter(({ fact }) => asked.has(fact))
    .map((altered) => {
      const { fact, alteration, expected } = altered;
      const truth = paper.truth[fact];
      const read = extractFacts(altered.pages, kind).facts[fact] ?? null;
      const known = truth === undefined ? [] : [truth.value, ...(truth.accepts ?? [])];
      const outcome = outcomeOf(altered, known, read);
      return { paper: paper.id, kind: kind.slug, alteration, fact, outcome, expected, read };
    });
}
