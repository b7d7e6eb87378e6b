import { createHash, type Hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import fontkit from '@cantoo/fontkit';
import type { Color, PDFDocument, PDFFont, PDFPage } from 'pdf-lib';
import { AppError } from '../../contract/errors.ts';
import { visualRuns } from '../../domain/bundle/visual-runs.ts';

/** What is printed for a character that the fonts cannot draw; the control sheet lists the characters concerned. */
export const NOT_DRAWABLE = '▯';

type Face = { font: PDFFont; has: (codePoint: number) => boolean };
type TextStyle = { size: number; bold?: boolean; color: Color };

type Fontkit = Parameters<PDFDocument['registerFontkit']>[0];
type Created = ReturnType<Fontkit['create']>;
/** A font of one face, as the library that writes the bundle uses it. */
type OpenFont = Created & { layout(text: string, features?: Record<string, boolean>): { glyphs: object[] } };

// The same two fonts serve every bundle: reading their tables takes as long as binding twenty pages.
const FILES = new Map<string, Promise<Uint8Array>>();
const OPEN = new WeakMap<Uint8Array, OpenFont>();
const SIGNS = new Map<string, Set<number>>();
const WIDTHS = new Map<string, number>(); // at size 1, of the two fonts
const MOST_WIDTHS = 20_000;

// "fi" in one glyph is found by no reader that searches the page numbers' text.
const NO_LIGATURES = { liga: false };

const SHARED_FONTKIT: Fontkit = {
  create(bytes, ...rest) {
    const font = OPEN.get(bytes) ?? withQuickLayout((fontkit as Fontkit).create(bytes, ...rest) as unknown as OpenFont);
    OPEN.set(bytes, font);
    return font;
  },
};

// Latin letters, digits and the signs of French print: composed (NFC), they are set one glyph a sign by these fonts.
const ONE_GLYPH_A_SIGN = /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u017f\u2013\u2014\u2018-\u201d\u2026\u20ac]*$/;

/** Shaping a stamp takes longer than all the rest of writing it; what needs no shaping is looked up sign by sign. */
function withQuickLayout(font: OpenFont): OpenFont {
  const shape = font.layout.bind(font);
  const known = new Map<string, object>();
  const glyphOf = (sign: string): object => {
    const glyph = known.get(sign) ?? shape(sign, NO_LIGATURES).glyphs[0];
    if (!glyph) throw new Error(`no glyph at all for U+${sign.codePointAt(0)?.toString(16)}`);
    known.set(sign, glyph);
    return glyph;
  };
  font.layout = (text: string, features?: Record<string, boolean>) =>
    ONE_GLYPH_A_SIGN.test(text) ? { glyphs: Array.from(text, glyphOf) } : shape(text, features);
  return font;
}

function ownFont(name: string): Promise<Uint8Array> {
  const known = FILES.get(name);
  if (known) return known;
  const file = fontFile(name);
  FILES.set(name, file);
  file.catch(() => FILES.delete(name)); // the caller is told, and may try again
  return file;
}

function signsOf(name: string, font: PDFFont): Set<number> {
  const known = SIGNS.get(name) ?? new Set(font.getCharacterSet());
  SIGNS.set(name, known);
  return known;
}

/** The bundle's own typeface, embedded (Latin, Cyrillic, Greek, Arabic, Hebrew…), and what it could not draw. */
export class BundleFonts {
  readonly notDrawable = new Set<string>();
  private readonly regular: Face;
  private readonly bold: Face;
  private readonly drawn = new WeakMap<PDFPage, Hash>();

  private constructor(regular: Face, bold: Face) {
    this.regular = regular;
    this.bold = bold;
  }

  static async embed(document: PDFDocument): Promise<BundleFonts> {
    document.registerFontkit(SHARED_FONTKIT);
    const face = async (name: string): Promise<Face> => {
      const bytes = await ownFont(name);
      const font = await document.embedFont(bytes, { subset: true, customName: name, features: NO_LIGATURES });
      const known = signsOf(name, font);
      return { font, has: (codePoint) => known.has(codePoint) };
    };
    return new BundleFonts(await face('DejaVuSansCondensed'), await face('DejaVuSansCondensed-Bold'));
  }

  /** The text as it will be printed: composed (NFC), control characters and spaces of all widths as spaces, `▯` for what no glyph exists for. */
  printable(text: string): string {
    let out = '';
    for (const character of text
      .normalize('NFC')
      .replace(/(?!\u00a0)[\p{Cc}\p{Zs}]/gu, ' ')
      .replace(/\p{Cf}/gu, '')) {
      const drawable = this.regular.has(character.codePointAt(0) ?? 0) && this.bold.has(character.codePointAt(0) ?? 0);
      if (!drawable) this.notDrawable.add(character);
      out += drawable ? character : NOT_DRAWABLE;
    }
    return out;
  }

  width(text: string, size: number, bold = false): number {
    const printable = this.printable(text); // every time: what cannot be drawn is noted for this bundle
    const key = `${bold ? 'b' : 'r'}${printable}`;
    let unit = WIDTHS.get(key);
    if (unit === undefined) {
      unit = visualRuns(printable).reduce((sum, run) => sum + this.face(bold).widthOfTextAtSize(run.text, 1), 0);
      if (WIDTHS.size > MOST_WIDTHS) WIDTHS.clear();
      WIDTHS.set(key, unit);
    }
    return unit * size;
  }

  /** Draws one line with its left end at (x, y); runs of Arabic or Hebrew are shaped and set from right to left. */
  draw(page: PDFPage, text: string, x: number, y: number, style: TextStyle): void {
    this.note(page, `${x.toFixed(2)} ${y.toFixed(2)} ${style.size} ${style.bold ?? false} ${text}`);
    let at = x;
    for (const run of visualRuns(this.printable(text))) {
      const font = this.face(style.bold ?? false);
      page.drawText(run.text, { x: at, y, size: style.size, font, color: style.color });
      at += font.widthOfTextAtSize(run.text, style.size);
    }
  }

  /** A hash of all texts drawn on a page so far, with their places. */
  printedOn(page: PDFPage): string {
    return this.drawn.get(page)?.copy().digest('hex').slice(0, 32) ?? '';
  }

  private note(page: PDFPage, text: string): void {
    const hash = this.drawn.get(page) ?? createHash('sha256');
    this.drawn.set(page, hash.update(`${text}\n`));
  }

  private face(bold: boolean): PDFFont {
    return (bold ? this.bold : this.regular).font;
  }
}

/** The bytes of a DejaVu font of the installed package. Throws `system.missing-component`. */
export async function fontFile(name: string): Promise<Uint8Array> {
  try {
    const packageFile = createRequire(import.meta.url).resolve('dejavu-fonts-ttf/package.json');
    return await readFile(join(dirname(packageFile), 'ttf', `${name}.ttf`));
  } catch (error) {
    throw new AppError('system.missing-component', { component: name }, { cause: error });
  }
}
