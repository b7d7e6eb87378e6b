import { deflateSync } from 'node:zlib';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { degrees, PDFDocument, PDFName, type PDFPage, type PDFRef } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { openSource } from '../../../core/engine/pages/open-source.ts';
import { picturePaper, rgbaOf } from '../../fixtures/images/picture-paper.ts';
import { cmykJpeg } from '../bundle/cmyk-jpeg.ts';

const DPI = 120; // not the 300 of a rendering: the size of what is read tells where it came from
const paper = picturePaper(DPI);
const jpeg = new Uint8Array(paper.toBuffer('image/jpeg', 90));
const points = (pixels: number) => (pixels * 72) / DPI;
const [width, height] = [points(paper.width), points(paper.height)];

async function pdfOf(draw: (page: PDFPage, document: PDFDocument) => Promise<void> | void): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  await draw(document.addPage([width, height]), document);
  return document.save({ useObjectStreams: false });
}

const drawn = async (page: PDFPage, document: PDFDocument) => {
  page.drawImage(await document.embedJpg(jpeg), { x: 0, y: 0, width, height });
};

/** Draws an image object of one's own making over the whole page. */
function place(page: PDFPage, ref: PDFRef): void {
  const name = page.node.newXObject('Image', ref);
  const content = `q ${width} 0 0 ${height} 0 0 cm ${name} Do Q`;
  page.node.addContentStream(page.doc.context.register(page.doc.context.stream(content)));
}

/** What is read of the page, and how far it is from what PDFium renders of it, in mean grey levels. */
async function readAgainstRendering(pdf: Uint8Array) {
  const source = await openSource(pdf, 'x.pdf');
  const read = await source.gray(1, 300);
  const image = await loadImage(Buffer.from(await source.png(1, read.width)));
  const canvas = createCanvas(read.width, read.height);
  canvas.getContext('2d').drawImage(image, 0, 0, read.width, read.height);
  const rendered = rgbaOf(canvas);
  let sum = 0;
  for (let i = 0; i < read.data.length; i++) {
    const [red = 0, green = 0, blue = 0] = rendered.subarray(4 * i, 4 * i + 3);
    sum += Math.abs(((red * 77 + green * 150 + blue * 29) >> 8) - (read.data[i] ?? 0));
  }
  const size = source.pageSize(1);
  source.close();
  const dpi = (read.width / size.width) * 72;
  return { difference: sum / read.data.length, fromImage: Math.abs(dpi - DPI) < 1, dpi, size, read };
}

