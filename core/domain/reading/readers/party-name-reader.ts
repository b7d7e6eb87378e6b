import type { FactRule } from '../../../contract/catalogue/kind.ts';
import type { Word } from '../../../contract/reading.ts';
import type { Candidate } from '../candidate.ts';
import { findLabels, type LabelPlace, type PageView } from '../find-labels.ts';
import { matchesAny } from '../matches-any.ts';
import { fold } from '../normalise/fold.ts';
import { type Cell, right } from '../page-rows.ts';
import type { PieceView } from '../piece-view.ts';
import { textCandidate } from '../text-value.ts';

/** A party's fields stand in the lines right under its heading. */
const FIELDS = 5;
const INDENT = 30;

const FULL_NAME = /^(?:noms? (?:et )?prenoms?|prenoms? (?:et )?noms?|nom complet)$/;
const FAMILY = /^noms?(?: de (?:famille|naissance))?$/;
const GIVEN = /^prenoms?$/;
const FIRM =
  /^(?:raison sociale|denomination(?: sociale)?|(?:nom (?:de )?(?:l )?)?(?:entreprise|societe|etablissement))$/;

/** "Nom : GABARIT" in one cell, or "Nom" and "GABARIT" in two: the field's name and the words of its value. */
function fieldOf(cells: readonly Cell[], cell: Cell): { name: string; words: Word[] } {
  const colon = cell.words.findIndex((word) => word.text.includes(':'));
  const named = colon < 0 ? cell.words : cell.words.slice(0, colon + 1);
  const own = colon < 0 ? [] : cell.words.slice(colon + 1);
  const next = cells[cells.indexOf(cell) + 1];
  const near = next !== undefined && next.box[0] - right(cell.box) < 120 && !next.text.includes(':');
  return { name: fold(named.map((w) => w.text).join(' ')), words: own.length > 0 || !near ? own : [...next.words] };
}

function nameUnder(view: PageView, label: LabelPlace): Word[] {
  let family: Word[] = [];
  let given: Word[] = [];
  for (const row of view.rows.slice(label.row + 1, label.row + 1 + FIELDS)) {
    const cell = row.cells.find((c) => Math.abs(c.box[0] - label.cell.box[0]) < INDENT);
    if (cell === undefined) continue;
    const { name, words } = fieldOf(row.cells, cell);
    if (FULL_NAME.test(name) || (FIRM.test(name) && words.length > 0)) return words;
    const beside = row.cells[row.cells.indexOf(cell) + 1];
    const other = beside === undefined ? undefined : fieldOf(row.cells, beside);
    if (FAMILY.test(name) && family.length === 0) {
      family = words;
      if (other !== undefined && GIVEN.test(other.name)) given = other.words; // "Nom : …   Prénom : …"
    } else if (GIVEN.test(name) && given.length === 0) {
      given = words;
      if (other !== undefined && FAMILY.test(other.name)) family = other.words;
    } else if (family.length > 0) break; // the fields of the name stand together
  }
  return given.length > 0 && family.length === 0 ? [] : [...family, ...given];
}

/**
 * The name of a party that a form prints as fields under the party's heading: "EXPÉDITEUR" over "Nom : …" and
 * "Prénom : …". The rule's labels are the headings; a given name alone is no name.
 */
export function readPartyName(piece: PieceView, rule: FactRule): Candidate[] {
  return piece.pages.flatMap((view) =>
    rule.labels.flatMap((pattern) =>
      findLabels(view, pattern).flatMap((label) => {
        const heads = label.cell.words[0] === view.rows[label.row]?.words[label.first];
        if (!heads || matchesAny(rule.not, label.context)) return [];
        const words = nameUnder(view, label);
        const candidate = words.length === 0 ? undefined : textCandidate(rule, view, words, rule.weight);
        return candidate ?? [];
      }),
    ),
  );
}
