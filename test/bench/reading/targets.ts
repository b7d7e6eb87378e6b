import type { DegradationId } from './degradations.ts';
import type { JudgedPaper } from './judge-case.ts';
import { share } from './print-tables.ts';
import { groupBy, tally } from './tally.ts';

export interface Target {
  what: string;
  measured: string;
  wanted: string;
  /** null: not measured in this run. */
  met: boolean | null;
}

/** Least share of key facts right, percent; the text layer is held to all its facts. */
const KEY_RIGHT: Partial<Record<DegradationId, number>> = {
  clean: 98,
  '150dpi': 97,
  jpeg: 97,
  skew: 97,
  photo: 95,
  blur: 88,
};

const MOST_WRONG_AND_SURE = 0.5;

/** The targets on values, degradation by degradation. A degradation without a wanted share is held to the sure values. */
export function valueTargets(all: readonly JudgedPaper[]): Target[] {
  const papers = all.filter((paper) => !paper.together);
  const files = [
    ...groupBy(
      all.filter((paper) => paper.together),
      (paper) => paper.file,
    ),
  ];
  return [...byDegradation(papers), ...files.map(([file, group]) => piecesTarget(file, group))];
}

/** Each paper of a file is a piece of its own, with its own period. */
function piecesTarget(file: string, papers: readonly JudgedPaper[]): Target {
  const right = papers.filter(
    (paper) =>
      paper.kindRight &&
      paper.whole &&
      paper.values.every((value) => value.fact !== 'periode' || value.outcome === 'right'),
  ).length;
  return {
    what: `${file}: pieces of their own with the right period, all degradations`,
    measured: `${right} of ${papers.length}`,
    wanted: 'all',
    met: right === papers.length,
  };
}

function byDegradation(papers: readonly JudgedPaper[]): Target[] {
  return [...groupBy(papers, (paper) => paper.degradation)].flatMap(([name, group]) => {
    const degradation = name as DegradationId;
    const t = tally(group);
    const least = (what: string, part: number, whole: number, wanted: number): Target => ({
      what: `${name}: ${what}`,
      measured: `${share(part, whole)} of ${whole}`,
      wanted: `≥ ${wanted} %`,
      met: whole === 0 ? null : part * 100 >= wanted * whole,
    });
    const key = KEY_RIGHT[degradation];
    return [
      {
        what: `${name}: wrong among the sure values`,
        measured: `${share(t.wrongSure, t.sure, 2)} (${t.wrongSure} of ${t.sure})`,
        wanted: `≤ ${MOST_WRONG_AND_SURE} %`,
        met: t.sure === 0 ? null : t.wrongSure * 100 <= MOST_WRONG_AND_SURE * t.sure,
      },
      ...(degradation === 'text' ? [least('values right', t.right, t.values, 99.5)] : []),
      ...(key === undefined ? [] : [least('key facts right', t.key.right, t.key.values, key)]),
      least('kind right', t.kindRight, t.papers, degradation === 'photo' ? 95 : 98),
    ];
  });
}

/** `PASS what: measured (wanted …)`. */
export function printTargets(targets: readonly Target[]): string[] {
  return targets.map(({ what, measured, wanted, met }) => {
    const word = met === null ? 'n/a ' : met ? 'PASS' : 'FAIL';
    return `${word}  ${what}: ${measured} (wanted ${wanted})`;
  });
}
