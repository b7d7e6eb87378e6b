import { paginateRows } from '../../domain/bundle/paginate-rows.ts';
import { frenchDay } from '../../domain/calendar/french-dates.ts';
import type { BundleFonts } from './bundle-fonts.ts';
import type { BundleParts, LotParts, Part, PiecePart } from './bundle-parts.ts';
import type { BundlePlan } from './bundle-plan.ts';
import { BOTTOM, LEFT, linesOf, RIGHT, TEXT_WIDTH, TOP } from './sheet.ts';

/** A line of an inventory before its pages are known; `target` is what it lists and leads to. */
export type LineRow = {
  kind: 'line';
  label: string | null;
  title: string;
  date: string;
  strength: string[];
  lines: string[];
  target: Part;
  height: number;
};
/** `note`: a line that leads nowhere: a file that is not bound, or (with its number) a piece that was removed. */
export type InventoryRow =
  | { kind: 'section'; lines: string[]; height: number }
  | LineRow
  | { kind: 'note'; label: string | null; lines: string[]; height: number };

/** Where the columns stand; `strength` is null when that column is not printed. */
export type Columns = {
  number: number;
  title: number;
  strength: number | null;
  date: number;
  pages: number;
  page: number;
};

const STRENGTH_WIDTH = 58;
const NO_BREAK = '\u00a0';
const COLUMN: Columns = {
  number: LEFT + 36,
  title: LEFT + 46,
  strength: null,
  date: RIGHT - 112,
  pages: RIGHT - 42,
  page: RIGHT,
};
/** The columns of an inventory with or without the strength of each proof. */
export function columnsOf(strength: boolean): Columns {
  return strength ? { ...COLUMN, strength: COLUMN.date - STRENGTH_WIDTH } : COLUMN;
}

export const LINE_SIZE = 9.5;
export const STRENGTH_SIZE = 8.5;
export const LEADING = 12.5;
export const ROW_PADDING = 6.5;
const SECTION_HEIGHT_EXTRA = 14;
const HEADER = 24;
const TITLE_HEIGHT = 52;

/** Lays out inventories: which rows are on which page. */
export class InventoryLayout {
  readonly columns: Columns;
  private readonly fonts: BundleFonts;
  private readonly plan: BundlePlan;

  constructor(plan: BundlePlan, fonts: BundleFonts) {
    this.plan = plan;
    this.fonts = fonts;
    const pieces = [...plan.sections, ...plan.late].flatMap((section) => section.pieces);
    // Without any strength to print the column would only take room from the titles.
    this.columns = columnsOf(plan.layout.strength && pieces.some(({ strength }) => strength !== null));
  }

  /**
   * All rows of the main inventory and the page each is printed on. The rows' heights depend on titles only, never on the
   * page numbers, so this pass alone gives the length of the inventory before the pages are numbered.
   */
  main(parts: BundleParts): InventoryRow[][] {
    const rows: InventoryRow[] = parts.forms.map((form) => this.pieceRow(form));
    const gone = new GoneRows(this.plan.gone);
    for (const { title, pieces } of parts.sections) {
      rows.push(this.section(title));
      for (const piece of pieces) {
        for (const before of gone.before(piece.label)) rows.push(this.gone(before));
        rows.push(this.pieceRow(piece));
      }
    }
    for (const left of gone.rest()) rows.push(this.gone(left));
    const lots = parts.lots.filter((lot) => lot.inventory !== null);
    if (lots.length > 0) rows.push(this.section('Pièces ajoutées depuis'));
    rows.push(...lots.map((lot) => this.lotRow(lot)));
    if (parts.presence) rows.push(this.line(null, 'Tableau de présence, mois par mois', '', '', parts.presence));
    rows.push(...this.leftOut());
    return this.paginate(rows);
  }

  /** The rows of the inventory of one lot of later pieces. */
  supplement({ pieces }: LotParts): InventoryRow[][] {
    return this.paginate(pieces.map((piece) => this.pieceRow(piece)));
  }

  private paginate(rows: InventoryRow[]): InventoryRow[][] {
    const room = TOP - BOTTOM - HEADER;
    const measured = rows.map((row) => ({ height: row.height, keepWithNext: row.kind === 'section' }));
    return paginateRows(measured, room - TITLE_HEIGHT, room).map((page) => page.map((i) => rows[i] as InventoryRow));
  }

  private pieceRow(part: PiecePart): LineRow {
    const date = part.date === null ? '' : frenchDay(part.date);
    const strength = this.columns.strength === null || part.label === null ? '' : (part.piece.strength ?? '');
    return this.line(part.label, part.title, date, strength, part);
  }

  /** In the main inventory, a later lot is announced with the numbers of its pieces and leads to its own inventory. */
  private lotRow({ day, title, pieces, inventory }: LotParts): LineRow {
    const labels = pieces.map(({ label }) => (label ?? '').replaceAll(' ', NO_BREAK));
    const last = labels.pop() ?? '';
    const named = `n°${NO_BREAK}${labels.length > 0 ? `${labels.join(', ')} et ` : ''}${last}`;
    return this.line(null, `${title} : ${named}`, frenchDay(day), '', inventory as Part);
  }

  private line(label: string | null, title: string, date: string, strength: string, target: Part): LineRow {
    const right = this.columns.strength ?? this.columns.date;
    const lines = linesOf(this.fonts, title, { size: LINE_SIZE }, right - 12 - this.columns.title);
    const told = strength === '' ? [] : linesOf(this.fonts, strength, { size: STRENGTH_SIZE }, STRENGTH_WIDTH - 8);
    const height = Math.max(lines.length, told.length) * LEADING + ROW_PADDING;
    return { kind: 'line', label, title, date, strength: told, lines, target, height };
  }

  private section(title: string): InventoryRow {
    const lines = linesOf(this.fonts, title, { size: 10.5, bold: true }, TEXT_WIDTH - 12);
    return { kind: 'section', lines, height: lines.length * 14 + SECTION_HEIGHT_EXTRA };
  }

  private note(label: string | null, text: string): InventoryRow {
    const lines = linesOf(this.fonts, text, { size: LINE_SIZE }, RIGHT - this.columns.title);
    return { kind: 'note', label, lines, height: lines.length * LEADING + ROW_PADDING };
  }

  private gone({ label, title }: BundlePlan['gone'][number]): InventoryRow {
    return this.note(label, `Pièce n° ${label} retirée : ${title}`);
  }

  private leftOut(): InventoryRow[] {
    const notes = this.plan.leftOut.map(({ file, reason }) => this.note(null, `${file} : ${reason}`));
    return notes.length > 0 ? [this.section('Fichiers reçus mais non inclus'), ...notes] : [];
  }
}

/** Removed pieces, each handed out before the first piece with a higher number, so that a missing number is explained in place. */
class GoneRows {
  private readonly left: { label: string; title: string }[];

  constructor(gone: BundlePlan['gone']) {
    this.left = [...gone].sort((a, b) => numberIn(a.label) - numberIn(b.label));
  }

  before(label: string | null): { label: string; title: string }[] {
    const count = this.left.findIndex((gone) => numberIn(gone.label) >= numberIn(label ?? ''));
    return this.left.splice(0, count < 0 ? this.left.length : count);
  }

  rest(): { label: string; title: string }[] {
    return this.left.splice(0);
  }
}

function numberIn(label: string): number {
  const number = Number.parseInt(label, 10);
  return Number.isNaN(number) ? Number.POSITIVE_INFINITY : number;
}
