import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font, type Glyph, type Subset } from '@cantoo/fontkit';
import { type PDFDocument, PDFHexString, PDFName, type PDFRef, PDFString } from 'pdf-lib';
import { AppError } from '../../contract/errors.ts';
import { unorderedCharacters, visualRuns } from './drawable-text.ts';

/** One glyph, in thousandths of the font size. */
interface PlacedGlyph {
  glyph: Glyph;
  text: string; // what it stands for, so that the page can be searched and copied
  advance: number;
  xOffset: number;
  yOffset: number;
}

/** A line ready to draw; lengths are in thousandths of the font size, `ascent` and `descent` are of its own ink. */
export interface LaidLine {
  glyphs: PlacedGlyph[];
  width: number;
  ascent: number;
  descent: number;
}

const FONT = 'dejavu-fonts-ttf/ttf/DejaVuSansCondensed.ttf';
const SUBSET_NAME = 'LIASSE+DejaVuSansCondensed'; // fixed, so that the same values give the same bytes
const FEATURES = { liga: false, dlig: false };

let parsed: Font | null = null;

function theFont(): Font {
  if (parsed) return parsed;
  try {
    const font = create(readFileSync(createRequire(import.meta.url).resolve(FONT)));
    if ('fonts' in font) throw new Error('a collection');
    parsed = font;
    return font;
  } catch (cause) {
    throw new AppError('system.missing-component', { component: FONT }, { cause });
  }
}

const hex = (code: number) => code.toString(16).padStart(4, '0');

/**
 * The font that values are written in. Its subset holds the glyphs that were encoded, and is put into the document by
 * `embed`, once, at the end. (pdf-lib's own embedder drops the offsets of marks and knows no direction.)
 */
export class FormFont {
  readonly #font = theFont();
  readonly #subset: Subset = this.#font.createSubset();
  readonly #used = new Map<number, Glyph>();
  readonly #letters = new Map<number, string>();
  readonly #ref: PDFRef;
  readonly #doc: PDFDocument;
  readonly #scale = 1000 / this.#font.unitsPerEm;
  readonly ascent = this.#font.ascent * this.#scale;
  readonly descent = -this.#font.descent * this.#scale;
  readonly capHeight = 729;

  constructor(doc: PDFDocument) {
    this.#doc = doc;
    this.#ref = doc.context.nextRef();
  }

  get ref(): PDFRef {
    return this.#ref;
  }

  /** The characters of a text that cannot be drawn truthfully: no glyph, or an order that is not known. */
  undrawable(text: string): string[] {
    const characters = [...new Set(text.replaceAll('\n', ''))];
    const absent = characters.filter((character) => {
      const code = character.codePointAt(0) ?? 0;
      return /\p{C}/u.test(character) && !/[\u200c\u200d]/u.test(character)
        ? true
        : !this.#font.hasGlyphForCodePoint(code);
    });
    return absent.length > 0 ? absent : unorderedCharacters(text);
  }

