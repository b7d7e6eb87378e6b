import type { Box, PageReading, Word } from '../../contract/reading.ts';
import { mendedLabelWord } from './label-vocabulary.ts';
import { fold } from './normalise/fold.ts';
import { type Cell, overlapX, type Row, right, rowsOf, unionBox } from './page-rows.ts';
import { straightPage } from './straight-page.ts';
import { translationLength } from './translated-label.ts';

/** A page with its rows, and the folded text of each row with the word of each character. */
export type PageView = { page: PageReading; rows: Row[]; lines: FoldedLine[]; folded: string };
/** `mended`: words that were misread by a letter and stand in `folded` as the label's word that they are. */
export type FoldedLine = { folded: string; wordAt: number[]; mended: ReadonlySet<number> };

/**
 * A label printed on a row: words [first, last] of that row. `context` is its cell with what goes on right below it;
 * `mended` when a word of it was misread by a letter.
 */
export type LabelPlace = {
  row: number;
  first: number;
  last: number;
  box: Box;
  context: string;
  cell: Cell;
  mended: boolean;
};

/** Folds words into one text, keeping for each character the index of its word. */
function foldWords(words: readonly Word[], vocabulary: readonly string[]): FoldedLine {
  const mended = new Set<number>();
  let folded = '';
  const wordAt: number[] = [];
  words.forEach((word, index) => {
    const printed = fold(word.text);
    if (printed === '') return;
    const meant = mendedLabelWord(printed, vocabulary);
    if (meant !== undefined) mended.add(index);
    const text = meant ?? printed;
    if (folded !== '') {
      folded += ' ';
      wordAt.push(index);
    }
    folded += text;
    for (let i = 0; i < text.length; i++) wordAt.push(index);
  });
  return { folded, wordAt, mended };
}

/** `vocabulary`: words of labels, by which those of a recognised page are mended for finding labels. */
export function viewPage(displayed: PageReading, vocabulary: readonly string[] = []): PageView {
  const page = straightPage(displayed);
  const rows = rowsOf(page);
  const known = page.source === 'ocr' ? vocabulary : [];
  const lines = rows.map((row) => foldWords(row.words, known));
  return { page, rows, lines, folded: lines.map((line) => line.folded).join('\n') };
}

const REGEXES = new Map<string, RegExp>();

/** A label pattern as whole words of the folded text. `^` and `$` in it mean the ends of the cell. */
export function labelRegex(pattern: string): RegExp {
  const known = REGEXES.get(pattern);
  if (known !== undefined) {
    known.lastIndex = 0;
    return known;
  }
  const regex = new RegExp(`(?<![a-z0-9])(?:${pattern.replace(/^\^/, '').replace(/\$$/, '')})(?![a-z0-9])`, 'g');
  REGEXES.set(pattern, regex);
  return regex;
}

export function cellOfWord(row: Row, word: Word): Cell {
  const cell = row.cells.find((c) => c.words.includes(word));
  if (cell === undefined) throw new Error('a word of the row stands in none of its cells');
  return cell;
}

/** Lines closer than this, in heights of letters from middle to middle, are one label printed on two lines. */
const TIGHT = 1.45;

const hasFigure = (row: Row, label: Cell) =>
  row.cells.some((cell) => cell.box[0] >= right(label.box) && /\d[.,]\d{2}(?!\d)/.test(cell.text));

/** "NET A PAYER" with "AVANT IMPOT SUR LE REVENU" on the next line of the same cell is another label. */
function continuation(view: PageView, rowIndex: number, cell: Cell): string {
  const row = view.rows[rowIndex];
  if (row === undefined) return '';
  for (const next of view.rows.slice(rowIndex + 1, rowIndex + 4)) {
    if (next.y - row.y > TIGHT * row.height) break;
    const under = next.cells.find((c) => overlapX(c.box, cell.box) > 0.5 && Math.abs(c.box[3] - cell.box[3]) < 2);
    if (under === undefined || /\d/.test(under.text)) continue;
    // Two lines that each have their figure are two labels: "Loyer 540,00" over "Provision pour charges 45,00".
    if (!(hasFigure(row, cell) && hasFigure(next, under))) return ` ${under.folded}`;
  }
  return '';
}

/** What the cell says of its label: up to the colon, or all of it when no colon parts label and value. */
function labelText(cell: Cell, lastWord: Word): string {
  const from = cell.words.indexOf(lastWord);
  const colon = cell.words.findIndex((word, i) => i >= from && word.text.includes(':'));
  return colon < 0
    ? cell.folded
    : fold(
        cell.words
          .slice(0, colon + 1)
          .map((w) => w.text)
          .join(' '),
      );
}

/** "12 Net imposable", "3. Emploi": a form numbers its boxes. */
const isNumbered = (cell: Cell, word: Word) =>
  cell.words[1] === word && /^\d{1,2}[.)]?$/.test(cell.words[0]?.text ?? '');

/** Every place of a label on a page, top to bottom. A label cut by a gap of three letters' heights is not one. */
export function findLabels(view: PageView, pattern: string): LabelPlace[] {
  const regex = labelRegex(pattern);
  const atStart = pattern.startsWith('^');
  const atEnd = pattern.endsWith('$');
  const places: LabelPlace[] = [];
  if (view.folded.search(regex) < 0) return places; // `search` leaves the shared expression where it was
  view.rows.forEach((row, rowIndex) => {
    const line = view.lines[rowIndex];
    if (line === undefined) return;
    for (const match of line.folded.matchAll(regex)) {
      const first = line.wordAt[match.index];
      const last = line.wordAt[match.index + Math.max(1, match[0].length) - 1];
      if (first === undefined || last === undefined) continue;
      const words = row.words.slice(first, last + 1);
      const torn = words.some((w, i) => i > 0 && w.box[0] - right(words[i - 1]?.box ?? w.box) > 3 * row.height);
      const firstWord = words[0];
      const lastWord = words.at(-1);
      if (torn || firstWord === undefined || lastWord === undefined) continue;
      const cell = cellOfWord(row, firstWord);
      if (
        atStart &&
        cell.words[0] !== firstWord &&
        !/[:|•–—-]$/.test(row.words[first - 1]?.text ?? '') &&
        !isNumbered(cell, firstWord)
      )
        continue;
      const ends = cellOfWord(row, lastWord);
      const behind = ends.words.slice(ends.words.indexOf(lastWord) + 1);
      const translated = behind.slice(0, translationLength(behind));
      if (atEnd && behind.length > 0 && translated.length === 0 && !/:$/.test(lastWord.text)) {
        const following = row.words[last + 1];
        if (following === undefined || !/^[:=]|^[\d(-]/.test(following.text)) continue;
      }
      places.push({
        row: rowIndex,
        first,
        last: last + translated.length,
        box: unionBox([...words, ...translated].map((w) => w.box)),
        context: `${labelText(cell, lastWord)}${continuation(view, rowIndex, cell)}`,
        cell,
        mended: words.some((_, i) => line.mended.has(first + i)),
      });
    }
  });
  return places;
}
