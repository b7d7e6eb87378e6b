import type { Kind } from '../../contract/catalogue/kind.ts';
import type { Box, PageReading, Word } from '../../contract/reading.ts';
import { foldedPage, rankKinds } from './classify-pages.ts';
import { labelRegex } from './find-labels.ts';
import { fold } from './normalise/fold.ts';
import { hasTitleOf, titleCells } from './opening-kind.ts';
import { printedPageNumber } from './page-number.ts';
import { middleY, overlapX, pageText, right, rowsOf, unionBox } from './page-rows.ts';
import { displayedBox, placedAt, straightPage } from './straight-page.ts';

/**
 * One paper of a sheet: its words laid out as on a page of their own, and where it stands on the sheet as displayed;
 * `box` is undefined when the sheet carries one paper only.
 */
export type SheetPart = { page: PageReading; box: Box | undefined };

/** A part with its frame on the straightened sheet and as displayed. */
type Region = { words: readonly Word[]; upright: Box; displayed: Box };
type Cut = { axis: 'x' | 'y'; from: number; to: number };

/** A paper has at least this many words; fewer are a stamp or a note beside it. */
const FEWEST_WORDS = 8;
/** Two papers on a sheet are alike in length; in words, one has at least this share of the other. */
const STUB = 0.25;
/** The empty band between two papers side by side, in points. Columns of a table are parted by less over a whole page. */
const LEAST_GUTTER = 8;
const MOST_PARTS = 8;
/** A band this near to the middle, in shares of the width, is where a sheet is folded or two pages are laid side by side. */
const MIDDLE_SHARE = 0.06;
/** Two papers of one program begin at the same distance from their titles, in points. */
const SAME_PLACE = 8;

const bottom = (box: Box) => box[1] + box[3];

/** The words of a region as a page of its own, from its upper left corner. */
function pageOf(sheet: PageReading, region: Region): PageReading {
  const [x, y, width, height] = region.upright;
  const words = region.words.map((word) => {
    const [left, top, w, h] = word.box;
    return placedAt(word, [left - x, top - y, w, h]);
  });
  const inside = (box: Box) => {
    const [cx, cy] = [box[0] + box[2] / 2, middleY(box)];
    const d = region.displayed;
    return cx >= d[0] && cx <= right(d) && cy >= d[1] && cy <= bottom(d);
  };
  const page: PageReading = { ...sheet, width, height, words };
  if (sheet.codes !== undefined) page.codes = sheet.codes.filter((code) => inside(code.box));
  return page;
}

/** Empty bands across all words, inside the region, at least `least` wide. */
function gaps(words: readonly Word[], axis: 'x' | 'y', least: number): Cut[] {
  const i = axis === 'x' ? 0 : 1;
  const spans = words.map((w) => [w.box[i], w.box[i] + w.box[(i + 2) as 2 | 3]] as const).sort((a, b) => a[0] - b[0]);
  const found: Cut[] = [];
  let end = spans[0]?.[1] ?? 0;
  for (const [from, to] of spans) {
    if (from - end >= least) found.push({ axis, from: end, to: from });
    end = Math.max(end, to);
  }
  return found;
}

const MRZ_LINE = /^[A-Z0-9<]{24,}$/;

/** Lines of a machine-readable zone, which recognition may print with blanks. */
function hasMrz(page: PageReading): boolean {
  return rowsOf(page).some((row) => {
    const text = row.words
      .map((w) => w.text)
      .join('')
      .toUpperCase();
    return MRZ_LINE.test(text) && (text.match(/</g)?.length ?? 0) >= 3;
  });
}

type PaperSigns = { titled: boolean; mrz: boolean; number: number | undefined; of: number | undefined };

/** What shows that some words are a paper of their own: its kind with its title, a machine-readable zone, a page number. */
function signsOf(page: PageReading, kinds: readonly Kind[]): PaperSigns {
  const folded = fold(pageText(page));
  const best = rankKinds(foldedPage(page), kinds)[0];
  const kind = best !== undefined && best.score >= 1 ? best.kind : undefined;
  const whole = kind?.essentials.every((essential) => labelRegex(essential).test(folded)) === true;
  const number = printedPageNumber(page);
  return {
    titled: kind !== undefined && whole && hasTitleOf(page, kind),
    mrz: hasMrz(page),
    number: number?.number,
    of: number?.of,
  };
}

