import { isBad, type Judged } from './compare-paper.ts';
import { keepsBoxes } from './degradations.ts';
import type { JudgedPaper } from './judge-case.ts';
import { KEY_FACTS } from './key-facts.ts';

/** Counts of a set of papers. Values that the kind does not ask for are told apart and in no share. */
export interface Tally {
  papers: number;
  kindRight: number;
  whole: number;
  values: number; // printed and asked for
  right: number;
  nearly: number;
  missed: number;
  wrong: number; // another value than the printed one, or an invented one
  sure: number; // read with a confidence that nobody checks
  wrongSure: number;
  read: number;
  unasked: number;
  key: { values: number; right: number };
  /** Right values whose box may be set against the truth's, and those that lie on it. */
  boxes: { values: number; onPrint: number };
}

export function tally(papers: readonly JudgedPaper[]): Tally {
  const values = papers.flatMap((paper) => paper.values);
  const count = (test: (value: Judged) => boolean, of = values) => of.filter(test).length;
  const printed = (value: Judged) => value.outcome !== 'invented' && value.outcome !== 'unasked';
  const boxed = papers
    .filter((paper) => keepsBoxes(paper.degradation))
    .flatMap((paper) => paper.values.filter((value) => value.outcome === 'right'));
  const key = values.filter((value) => KEY_FACTS.has(value.fact));
  return {
    papers: papers.length,
    kindRight: papers.filter((paper) => paper.kindRight).length,
    whole: papers.filter((paper) => paper.whole).length,
    values: count(printed),
    right: count((value) => value.outcome === 'right'),
    nearly: count((value) => value.outcome === 'nearly'),
    missed: count((value) => value.outcome === 'missed'),
    wrong: count((value) => isBad(value.outcome)),
    sure: count((value) => value.sure),
    wrongSure: count((value) => value.sure && isBad(value.outcome)),
    read: count((value) => value.read !== null),
    unasked: count((value) => value.outcome === 'unasked'),
    key: { values: count(printed, key), right: count((value) => value.outcome === 'right', key) },
    boxes: { values: boxed.length, onPrint: count((value) => value.onPrint, boxed) },
  };
}

/** Groups by a text, in the order of first appearance. */
export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
}

export interface Bin {
  from: number;
  to: number;
  values: number;
  right: number;
}

const EDGES = [0, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 1.0001];

/** How often values of a confidence are right: what the threshold rests on. A near-miss of a text is not right. */
export function calibration(papers: readonly JudgedPaper[]): Bin[] {
  const read = papers.flatMap((paper) => paper.values).filter((value) => value.confidence !== null);
  return EDGES.slice(0, -1).map((from, index) => {
    const to = EDGES[index + 1] as number;
    const inside = read.filter(({ confidence }) => (confidence as number) >= from && (confidence as number) < to);
    return { from, to, values: inside.length, right: inside.filter((value) => value.outcome === 'right').length };
  });
}
