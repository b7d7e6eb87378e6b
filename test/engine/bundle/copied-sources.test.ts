import { PDFDocument, PDFHexString, PDFName, PDFString } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import { PdfiumReader } from '../../../core/engine/bundle/pdfium-reader.ts';
import { pieceOf, plainPdf, planOf, Shelf, verifiedBundle } from './bundle-fixtures.ts';
import { cmykJpeg } from './cmyk-jpeg.ts';

describe('sources that must not change', () => {
  test.each([true, false])('a CMYK JPEG shows the same light and dark (Adobe marker: %s)', async (adobe) => {
    const bytes = cmykJpeg(40, 56, adobe, (column, row) =>
      column > 4 && column < 20 && row > 4 && row < 40 ? [0, 0, 0, 230] : [0, 0, 0, 0],
    );
    const shelf = new Shelf();
    const sha = shelf.add({ bytes, type: 'jpeg', name: 'cmjn.jpg' });
    const bundle = await verifiedBundle(planOf([{ title: 'A', pieces: [pieceOf(sha, 'Photo')] }]), shelf.get);
    expect(bundle.verification.problems).toEqual([]);
    if (!adobe) return; // without the marker readers disagree on what is dark: what counts is that the check passed
    expect(bundle.manifest.pages[2]?.contents[0]?.rasterised).toBeNull();
    const reader = await PdfiumReader.open(bundle.bytes);
    const image = await reader.gray(3, 595, 842);
    reader.close();
    const placement = bundle.manifest.pages[2]?.contents[0]?.placement;
    const at = (x: number, y: number) =>
      image.data[Math.round(842 - (placement?.y ?? 0) - 448 + y) * 595 + Math.round((placement?.x ?? 0) + x)] ?? -1;
    expect(at(100, 150)).toBeLessThan(90);
    expect(at(250, 400)).toBeGreaterThan(240);
  });

  test('a signed PDF is copied, said to be signed, and its own bytes are not touched', async () => {
    const plain = await plainPdf('signe', 1);
    const document = await PDFDocument.load(plain.bytes, { updateMetadata: false });
    const signature = document.context.obj({ Type: 'Sig', Filter: 'Adobe.PPKLite', ByteRange: [0, 10, 20, 30] });
    signature.set(PDFName.of('Contents'), PDFHexString.of('00'.repeat(64)));
    const field = document.context.obj({
      FT: 'Sig',
      Type: 'Annot',
      Subtype: 'Widget',
      Rect: [0, 0, 0, 0],
      T: PDFString.of('s'),
    });
    field.set(PDFName.of('V'), document.context.register(signature));
    const ref = document.context.register(field);
    document.getPage(0).node.addAnnot(ref);
    document.catalog.set(PDFName.of('AcroForm'), document.context.obj({ Fields: [ref], SigFlags: 3 }));
    const shelf = new Shelf();
    const bytes = await document.save({ updateFieldAppearances: false });
    const before = Buffer.from(bytes);
    const sha = shelf.add({ bytes, type: 'pdf', name: 'signe.pdf' });
    const bundle = await verifiedBundle(planOf([{ title: 'A', pieces: [pieceOf(sha, 'Contrat signé')] }]), shelf.get);
    expect(bundle.verification.problems).toEqual([]);
    expect(bundle.manifest.sources[0]?.signed).toBe(true);
    expect(Buffer.from(bytes).equals(before)).toBe(true);
    // The plan carries nothing else: a signed original always travels along, and comes back as it was.
    expect(bundle.manifest.sources[0]?.carried).toEqual({ as: 'attachment', name: 'signe.pdf' });
    const reader = await PdfiumReader.open(bundle.bytes);
    expect(Buffer.from(reader.attachment(reader.attachments().indexOf('signe.pdf'))).equals(before)).toBe(true);
    const control = await reader.text(reader.pages);
    reader.close();
    expect(control).toMatch(/signés électroniquement/);
    expect(control).toMatch(/signe\.pdf : original joint à ce fichier/);
  });

  test('a page whose copy does not look like it is drawn instead, and said to be', async () => {
    // A later revision replaced the page, but its object stands first in the file: readers that scan see the old one.
    const first = await plainPdf('ancien', 1);
    const document = await PDFDocument.load(first.bytes, { updateMetadata: false });
    const { context } = document;
    const shown = context.register(context.stream('0 g 100 100 400 600 re f', {}));
    document.getPage(0).node.set(PDFName.of('Contents'), shown);
    const text = Buffer.from(await document.save({ useObjectStreams: false })).toString('latin1');
    const orphan = `${shown.objectNumber} 0 obj\n<<\n/Length 24\n>>\nstream\n0 g 300 300 20 20 re f  \nendstream\nendobj\n`;
    const bytes = Buffer.from(
      text
        .replace(/\nxref\n/, () => `\n${orphan}xref\n`)
        .replace(/startxref\n(\d+)/, (_, at) => `startxref\n${Number(at) + orphan.length}`),
      'latin1',
    );
    const shelf = new Shelf();
    const sha = shelf.add({ bytes, type: 'pdf', name: 'deux-versions.pdf' });
    const bundle = await verifiedBundle(planOf([{ title: 'A', pieces: [pieceOf(sha, 'Page')] }]), shelf.get);
    expect(bundle.verification.problems).toEqual([]);
    expect(bundle.manifest.pages[2]?.contents[0]?.rasterised).toBe('la copie ne ressemblait pas à l’original');
  });
});
