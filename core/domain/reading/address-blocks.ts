import type { PageView } from './find-labels.ts';
import { isCivility, isNameLike, isOneLineAddress, isPostcodeLine } from './normalise/names.ts';
import { type Cell, makeCell, overlapX, type Row, right } from './page-rows.ts';
import { isBrief } from './page-shape.ts';
import type { PieceView } from './piece-view.ts';

/** A name over an address: the lines from the name to the town, and who it seems to be. */
export type AddressBlock = {
  lines: Cell[];
  name: Cell;
  civility: boolean;
  /** Other lines over the address that read like names too: a department, a sign, the second half of a name. */
  otherNames: boolean;
  /** A firm's number (SIRET, NAF, URSSAF) stands in it, beside it or right below it. */
  firmNumber: boolean;
  legalForm: boolean;
  heading: string; // folded text of the line right above
};

const LEGAL_FORM =
  /\b(?:sarl|sas|sasu|eurl|sa|sci|scop|snc|selarl|scp|scm|gie|ei|eirl|association|asso|societe|ste|ets|etablissements|entreprise|holding|groupe|restaurant|hotel|boulangerie|garage|clinique|hopital|mairie|commune|company|interim|travail temporaire|services)\b/;
const FIRM_NUMBER = /\b(?:siret|siren|naf|ape|urssaf|rcs)\b/;
const TITLE = /\b(?:bulletin|paie|paye|salaire|periode|page|quittance|avis|facture|releve|conges|cp n|acquis|solde)\b/;
const MAX_LINES = 7;

const sameColumn = (a: Cell, b: Cell) => Math.abs(a.box[0] - b.box[0]) < 14 || overlapX(a.box, b.box) > 0.6;

/** "Monsieur et Madame" over the name. */
const isTitleOnly = (cell: Cell) => cell.words.every(({ text }) => isCivility(text) || /^(?:et|ou|&)$/i.test(text));

/** A form prints "Mme" and, a tab farther on, the name: one line of the address. */
function withTitle(row: Row, cell: Cell): Cell {
  const next = row.cells[row.cells.indexOf(cell) + 1];
  const near = next !== undefined && next.box[0] - right(cell.box) < 6 * row.height;
  return near && cell.words.every((word) => isCivility(word.text)) ? makeCell([...cell.words, ...next.words]) : cell;
}

/** Cells cut where a label opens inside them, so that "93200 SAINT-DENIS   Siret : …" does not glue two things. */
function lineAbove(
  piece: PieceView,
  view: PageView,
  rowIndex: number,
  cell: Cell,
): { cell: Cell; row: number } | undefined {
  const row = view.rows[rowIndex];
  if (row === undefined) return undefined;
  const pitch = 2.4 * Math.max(cell.box[3], row.height);
  for (let i = rowIndex - 1; i >= 0; i--) {
    const above = view.rows[i];
    if (above === undefined || row.y - above.y > pitch) return undefined;
    const opening = above.cells.find((c) => sameColumn(c, cell));
    if (opening === undefined) continue;
    const found = withTitle(above, opening);
    // "SOCIETE EXEMPLE" opens with a label's word and is a name; a label has a colon or stands alone in its cell.
    const isLabel =
      found.words.some((w) => piece.labelWords.has(w)) && (found.text.includes(':') || found.words.length === 1);
    return isLabel || TITLE.test(found.folded) || FIRM_NUMBER.test(found.folded) ? undefined : { cell: found, row: i };
  }
  return undefined;
}

function headingAbove(view: PageView, rowIndex: number, cell: Cell): string {
  const row = view.rows[rowIndex];
  for (let i = rowIndex - 1; row !== undefined && i >= 0; i--) {
    const above = view.rows[i];
    if (above === undefined || row.y - above.y > 3.5 * row.height) return '';
    const found = above.cells.find((c) => sameColumn(c, cell));
    if (found !== undefined) return found.folded;
  }
  return '';
}

function hasFirmNumber(view: PageView, top: number, bottom: number, lines: readonly Cell[]): boolean {
  const first = lines[0];
  const lastRow = view.rows[bottom];
  if (first === undefined || lastRow === undefined) return false;
  const left = Math.min(...lines.map((c) => c.box[0]));
  const edge = Math.max(...lines.map((c) => right(c.box)));
  return view.rows.some((row, i) => {
    if (i < top || row.y - lastRow.y > 7 * Math.max(lastRow.height, 5)) return false;
    return row.cells.some((c) => FIRM_NUMBER.test(c.folded) && c.box[0] < edge + 10 && right(c.box) > left - 10);
  });
}

/** A letter names its parties in its upper half; an envelope, wide and low, its addressee in its lower one. */
function lowestBlock({ page }: PageView): number {
  return page.width > (isBrief(page) ? 1.2 : 1.7) * page.height ? page.height : 0.55 * page.height;
}

/** Address blocks of the upper part of a page, found from their postcode line upwards, top to bottom. */
export function addressBlocks(piece: PieceView, view: PageView): AddressBlock[] {
  const blocks: AddressBlock[] = [];
  view.rows.forEach((row, rowIndex) => {
    if (row.y > lowestBlock(view)) return;
    for (const town of row.cells) {
      if (!isPostcodeLine(town.text) && !isOneLineAddress(town.text)) continue;
      const lines = [town];
      let at = { cell: town, row: rowIndex };
      while (lines.length < MAX_LINES) {
        const above = lineAbove(piece, view, at.row, at.cell);
        if (above === undefined) break;
        lines.unshift(above.cell);
        at = above;
      }
      const named = lines.slice(0, -1).filter((c) => isNameLike(c.text));
      const name = named.find((c) => !isTitleOnly(c));
      if (name === undefined) continue;
      blocks.push({
        lines,
        name,
        otherNames: named.some((c) => c !== name && !isTitleOnly(c)),
        civility: lines.some((c) => isCivility(c.words[0]?.text ?? '')),
        firmNumber: hasFirmNumber(view, at.row, rowIndex, lines),
        legalForm: LEGAL_FORM.test(name.folded),
        heading: headingAbove(view, at.row, lines[0] ?? town),
      });
    }
  });
  return blocks;
}