  /**
   * The letters of a glyph. fontkit caches a glyph with the letters of its first use, and with none when that use was as
   * a part of "ặ": the font's own table comes first, then the shaped forms of Arabic brought back to their letters.
   */
  #textOf(glyph: Glyph): string {
    const known = this.#letters.get(glyph.id);
    if (known !== undefined) return known;
    const [direct = ''] = this.#font.stringsForGlyph(glyph.id);
    const letters =
      (/[\ufb50-\ufeff]/u.test(direct) ? direct.normalize('NFKC') : direct) ||
      String.fromCodePoint(...glyph.codePoints);
    this.#letters.set(glyph.id, letters);
    return letters;
  }

  /** Lays out one line; the text must be drawable. */
  layout(line: string): LaidLine {
    const glyphs: PlacedGlyph[] = [];
    for (const character of new Set(line)) {
      const glyph = this.#font.glyphForCodePoint(character.codePointAt(0) ?? 0);
      if (glyph) this.#letters.set(glyph.id, character);
    }
    for (const run of visualRuns(line) ?? []) {
      const laid = this.#font.layout(run.text, FEATURES, null, null, run.direction);
      laid.glyphs.forEach((glyph, index) => {
        const position = laid.positions?.[index];
        glyphs.push({
          glyph,
          text: this.#textOf(glyph),
          advance: (position?.xAdvance ?? glyph.advanceWidth) * this.#scale,
          xOffset: (position?.xOffset ?? 0) * this.#scale,
          yOffset: (position?.yOffset ?? 0) * this.#scale,
        });
      });
    }
    const ink = glyphs.filter(({ glyph }) => Number.isFinite(glyph.bbox.minY) && glyph.bbox.maxY > glyph.bbox.minY);
    return {
      glyphs,
      width: glyphs.reduce((sum, glyph) => sum + glyph.advance, 0),
      ascent: Math.max(0, ...ink.map(({ glyph, yOffset }) => glyph.bbox.maxY * this.#scale + yOffset)),
      descent: Math.max(0, ...ink.map(({ glyph, yOffset }) => -(glyph.bbox.minY * this.#scale + yOffset))),
    };
  }

  /** Operators that draw a line from the current text position (inside BT…ET, font and size already chosen). */
  show(line: LaidLine, size: number): string {
    const parts: string[] = [];
    let rise = 0;
    let run: string[] = [];
    const flush = () => {
      if (run.length > 0) parts.push(`[${run.join(' ')}] TJ`);
      run = [];
    };
    for (const { glyph, advance, xOffset, yOffset } of line.glyphs) {
      if (yOffset !== rise) {
        flush();
        parts.push(`${((yOffset * size) / 1000).toFixed(3)} Ts`);
        rise = yOffset;
      }
      const natural = glyph.advanceWidth * this.#scale;
      if (xOffset !== 0) run.push((-xOffset).toFixed(1));
      run.push(`<${hex(this.#encode(glyph))}>`);
      const after = natural + xOffset - advance;
      if (Math.abs(after) > 0.05) run.push(after.toFixed(1));
    }
    flush();
    if (rise !== 0) parts.push('0 Ts');
    return parts.join('\n');
  }

  #encode(glyph: Glyph): number {
    const code = this.#subset.includeGlyph(glyph);
    if (!this.#used.has(code)) this.#used.set(code, glyph);
    return code;
  }

  /** Puts the subset into the document. Nothing may be encoded after this. */
  embed(): void {
    const { context } = this.#doc;
    const font = this.#font;
    const codes = [...this.#used.keys()].sort((a, b) => a - b);
    const widths = codes.flatMap((code) => [
      code,
      [Math.round((this.#used.get(code)?.advanceWidth ?? 0) * this.#scale)],
    ]);
    const file = context.register(context.flateStream(this.#subset.encode()));
    const bbox = [font.bbox.minX, font.bbox.minY, font.bbox.maxX, font.bbox.maxY].map((edge) =>
      Math.round(edge * this.#scale),
    );
    const descriptor = context.register(
      context.obj({
        Type: 'FontDescriptor',
        FontName: SUBSET_NAME,
        Flags: 4, // symbolic: glyphs are addressed by their own numbers
        FontBBox: bbox,
        ItalicAngle: 0,
        Ascent: Math.round(this.ascent),
        Descent: -Math.round(this.descent),
        CapHeight: this.capHeight,
        StemV: 80,
        FontFile2: file,
      }),
    );
    const descendant = context.register(
      context.obj({
        Type: 'Font',
        Subtype: 'CIDFontType2',
        BaseFont: SUBSET_NAME,
        CIDSystemInfo: { Registry: PDFString.of('Adobe'), Ordering: PDFString.of('Identity'), Supplement: 0 },
        FontDescriptor: descriptor,
        CIDToGIDMap: 'Identity',
        DW: 600,
        W: widths,
      }),
    );
    context.assign(
      this.#ref,
      context.obj({
        Type: 'Font',
        Subtype: 'Type0',
        BaseFont: SUBSET_NAME,
        Encoding: 'Identity-H',
        DescendantFonts: [descendant],
        ToUnicode: context.register(context.flateStream(this.#toUnicode(codes))),
      }),
    );
  }

  #toUnicode(codes: number[]): string {
    const lines = codes.flatMap((code) => {
      const glyph = this.#used.get(code);
      const text = glyph ? this.#textOf(glyph) : '';
      const units = Array.from({ length: text.length }, (_, i) => hex(text.charCodeAt(i))).join('');
      return units === '' ? [] : [`<${hex(code)}> <${units}>`];
    });
    const blocks: string[] = [];
    for (let from = 0; from < lines.length; from += 100) {
      const block = lines.slice(from, from + 100);
      blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`);
    }
    return [
      '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
      '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
      '/CMapName /Adobe-Identity-UCS def /CMapType 2 def',
      '1 begincodespacerange <0000> <ffff> endcodespacerange',
      ...blocks,
      'endcmap CMapName currentdict /CMap defineresource pop end end',
    ].join('\n');
  }
}

/** A field value as PDF text: readable by every reader whatever its letters. */
export function pdfText(text: string): PDFHexString {
  // "FEFF" (the mark of UTF-16) comes with PDFHexString.fromText.
  return PDFHexString.fromText(text);
}

export const FONT_RESOURCE = PDFName.of('LiasseSans');
