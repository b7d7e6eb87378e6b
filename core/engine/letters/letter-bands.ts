import type { LetterLanguage } from '../../contract/catalogue/letter.ts';
import type { LetterText, PrintedBlock } from '../../contract/letter.ts';
import { hasRightToLeft } from '../../domain/bundle/visual-runs.ts';
import { wrapText } from '../../domain/bundle/wrap-text.ts';
import { endsInsideIsolate, ISOLATE } from '../../domain/letters/visual-stretches.ts';
import type { BundleFonts } from '../bundle/bundle-fonts.ts';
import { LEFT, RIGHT, TEXT_WIDTH } from '../bundle/sheet.ts';
import type { TagElement, TagTree } from './tag-tree.ts';

/** One line of text at its place; `right`: set from right to left, ending there. */
export interface Fragment {
  element: TagElement;
  text: string; // as it is read
  x: number;
  right: number | null;
  /** The line begins inside a value that began on the line before. */
  insideIsolate: boolean;
  size: number;
  bold: boolean;
  grey: boolean;
  /** Not the last line of its text: a blank follows, so that a reader does not join two words. */
  goesOn: boolean;
}

/** What is printed on one level of the page, over its whole width. Heights in points. */
export interface Band {
  height: number;
  keepWithNext: boolean;
  fragments: Fragment[];
  ruleBelow: boolean;
  /** Bands to print again, as artifacts, when a page begins with this band: the head of its table. */
  head: Band[] | null;
}

interface Style {
  size: number;
  bold: boolean;
  grey: boolean;
  leading: number;
}

const TEXT: Style = { size: 10.5, bold: false, grey: false, leading: 15 };
const TITLE: Style = { size: 15, bold: true, grey: false, leading: 20 };
const OBJECT: Style = { ...TEXT, bold: true };
const HEADING: Style = { size: 12, bold: true, grey: false, leading: 17 };
const NOTE: Style = { size: 8.5, bold: false, grey: true, leading: 11.5 };
const CELL: Style = { size: 9, bold: false, grey: false, leading: 12 };

const HALF = LEFT + TEXT_WIDTH / 2;
const INDENT = 18;
const CELL_PADDING = 6;
/** Printed above lines that are ruled to be written on. */
export const BY_HAND = '(à écrire à la main)';
/** Room to sign under the name. */
const SIGNATURE_SPACE = 58;
const LANGUAGES: Record<LetterLanguage, string> = { fr: 'fr-FR', en: 'en', ru: 'ru', ar: 'ar' };

// A blank that must not end a line: before « : ; ! ? » €, after «, and inside figures.
const GLUE = '\ue000';
const glued = (text: string) => text.replace(/[\u00a0\u202f]|[ ](?=[:;!?»€])|(?<=«)[ ]/gu, GLUE);

const MARKS = new RegExp(`([${GLUE}${ISOLATE}])`, 'u');
const withoutMarks = (text: string) => text.replaceAll(GLUE, ' ').replaceAll(ISOLATE, '');

/** A text with its values marked where one of them, or the text, runs from right to left. */
function isolated(runs: LetterText[number]['runs']): string {
  const plain = runs.map(({ text }) => text).join('');
  if (!hasRightToLeft(plain)) return plain;
  return runs.map(({ text, from }) => (from === 'value' ? `${ISOLATE}${text}${ISOLATE}` : text)).join('');
}

interface Column {
  left: number;
  width: number;
}

/** Turns blocks into bands and their elements; both are made in reading order. */
export class BandMaker {
  private readonly fonts: BundleFonts;
  private readonly tags: TagTree;

  constructor(fonts: BundleFonts, tags: TagTree) {
    this.fonts = fonts;
    this.tags = tags;
  }

