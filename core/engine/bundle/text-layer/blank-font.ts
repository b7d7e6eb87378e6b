import { PDFArray, type PDFDocument, PDFHexString, PDFName, PDFNumber, type PDFRef } from 'pdf-lib';
import { blankTrueType } from './blank-true-type.ts';

/** Width of every character, in thousandths of the font size. */
export const CHARACTER_WIDTH = 500;

const fonts = new WeakMap<PDFDocument, PDFRef>();

/**
 * The font of invisible words, embedded once a document: no glyph is ever seen, so one blank glyph stands for all characters
 * and the character codes are the UTF-16 code units themselves, which the ToUnicode map (PDF 32000-1, 9.10.3) says.
 * Any script can be written with its two kilobytes.
 */
export function blankFont(document: PDFDocument): PDFRef {
  const known = fonts.get(document);
  if (known) return known;
  const { context } = document;
  const name = 'LIASSE+Blank';
  const file = blankTrueType();
  const descriptor = context.obj({
    Type: 'FontDescriptor',
    FontName: name,
    Flags: 5, // fixed pitch, symbolic
    FontBBox: [0, 0, CHARACTER_WIDTH, 1000],
    ItalicAngle: 0,
    Ascent: 1000,
    Descent: 0,
    CapHeight: 1000,
    StemV: 80,
    FontFile2: context.register(context.flateStream(file, { Length1: file.length })),
  });
  const descendant = context.obj({
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: name,
    FontDescriptor: context.register(descriptor),
    DW: CHARACTER_WIDTH,
    CIDToGIDMap: context.register(context.flateStream(everyCodeToGlyphOne())),
  });
  const system = context.obj({});
  system.set(PDFName.of('Registry'), PDFHexString.of(Buffer.from('Adobe').toString('hex')));
  system.set(PDFName.of('Ordering'), PDFHexString.of(Buffer.from('Identity').toString('hex')));
  system.set(PDFName.of('Supplement'), PDFNumber.of(0));
  descendant.set(PDFName.of('CIDSystemInfo'), system);
  const descendants = PDFArray.withContext(context);
  descendants.push(context.register(descendant));
  const font = context.obj({
    Type: 'Font',
    Subtype: 'Type0',
    BaseFont: name,
    Encoding: 'Identity-H',
    ToUnicode: context.register(context.flateStream(Buffer.from(codesAreUnicode(), 'latin1'))),
  });
  font.set(PDFName.of('DescendantFonts'), descendants);
  const ref = context.register(font);
  fonts.set(document, ref);
  return ref;
}

function everyCodeToGlyphOne(): Uint8Array {
  const map = new Uint8Array(0x20000);
  for (let i = 1; i < map.length; i += 2) map[i] = 1;
  return map;
}

/** A range may not go over the last byte of a code, and a block not over 100 ranges (Adobe Technical Note 5014). */
function codesAreUnicode(): string {
  const byte = (value: number) => value.toString(16).padStart(2, '0').toUpperCase();
  const blocks: string[] = [];
  for (let start = 0; start < 256; start += 100) {
    const count = Math.min(100, 256 - start);
    const ranges = Array.from(
      { length: count },
      (_, i) => `<${byte(start + i)}00> <${byte(start + i)}FF> <${byte(start + i)}00>`,
    );
    blocks.push(`${count} beginbfrange\n${ranges.join('\n')}\nendbfrange`);
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
${blocks.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
}
