import { deflateSync } from 'node:zlib';
import { createCanvas } from '@napi-rs/canvas';
import { degrees, PDFDocument, PDFName, PDFNumber, type PDFPage, PDFString, rgb, StandardFonts } from 'pdf-lib';
import type { BundleSource } from '../../../core/engine/bundle/bundle-plan.ts';

const FIXED = { updateMetadata: false } as const;

/** A page of text with a frame and a mark in one corner, so that a turned, cut or shifted copy is seen. */
async function writePage(
  page: PDFPage,
  seed: string,
  options: { left?: number; bottom?: number; width?: number; height?: number } = {},
) {
  const { left = 0, bottom = 0, width = page.getWidth(), height = page.getHeight() } = options;
  const font = await page.doc.embedFont(StandardFonts.Helvetica);
  const size = Math.max(4, Math.min(11, width / 40));
  const rows = Math.floor((height * 0.8) / (size * 1.8));
  for (let row = 0; row < rows; row++) {
    page.drawText(`${seed} ligne ${row + 1} : ${(row * 7919 + seed.length * 104729) % 100000}`, {
      x: left + width * 0.12,
      y: bottom + height * 0.9 - row * size * 1.8,
      size,
      font,
    });
  }
  page.drawRectangle({
    x: left + width * 0.7,
    y: bottom + height * 0.82,
    width: width * 0.2,
    height: height * 0.1,
    color: rgb(0.6, 0.1, 0.1),
  });
}

const save = (document: PDFDocument) => document.save({ updateFieldAppearances: false });
async function pdf(
  sizes: [number, number][],
  seed: string,
  change: (page: PDFPage) => void = () => {},
): Promise<Uint8Array> {
  const document = await PDFDocument.create(FIXED);
  for (const [index, size] of sizes.entries()) {
    const page = document.addPage(size);
    await writePage(page, `${seed} p${index + 1}`);
    change(page);
  }
  return save(document);
}

const A4: [number, number] = [595.28, 841.89];

async function croppedPage(): Promise<Uint8Array> {
  const document = await PDFDocument.create(FIXED);
  const page = document.addPage([900, 1200]);
  page.setMediaBox(-50, -100, 900, 1200);
  page.setCropBox(100, 120, 500, 700);
  await writePage(page, 'recadre', { left: 100, bottom: 120, width: 500, height: 700 });
  page.drawRectangle({ x: 620, y: 100, width: 200, height: 300, color: rgb(0, 0, 0) }); // outside the crop box
  return save(document);
}

async function annotatedPage(): Promise<Uint8Array> {
  const document = await PDFDocument.create(FIXED);
  const page = document.addPage(A4);
  await writePage(page, 'annote');
  const { context } = document;
  const appearance = context.register(
    context.stream('0.1 0.4 0.1 rg 0 0 100 50 re f', {
      Type: 'XObject',
      Subtype: 'Form',
      BBox: [0, 0, 100, 50],
      Resources: {},
    }),
  );
  page.node.addAnnot(
    context.register(context.obj({ Type: 'Annot', Subtype: 'Stamp', Rect: [80, 60, 280, 160], AP: { N: appearance } })),
  );
  const hidden = context.register(
    context.stream('0 g 0 0 9 9 re f', { Subtype: 'Form', BBox: [0, 0, 9, 9], Resources: {} }),
  );
  page.node.addAnnot(
    context.register(
      context.obj({ Type: 'Annot', Subtype: 'Stamp', F: 2, Rect: [300, 60, 500, 160], AP: { N: hidden } }),
    ),
  );
  return save(document);
}

async function highlightWithoutAppearance(): Promise<Uint8Array> {
  const document = await PDFDocument.create(FIXED);
  const page = document.addPage(A4);
  await writePage(page, 'surligne');
  const { context } = document;
  const quad = [70, 500, 300, 500, 70, 460, 300, 460];
  page.node.addAnnot(
    context.register(
      context.obj({ Type: 'Annot', Subtype: 'Highlight', Rect: [70, 460, 300, 500], QuadPoints: quad, C: [1, 1, 0] }),
    ),
  );
  return save(document);
}

async function filledForm(options: { needAppearances: boolean }): Promise<Uint8Array> {
  const document = await PDFDocument.create(FIXED);
  const page = document.addPage(A4);
  await writePage(page, 'formulaire', { bottom: 400, height: 440 });
  const form = document.getForm();
  const text = form.createTextField('nom');
  text.addToPage(page, { x: 60, y: 320, width: 300, height: 24 });
  text.setText('VALEUR SAISIE');
  const box = form.createCheckBox('accord');
  box.addToPage(page, { x: 60, y: 270, width: 24, height: 24 });
  box.check();
  form.updateFieldAppearances();
  if (options.needAppearances) {
    for (const widget of text.acroField.getWidgets()) widget.dict.delete(PDFName.of('AP'));
    form.acroForm.dict.set(PDFName.of('NeedAppearances'), document.context.obj(true));
  }
  return save(document);
}

