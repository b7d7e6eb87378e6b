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

/** The bundle's own typeface, embedded (Latin, Cyrillic, Greek, Arabic, Hebrew…), and what it could not draw. */
export class BundleFonts {
  readonly notDrawable = new Set<string>();
  private readonly regular: Face;
  private readonly bold: Face;
  private readonly widths = new Map<string, number>();

  private constructor(regular: Face, bold: Face) {
    this.regular = regular;
    this.bold = bold;
  }

  static async embed(document: PDFDocument): Promise<BundleFonts> {
    document.registerFontkit(fontkit as Parameters<PDFDocument['registerFontkit']>[0]);
    const face = async (name: string): Promise<Face> => {
      const bytes = await fontFile(name);
      // Ligatures are off: "fi" in one glyph is found by no reader that searches the page numbers' text.
      const font = await document.embedFont(bytes, { subset: true, customName: name, features: { liga: false } });
      const known = new Set(font.getCharacterSet());
      return { font, has: (codePoint) => known.has(codePoint) };
    };
    return new BundleFonts(await face('DejaVuSansCondensed'), await face('DejaVuSansCondensed-Bold'));
  }

  /** The text as it will be printed: composed (NFC), control characters as spaces, `▯` for what no glyph exists for. */
  printable(text: string): string {
    let out = '';
    for (const character of text
      .normalize('NFC')
      .replace(/[\p{Cc}\p{Zs}]/gu, ' ')
      .replace(/\p{Cf}/gu, '')) {
      const drawable = this.regular.has(character.codePointAt(0) ?? 0) && this.bold.has(character.codePointAt(0) ?? 0);
      if (!drawable) this.notDrawable.add(character);
      out += drawable ? character : NOT_DRAWABLE;
    }
    return out;
  }

  width(text: string, size: number, bold = false): number {
    const key = `${bold ? 'b' : 'r'}${text}`;
    let unit = this.widths.get(key);
    if (unit === undefined) {
      unit = visualRuns(this.printable(text)).reduce(
        (sum, run) => sum + this.face(bold).widthOfTextAtSize(run.text, 1),
        0,
      );
      this.widths.set(key, unit);
    }
    return unit * size;
  }

  /** Draws one line with its left end at (x, y); runs of Arabic or Hebrew are shaped and set from right to left. */
  draw(page: PDFPage, text: string, x: number, y: number, style: TextStyle): void {
    let at = x;
    for (const run of visualRuns(this.printable(text))) {
      const font = this.face(style.bold ?? false);
      page.drawText(run.text, { x: at, y, size: style.size, font, color: style.color });
      at += font.widthOfTextAtSize(run.text, style.size);
    }
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
