import { degrees, PDFDocument, PDFName, PDFNumber, rgb, StandardFonts } from 'pdf-lib';

export interface FlatPage {
  size?: [number, number];
  turn?: 0 | 90 | 180 | 270;
  /** x, y, width, height of the crop box. */
  crop?: [number, number, number, number];
  userUnit?: number;
  /** The page's own content leaves its coordinates scaled and its state open. */
  untidy?: boolean;
}

/** A form without fields, printed with `words` near the top of each page's own coordinates. Same bytes at every run. */
export async function flatForm(pages: readonly FlatPage[], words = 'Formulaire fictif'): Promise<Uint8Array> {
  const doc = await PDFDocument.create({ updateMetadata: false });
  const font = await doc.embedFont(StandardFonts.Helvetica);
  for (const { size: wanted, turn = 0, crop, userUnit, untidy } of pages) {
    const size: [number, number] = wanted ?? [595, 842];
    const page = doc.addPage(size);
    const [x, y, width, height] = crop ?? ([0, 0, ...size] as const);
    page.drawText(words, { x: x + 40, y: y + height - 60, size: 11, font });
    page.drawText('Fait à                    le            Signature du demandeur', {
      x: x + 40,
      y: y + 60,
      size: 9,
      font,
    });
    page.drawRectangle({
      x: x + 10,
      y: y + 10,
      width: width - 20,
      height: height - 20,
      borderWidth: 1,
      borderColor: rgb(0.5, 0.5, 0.5),
    });
    page.setRotation(degrees(turn));
    if (crop) page.setCropBox(x, y, width, height);
    if (userUnit) page.node.set(PDFName.of('UserUnit'), PDFNumber.of(userUnit));
    if (untidy) {
      const stream = doc.context.register(doc.context.flateStream('q 0.5 0 0 0.5 100 100 cm 1 0 0 rg'));
      page.node.addContentStream(stream);
    }
  }
  return doc.save({ updateFieldAppearances: false, useObjectStreams: false });
}