async function encryptedForOwner(): Promise<Uint8Array> {
  const document = await PDFDocument.load(await pdf([A4, A4], 'chiffre'));
  document.context.trailerInfo.ID = document.context.obj([
    PDFString.of('0123456789abcdef'),
    PDFString.of('0123456789abcdef'),
  ]);
  document.encrypt({ userPassword: '', ownerPassword: 'proprietaire', permissions: { modifying: false } });
  return document.save({ useObjectStreams: false });
}

async function densePage(): Promise<Uint8Array> {
  const document = await PDFDocument.create(FIXED);
  const page = document.addPage(A4);
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (let y = 3; y < 840; y += 8) page.drawText('dense '.repeat(60), { x: 2, y, size: 7, font, maxWidth: 9999 });
  return save(document);
}

async function whiteOnly(): Promise<Uint8Array> {
  const document = await PDFDocument.create(FIXED);
  const font = await document.embedFont(StandardFonts.Helvetica);
  document.addPage(A4).drawText('invisible', { x: 100, y: 400, size: 30, font, color: rgb(1, 1, 1) });
  return save(document);
}

async function hiddenLayer(): Promise<Uint8Array> {
  const document = await PDFDocument.create(FIXED);
  const page = document.addPage(A4);
  await writePage(page, 'calque');
  const { context } = document;
  const layer = context.register(context.obj({ Type: 'OCG', Name: PDFString.of('brouillon') }));
  page.node.normalizedEntries().Resources.set(PDFName.of('Properties'), context.obj({ L0: layer }));
  const content = context.register(context.stream('/OC /L0 BDC 0 g 50 50 450 120 re f EMC', {}));
  page.node.addContentStream(content);
  document.catalog.set(PDFName.of('OCProperties'), context.obj({ OCGs: [layer], D: { OFF: [layer], Order: [] } }));
  return save(document);
}

async function inheritedBoxes(): Promise<Uint8Array> {
  const document = await PDFDocument.create(FIXED);
  const page = document.addPage([842, 595]);
  await writePage(page, 'herite');
  const parent = page.node.Parent();
  parent?.set(PDFName.of('MediaBox'), document.context.obj([0, 0, 842, 595]));
  parent?.set(PDFName.of('Rotate'), PDFNumber.of(-90));
  page.node.delete(PDFName.of('MediaBox'));
  page.node.delete(PDFName.of('Rotate'));
  return save(document);
}

async function unknownFilter(): Promise<Uint8Array> {
  const bytes = await pdf([A4], 'filtre');
  const document = await PDFDocument.load(bytes, FIXED);
  const { context } = document;
  const stream = context.stream('0 0 0 rg 80 400 300 200 re f', { Filter: 'FiltreInconnu' });
  document.getPage(0).node.addContentStream(context.register(stream));
  return save(document);
}

function photo(width: number, height: number, seed: number) {
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.fillStyle = '#8a7f70';
  context.fillRect(0, 0, width, height);
  context.fillStyle = '#f4f1ea';
  context.fillRect(width * 0.06, height * 0.05, width * 0.88, height * 0.9);
  context.fillStyle = '#111';
  for (let row = 0; row < 30; row++) {
    const length = 0.3 + ((row * 37 + seed * 101) % 50) / 100;
    context.fillRect(width * 0.12, height * (0.12 + row * 0.025), width * length * 0.8, height * 0.008);
  }
  context.fillStyle = '#a01515';
  context.fillRect(width * 0.7, height * 0.07, width * 0.18, height * 0.04); // top right: shows which way up
  return canvas;
}

/** A JPEG with an EXIF block that holds its orientation only. */
function withOrientation(jpeg: Uint8Array, orientation: number): Uint8Array {
  const tiff = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0];
  const body = [...Buffer.from('Exif\0\0', 'latin1'), ...tiff];
  const length = body.length + 2;
  return Buffer.concat([
    jpeg.subarray(0, 2),
    Buffer.from([0xff, 0xe1, length >> 8, length & 255, ...body]),
    jpeg.subarray(2),
  ]);
}

const jpegOf = (width: number, height: number, seed = 1) =>
  new Uint8Array(photo(width, height, seed).toBuffer('image/jpeg', 80));

function pngChunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  let crc = 0xffffffff;
  for (const byte of body) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE((crc ^ 0xffffffff) >>> 0, body.length + 4);
  return out;
}

