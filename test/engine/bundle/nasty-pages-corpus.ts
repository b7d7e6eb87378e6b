import { createCanvas } from '@napi-rs/canvas';
import { PDFDocument, PDFName, PDFRawStream, type PDFRef, PDFString, StandardFonts } from 'pdf-lib';
import type { ErrorCode } from '../../../core/contract/errors.ts';
import type { BundleSource } from '../../../core/engine/bundle/bundle-plan.ts';
import { encryptedPdf } from '../../fixtures/awkward/encrypted-pdf.ts';
import { multiPageTiff, oneOfEach } from '../../fixtures/images/one-of-each.ts';
import { cmykJpeg } from './cmyk-jpeg.ts';
import { nastySources } from './nasty-pages.ts';

/** A file named after its defect: how many of its pages a bundle must show, or the error that refuses it. */
type NastyFile = { name: string; bytes: Uint8Array } & (
  | { pages: number; type: BundleSource['type']; refusedAs?: never; drawn?: RegExp }
  | { refusedAs: ErrorCode; pages?: never }
);

const FIXED = { updateMetadata: false } as const;
const A4: [number, number] = [595.28, 841.89];
const PAGES: Record<string, number> = { 'plain-a4-3-pages': 3, 'owner-encrypted': 2 };

/** Pages of a few lines each, quick to write and to draw. */
async function lightPdf(name: string, count: number, size = A4): Promise<PDFDocument> {
  const document = await PDFDocument.create(FIXED);
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (let page = 1; page <= count; page++) {
    const sheet = document.addPage(size);
    for (let row = 0; row < 4 + (page % 9); row++) {
      sheet.drawText(`${name} ${page} ligne ${row + 1} ${(page * 7919 + row * 31) % 9973}`, {
        x: size[0] * 0.1,
        y: size[1] * 0.85 - row * 20,
        size: 11,
        font,
      });
    }
  }
  return document;
}

const plainSave = (document: PDFDocument) => document.save({ useObjectStreams: false, updateFieldAppearances: false });

/** A form that also holds its XFA description; `shell`: the page only asks for another reader, the form is in the XFA. */
async function xfaForm(shell: boolean): Promise<Uint8Array> {
  const document = await lightPdf(shell ? 'Veuillez patienter' : 'formulaire', 1);
  const { context, catalog } = document;
  if (!shell) {
    const field = document.getForm().createTextField('nom');
    field.addToPage(document.getPage(0), { x: 60, y: 320, width: 300, height: 24 });
    field.setText('VALEUR XFA');
    document.getForm().updateFieldAppearances();
  }
  const xdp = '<xdp:xdp xmlns:xdp="http://ns.adobe.com/xdp/"><template/></xdp:xdp>';
  const form = shell ? context.obj({ Fields: [] }) : document.getForm().acroForm.dict;
  form.set(PDFName.of('XFA'), context.register(context.stream(xdp)));
  if (shell) {
    catalog.set(PDFName.of('AcroForm'), form);
    catalog.set(PDFName.of('NeedsRendering'), context.obj(true));
  }
  return plainSave(document);
}

/** Three pages of which the second is spoilt, in the way that `spoil` says. */
async function brokenSecondPage(spoil: (document: PDFDocument, page: PDFRef) => void): Promise<Uint8Array> {
  const document = await lightPdf('abîmé', 3);
  await document.flush();
  spoil(document, document.getPage(1).ref);
  return plainSave(document);
}

const garbledContent = () =>
  brokenSecondPage((document) => {
    const { context } = document;
    const garbage = PDFRawStream.of(context.obj({ Filter: 'FlateDecode' }), Buffer.from('ceci n’est pas compressé'));
    document.getPage(1).node.set(PDFName.of('Contents'), context.register(garbage));
  });
const missingPageObject = () => brokenSecondPage((document, page) => document.context.delete(page));

/** The scanner's own resolution for small print: 4960 × 7016 pixels, in grey. */
function scan600(): Uint8Array {
  const canvas = createCanvas(4960, 7016);
  const context = canvas.getContext('2d');
  context.fillStyle = '#f7f7f5';
  context.fillRect(0, 0, 4960, 7016);
  context.fillStyle = '#1a1a1a';
  for (let row = 0; row < 45; row++) context.fillRect(500, 600 + row * 130, 1200 + ((row * 977) % 2700), 48);
  return new Uint8Array(canvas.toBuffer('image/jpeg', 75));
}

async function scanOf600Dpi(): Promise<Uint8Array> {
  const document = await PDFDocument.create(FIXED);
  const image = await document.embedJpg(scan600());
  document.addPage(A4).drawImage(image, { x: 0, y: 0, width: A4[0], height: A4[1] });
  return plainSave(document);
}

/** Two frames of 2 × 1 pixels, black then white. */
function animatedGif(): Uint8Array {
  const frame = (bits: number[]) => [0x21, 0xf9, 4, 0, 50, 0, 0, 0, 0x2c, 0, 0, 0, 0, 2, 0, 1, 0, 0, 2, 2, ...bits, 0];
  const head = [...Buffer.from('GIF89a'), 2, 0, 1, 0, 0x80, 0, 0, 0, 0, 0, 255, 255, 255];
  return Uint8Array.from([...head, ...frame([0x04, 0x0a]), ...frame([0x4c, 0x0a]), 0x3b]);
}