describe('a page that is one image is read from it', () => {
  it.each([0, 90, 180, 270])('turned by %i', async (angle) => {
    const pdf = await pdfOf(async (page, document) => {
      await drawn(page, document);
      page.setRotation(degrees(angle));
    });
    const { difference, fromImage, size } = await readAgainstRendering(pdf);
    expect(fromImage).toBe(true);
    expect(size.width > size.height).toBe(angle % 180 === 90);
    expect(difference).toBeLessThan(2);
  });

  it.each([
    ['mirrored', [-width, 0, 0, height, width, 0]],
    ['upside down', [-width, 0, 0, -height, width, height]],
    ['flipped', [width, 0, 0, -height, 0, height]],
  ])('%s by its matrix', async (_, matrix) => {
    const pdf = await pdfOf(async (page, document) => {
      const image = await document.embedJpg(jpeg);
      const name = page.node.newXObject('Image', image.ref);
      const content = `q ${matrix.join(' ')} cm ${name} Do Q`;
      page.node.addContentStream(document.context.register(document.context.stream(content)));
    });
    const { difference, fromImage } = await readAgainstRendering(pdf);
    expect(fromImage).toBe(true);
    expect(difference).toBeLessThan(2);
  });

  it.each([0, 90])('cut by the crop box, turned by %i', async (angle) => {
    const pdf = await pdfOf(async (page, document) => {
      await drawn(page, document);
      page.setCropBox(60, 92.4, 402, 498); // whole pixels of the image
      page.setRotation(degrees(angle));
    });
    const { difference, fromImage, size } = await readAgainstRendering(pdf);
    expect(fromImage).toBe(true);
    expect(size.width).toBeCloseTo(angle === 0 ? 402 : 498, 3);
    expect(difference).toBeLessThan(2);
  });

  it('in one bit, and with its shades turned over', async () => {
    const rgba = rgbaOf(paper);
    const stride = (paper.width + 7) >> 3;
    const bits = new Uint8Array(stride * paper.height);
    for (let i = 0; i < paper.width * paper.height; i++) {
      const at = Math.floor(i / paper.width) * stride + ((i % paper.width) >> 3);
      if ((rgba[4 * i] ?? 0) >= 128) bits[at] = (bits[at] ?? 0) | (0x80 >> ((i % paper.width) & 7));
    }
    for (const turned of [false, true]) {
      const pdf = await pdfOf((page, document) => {
        const stream = document.context.stream(deflateSync(turned ? bits.map((byte) => ~byte) : bits), {
          Type: 'XObject',
          Subtype: 'Image',
          Width: paper.width,
          Height: paper.height,
          ColorSpace: 'DeviceGray',
          BitsPerComponent: 1,
          Filter: 'FlateDecode',
        });
        if (turned) stream.dict.set(PDFName.of('Decode'), document.context.obj([1, 0]));
        place(page, document.context.register(stream));
      });
      const { difference, fromImage } = await readAgainstRendering(pdf);
      expect(fromImage).toBe(true);
      expect(difference).toBeLessThan(2);
    }
  });

  it('in four inks', async () => {
    const tiles = cmykJpeg(80, 100, false, (column, row) => [column * 3, row * 2, 0, column > 40 ? 120 : 0]);
    const document = await PDFDocument.create();
    const stream = document.context.stream(tiles, {
      Type: 'XObject',
      Subtype: 'Image',
      Width: 640,
      Height: 800,
      ColorSpace: 'DeviceCMYK',
      BitsPerComponent: 8,
      Filter: 'DCTDecode',
    });
    const page = document.addPage([640, 800]);
    const name = page.node.newXObject('Image', document.context.register(stream));
    page.node.addContentStream(document.context.register(document.context.stream(`q 640 0 0 800 0 0 cm ${name} Do Q`)));
    const { difference, dpi } = await readAgainstRendering(await document.save({ useObjectStreams: false }));
    expect(dpi).toBeCloseTo(72, 0);
    expect(difference).toBeLessThan(2);
  });

  it('under the invisible words of a recognition program', async () => {
    const pdf = await pdfOf(async (page, document) => {
      await drawn(page, document);
      const font = page.node.newFontDictionary('F', (await document.embedFont('Helvetica')).ref);
      const content = `BT 3 Tr ${font} 12 Tf 50 700 Td (mots) Tj ET`;
      page.node.addContentStream(document.context.register(document.context.stream(content)));
    });
    const { fromImage, difference } = await readAgainstRendering(pdf);
    expect(fromImage).toBe(true);
    expect(difference).toBeLessThan(2);
  });

  it('but not turned by the orientation that the image itself states, which a page does not heed', async () => {
    const exif = Buffer.from(
      'ffe100224578696600004949 2a000800000001001201030001000000060000000000 0000'.replace(/ /g, ''),
      'hex',
    );
    const oriented = new Uint8Array(Buffer.concat([jpeg.subarray(0, 2), exif, jpeg.subarray(2)]));
    const pdf = await pdfOf(async (page, document) => {
      page.drawImage(await document.embedJpg(oriented), { x: 0, y: 0, width, height });
    });
    const { fromImage, difference } = await readAgainstRendering(pdf);
    expect(fromImage).toBe(true);
    expect(difference).toBeLessThan(2);
  });
});

describe('any other page is rendered', () => {
  it.each<[string, (page: PDFPage, document: PDFDocument) => Promise<void>]>([
    [
      'with visible text',
      async (page, document) => {
        await drawn(page, document);
        page.drawText('ajout', { x: 50, y: 50 });
      },
    ],
    [
      'in strips',
      async (page, document) => {
        const image = await document.embedJpg(jpeg);
        page.drawImage(image, { x: 0, y: 0, width, height: height / 2 });
        page.drawImage(image, { x: 0, y: height / 2, width, height: height / 2 });
      },
    ],
    [
      'not filled by its image',
      async (page, document) =>
        page.drawImage(await document.embedJpg(jpeg), { x: 20, y: 20, width: 400, height: 560 }),
    ],
    [
      'clipped',
      async (page, document) => {
        const name = page.node.newXObject('Image', (await document.embedJpg(jpeg)).ref);
        const content = `q 100 100 200 200 re W n ${width} 0 0 ${height} 0 0 cm ${name} Do Q`;
        page.node.addContentStream(document.context.register(document.context.stream(content)));
      },
    ],
    [
      'with a soft mask',
      async (page, document) => {
        const half = createCanvas(paper.width, paper.height);
        const context = half.getContext('2d');
        context.globalAlpha = 0.5;
        context.drawImage(paper, 0, 0);
        page.drawImage(await document.embedPng(half.toBuffer('image/png')), { x: 0, y: 0, width, height });
      },
    ],
    [
      'half transparent',
      async (page, document) =>
        page.drawImage(await document.embedJpg(jpeg), { x: 0, y: 0, width, height, opacity: 0.5 }),
    ],
    [
      'oblique',
      async (page, document) =>
        page.drawImage(await document.embedJpg(jpeg), { x: 40, y: -40, width, height, rotate: degrees(3) }),
    ],
    [
      'with a filled field',
      async (page, document) => {
        await drawn(page, document);
        const field = document.getForm().createTextField('nom');
        field.setText('DIALLO');
        field.addToPage(page, { x: 100, y: 100, width: 200, height: 30 });
      },
    ],
  ])('%s', async (_, draw) => {
    const { fromImage, difference, dpi } = await readAgainstRendering(await pdfOf(draw));
    expect(fromImage).toBe(false);
    expect(dpi).toBeCloseTo(300, 0);
    expect(difference).toBeLessThan(4);
  });
});
