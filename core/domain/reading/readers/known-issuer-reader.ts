import type { FactRule } from '../../../contract/catalogue/kind.ts';
import type { Candidate } from '../candidate.ts';
import { sourceOf } from '../candidates-by-label.ts';
import type { PageView } from '../find-labels.ts';
import { labelRegex } from '../find-labels.ts';
import { matchesAny } from '../matches-any.ts';
import { fold } from '../normalise/fold.ts';
import type { Cell } from '../page-rows.ts';
import type { PieceView } from '../piece-view.ts';

/** As the value of a list's entry: the name is the whole cell as it is printed. */
const AS_PRINTED = '*';

const HEAD = 0.3;
const LEGAL_LINE = /\b(?:rcs|capital|siege social|siret|siren|tva)\b/;

/** What the place of a name is worth: the letterhead, the legal line at the foot, or anything else (which says nothing). */
const TRUST = { head: 0.9, legal: 0.86 };

/** "Banque d'Essai de l'Exemple": a listed name that goes on with "de", "du"… is another house's, with its own name. */
const GOES_ON = /^ (?:de|du|des|d|l)(?: [a-z]+){1,5}$/;

function nameOf(cell: Cell, { pattern, value }: FactRule['values'][number]): string {
  if (value === AS_PRINTED) return cell.text;
  const match = labelRegex(pattern).exec(cell.folded);
  // An alias ("Trésor public") stands for the listed name whatever follows it; the name itself may be part of a longer one.
  const itself = match !== null && ` ${fold(value)} `.includes(` ${match[0]} `);
  const wholeCell = match !== null && match.index === 0;
  if (!itself || !wholeCell || !GOES_ON.test(cell.folded.slice(match[0].length))) return value;
  return cell.text;
}

type Named = { cell: Cell; value: string; head: boolean };

function namedOn(view: PageView, rule: FactRule): Named[] {
  const found: Named[] = [];
  for (const row of view.rows) {
    const head = row.y < HEAD * view.page.height;
    for (const cell of row.cells) {
      if (matchesAny(rule.not, cell.folded)) continue;
      const legal = LEGAL_LINE.test(row.cells.map((c) => c.folded).join(' '));
      if (!head && !legal) continue;
      const entry = rule.values.find(({ pattern }) => labelRegex(pattern).test(cell.folded));
      if (entry !== undefined) found.push({ cell, value: nameOf(cell, entry), head });
    }
  }
  return found;
}

/**
 * Who made a paper, among the names that the kind lists (`values`): the one highest in the letterhead of the first page,
 * else the one in the legal line. A bank's statement names other firms in its movements, and an operator's bill its
 * bank: names that stand elsewhere are not looked at.
 */
export function readKnownIssuer(piece: PieceView, rule: FactRule): Candidate[] {
  const view = piece.pages[0];
  if (view === undefined) return [];
  const named = namedOn(view, rule);
  const first = named.find((name) => name.head) ?? named[0];
  if (first === undefined) return [];
  return named
    .filter((name) => name.value === first.value)
    .map(({ cell, value, head }) => ({
      fact: rule.fact,
      value,
      printed: cell.text,
      page: view.page.page,
      box: cell.box,
      words: cell.words,
      source: sourceOf(view),
      wordConfidence: Math.min(...cell.words.map((word) => word.confidence)),
      score: rule.weight * (head ? TRUST.head : TRUST.legal),
      check: 'none' as const,
    }));
}
