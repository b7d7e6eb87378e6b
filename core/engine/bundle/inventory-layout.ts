import { paginateRows } from '../../domain/bundle/paginate-rows.ts';
import { frenchDay } from '../../domain/calendar/french-dates.ts';
import type { BundleFonts } from './bundle-fonts.ts';
import type { BundlePlan } from './bundle-plan.ts';
import { BOTTOM, LEFT, linesOf, RIGHT, TEXT_WIDTH, TOP } from './sheet.ts';

/** A line before its pages are known. `target`: what its page number is to be looked up from. */
export type LineTarget = { part: 'form' | 'presence' } | { part: 'piece'; index: number };
export type InventoryRow =
  | { kind: 'section'; lines: string[]; height: number }
  | {
      kind: 'line';
      number: number | null;
      title: string;
      date: string;
      lines: string[];
      target: LineTarget;
      height: number;
    }
  | { kind: 'note'; lines: string[]; height: number };

export const COLUMN = { number: LEFT + 22, title: LEFT + 34, date: RIGHT - 112, pages: RIGHT - 42, page: RIGHT };
export const LINE_SIZE = 9.5;
export const LEADING = 12.5;
export const ROW_PADDING = 6.5;
const SECTION_HEIGHT_EXTRA = 14;
const HEADER = 24;
const TITLE_HEIGHT = 52;

export const TITLE_WIDTH = COLUMN.date - 12 - COLUMN.title;

/**
 * All rows of the inventory and the page each is printed on. The rows' heights depend on titles only, never on the page
 * numbers, so this pass alone gives the length of the inventory before the pages are numbered.
 */
export function layOutInventory(plan: BundlePlan, fonts: BundleFonts): InventoryRow[][] {
  const rows: InventoryRow[] = [];
  if (plan.form) rows.push(line(fonts, null, plan.form.title, plan.form.date, { part: 'form' }));
  let index = 0;
  for (const section of plan.sections) {
    if (section.pieces.length === 0) continue;
    const lines = linesOf(fonts, section.title, { size: 10.5, bold: true }, TEXT_WIDTH - 12);
    rows.push({ kind: 'section', lines, height: lines.length * 14 + SECTION_HEIGHT_EXTRA });
    for (const piece of section.pieces) {
      rows.push(line(fonts, index + 1, piece.title, piece.date, { part: 'piece', index }));
      index++;
    }
  }
  if (plan.presence) rows.push(line(fonts, null, 'Tableau de présence, mois par mois', null, { part: 'presence' }));
  rows.push(...leftOutRows(plan, fonts));
  const room = TOP - BOTTOM - HEADER;
  const measured = rows.map((row) => ({ height: row.height, keepWithNext: row.kind === 'section' }));
  return paginateRows(measured, room - TITLE_HEIGHT, room).map((page) => page.map((i) => rows[i] as InventoryRow));
}

function line(
  fonts: BundleFonts,
  number: number | null,
  title: string,
  date: string | null,
  target: LineTarget,
): InventoryRow {
  const lines = linesOf(fonts, title, { size: LINE_SIZE }, TITLE_WIDTH);
  const height = lines.length * LEADING + ROW_PADDING;
  return { kind: 'line', number, title, date: date === null ? '' : frenchDay(date), lines, target, height };
}

function leftOutRows(plan: BundlePlan, fonts: BundleFonts): InventoryRow[] {
  if (plan.leftOut.length === 0) return [];
  const heading: InventoryRow = {
    kind: 'section',
    lines: ['Fichiers reçus mais non inclus'],
    height: 14 + SECTION_HEIGHT_EXTRA,
  };
  const notes = plan.leftOut.map(({ file, reason }): InventoryRow => {
    const lines = linesOf(fonts, `${file} : ${reason}`, { size: LINE_SIZE }, TEXT_WIDTH - 40);
    return { kind: 'note', lines, height: lines.length * LEADING + ROW_PADDING };
  });
  return [heading, ...notes];
}