  bandsOf(block: PrintedBlock, parent: TagElement): Band[] {
    switch (block.type) {
      case 'title':
        return spaced(this.texts('H1', block.text, parent, TITLE), 12, true);
      case 'object':
        return spaced(this.texts('H1', prefixed(block.text, 'Objet : '), parent, OBJECT), 14, true);
      case 'heading':
        return [gap(8), ...spaced(this.texts('H2', block.text, parent, HEADING), 4, true)];
      case 'paragraph':
        return spaced(this.texts('P', block.text, parent, TEXT), 7);
      case 'note':
        return spaced(this.texts('P', block.text, parent, NOTE), 7);
      case 'own-words':
        return this.ownWords(block, parent);
      case 'sender':
      case 'lines':
        return spaced(
          block.lines.flatMap((line) => this.texts('P', line, parent, TEXT)),
          14,
        );
      case 'addressee':
        return spaced(
          block.lines.flatMap((line) => this.texts('P', line, parent, TEXT, rightHalf)),
          20,
        );
      case 'place-and-date':
        return [
          gap(6),
          ...spaced(
            block.lines.flatMap((line) => this.texts('P', line, parent, TEXT)),
            10,
            true,
          ),
        ];
      case 'signature': {
        const bands = block.lines.flatMap((line) => this.texts('P', line, parent, TEXT, rightHalf));
        return spaced(kept(bands), SIGNATURE_SPACE);
      }
      case 'list':
        return spaced(this.list(block.items, block.numbered, parent), 5);
      case 'table':
        return spaced(this.table(block, parent), 10);
    }
  }

  /** A text as elements of one type, one a language, in French first. */
  private texts(type: 'H1' | 'H2' | 'P', text: LetterText, parent: TagElement, style: Style, column = whole): Band[] {
    return text.flatMap(({ language, runs }, index) => {
      const own = index === 0 ? undefined : LANGUAGES[language];
      const element = this.tags.element(index === 0 ? type : 'P', parent, own);
      const plain = isolated(runs);
      const shown = index === 0 ? style : { ...style, bold: false, grey: false };
      return this.lines(element, plain, shown, column, language === 'ar');
    });
  }

  private lines(element: TagElement, text: string, style: Style, column: Column, rightToLeft: boolean): Band[] {
    const measure = (part: string) => this.fonts.width(withoutMarks(part), style.size, style.bold);
    // The person's own words keep their paragraphs.
    const lines = text.split('\n').flatMap((part) => wrapText(this.printable(part), column.width, measure));
    const bands = lines.map(
      (line, index): Band => ({
        height: style.leading,
        keepWithNext: false,
        ruleBelow: false,
        head: null,
        fragments: [
          {
            element,
            text: line.replaceAll(GLUE, ' '), // with the marks of its values
            x: column.left,
            right: rightToLeft ? column.left + column.width : null,
            insideIsolate: endsInsideIsolate(lines.slice(0, index).join('')),
            size: style.size,
            bold: style.bold,
            grey: style.grey,
            goesOn: index < lines.length - 1,
          },
        ],
      }),
    );
    return withoutWidows(bands);
  }

  /** Blanks that must hold and values are marked before the fonts turn what they cannot draw into a sign. */
  private printable(text: string): string {
    return glued(text)
      .split(MARKS)
      .map((part) => (MARKS.test(part) ? part : this.fonts.printable(part)))
      .join('');
  }

  private ownWords(block: Extract<PrintedBlock, { type: 'own-words' }>, parent: TagElement): Band[] {
    if (block.text !== null) return spaced(this.texts('P', block.text, parent, TEXT), 7);
    const hint = this.lines(this.tags.element('P', parent), BY_HAND, NOTE, whole, false);
    const line: Band = { height: 24, keepWithNext: false, fragments: [], ruleBelow: true, head: null };
    return [
      ...hint,
      ...spaced(
        Array.from({ length: block.ruled }, () => line),
        12,
      ),
    ];
  }

