import type { FactRule } from '../../../contract/catalogue/kind.ts';
import { FACT_TYPES } from '../../../contract/fact-names.ts';
import type { Candidate } from '../candidate.ts';
import { sourceOf } from '../candidates-by-label.ts';
import { joinPlainly } from '../join-plainly.ts';
import { printedBetween, wordsBetween } from '../join-words.ts';
import { matchesAny } from '../matches-any.ts';
import { foldInPlace } from '../normalise/fold.ts';
import { type Cell, type Row, right } from '../page-rows.ts';
import type { PieceView } from '../piece-view.ts';
import { scanFact } from '../scan-fact.ts';
import { textCandidate } from '../text-value.ts';

/** "ALLER    le 10 janvier": what stands right before a bare date says which day it is, and not its own cell. */
const NEAR = 6; // heights of letters
const BESIDE = 0.75;

function saidByAnother(row: Row, cell: Cell): boolean {
  const before = row.cells[row.cells.indexOf(cell) - 1];
  if (before === undefined || !/^(?:le |\d)/i.test(cell.text)) return false;
  return cell.box[0] - right(before.box) < NEAR * row.height;
}

/**
 * A value that its own cell announces: a letterhead ("Préfecture du Val-d'Oise"), a postmark. Each label is a pattern on
 * the text of one cell (lower case, no accents, punctuation kept) with a group `value`; cells of other columns on the same
 * line are not part of it, which running text cannot tell. The first cell that fits a pattern counts.
 */
export function readCellText(piece: PieceView, rule: FactRule): Candidate[] {
  const candidates: Candidate[] = [];
  rule.labels.forEach((pattern, index) => {
    const regex = new RegExp(pattern, 'd');
    for (const view of piece.pages)
      for (const { cell, row } of view.rows.flatMap((row) => row.cells.map((cell) => ({ cell, row })))) {
        if (matchesAny(rule.not, cell.folded)) continue;
        const joined = joinPlainly(cell.words);
        const place = regex.exec(foldInPlace(joined.text).replace(/[’‘´`]/g, "'"))?.indices?.groups?.['value'];
        if (place === undefined) continue;
        const score = rule.weight * Math.max(0.7, 1 - 0.02 * index) * (saidByAnother(row, cell) ? BESIDE : 1);
        const [start, end] = place;
        if (FACT_TYPES[rule.fact] === 'text') {
          const candidate = textCandidate(rule, view, wordsBetween(joined, start, end), score);
          const value = joined.text.slice(start, end).replace(/\s+/g, ' ').trim();
          if (candidate === undefined) continue;
          candidates.push(
            candidate.value.toString().includes(value) ? { ...candidate, value, printed: value } : candidate,
          );
          return;
        }
        const scan = scanFact(rule.fact, joined.text.slice(start, end))[0];
        if (scan === undefined) continue;
        const from = start + scan.start;
        const to = start + scan.end;
        const { printed, box, confidence } = printedBetween(joined, from, to);
        candidates.push({
          fact: rule.fact,
          value: scan.value,
          printed,
          page: view.page.page,
          box,
          words: wordsBetween(joined, from, to),
          source: sourceOf(view),
          wordConfidence: confidence,
          score,
          check: scan.check,
        });
        return;
      }
  });
  return candidates;
}