/**
 * Both sides carry the same sign of a paper. The recto of a card has its title and the verso its machine-readable zone:
 * those two are one paper, and so are not cut.
 */
function areTwoPapers(a: PaperSigns, b: PaperSigns): boolean {
  if (a.titled && b.titled) return true;
  if (a.mrz && b.mrz) return true;
  return a.of !== undefined && a.of > 1 && a.of === b.of && a.number !== b.number;
}

function sides(region: Region, cut: Cut): [Region, Region] {
  const i = cut.axis === 'x' ? 0 : 1;
  const at = (cut.from + cut.to) / 2;
  const first = region.words.filter((w) => w.box[i] < at);
  const second = region.words.filter((w) => w.box[i] >= at);
  const [x, y, width, height] = region.upright;
  const frames: [Box, Box] =
    cut.axis === 'x'
      ? [
          [x, y, at - x, height],
          [at, y, x + width - at, height],
        ]
      : [
          [x, y, width, at - y],
          [x, at, width, y + height - at],
        ];
  const shown = displayedSides(region.displayed, first, second);
  return [
    { words: first, upright: frames[0], displayed: shown[0] },
    { words: second, upright: frames[1], displayed: shown[1] },
  ];
}

/**
 * The two parts of the sheet as displayed. Their words are parted by a straight line there too, unless the sheet leans
 * by more than the band between the papers: then each part is what surrounds its words.
 */
function displayedSides(frame: Box, first: readonly Word[], second: readonly Word[]): [Box, Box] {
  const [x, y, width, height] = frame;
  const a = unionBox(first.map(displayedBox));
  const b = unionBox(second.map(displayedBox));
  const column = (from: number, to: number): Box => [from, y, to - from, height];
  const band = (from: number, to: number): Box => [x, from, width, to - from];
  const middle = (end: number, start: number) => (end + start) / 2;
  if (right(a) <= b[0]) return [column(x, middle(right(a), b[0])), column(middle(right(a), b[0]), x + width)];
  if (right(b) <= a[0]) return [column(middle(right(b), a[0]), x + width), column(x, middle(right(b), a[0]))];
  if (bottom(a) <= b[1]) return [band(y, middle(bottom(a), b[1])), band(middle(bottom(a), b[1]), y + height)];
  if (bottom(b) <= a[1]) return [band(middle(bottom(b), a[1]), y + height), band(y, middle(bottom(b), a[1]))];
  return [a, b];
}

/**
 * Side by side: a band at the middle of the sheet, or one where the second paper begins as the first one did (same
 * distance from its left edge to its title). A column of a table may be an empty band too: it is neither.
 */
function columnCuts(region: Region, signs: readonly Box[]): Cut[] {
  const [left, , width] = region.upright;
  const bands = gaps(region.words, 'x', LEAST_GUTTER);
  const near = MIDDLE_SHARE * width;
  const middle = left + width / 2;
  const atMiddle = bands.filter((cut) => cut.from <= middle + near && cut.to >= middle - near);
  const edge = Math.min(...region.words.map((w) => w.box[0]));
  const [first, ...later] = [...signs].sort((a, b) => a[0] - b[0]);
  const starts = later.map((sign) => sign[0] - ((first?.[0] ?? edge) - edge));
  const begins = bands.filter((cut) => starts.some((start) => Math.abs(cut.to - start) < SAME_PLACE));
  return [...new Set([...begins, ...atMiddle])];
}

/**
 * One above the other: any line's end could be the end of the first paper. It is where the second one begins as the
 * first one did (same distance from the top to the title), or at the middle of the sheet, or at a band far wider than all
 * others between the two signs; when none of these tells, the sheet is not cut.
 */
function rowCuts(region: Region, signs: readonly Box[]): Cut[] {
  const [first, ...later] = signs;
  if (first === undefined) return [];
  const top = Math.min(...region.words.map((w) => w.box[1]));
  const middle = region.upright[1] + region.upright[3] / 2;
  const size = (cut: Cut) => cut.to - cut.from;
  const bands = gaps(region.words, 'y', 0.5);
  return later.slice(0, 4).flatMap((sign, i) => {
    const before = signs[i] ?? first;
    const start = sign[1] - (first[1] - top);
    const between = bands.filter((cut) => cut.from > bottom(before) - 1 && cut.to <= sign[1] + 1);
    const [widest, next] = [...between].sort((a, b) => size(b) - size(a));
    const begins = between.filter((cut) => Math.abs(cut.to - start) < Math.max(SAME_PLACE / 2, first[3] / 2));
    const atMiddle = between.filter((cut) => cut.from <= middle && cut.to >= middle && size(cut) > first[3]);
    const alone = widest !== undefined && (next === undefined || size(widest) >= 1.6 * size(next)) ? [widest] : [];
    return [...new Set([...begins, ...alone, ...atMiddle])];
  });
}

