import type { FactRule } from '../../../contract/catalogue/kind.ts';
import type { Word } from '../../../contract/reading.ts';
import type { Candidate } from '../candidate.ts';
import { findLabels } from '../find-labels.ts';
import { matchesAny } from '../matches-any.ts';
import { upToTown } from '../normalise/addresses.ts';
import { isPostcodeLine } from '../normalise/names.ts';
import { type Cell, makeCell, overlapX, type Row, right } from '../page-rows.ts';
import type { PieceView } from '../piece-view.ts';
import { textCandidate } from '../text-value.ts';
import { placesRight } from '../value-places.ts';

const MAX_LINES = 5;

const FIGURE = /\d/;
/** An address begins with a number, or has a street's word or a postcode. */
const STREET =
  /^\d{1,4}(?: |$)|\b(?:rue|avenue|av|boulevard|bd|place|allee|impasse|chemin|cours|quai|square|route|passage|villa|residence|cite|lieu dit|bp|cs|tsa|\d{5})\b/;

/** Wider than the blank before a town set apart on its line, narrower than the space before another column. */
const COLUMN_GAP = 4;

/** The words of the address on its label's line: a second address beside it, in a column of its own, is not part of it. */
function ownWords(row: Row | undefined, words: Word[]): Word[] {
  const cut = words.findIndex((word, i) => {
    const before = words[i - 1];
    const gap = before === undefined ? 0 : word.box[0] - right(before.box);
    return row !== undefined && gap > COLUMN_GAP * row.height && !isPostcodeLine(`${word.text} X`);
  });
  return cut < 0 ? words : words.slice(0, cut);
}

/** An address after its label: on the label's line, or on the lines below down to the town, joined by commas. */
export function readAddressLines(piece: PieceView, rule: FactRule): Candidate[] {
  const candidates: Candidate[] = [];
  for (const view of piece.pages)
    for (const pattern of rule.labels)
      for (const label of findLabels(view, pattern)) {
        if (matchesAny(rule.not, label.context)) continue;
        const right = placesRight(piece, view, label)[0];
        const own = right?.words[0] !== undefined && label.cell.words.includes(right.words[0]);
        // "LOGEMENT      DATE DE PAIEMENT", "Lieu de consommation      À régler avant le 29 août": another column's.
        const figures =
          right !== undefined &&
          (own || STREET.test(makeCell(right.words).folded)) &&
          FIGURE.test(makeCell(right.words).text);
        // "Adresse de l'installation" over the address: the label goes on, and nothing parts it from a value.
        const parted = /:$/.test(view.rows[label.row]?.words[label.last]?.text ?? '');
        const beside = figures || (own && (parted || !/^\p{Ll}/u.test(right.words[0]?.text ?? ''))) ? right : undefined;
        const lines: Cell[] = beside === undefined ? [] : [makeCell(ownWords(view.rows[label.row], beside.words))];
        for (const row of view.rows.slice(label.row + 1)) {
          if (lines.some((c) => isPostcodeLine(c.text) || /\b\d{5}\b/.test(c.text)) || lines.length >= MAX_LINES) break;
          const anchor = lines[0]?.box ?? label.cell.box;
          const cell = row.cells.find(
            (c) => overlapX(c.box, anchor) > 0.3 || Math.abs(c.box[0] - label.cell.box[0]) < 14,
          );
          if (cell !== undefined) lines.push(cell);
        }
        if (!lines.some((c) => /\b\d{5}\b/.test(c.text))) continue; // no town: not sure where the address ends
        const candidate = textCandidate(
          rule,
          view,
          lines.flatMap((c) => c.words),
          rule.weight,
        );
        if (candidate === undefined) continue;
        candidates.push({
          ...candidate,
          value: upToTown(lines.map((c) => c.text.replace(/[\s,]+$/, '')).join(', ')).replace(/[\s.]+$/, ''),
        });
      }
  return candidates;
}