/** A PNG written by hand: `depth` bits, `type` as in its header, one call of `pixel` a sample row. */
function png(
  width: number,
  height: number,
  depth: number,
  type: number,
  row: (y: number) => Uint8Array,
  extra: Buffer[] = [],
): Uint8Array {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([depth, type, 0, 0, 0], 8);
  const rows = Array.from({ length: height }, (_, y) => Buffer.concat([Buffer.from([0]), row(y)]));
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    pngChunk('IHDR', head),
    ...extra,
    pngChunk('IDAT', deflateSync(Buffer.concat(rows))),
    pngChunk('IEND', new Uint8Array()),
  ]);
}

function png16(): Uint8Array {
  return png(500, 700, 16, 2, (y) => {
    const row = Buffer.alloc(500 * 6, 0xff);
    for (let x = 60; x < 440; x++) {
      if (Math.floor(y / 20) % 2 === 0 && y > 60 && y < 600) row.set([x & 255, y & 255, 0x20, 0x01, 0x90, 0x33], x * 6);
    }
    return row;
  });
}

function pngPalette(): Uint8Array {
  const palette = pngChunk('PLTE', Buffer.from([255, 255, 255, 20, 20, 90, 160, 20, 20]));
  const row = (y: number) =>
    Buffer.from(
      Array.from({ length: 400 }, (_, x) => (y > 80 && y < 420 ? (Math.floor(x / 40) + Math.floor(y / 40)) % 3 : 0)),
    );
  return png(400, 500, 8, 3, row, [palette]);
}

function pngAlpha(): Uint8Array {
  const canvas = createCanvas(500, 650);
  const context = canvas.getContext('2d');
  context.fillStyle = 'rgba(20,20,120,0.6)';
  context.fillRect(80, 80, 300, 400);
  return new Uint8Array(canvas.toBuffer('image/png'));
}

/** Every paper is named after what is odd about it. */
export async function nastySources(): Promise<Record<string, BundleSource>> {
  const pdfs: Record<string, Promise<Uint8Array>> = {
    'plain-a4-3-pages': pdf([A4, A4, A4], 'ordinaire'),
    'rotated-90': pdf([A4], 'tourne90', (page) => page.setRotation(degrees(90))),
    'rotated-180': pdf([A4], 'tourne180', (page) => page.setRotation(degrees(180))),
    'rotated-270-letter': pdf([[792, 612]], 'tourne270', (page) => page.setRotation(degrees(270))),
    'cropbox-offset-negative-mediabox': croppedPage(),
    a3: pdf([[841.89, 1190.55]], 'a3'),
    'a3-landscape': pdf([[1190.55, 841.89]], 'a3 paysage'),
    letter: pdf([[612, 792]], 'letter'),
    landscape: pdf([[841.89, 595.28]], 'paysage'),
    'tiny-page': pdf([[120, 90]], 'petit'),
    'long-receipt': pdf([[200, 1400]], 'ticket'),
    'user-unit-2': pdf([[297.64, 420.945]], 'unite', (page) => page.node.set(PDFName.of('UserUnit'), PDFNumber.of(2))),
    'boxes-inherited-from-parent': inheritedBoxes(),
    'annotation-stamp-and-hidden': annotatedPage(),
    'highlight-without-appearance': highlightWithoutAppearance(),
    'filled-form': filledForm({ needAppearances: false }),
    'filled-form-needappearances': filledForm({ needAppearances: true }),
    'owner-encrypted': encryptedForOwner(),
    'dense-no-empty-corner': densePage(),
    'white-only-content': whiteOnly(),
    'hidden-layer': hiddenLayer(),
    'unknown-content-filter': unknownFilter(),
    'empty-page-no-contents': (async () => {
      const document = await PDFDocument.create(FIXED);
      document.addPage(A4);
      return save(document);
    })(),
  };
  const sources: Record<string, BundleSource> = {};
  for (const [name, bytes] of Object.entries(pdfs))
    sources[name] = { bytes: await bytes, type: 'pdf', name: `${name}.pdf` };
  const images: Record<string, [Uint8Array, 'jpeg' | 'png']> = {
    'phone-photo-portrait': [jpegOf(900, 1200), 'jpeg'],
    'phone-photo-landscape': [jpegOf(1200, 900, 2), 'jpeg'],
    'png-16-bit': [png16(), 'png'],
    'png-palette': [pngPalette(), 'png'],
    'png-transparent': [pngAlpha(), 'png'],
    'tiny-image': [jpegOf(60, 80, 3), 'jpeg'],
  };
  for (let orientation = 2; orientation <= 8; orientation++) {
    images[`jpeg-exif-orientation-${orientation}`] = [
      withOrientation(jpegOf(600, 800, orientation), orientation),
      'jpeg',
    ];
  }
  for (const [name, [bytes, type]] of Object.entries(images)) sources[name] = { bytes, type, name: `${name}.${type}` };
  return sources;
}