function cutOf(sheet: PageReading, region: Region, kinds: readonly Kind[]): [Region, Region] | undefined {
  if (region.words.length < 2 * FEWEST_WORDS) return undefined;
  const [x, y] = region.upright;
  const signs = paperSigns(pageOf(sheet, region), kinds).map((boxes) =>
    boxes.map(([left, top, w, h]): Box => [left + x, top + y, w, h]),
  );
  const cuts = signs
    .filter((boxes) => boxes.length >= 2)
    .flatMap((boxes) => {
      const apart = (cut: Cut) => {
        const i = cut.axis === 'x' ? 0 : 1;
        return boxes.some((s) => s[i] < cut.from) && boxes.some((s) => s[i] >= cut.to - 1);
      };
      return [...columnCuts(region, boxes), ...rowCuts(region, stacked(boxes))].filter(apart);
    });
  for (const cut of cuts) {
    const two = sides(region, cut);
    if (two.some((side) => side.words.length < FEWEST_WORDS) || isStub(two)) continue;
    const [a, b] = two.map((side) => signsOf(pageOf(sheet, side), kinds));
    if (a !== undefined && b !== undefined && areTwoPapers(a, b)) return two;
  }
  return undefined;
}

/** The stub of a receipt book repeats the title and the sums of its receipt in a few words: it is no paper of its own. */
function isStub(sides: readonly Region[]): boolean {
  const counts = sides.map(({ words }) => words.length);
  return Math.min(...counts) < STUB * Math.max(...counts);
}

/** Of signs in one line only the first: two titles at one height are papers side by side. */
const stacked = (boxes: readonly Box[]): Box[] =>
  [...boxes]
    .sort((a, b) => a[1] - b[1])
    .filter(
      (box, i, all) =>
        i === 0 || box[1] - (all[i - 1] as Box)[1] > 2 * box[3] || overlapX(box, all[i - 1] as Box) > 0.9,
    );

/** Titles, machine-readable zones (the first line of each) and page numbers, each top to bottom. */
function paperSigns(page: PageReading, kinds: readonly Kind[]): Box[][] {
  const cells = rowsOf(page).flatMap((row) => row.cells);
  const lines = cells
    .filter((cell) => MRZ_LINE.test(cell.text.replace(/ /g, '').toUpperCase()) && cell.text.includes('<'))
    .map((cell) => cell.box);
  const continues = (line: Box) =>
    lines.some((o) => o !== line && o[1] < line[1] && line[1] - o[1] < 3 * line[3] && overlapX(o, line) > 0.5);
  const numbers = cells.filter(
    (cell) => /^(?:page )?\d{1,2} (?:sur )?\d{1,2}$/.test(cell.folded) && /\/|sur/i.test(cell.text),
  );
  return [
    titleCells(page, kinds).map((cell) => cell.box),
    lines.filter((line) => !continues(line)),
    numbers.map((cell) => cell.box),
  ];
}

/**
 * The papers of one sheet: two payslips side by side or one above the other, two cards, receipts pasted on one page. A cut
 * goes through an empty band, never through words, and each side must show that it is a paper; every word is in exactly
 * one part. One part without a box when the sheet carries one paper, or when no clean cut exists.
 */
export function sheetParts(displayed: PageReading, kinds: readonly Kind[]): SheetPart[] {
  const sheet = straightPage(displayed);
  const shown: Box = [0, 0, displayed.width, displayed.height];
  let regions: Region[] = [{ words: sheet.words, upright: [0, 0, sheet.width, sheet.height], displayed: shown }];
  for (let i = 0; i < regions.length && regions.length < MOST_PARTS; ) {
    const cut = cutOf(sheet, regions[i] as Region, kinds);
    if (cut === undefined) i += 1;
    else regions = [...regions.slice(0, i), ...cut, ...regions.slice(i + 1)];
  }
  if (regions.length === 1) return [{ page: sheet, box: undefined }];
  return regions.map((region) => ({ page: pageOf(sheet, region), box: region.displayed }));
}
