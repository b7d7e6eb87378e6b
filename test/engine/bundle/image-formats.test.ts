import { PDFDocument, PDFName, PDFRawStream } from 'pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';
import { encodeTiff } from '../../fixtures/images/encode-tiff.ts';
import { multiPageTiff, oneOfEach } from '../../fixtures/images/one-of-each.ts';
import { picturePaper, rgbaOf } from '../../fixtures/images/picture-paper.ts';
import { pieceOf, planOf, Shelf, verifiedBundle } from './bundle-fixtures.ts';
import { cmykJpeg } from './cmyk-jpeg.ts';

const ONE_OF_EACH = [
  'photo.jpg',
  'photo.heic',
  'photo.avif',
  'photo.webp',
  'exacte.webp',
  '16-bits.png',
  '24-bits.bmp',
];
const fixtures = oneOfEach();
/** A TIFF whose second page is lost: its data are not TIFF data. */
function damagedTiff(): Uint8Array {
  const canvas = picturePaper(120);
  const page = { rgba: rgbaOf(canvas), width: canvas.width, height: canvas.height, colours: 'gray' } as const;
  const file = Buffer.from(encodeTiff([page, { ...page, compression: 'deflate' }, page]));
  const start = canvas.width * canvas.height + 300;
  file.fill(0, start, start + 2000);
  return file;
}

describe('a dossier with one file of each image format', () => {
  let bundle: Awaited<ReturnType<typeof verifiedBundle>>;
  let images: { width: number; bits: number; filter: string }[];

  beforeAll(async () => {
    const shelf = new Shelf();
    const pieces = fixtures
      .filter(({ file, type }) => ONE_OF_EACH.includes(file) || (type === 'tiff' && file !== 'rgb.tif'))
      .map(({ file, type, bytes }) => pieceOf(shelf.add({ bytes, type, name: file }), file));
    const pages = shelf.add({ bytes: multiPageTiff(), type: 'tiff', name: 'trois pages.tif' });
    pieces.push(pieceOf(pages, 'trois pages', [1, 2, 3]));
    const inks = cmykJpeg(60, 80, true, (column, row) => [column * 4, row * 3, 0, 0]);
    pieces.push(pieceOf(shelf.add({ bytes: inks, type: 'jpeg', name: 'encres.jpg' }), 'encres'));
    const damaged = shelf.add({ bytes: damagedTiff(), type: 'tiff', name: 'abîmé.tif' });
    pieces.push(pieceOf(damaged, 'abîmé', [1, 2, 3]));
    bundle = await verifiedBundle(planOf([{ title: 'Images', pieces }]), shelf.get);
    const document = await PDFDocument.load(bundle.bytes);
    images = document.context.enumerateIndirectObjects().flatMap(([, object]) => {
      if (!(object instanceof PDFRawStream) || object.dict.get(PDFName.of('Subtype')) !== PDFName.of('Image'))
        return [];
      const entry = (name: string) => String(object.dict.get(PDFName.of(name)));
      return [{ width: Number(entry('Width')), bits: Number(entry('BitsPerComponent')), filter: entry('Filter') }];
    });
  }, 240_000);

  it('passes its own check', () => {
    expect(bundle.verification.problems).toEqual([]);
    expect(bundle.verification.ok).toBe(true);
    expect(bundle.verification.reproduced).toBe(bundle.verification.received);
  });

  it('draws none of them anew but what is damaged, and says so', () => {
    const drawn = bundle.manifest.pages
      .flatMap(({ contents }) => contents)
      .filter(({ rasterised }) => rasterised !== null);
    expect(drawn.map(({ sourcePage, rasterised }) => [sourcePage, rasterised])).toEqual([
      [2, expect.stringContaining('abîmée')],
    ]);
  });

  it('keeps each picture at its own size, faxes in one bit, photos as JPEG', () => {
    const a4 = images.filter(({ width }) => width === 1240);
    expect(a4.filter(({ bits }) => bits === 1).length).toBe(3); // white-is-zero, G4, G3
    expect(a4.filter(({ filter }) => filter === '/DCTDecode').length).toBe(5); // JPEG, HEIC, AVIF, WebP, JPEG in TIFF
    expect(images.filter(({ width }) => width === 827 || width === 826).length).toBe(3);
  });
});
