import { type PDFDocument, popGraphicsState, pushGraphicsState, rgb } from 'pdf-lib';
import type { Presence, ProofStrength } from '../../contract/assessment.ts';
import { frenchMonth } from '../../domain/calendar/french-dates.ts';
import type { BundleFonts } from './bundle-fonts.ts';
import { BLACK, GREY, LINE_GREY, NAVY, WHITE } from './ink.ts';
import { BOTTOM, LEFT, linesOf, RIGHT, Sheet } from './sheet.ts';

const LETTERS: Record<ProofStrength, string> = { certaine: 'C', reelle: 'R', limitee: 'L', aucune: '–' };
const NAMES: Record<ProofStrength, string> = {
  certaine: 'preuve certaine',
  reelle: 'preuve réelle',
  limitee: 'preuve de portée limitée',
  aucune: 'aucune preuve',
};
const INITIALS = ['J', 'F', 'M', 'A', 'M', 'J', 'J', 'A', 'S', 'O', 'N', 'D'];
const CELL_WIDTH = 34;
const CELL_HEIGHT = 22;
const GRID_LEFT = LEFT + 48;
const YEARS_PER_PAGE = 22;
const GAPS_PER_PAGE = 44;

type Gap = Presence['gaps'][number];

/** How many pages `drawPresence` takes. */
export function presencePages(presence: Presence | null): number {
  return presence === null ? 0 : split(presence).length;
}

/**
 * Months × years, a letter and a pattern for each strength of proof (a black-and-white copy tells them apart), then
 * the months without any proof, named.
 */
export function drawPresence(document: PDFDocument, fonts: BundleFonts, presence: Presence): void {
  const strengths = new Map(presence.months.map(({ month, strength }) => [month, strength]));
  for (const [index, { years, gaps, last }] of split(presence).entries()) {
    const sheet = new Sheet(document, fonts);
    sheet.heading(index === 0 ? 'Présence en France, mois par mois' : 'Présence en France (suite)');
    if (years.length > 0) drawGrid(sheet, years, strengths);
    if (gaps.length > 0 || last) drawGaps(sheet, gaps, presence.gaps.length === 0);
  }
}

function split(presence: Presence): { years: string[]; gaps: Gap[]; last: boolean }[] {
  const years = [...new Set(presence.months.map(({ month }) => month.slice(0, 4)))].sort();
  const pages: { years: string[]; gaps: Gap[]; last: boolean }[] = [];
  for (let i = 0; i < years.length; i += YEARS_PER_PAGE) {
    pages.push({ years: years.slice(i, i + YEARS_PER_PAGE), gaps: [], last: false });
  }
  const lastGrid = pages.at(-1) ?? { years: [], gaps: [], last: false };
  if (pages.length === 0) pages.push(lastGrid);
  // What is left of the last grid's page, in lines of 13 points.
  const room = Math.max(0, Math.floor((470 - lastGrid.years.length * CELL_HEIGHT) / 13));
  lastGrid.gaps = presence.gaps.slice(0, room);
  for (let i = room; i < presence.gaps.length; i += GAPS_PER_PAGE) {
    pages.push({ years: [], gaps: presence.gaps.slice(i, i + GAPS_PER_PAGE), last: false });
  }
  const last = pages.at(-1);
  if (last) last.last = true;
  return pages;
}

function drawGrid(sheet: Sheet, years: string[], strengths: Map<string, ProofStrength>): void {
  for (const [index, initial] of INITIALS.entries()) {
    centred(sheet, initial, GRID_LEFT + index * CELL_WIDTH, sheet.y, GREY, 9);
  }
  sheet.y -= 8 + CELL_HEIGHT;
  for (const year of years) {
    sheet.text(year, LEFT, { size: 10.5, bold: true }, sheet.y + 7);
    for (let month = 1; month <= 12; month++) {
      const strength = strengths.get(`${year}-${String(month).padStart(2, '0')}`);
      drawCell(sheet, GRID_LEFT + (month - 1) * CELL_WIDTH, sheet.y, strength);
    }
    sheet.y -= CELL_HEIGHT;
  }
  sheet.y -= 8;
  let x = LEFT;
  for (const strength of ['certaine', 'reelle', 'limitee', 'aucune'] as const) {
    drawCell(sheet, x, sheet.y, strength);
    sheet.text(NAMES[strength], x + CELL_WIDTH + 5, { size: 8.5 }, sheet.y + 7);
    x += CELL_WIDTH + 5 + sheet.fonts.width(NAMES[strength], 8.5) + 14;
  }
  sheet.y -= 30;
}

/** Months outside the table's period (no strength) stay without a frame: they are not "no proof". */
function drawCell(sheet: Sheet, x: number, y: number, strength: ProofStrength | undefined): void {
  if (strength === undefined) return;
  const [width, height] = [CELL_WIDTH - 2, CELL_HEIGHT - 2];
  const fill = { certaine: NAVY, reelle: rgb(0.62, 0.72, 0.88), limitee: rgb(0.93, 0.95, 0.98), aucune: WHITE }[
    strength
  ];
  sheet.page.drawRectangle({ x, y, width, height, color: fill });
  sheet.page.pushOperators(pushGraphicsState());
  const hatch = { certaine: 0, reelle: 5, limitee: 0, aucune: 0 }[strength];
  for (let at = hatch; hatch > 0 && at < width + height; at += hatch) {
    const start = { x: x + Math.max(0, at - height), y: y + Math.min(at, height) };
    const end = { x: x + Math.min(at, width), y: y + Math.max(0, at - width) };
    sheet.page.drawLine({ start, end, thickness: 0.35, color: rgb(0.35, 0.47, 0.7) });
  }
  sheet.page.pushOperators(popGraphicsState());
  const dashed = strength === 'limitee' ? { borderDashArray: [2, 2] } : {};
  sheet.page.drawRectangle({
    x,
    y,
    width,
    height,
    opacity: 0,
    borderColor: strength === 'aucune' ? LINE_GREY : NAVY,
    borderWidth: 0.7,
    ...dashed,
  });
  if (strength === 'reelle') sheet.page.drawRectangle({ x: x + 10, y: y + 4, width: 12, height: 12, color: fill });
  centred(sheet, LETTERS[strength], x - 1, y + 6, strength === 'certaine' ? WHITE : BLACK, 10);
}

function centred(sheet: Sheet, text: string, x: number, y: number, color: typeof BLACK, size: number): void {
  const left = x + (CELL_WIDTH - sheet.fonts.width(text, size, true)) / 2;
  sheet.text(text, left, { size, bold: true, color }, y);
}

function drawGaps(sheet: Sheet, gaps: Gap[], none: boolean): void {
  if (none) {
    sheet.text('Aucun mois sans preuve sur la période.', LEFT, { size: 10 });
    return;
  }
  sheet.text('Mois sans preuve', LEFT, { size: 11, bold: true, color: NAVY });
  sheet.y -= 17;
  for (const gap of gaps) {
    for (const line of linesOf(sheet.fonts, gapText(gap), { size: 9.5 }, RIGHT - LEFT)) {
      if (sheet.y > BOTTOM - 20) sheet.text(line, LEFT, { size: 9.5 });
      sheet.y -= 13;
    }
  }
}

function gapText({ from, to }: Gap): string {
  const monthNumber = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5));
  const months = monthNumber(to) - monthNumber(from) + 1;
  return months === 1 ? frenchMonth(from) : `de ${frenchMonth(from)} à ${frenchMonth(to)} (${months} mois)`;
}
