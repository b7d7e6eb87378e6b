import {
  beginText,
  endText,
  PDFArray,
  PDFContext,
  type PDFDocument,
  PDFHexString,
  PDFNumber,
  PDFOperator,
  PDFOperatorNames,
  type PDFPage,
  popGraphicsState,
  pushGraphicsState,
  setCharacterSqueeze,
  setFontAndSize,
  setTextMatrix,
  setTextRenderingMode,
  showText,
  TextRenderingMode,
} from 'pdf-lib';
import type { Word } from '../../../contract/reading.ts';
import type { PagePlace } from '../../../domain/bundle/box-on-sheet.ts';
import { type TextLine, textLines } from '../../../domain/bundle/text-lines.ts';
import { blankFont, CHARACTER_WIDTH } from './blank-font.ts';

/**
 * Lays recognised words invisibly (text render mode 3) over a page, so that it can be searched and copied; what is seen does
 * not change. Each word lies at its box, as wide as it, along its line; lines are written in the order of
 * the words. The same words give the same bytes.
 */
export function graftWords(document: PDFDocument, sheet: PDFPage, words: readonly Word[], where: PagePlace): void {
  const lines = textLines(words);
  if (lines.length === 0) return;
  const font = sheet.node.newFontDictionary('Words', blankFont(document));
  const { placement, contentSize, readSize = contentSize } = where;
  const unit = (placement.scale * contentSize[0]) / readSize[0];
  const top = placement.y + contentSize[1] * placement.scale;
  const operators = [pushGraphicsState(), beginText(), setTextRenderingMode(TextRenderingMode.Invisible)];
  let size = 0;
  for (const line of lines) {
    const lineSize = Math.max(1, rounded(line.size * unit, 1));
    if (lineSize !== size) operators.push(setFontAndSize(font, lineSize));
    size = lineSize;
    const origin = { x: placement.x + line.origin[0] * unit, y: top - line.origin[1] * unit };
    // Upside-down words are one text object: PDFium puts the objects of a row in order from left to right.
    const write = line.direction[0] < -0.1 ? wholeLine : wordByWord;
    operators.push(...write(line, origin, size, unit));
  }
  sheet.pushOperators(...operators, endText(), popGraphicsState());
}

const NEXT = 2; // of the size: a wider gap is jumped over, a narrower one is the blank between two words
const NARROWEST = 0.1; // of the size: words that touch are still two words
const RIGHT_TO_LEFT_GAP = 0.5; // pdf.js reads words further apart one by one, from left to right

type Start = { x: number; y: number };

/** Puts the pen `along` points from the line's origin, turned along the line. */
function moveTo(line: TextLine, origin: Start, along: number): PDFOperator {
  const [dx, dy] = [line.direction[0], -line.direction[1]]; // PDF counts upwards
  const [cosine, sine] = [rounded(dx, 5), rounded(dy, 5)];
  const [x, y] = [rounded(origin.x + dx * along, 2), rounded(origin.y + dy * along, 2)];
  return setTextMatrix(cosine, sine, -sine || 0, cosine, x, y);
}

function wordByWord(line: TextLine, origin: Start, size: number, unit: number): PDFOperator[] {
  const operators: PDFOperator[] = [];
  const show = (text: string, width: number) => {
    const natural = (text.length * size * CHARACTER_WIDTH) / 1000;
    const percent = Math.max(0.1, rounded((width / natural) * 100, 1));
    operators.push(setCharacterSqueeze(percent), showText(codesOf(text)));
    pen += (natural * percent) / 100;
  };
  let pen = Number.NaN;
  for (const [i, word] of line.words.entries()) {
    const from = word.from * unit;
    if (i === 0 || Math.abs(pen - from) > 0.25) {
      operators.push(moveTo(line, origin, from));
      pen = from;
    }
    const next = line.words[i + 1];
    const gap = next ? next.from * unit - from - word.width * unit : Number.POSITIVE_INFINITY;
    const near = gap >= NARROWEST * size && gap <= NEXT * size;
    const blank = near && line.rightToLeft ? Math.min(gap, RIGHT_TO_LEFT_GAP * size) : gap;
    show(word.text, word.width * unit + (near ? gap - blank : 0));
    // Also after the last word: some readers run lines together.
    show(' ', near ? blank : Math.max(NARROWEST * size, Math.min(gap, 0.25 * size)));
  }
  return operators;
}

/** Every word begins at its place; all have the squeeze of the narrowest, so that none reaches into the next one. */
function wholeLine(line: TextLine, origin: Start, size: number, unit: number): PDFOperator[] {
  const character = (size * CHARACTER_WIDTH) / 1000;
  const { words } = line;
  const squeeze = Math.min(
    ...words.map(({ text, from, width }, i) => {
      const room = ((words[i + 1]?.from ?? Number.POSITIVE_INFINITY) - from - width) * unit;
      const free = Math.max(0, Math.min(room, size)) / 2;
      return Math.max(0.05, (width * unit + free) / (text.length * character));
    }),
  );
  const pieces = PDFArray.withContext(PDFContext.create());
  for (const [i, { text, from }] of words.entries()) {
    const next = words[i + 1];
    pieces.push(codesOf(`${text} `));
    if (next === undefined) continue;
    const wanted = ((next.from - from) * unit) / (squeeze * size); // in sizes, as the pen counts
    pieces.push(PDFNumber.of(Math.round((text.length + 1) * CHARACTER_WIDTH - wanted * 1000)));
  }
  return [
    moveTo(line, origin, (words[0]?.from ?? 0) * unit),
    setCharacterSqueeze(rounded(squeeze * 100, 1)),
    PDFOperator.of(PDFOperatorNames.ShowTextAdjusted, [pieces]),
  ];
}

const rounded = (value: number, digits: number): number => Math.round(value * 10 ** digits) / 10 ** digits;

function codesOf(text: string): PDFHexString {
  let hex = '';
  for (let i = 0; i < text.length; i++) hex += text.charCodeAt(i).toString(16).padStart(4, '0');
  return PDFHexString.of(hex);
}