const head = (type: string, body: Uint8Array) => {
  const chunk = Buffer.alloc(12 + body.length); // its checksum is not looked at
  chunk.writeUInt32BE(body.length);
  chunk.write(type, 4, 'latin1');
  chunk.set(body, 8);
  return chunk;
};
/** A PNG that announces two frames after its header. */
function animatedPng(): Uint8Array {
  const png = createCanvas(200, 200).toBuffer('image/png');
  const afterHeader = 8 + 25;
  const control = head('acTL', Uint8Array.from([0, 0, 0, 2, 0, 0, 0, 0]));
  return Buffer.concat([png.subarray(0, afterHeader), control, png.subarray(afterHeader)]);
}
/** The head of an extended WebP whose flags say that it moves. */
const animatedWebp = (): Uint8Array =>
  Uint8Array.from([
    ...Buffer.from('RIFF'),
    22,
    0,
    0,
    0,
    ...Buffer.from('WEBPVP8X'),
    10,
    0,
    0,
    0,
    2,
    ...new Array(9).fill(9),
  ]);

/** The table of objects cut short. With the end of the file left, readers find the objects again; without, there is no root. */
async function cutXref(withEnd: boolean): Promise<Uint8Array> {
  const bytes = Buffer.from(await plainSave(await lightPdf('xref', 2)));
  const at = bytes.lastIndexOf('\nxref\n');
  const end = withEnd ? bytes.subarray(bytes.indexOf('trailer', at)) : Buffer.alloc(0);
  return Buffer.concat([bytes.subarray(0, at + 60), Buffer.from('\n'), end]);
}

async function encryptedForUser(): Promise<Uint8Array> {
  const document = await PDFDocument.load(await plainSave(await lightPdf('secret', 1)), FIXED);
  const id = PDFString.of('0123456789abcdef');
  document.context.trailerInfo.ID = document.context.obj([id, id]);
  document.encrypt({ userPassword: 'tilleul', ownerPassword: 'platane', permissions: {} });
  return document.save({ useObjectStreams: false });
}

/** Every defect that the bundle's standard names, and some more. The same bytes at every run, but for what is encrypted. */
export async function nastyCorpus(): Promise<NastyFile[]> {
  const known = Object.entries(await nastySources()).map(([name, { bytes, type }]): NastyFile => {
    if (name === 'tiny-image') return { name, bytes, refusedAs: 'file.image-too-small' };
    return { name, bytes, type, pages: PAGES[name] ?? 1 };
  });
  const images = new Map(oneOfEach().map((image) => [image.file, image.bytes]));
  const imageOf = (file: string) => images.get(file) as Uint8Array;
  const whole: [string, BundleSource['type'], number, Uint8Array, RegExp?][] = [
    ['xfa-beside-fields', 'pdf', 1, await xfaForm(false)],
    ['xfa-only-shell', 'pdf', 1, await xfaForm(true)],
    ['phone-ratio-page', 'pdf', 1, await plainSave(await lightPdf('téléphone', 1, [390, 844]))],
    ['owner-encrypted-rc4', 'pdf', 1, encryptedPdf('Quittance', '', 'platane')],
    ['xref-truncated', 'pdf', 2, await cutXref(true)],
    ['500-pages', 'pdf', 500, await plainSave(await lightPdf('léger', 500))],
    ['scan-600-dpi', 'pdf', 1, await scanOf600Dpi()],
    ['photo-heic', 'heic', 1, imageOf('photo.heic')],
    ['png-16-bit-density', 'png', 1, imageOf('16-bits.png')],
    ['cmyk-jpeg-adobe', 'jpeg', 1, cmykJpeg(40, 56, true, (column, row) => [column * 5, row * 4, 0, 0])],
    ['tiff-three-frames', 'tiff', 3, multiPageTiff()],
    ['broken-page-content', 'pdf', 3, await garbledContent(), /contenu abîmé/],
    ['broken-page-object', 'pdf', 3, await missingPageObject(), /une croix la remplace/],
  ];
  const refused: [string, ErrorCode, Uint8Array][] = [
    ['user-password.pdf', 'file.password-needed', await encryptedForUser()],
    ['user-password-rc4.pdf', 'file.password-needed', encryptedPdf('Quittance', 'tilleul', 'platane')],
    ['cut-in-the-middle.pdf', 'file.damaged', (await plainSave(await lightPdf('coupé', 3))).subarray(0, 900)],
    ['zero-byte.pdf', 'file.empty', new Uint8Array()],
    ['zero-byte.jpg', 'file.empty', new Uint8Array()],
    ['animated.gif', 'file.unsupported', animatedGif()],
    ['animated.png', 'file.unsupported', animatedPng()],
    ['animated.webp', 'file.unsupported', animatedWebp()],
    ['xref-truncated-without-trailer.pdf', 'file.damaged', await cutXref(false)],
  ];
  return [
    ...known,
    ...whole.map(([name, type, pages, bytes, drawn]) => ({ name, type, pages, bytes, ...(drawn && { drawn }) })),
    ...refused.map(([name, refusedAs, bytes]) => ({ name, refusedAs, bytes })),
  ];
}