  private list(items: readonly LetterText[], numbered: boolean, parent: TagElement): Band[] {
    const list = this.tags.element('L', parent);
    this.tags.attribute(list, 'List', 'ListNumbering', numbered ? 'Decimal' : 'Disc');
    const column = { left: LEFT + INDENT, width: TEXT_WIDTH - INDENT };
    return items.flatMap((text, index) => {
      const item = this.tags.element('LI', list);
      const label = this.tags.element('Lbl', item);
      const body = this.tags.element('LBody', item);
      const bands = this.texts('P', text, body, TEXT, column);
      const mark = this.lines(label, numbered ? `${index + 1}.` : '–', TEXT, { left: LEFT, width: INDENT + 6 }, false);
      const first = bands[0];
      if (first) first.fragments.unshift(...(mark[0]?.fragments ?? []));
      return spaced(bands, 2);
    });
  }

  private table(block: Extract<PrintedBlock, { type: 'table' }>, parent: TagElement): Band[] {
    const table = this.tags.element('Table', parent);
    const total = block.widths.reduce((sum, width) => sum + width, 0);
    let left = LEFT;
    const columns = block.widths.map((share): Column => {
      const width = (share / total) * TEXT_WIDTH;
      left += width;
      return { left: left - width, width: width - CELL_PADDING };
    });
    const head = kept(this.row(table, block.head, columns, 'TH'));
    const rows = block.rows.map((row) => this.row(table, row, columns, 'TD').map((band) => ({ ...band, head })));
    return [...head.map((band) => ({ ...band, keepWithNext: true })), ...rows.flat()];
  }

  private row(table: TagElement, cells: readonly LetterText[], columns: readonly Column[], type: 'TH' | 'TD'): Band[] {
    const row = this.tags.element('TR', table);
    const style = type === 'TH' ? { ...CELL, bold: true } : CELL;
    const filled = cells.map((cell, index) => {
      const element = this.tags.element(type, row);
      if (type === 'TH') this.tags.attribute(element, 'Table', 'Scope', 'Column');
      const text = cell.map(({ runs }) => isolated(runs)).join(' / ');
      return this.lines(element, text, style, columns[index] ?? whole, false);
    });
    const height = Math.max(1, ...filled.map((bands) => bands.length));
    const bands = Array.from(
      { length: height },
      (_, line): Band => ({
        height: style.leading,
        keepWithNext: line < height - 1,
        fragments: filled.flatMap((cell) => cell[line]?.fragments ?? []),
        ruleBelow: false,
        head: null,
      }),
    );
    const last = bands.at(-1);
    if (last) {
      last.ruleBelow = true;
      last.height += CELL_PADDING;
    }
    // A row that no page could hold is broken like a text; any other stays whole.
    return height * style.leading > 500 ? bands.map((band) => ({ ...band, keepWithNext: false })) : bands;
  }
}

const whole: Column = { left: LEFT, width: TEXT_WIDTH };
const rightHalf: Column = { left: HALF, width: RIGHT - HALF };

const gap = (height: number): Band => ({ height, keepWithNext: true, fragments: [], ruleBelow: false, head: null });
const kept = (bands: readonly Band[]): Band[] =>
  bands.map((band, index) => ({ ...band, keepWithNext: index < bands.length - 1 }));

/** Never one line of a text alone at the foot or at the head of a page. */
function withoutWidows(bands: Band[]): Band[] {
  return bands.map((band, index) => ({
    ...band,
    keepWithNext: bands.length > 1 && (index === 0 || index === bands.length - 2),
  }));
}

/** The same with room after the last band, kept with what follows when asked. */
function spaced(bands: readonly Band[], after: number, keep = false): Band[] {
  return bands.map((band, index) => {
    const last = index === bands.length - 1;
    return { ...band, height: band.height + (last ? after : 0), keepWithNext: keep || band.keepWithNext };
  });
}

function prefixed(text: LetterText, prefix: string): LetterText {
  const [first, ...others] = text;
  return first ? [{ ...first, runs: [{ text: prefix, from: 'letter', name: null }, ...first.runs] }, ...others] : text;
}
