import type { Box } from '../../contract/reading.ts';
import type { PageView } from './find-labels.ts';
import { isCivility } from './normalise/names.ts';
import { type Cell, middleY, overlapX, type Row, right } from './page-rows.ts';

const HEADER_WORDS =
  /\b(?:base|bases|assiette|taux|tx|montant|mt|nombre|nbre|nb|qte|quantite|heures|gains?|retenues?|a payer|a deduire|salarie|salarial|salariale|salariales|employeur|patronal|patronale|patronales|pat|cumul|cumuls|cumule|annuel|annuelle|annee|mois|mensuel|periode|part|charges|cotisations|brut|net imposable|plafond)\b/;

const AMOUNT = /\d[.,]\d{2}(?!\d)/;

const numeric = (text: string) => (text.match(/\d/g)?.length ?? 0) > 2;

/** A row that names columns: two cells or more without figures, of which two speak the words of payroll tables. */
function isHeaderRow(row: Row): boolean {
  if (row.cells.some((cell) => AMOUNT.test(cell.text))) return false; // a line of the table itself
  const named = row.cells.filter((cell) => !numeric(cell.text) && cell.words.length <= 5);
  return named.length >= 2 && named.filter((cell) => HEADER_WORDS.test(cell.folded)).length >= 2;
}

/** Header cells stand over their figures: they overlap, or it is the nearest one and not farther than a column. */
function headerOver(row: Row, box: Box): string | undefined {
  const over = row.cells.filter((cell) => !numeric(cell.text) && overlapX(cell.box, box) > 0.15);
  if (over.length > 0) return over.map((cell) => cell.folded).join(' ');
  const center = box[0] + box[2] / 2;
  const nearest = row.cells
    .filter((cell) => !numeric(cell.text))
    .map((cell) => ({ cell, distance: Math.min(Math.abs(center - cell.box[0]), Math.abs(center - right(cell.box))) }))
    .sort((a, b) => a.distance - b.distance)[0];
  return nearest !== undefined && nearest.distance < 40 ? nearest.cell.folded : undefined;
}

/**
 * The folded header of the column in which a value stands, with the header row just above it when a table has two
 * ("Part salarié" over "Base | Taux | Montant"), or undefined when no table head is found above.
 */
export function columnHeader(view: PageView, rowIndex: number, box: Box): string | undefined {
  for (let i = rowIndex - 1; i >= 0; i--) {
    const row = view.rows[i];
    if (row === undefined || !isHeaderRow(row)) continue;
    const header = headerOver(row, box);
    if (header === undefined) return undefined;
    const above = view.rows[i - 1];
    const isTall = above !== undefined && row.y - above.y < 2 * row.height && isHeaderRow(above);
    return isTall ? `${headerOver(above, box) ?? ''} ${header}`.trim() : header;
  }
  return undefined;
}

/** A figure printed much bigger than the words at its left belongs to their line only when it stands right on it. */
function onItsLine(cell: Cell, box: Box): boolean {
  const apart = Math.abs(middleY(cell.box) - middleY(box));
  return apart < (box[3] > 1.35 * cell.box[3] ? 0.3 : 1) * cell.box[3];
}

/** The text at the left end of the row, when the value is not itself there: the name of the table's line. */
export function rowName(view: PageView, rowIndex: number, box: Box): string {
  const row = view.rows[rowIndex];
  const first = row?.cells.find((cell) => right(cell.box) <= box[0] + 1 && onItsLine(cell, box));
  return first !== undefined && /[a-z]/.test(first.folded) ? first.folded : '';
}

/** The nearest words left of a value on its row: what that line is called, after a code or other figures. */
export function lineName(view: PageView, rowIndex: number, box: Box): Cell | undefined {
  return view.rows[rowIndex]?.cells.findLast(
    (cell) => right(cell.box) <= box[0] + 1 && onItsLine(cell, box) && /[a-z]{2}/.test(cell.folded),
  );
}

/** Heads and their values are this near, in heights of the heads' letters. */
const HEADS_OVER_VALUES = 2.6;

/**
 * Is this cell one of a row of heads, each with its value under it ("Emploi | Niv/Pos | Coef" over "MAÇON | N2 P1 | 150")?
 * Three heads without a figure or a colon, of which most stand right over a cell of the next line: the one at the right is no value.
 */
export function isHeadOverValue(view: PageView, rowIndex: number, label: Cell): boolean {
  const row = view.rows[rowIndex];
  const next = view.rows[rowIndex + 1];
  if (row === undefined || next === undefined || row.cells.length < 3) return false;
  if (next.y - row.y > HEADS_OVER_VALUES * Math.max(row.height, 5)) return false;
  // A form numbers its heads: "9 Emploi | 10 Niveau, coefficient".
  const unnumbered = (cell: Cell) => cell.text.replace(/^\d{1,2}[.)]? (?=\p{L})/u, '');
  if (row.cells.some((cell) => /\d|:/.test(unnumbered(cell)) && cell !== label)) return false;
  if (row.cells.some((cell) => isCivility(cell.words[0]?.text ?? ''))) return false; // an addressee beside a label
  const over = (cell: Cell) =>
    next.cells.some((c) => Math.abs(c.box[0] - cell.box[0]) < 4 || overlapX(c.box, cell.box) > 0.6);
  return (
    over(label) &&
    row.cells.filter(over).length >= 0.7 * row.cells.length &&
    next.cells.some((cell) => /\d/.test(cell.text))
  );
}

const CUMULATED = /^(?:cumuls?(?: annuels?)?|annuels?|cumuls? (?:de l )?annee|cumuls? depuis .*)$/;

/**
 * Is this label in a list that a heading above it ("CUMULS") says to be the year's? Side columns are printed so. A
 * heading with cells right of it is a table's head, and says nothing of what comes under the table.
 */
export function underCumulated(view: PageView, rowIndex: number, label: Cell): boolean {
  return view.rows.slice(Math.max(0, rowIndex - 14), rowIndex).some((row) => {
    const heading = row.cells.at(-1);
    return heading !== undefined && Math.abs(heading.box[0] - label.box[0]) < 14 && CUMULATED.test(heading.folded);
  });
}

/**
 * Is this figure the one of a small box beside the table, whose title stands right above it at the end of a line of the
 * table? "HEURES PERIODE" over "104.00" at the right edge is on the line of "TOTAL BRUT" by chance.
 */
export function underSideTitle(view: PageView, rowIndex: number, box: Box): boolean {
  const row = view.rows[rowIndex];
  if (row === undefined) return false;
  for (let i = rowIndex - 1; i >= 0; i--) {
    const above = view.rows[i];
    if (above === undefined || row.y - above.y > 2.2 * row.height) return false;
    const cell = above.cells.find((c) => overlapX(c.box, box) > 0.3);
    if (cell === undefined) continue;
    const last = above.cells.at(-1) === cell;
    const inTable = above.cells.some((c) => c !== cell && AMOUNT.test(c.text));
    return last && inTable && !/\d/.test(cell.text) && /[a-z]{3}/.test(cell.folded);
  }
  return false;
}
