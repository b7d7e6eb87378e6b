import type { FactRule } from '../../../contract/catalogue/kind.ts';
import type { Candidate } from '../candidate.ts';
import { sourceOf } from '../candidates-by-label.ts';
import { findLabels, type PageView } from '../find-labels.ts';
import { joinPlainly } from '../join-plainly.ts';
import { printedBetween, wordsBetween } from '../join-words.ts';
import { matchesAny } from '../matches-any.ts';
import { scanCardDates } from '../normalise/card-dates.ts';
import { fold } from '../normalise/fold.ts';
import type { Scan } from '../normalise/scan.ts';
import { type Cell, middleY } from '../page-rows.ts';
import type { PieceView } from '../piece-view.ts';
import { scanFact } from '../scan-fact.ts';

function scanned(rule: FactRule, view: PageView, cell: Cell, scans: readonly Scan<string | number>[]): Candidate[] {
  const joined = joinPlainly(cell.words);
  return scans.map((scan) => {
    const { printed, box, confidence } = printedBetween(joined, scan.start, scan.end);
    return {
      fact: rule.fact,
      value: scan.value,
      printed,
      page: view.page.page,
      box,
      words: wordsBetween(joined, scan.start, scan.end),
      source: sourceOf(view),
      wordConfidence: confidence,
      score: rule.weight,
      check: scan.check,
    };
  });
}

const inCells = (piece: PieceView, find: (view: PageView, cell: Cell, text: string) => Candidate[]): Candidate[] =>
  piece.pages.flatMap((view) =>
    view.rows.flatMap((row) => row.cells.flatMap((cell) => find(view, cell, joinPlainly(cell.words).text))),
  );

/** A number whose own key is right needs no label to be known ("Sécurité sociale n° …", or none at all). */
export function readValidNumber(piece: PieceView, rule: FactRule): Candidate[] {
  return inCells(piece, (view, cell, text) =>
    scanned(
      rule,
      view,
      cell,
      scanFact(rule.fact, text).filter((scan) => scan.check === 'passed'),
    ),
  );
}

/** A person's birth, a limit, a law: dates that are not the day of a paper or an act. */
const OTHER_DATE = /\b(?:nee?|ne e|naissance|birth|born|avant le|jusqu|valable|expir\w*|loi|decret|arrete|version)\b/;

function datesOf(piece: PieceView, rule: FactRule): Candidate[] {
  return inCells(piece, (view, cell, text) =>
    OTHER_DATE.test(fold(text)) || matchesAny(rule.not, cell.folded)
      ? []
      : scanned(rule, view, cell, scanCardDates(text)),
  );
}

/** The day of a paper that prints one day only, whatever stands beside it: a postmark, a ticket. */
export function readOnlyDate(piece: PieceView, rule: FactRule): Candidate[] {
  const dates = datesOf(piece, rule);
  return new Set(dates.map((date) => date.value)).size === 1 ? dates : [];
}

/** How far a stamp's day may stand from the word that says which stamp it is, in points; stamps are small. */
const STAMP = 46;

/**
 * The day nearest to a word, on any side of it: stamps print country, day, post and direction in no order. Only when that
 * day is clearly nearer than any other.
 */
export function readNearDate(piece: PieceView, rule: FactRule): Candidate[] {
  const dates = datesOf(piece, rule);
  return piece.pages.flatMap((view) =>
    rule.labels.flatMap((pattern) =>
      findLabels(view, pattern).flatMap((label) => {
        const near = dates
          .filter((date) => date.page === view.page.page)
          .map((date) => ({ date, far: distance(date.box, label.box) }))
          .sort((a, b) => a.far - b.far);
        const [first, ...others] = near;
        const second = others.find(({ date }) => date.value !== first?.date.value);
        if (first === undefined || first.far > STAMP) return [];
        return second !== undefined && second.far < 1.5 * first.far ? [] : [first.date];
      }),
    ),
  );
}

function distance(a: readonly [number, number, number, number], b: readonly [number, number, number, number]): number {
  const gap = Math.max(0, a[0] - (b[0] + b[2]), b[0] - (a[0] + a[2]));
  return Math.hypot(gap, middleY([...a]) - middleY([...b]));
}
