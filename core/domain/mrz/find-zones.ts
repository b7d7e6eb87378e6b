import type { PageReading, Word } from '../../contract/reading.ts';
import { isKnownCode } from '../reading/normalise/nationalities.ts';
import { overlapX, type Row, rowsOf, unionBox } from '../reading/page-rows.ts';
import { cleanLine, fitLine } from './clean-line.ts';
import { MRZ_FORMATS, type MrzFormat } from './mrz-formats.ts';
import { type MrzZone, parseMrz } from './parse-mrz.ts';

/** A zone on a page: what it says, and the words of each of its lines. */
export type FoundZone = { zone: MrzZone; words: Word[][]; rows: number[] };

type PrintedLine = { text: string; words: Word[]; row: number };

/** Shorter or longer than this, no line of a zone was meant. */
const SHORTEST = 16;
const LONGEST = 60;
/** Between two lines of a zone, in heights of the letters. */
const LINE_GAP = 4;

/** What the row may be as a line of a zone: the whole row, or neighbouring cells of it when two cards lie side by side. */
function linesOfRow(row: Row, index: number, ocr: boolean): PrintedLine[] {
  const found: PrintedLine[] = [];
  const cells = row.cells.length > 14 ? [] : row.cells;
  for (let from = 0; from < cells.length; from++)
    for (let to = cells.length; to > from; to--) {
      const words = cells.slice(from, to).flatMap((c) => c.words);
      const text = cleanLine(words.map((w) => w.text).join(''), ocr);
      if (text === undefined || text.length < SHORTEST || text.length > LONGEST) continue;
      found.push({ text, words, row: index });
    }
  return found;
}

const digits = (text: string) => text.replace(/\D/g, '').length;

/** Enough of a zone to say that it is one, even if its check digits fail. */
function looksLikeZone(lines: readonly string[], zone: MrzZone): boolean {
  if (zone.passed >= 3) return true;
  const [first = ''] = lines;
  const figures = Math.max(...lines.map(digits));
  return (first.includes('<<') || zone.format === 'TD1') && lines.join('').includes('<<') && figures >= 10;
}

const without = (text: string, at: number) => text.slice(0, at) + text.slice(at + 1);
const issuerOf = (line: string) => line.slice(2, 5).replace(/<+$/, '');

/** "VDEFRA…": a character too many before the issuing state, told by the state that stands there without it. */
function withIssuerInPlace(line: string): string {
  if (isKnownCode(issuerOf(line))) return line;
  return [1, 2].map((at) => without(line, at)).find((shorter) => isKnownCode(issuerOf(shorter))) ?? line;
}

/**
 * A character too many in the line of figures shifts all that follows, so that every check digit fails. The one removal
 * that makes all of them fit is taken, in a format that has a composite, and only if there is no other.
 */
function withoutOneTooMany(texts: readonly string[], format: MrzFormat): MrzZone | undefined {
  if (format.composite.length === 0) return undefined;
  const found = new Map<string, MrzZone>();
  texts.forEach((text, line) => {
    if (digits(text) < 8) return;
    for (let at = 0; at < text.length && text[at] !== '<'; at++) {
      const fitted = texts.map((t, i) => fitLine(i === line ? without(t, at) : t, format.length));
      if (fitted.some((t) => t === undefined)) continue;
      const zone = parseMrz(fitted as string[], format, true);
      if (zone.valid && zone.passed >= 3) found.set(zone.lines.join(), zone);
    }
  });
  return found.size === 1 ? [...found.values()][0] : undefined;
}

type Attempt = { zone: MrzZone; words: Word[][]; rows: number[]; stretched: number };

function attempts(
  format: MrzFormat,
  byRow: readonly PrintedLine[][],
  rows: readonly Row[],
  at: number,
  ocr: boolean,
): Attempt[] {
  const found: Attempt[] = [];
  const extend = (lines: PrintedLine[]): void => {
    const last = lines.at(-1);
    if (last === undefined) return;
    if (lines.length === format.lines) {
      const texts = lines.map((line, i) => (ocr && i === 0 ? withIssuerInPlace(line.text) : line.text));
      const fitted = texts.map((text) => (ocr ? fitLine(text, format.length) : text));
      if (fitted.some((line) => line?.length !== format.length)) return;
      const read = parseMrz(fitted as string[], format, ocr);
      const zone = (read.valid || !ocr ? undefined : withoutOneTooMany(texts, format)) ?? read;
      if (!looksLikeZone(fitted as string[], zone)) return;
      const stretched = lines.reduce((sum, line) => sum + Math.abs(line.text.length - format.length), 0);
      found.push({ zone, words: lines.map((line) => line.words), rows: lines.map((line) => line.row), stretched });
      return;
    }
    for (const next of [last.row + 1, last.row + 2]) {
      const row = rows[next];
      const before = rows[last.row];
      if (row === undefined || before === undefined || row.y - before.y > LINE_GAP * Math.max(before.height, 5)) break;
      for (const line of byRow[next] ?? [])
        if (overlapX(unionBox(line.words.map((w) => w.box)), unionBox(last.words.map((w) => w.box))) > 0.6)
          extend([...lines, line]);
    }
  };
  for (const line of byRow[at] ?? []) if (format.opens.test(line.text)) extend([line]);
  return found;
}

/**
 * The machine-readable zones of a page, top to bottom. Check digits choose between formats and between readings of the
 * same rows; then the reading whose lines had to be stretched least.
 */
export function findZones(page: PageReading): FoundZone[] {
  const rows = rowsOf(page);
  const ocr = page.source === 'ocr';
  const byRow = rows.map((row, index) => linesOfRow(row, index, ocr));
  const all = rows.flatMap((_, at) => MRZ_FORMATS.flatMap((format) => attempts(format, byRow, rows, at, ocr)));
  const ranked = all.sort(
    (a, b) => Number(b.zone.valid) - Number(a.zone.valid) || b.zone.passed - a.zone.passed || a.stretched - b.stretched,
  );
  const taken = new Set<Word>();
  const found: FoundZone[] = [];
  for (const { zone, words, rows: at } of ranked) {
    if (words.some((line) => line.some((word) => taken.has(word)))) continue;
    for (const line of words) for (const word of line) taken.add(word);
    found.push({ zone, words, rows: at });
  }
  return found.sort((a, b) => (a.rows[0] ?? 0) - (b.rows[0] ?? 0));
}
