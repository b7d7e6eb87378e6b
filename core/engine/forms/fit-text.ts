import type { FormFont, LaidLine } from './form-font.ts';

/** The box that text must fit, in points, borders already taken off. */
export interface TextBox {
  width: number;
  height: number;
}

export interface TextStyle {
  /** Size of the field's default appearance; 0 = chosen by the reader. */
  size: number;
  multiline: boolean;
  /** Number of cells of a comb field, or null. */
  cells: number | null;
  /** A person prefers a smaller print to an annexe: narrower letters and several lines may then be used. */
  squeeze?: boolean;
}

/** Text that fits: each line with what is drawn. Comb fields have one line, cut into cells. */
export interface FittedText {
  size: number;
  multiline: boolean;
  lines: LaidLine[];
  cells: LaidLine[] | null;
  text: string;
  /** Width of the letters, of their own: 1, or less when they are squeezed. */
  stretch: number;
}

export const SMALLEST_SIZE = 4;
const LARGEST_AUTOMATIC_SIZE = 12;
const LEADING = 1.16;
const STEP = 0.25;
const NARROWEST = 0.75; // of a condensed face: narrower letters run into each other on paper

const lineHeight = (size: number) => size * LEADING;

/** The greatest size, from `start` down to 4 pt, at which `fits` holds; null when none does. */
function greatestSize(most: number, fits: (size: number) => boolean): number | null {
  const start = Math.floor(most / STEP) * STEP;
  for (let size = start; size > SMALLEST_SIZE; size -= STEP) if (fits(size)) return size;
  return start >= SMALLEST_SIZE && fits(SMALLEST_SIZE) ? SMALLEST_SIZE : null;
}

/** Breaks paragraphs at blanks so that no line is wider than `width` at `size`; null when one word alone is wider. */
function wrap(text: string, size: number, width: number, font: FormFont): LaidLine[] | null {
  const lines: LaidLine[] = [];
  for (const paragraph of text.split('\n')) {
    let current = '';
    for (const word of paragraph.split(' ')) {
      const longer = current === '' ? word : `${current} ${word}`;
      if ((font.layout(longer).width * size) / 1000 <= width) {
        current = longer;
        continue;
      }
      if (current === '' || (font.layout(word).width * size) / 1000 > width) return null;
      lines.push(font.layout(current));
      current = word;
    }
    lines.push(font.layout(current));
  }
  return lines;
}

/**
 * The height that a line's own ink needs. A stacked capital ("Ặ") is higher than the font's ascent, and what stands out
 * of the box would be cut by the reader.
 */
function inkHeight(line: LaidLine, font: FormFont): number {
  return Math.max(line.ascent, font.capHeight) + Math.max(line.descent, font.descent * 0.9);
}

function fitCells(text: string, box: TextBox, cells: number, start: number, font: FormFont): FittedText | null {
  const graphemes = [...new Intl.Segmenter('fr', { granularity: 'grapheme' }).segment(text)].map(
    ({ segment }) => segment,
  );
  if (graphemes.length > cells) return null;
  const laid = graphemes.map((grapheme) => font.layout(grapheme));
  const size = greatestSize(start, (candidate) =>
    laid.every(
      (cell) =>
        (cell.width * candidate) / 1000 <= (box.width / cells) * 0.98 &&
        (inkHeight(cell, font) * candidate) / 1000 <= box.height,
    ),
  );
  return size === null ? null : { size, multiline: false, lines: [], cells: laid, text, stretch: 1 };
}

function fitOneLine(text: string, box: TextBox, start: number, font: FormFont): FittedText | null {
  const flat = text.replace(/\s*\n\s*/gu, ' ').trim();
  const line = font.layout(flat);
  const needed = inkHeight(line, font);
  const size = greatestSize(
    start,
    (candidate) => (line.width * candidate) / 1000 <= box.width && (needed * candidate) / 1000 <= box.height,
  );
  return size === null ? null : { size, multiline: false, lines: [line], cells: null, text: flat, stretch: 1 };
}

function fitLines(text: string, box: TextBox, start: number, font: FormFont): FittedText | null {
  let lines: LaidLine[] | null = null;
  const size = greatestSize(start, (candidate) => {
    lines = wrap(text, candidate, box.width, font);
    return lines !== null && lines.length * lineHeight(candidate) <= box.height + 0.2;
  });
  return size === null || lines === null ? null : { size, multiline: true, lines, cells: null, text, stretch: 1 };
}

/** A fit with narrowed letters: the same as one in a wider box. */
function squeezed(text: string, box: TextBox, start: number, font: FormFont): FittedText | null {
  const wider = { ...box, width: box.width / NARROWEST };
  const fitted = fitOneLine(text, wider, start, font) ?? fitLines(text, wider, start, font);
  return fitted && { ...fitted, stretch: NARROWEST };
}

/**
 * Finds the size and lines at which a text shows whole in its box: at most the form's own size and 78 % of a one-line
 * box, at least 4 pt. A "multiline" box lower than two lines is written on one line (official forms mark half of their
 * 10.8 pt boxes so, and readers then cut the text), and on several only when that is the one way to fit.
 * @returns null when nothing fits: the value must then be reported, never cut
 */
export function fitText(text: string, box: TextBox, style: TextStyle, font: FormFont): FittedText | null {
  if (box.width <= 0 || box.height <= 0) return null;
  const fitted = fitPlainly(text, box, style, font);
  if (fitted || style.cells || !style.squeeze) return fitted;
  const start = style.size > 0 ? Math.max(style.size, SMALLEST_SIZE) : LARGEST_AUTOMATIC_SIZE;
  return fitLines(text, box, start, font) ?? squeezed(text, box, start, font);
}

function fitPlainly(text: string, box: TextBox, style: TextStyle, font: FormFont): FittedText | null {
  const oneLine = Math.max(box.height * 0.78, SMALLEST_SIZE);
  const wanted = style.size > 0 ? Math.max(style.size, SMALLEST_SIZE) : LARGEST_AUTOMATIC_SIZE;
  if (style.cells) return fitCells(text, box, style.cells, Math.min(wanted, oneLine), font);
  const low = box.height < 2 * lineHeight(Math.min(wanted, 8));
  if (!style.multiline) return fitOneLine(text, box, Math.min(wanted, oneLine), font);
  if (low)
    return (
      fitOneLine(text, box, Math.min(wanted, oneLine), font) ?? fitLines(text, box, Math.min(wanted, oneLine), font)
    );
  return fitLines(text, box, wanted, font);
}
