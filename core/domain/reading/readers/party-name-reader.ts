import type { FactRule } from '../../../contract/catalogue/kind.ts';
import type { Word } from '../../../contract/reading.ts';
import type { Candidate } from '../candidate.ts';
import { findLabels, type LabelPlace, type PageView } from '../find-labels.ts';
import { matchesAny } from '../matches-any.ts';
import { fold } from '../normalise/fold.ts';
import { isNameLike } from '../normalise/names.ts';
import { type Cell, right } from '../page-rows.ts';
import { PARTY_HEADING } from '../party-heading.ts';
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

/** The rest of a heading that says what its box holds: "INTÉRIMAIRE (nom, prénom, adresse)", "Employeur :". */
const HEADING_REST = /^(?:\(.*\)|\(?e\)?|[:.])?:?$/;
/** A box's first line stands this near under its heading, in heights of the heading's letters. */
const RIGHT_UNDER = 3.2;
const SAME_EDGE = 14;

/** "1 - EMPLOYEUR", "2. Salarié". */
const NUMBERING = /^(?:\d{1,2}[.)°]?|[-–—•])$/;

/** "Fait à …, le …" over "L'employeur (1)   Le salarié (1)": what stands below are signatures. */
const SIGNED = /^(?:fait|etablie?|signee?|en (?:deux|double) exemplaires?)(?: |$)/;
const SIGNATURE_LINES = 4;

const isSigned = (view: PageView, row: number): boolean =>
  view.rows
    .slice(Math.max(0, row - SIGNATURE_LINES), row)
    .some(({ cells }) => cells.some(({ folded }) => SIGNED.test(folded)));

/** A heading alone in its cell over a box without fields: the box's first line is the name. */
function firstLineOfBox(piece: PieceView, rule: FactRule, view: PageView, label: LabelPlace): Candidate | undefined {
  const row = view.rows[label.row];
  if (row === undefined) return undefined;
  const rest = label.cell.words.slice(label.cell.words.indexOf(row.words[label.last] as Word) + 1);
  if (!HEADING_REST.test(rest.map((word) => word.text).join(' '))) return undefined;
  const next = row.cells[row.cells.indexOf(label.cell) + 1];
  // "EMPLOYEUR      TEMPO DU GABARIT" is a label and its value; two boxes side by side have two headings.
  if (next !== undefined && !PARTY_HEADING.test(next.folded)) return undefined;
  const under = (from: number) =>
    view.rows
      .slice(from, from + 2)
      .filter((below) => below.y - row.y < (from - label.row) * RIGHT_UNDER * Math.max(row.height, 5))
      .map((below) => below.cells.find((c) => Math.abs(c.box[0] - label.cell.box[0]) < SAME_EDGE))
      .find((cell) => cell !== undefined);
  const cell = under(label.row + 1);
  if (cell === undefined || !isNameLike(cell.text) || cell.words.some((word) => piece.labelWords.has(word)))
    return undefined;
  if (isSigned(view, label.row)) return undefined;
  const candidate = textCandidate(rule, view, cell.words, 0.9 * rule.weight);
  const second = under(view.rows.findIndex((r) => r.cells.includes(cell)) + 1);
  // Which of two lines of names is the party's, the box does not say.
  const twoNames = second !== undefined && isNameLike(second.text) && !/[\d:]/.test(second.text);
  return candidate === undefined || !twoNames ? candidate : { ...candidate, doubtful: true };
}

/**
 * The name of a party that a form prints under the party's heading: as fields ("EXPÉDITEUR" over "Nom : …" and
 * "Prénom : …"), or as the first line of its box. The rule's labels are the headings; a given name alone is no name.
 */
export function readPartyName(piece: PieceView, rule: FactRule): Candidate[] {
  return piece.pages.flatMap((view) =>
    rule.labels.flatMap((pattern) =>
      findLabels(view, pattern).flatMap((label) => {
        const first = label.cell.words.indexOf(view.rows[label.row]?.words[label.first] as Word);
        const heads = label.cell.words.slice(0, first).every((word) => NUMBERING.test(word.text));
        if (!heads || matchesAny(rule.not, label.context)) return [];
        const words = nameUnder(view, label);
        if (words.length === 0) return firstLineOfBox(piece, rule, view, label) ?? [];
        return textCandidate(rule, view, words, rule.weight) ?? [];
      }),
    ),
  );
}
