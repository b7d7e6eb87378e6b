import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { createCanvas } from '@napi-rs/canvas';
import { PDFDocument, PDFName, type PDFPage, type PDFRef, PDFString, StandardFonts } from 'pdf-lib';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageLikeness } from '../../../core/domain/bundle/page-likeness.ts';
import { type BundleManifest, MANIFEST_NAME } from '../../../core/engine/bundle/bundle-manifest.ts';
import { CodeFinder } from '../../../core/engine/bundle/codes/code-finder.ts';
import { PdfiumReader } from '../../../core/engine/bundle/pdfium-reader.ts';
import { type ReduceResult, reduceImages } from '../../../core/engine/bundle/reduce/reduce-images.ts';
import { graftWords } from '../../../core/engine/bundle/text-layer/graft-words.ts';
import { OcrPool } from '../../../core/engine/ocr/ocr-pool.ts';
import { openSource } from '../../../core/engine/pages/open-source.ts';
import { readPages } from '../../../core/engine/pages/read-pages.ts';
import { scan } from '../../fixtures/papers/degrade.ts';
import { sheetToCanvas } from '../../fixtures/papers/render-pixels.ts';
import type { Sheet } from '../../fixtures/papers/sheet.ts';
import { taxNotice } from '../../fixtures/papers/tax-notice.ts';
import { NOTICE, NOTICE_CODE } from '../../fixtures/two-d-doc/coded-notice.ts';
import { codeModules, drawCode } from '../../fixtures/two-d-doc/draw-code.ts';
import { makeTwoDDoc } from '../../fixtures/two-d-doc/make-two-d-doc.ts';
import { makeAuthority, makeSigner } from '../../fixtures/two-d-doc/test-authority.ts';
import { drawPayslip, payslipTexts, wordAccuracy, wordsOf } from '../ocr/drawn-payslip.ts';
import { cmykJpeg } from './cmyk-jpeg.ts';

const [WIDTH, HEIGHT] = [595, 842];
const authority = makeAuthority();
const CODE = makeTwoDDoc(NOTICE_CODE, authority, makeSigner(authority));
const TEXTS = payslipTexts(1);

const folder = mkdtempSync(join(tmpdir(), 'liasse-reduce-'));
const sha = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const source = join(folder, 'source.pdf');
afterAll(() => rmSync(folder, { recursive: true }));

/** Draws an image XObject over the page. */
function drawImage(page: PDFPage, ref: PDFRef, [x, y, width, height]: readonly number[]): void {
  const name = page.node.newXObject('Image', ref);
  const content = `q ${width} 0 0 ${height} ${x} ${y} cm ${name.toString()} Do Q`;
  page.node.addContentStream(page.doc.context.register(page.doc.context.stream(content)));
}

/** A bundle of odd pages: a coded scan, a payslip in a form of a form, an image with a soft mask, four inks, one bit. */
async function oddBundle(): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const { context } = document;
  const font = await document.embedFont(StandardFonts.Helvetica);
  const image = (bytes: Uint8Array, dict: Record<string, unknown>) =>
    context.register(
      context.stream(bytes, { Type: 'XObject', Subtype: 'Image', BitsPerComponent: 8, ...dict } as never),
    );
  const jpeg = (bytes: Uint8Array, width: number, height: number, space = 'DeviceRGB') =>
    image(bytes, { Width: width, Height: height, ColorSpace: space, Filter: 'DCTDecode' });

  const notice = taxNotice(NOTICE)[0] as Sheet;
  drawCode(notice, await codeModules(CODE), 500, 105, 36);
  const coded = scan(sheetToCanvas(notice, 200), { seed: 5, jpegQuality: 88 });
  drawImage(document.addPage([WIDTH, HEIGHT]), jpeg(coded.jpeg, coded.width, coded.height), [0, 0, WIDTH, HEIGHT]);

  // At 0.9 of its size, through two forms with matrices of their own.
  const payslip = scan(drawPayslip(220, TEXTS), { seed: 3, jpegQuality: 88, noise: 3 });
  const form = (inner: PDFRef, matrix: number[], content: string) =>
    context.register(
      context.stream(content, {
        Type: 'XObject',
        Subtype: 'Form',
        BBox: [0, 0, 2000, 2000],
        Matrix: matrix,
        Resources: { XObject: { X: inner } },
      } as never),
    );
  const picture = jpeg(payslip.jpeg, payslip.width, payslip.height);
  const inner = form(picture, [0.5, 0, 0, 0.5, 0, 0], `q ${WIDTH * 2} 0 0 ${HEIGHT * 2} 0 0 cm /X Do Q`);
  const second = document.addPage([WIDTH, HEIGHT]);
  drawImage(second, form(inner, [1, 0, 0, 1, 0, 0], 'q 0.9 0 0 0.9 20 30 cm /X Do Q'), [0, 0, 1, 1]);

  const third = document.addPage([WIDTH, HEIGHT]);
  const [w, h] = [500, 360];
  const noisy = Buffer.from(Uint8Array.from({ length: w * h * 3 }, (_, i) => ((i * 2654435761) >>> 9) & 63));
  const soft = image(deflateSync(Buffer.from(Uint8Array.from({ length: w * h }, (_, i) => (i % w) >> 1))), {
    Width: w,
    Height: h,
    ColorSpace: 'DeviceGray',
    Filter: 'FlateDecode',
  });
  drawImage(
    third,
    image(deflateSync(noisy), { Width: w, Height: h, ColorSpace: 'DeviceRGB', Filter: 'FlateDecode', SMask: soft }),
    [40, 560, 240, 173],
  );
  const inks = jpeg(
    cmykJpeg(160, 110, false, (column, row) => [column % 256, (row * 7) % 256, (column * row * 31) % 200, 0]),
    1280,
    880,
    'DeviceCMYK',
  );
  drawImage(third, inks, [300, 560, 240, 173]);
  const bits = Buffer.from(Uint8Array.from({ length: 200 * 1600 }, (_, i) => ((i * 2654435761) >>> 13) & 255));
  drawImage(
    third,
    image(deflateSync(bits), {
      Width: 1600,
      Height: 1600,
      BitsPerComponent: 1,
      ColorSpace: 'DeviceGray',
      Filter: 'FlateDecode',
    }),
    [40, 40, 400, 400],
  );

  second.drawText('Pièce n° 2 – 1/1', { x: 400, y: 15, size: 8, font });
  const words = [{ text: 'Bulletin', box: [40, 40, 60, 10] as [number, number, number, number], confidence: 1 }];
  graftWords(document, second, words, {
    placement: { sheetWidth: WIDTH, sheetHeight: HEIGHT, scale: 1, x: 0, y: 0 },
    contentSize: [WIDTH, HEIGHT],
  });
  const link = context.obj({ Type: 'Annot', Subtype: 'Link', Rect: [10, 10, 50, 50], Dest: [second.ref, 'Fit'] });
  third.node.addAnnot(context.register(link));
  document.catalog.set(PDFName.of('PageLabels'), context.obj({ Nums: [0, { S: 'D', St: 7 }] }));
  const entry = context.nextRef();
  const outlines = context.register(context.obj({ Type: 'Outlines', First: entry, Last: entry, Count: 1 }));
  const item = context.obj({ Parent: outlines, Dest: [second.ref, 'Fit'] });
  item.set(PDFName.of('Title'), PDFString.of('Piece 2'));
  context.assign(entry, item);
  document.catalog.set(PDFName.of('Outlines'), outlines);
  const json = Buffer.from(JSON.stringify(manifestOf(coded.jpeg)));
  const options = { mimeType: 'application/json', creationDate: new Date(0), modificationDate: new Date(0) };
  await document.attach(json, MANIFEST_NAME, options);
  return document.save({ useObjectStreams: true });
}

/** A description that says: the scan on page 1 is the original file itself. */
function manifestOf(jpeg: Uint8Array): BundleManifest {
  return {
    format: 'liasse',
    version: 2,
    title: 'Essai',
    applicant: 'Essai',
    filingDay: '2025-01-10',
    inventory: [],
    pieces: [],
    lines: [],
    bookmarks: [],
    pages: [],
    sources: [
      {
        sha256: sha(jpeg),
        name: 'avis.jpg',
        type: 'jpeg',
        pages: 1,
        signed: false,
        carried: { as: 'picture', page: 1 },
      },
    ],
    counts: { pages: 3, received: 3, formPages: 0, blanks: 0, links: 1 },
    gone: [],
    leftOut: [],
    notDrawable: [],
  };
}

type Pdf = Awaited<ReturnType<typeof getDocument>['promise']>;

async function attachedTo(pdf: Pdf): Promise<{ name: string; manifest: BundleManifest }> {
  const files: Record<string, { filename: string; content: Uint8Array }> = await pdf.getAttachments();
  const [file] = files instanceof Map ? [...files.values()] : Object.values(files);
  if (!file) throw new Error('nothing attached');
  return { name: file.filename, manifest: JSON.parse(Buffer.from(file.content).toString()) };
}

/** What a reader finds besides pictures. */
async function around(bytes: Uint8Array) {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS, useSystemFonts: false });
  const pdf = await task.promise;
  const pages = await Promise.all([1, 2, 3].map((page) => pdf.getPage(page)));
  const found = {
    labels: await pdf.getPageLabels(),
    outline: (await pdf.getOutline())?.map(({ title }) => title),
    texts: await Promise.all(
      pages.map(async (page) => (await page.getTextContent()).items.map((item) => ('str' in item ? item.str : ''))),
    ),
    links: (await Promise.all(pages.map((page) => page.getAnnotations()))).map((list) => list.map(({ rect }) => rect)),
    attached: (await attachedTo(pdf)).name,
  };
  await task.destroy();
  return found;
}

async function likenessOf(a: Uint8Array, b: Uint8Array): Promise<number[]> {
  const [one, other] = [await PdfiumReader.open(a), await PdfiumReader.open(b)];
  const scores: number[] = [];
  for (let page = 1; page <= 3; page++) {
    const { score, lostBlock } = pageLikeness(
      await one.gray(page, WIDTH, HEIGHT),
      await other.gray(page, WIDTH, HEIGHT),
    );
    scores.push(lostBlock ? 0 : score);
  }
  one.close();
  other.close();
  return scores;
}

describe('reducing the images of a written file', () => {
  let original: Uint8Array;
  const reduce = async (
    limit: number,
    more: { allowBelowFloor?: boolean } = {},
  ): Promise<ReduceResult & { file: Buffer }> => {
    const out = join(folder, 'out.pdf');
    const options = { limit, floorDpi: 150, allowBelowFloor: false, out, mayHoldCode: (page: number) => page === 1 };
    const result = await reduceImages(source, { ...options, ...more });
    return { ...result, file: readFileSync(out) };
  };
  let smallest: Awaited<ReturnType<typeof reduce>>;
  beforeAll(async () => {
    original = await oddBundle();
    writeFileSync(source, original);
    smallest = await reduce(1);
  });

  it('a file that is small enough is copied as it is', async () => {
    const result = await reduce(original.length);
    expect(result).toMatchObject({ met: true, bytes: original.length, reduced: [] });
    expect(sha(result.file)).toBe(sha(original));
  });

  it('meets the limit by touching only what is needed, the same way every time; all but pictures stays', async () => {
    const limit = original.length - 30_000;
    const [result, again] = [await reduce(limit), await reduce(limit)];
    expect(result.met).toBe(true);
    expect(result.bytes).toBe(result.file.length);
    expect(result.bytes).toBeLessThanOrEqual(limit);
    expect(result.reduced).toHaveLength(1);
    expect(sha(again.file)).toBe(sha(result.file));
    expect(await around(result.file)).toEqual(await around(original));
    for (const score of await likenessOf(original, result.file)) expect(score).toBeGreaterThan(0.95);
  });

  it('says what cannot be met: everything allowed was tried, never below the floor, bilevel left alone', async () => {
    expect(smallest.met).toBe(false);
    expect(smallest.bytes).toBe(smallest.file.length);
    expect(smallest.left).toContainEqual(expect.objectContaining({ page: 3, reason: 'bilevel' }));
    for (const { fromDpi, toDpi } of smallest.reduced) expect(toDpi).toBeGreaterThanOrEqual(Math.min(150, fromDpi));
    // Drawn at 0.9 of the sheet through two forms: 220 dpi on the sheet are 244 there.
    expect(smallest.reduced.find(({ page }) => page === 2)).toMatchObject({ fromDpi: 244, toDpi: 150, quality: 60 });
    expect(smallest.heaviest.map(({ page }) => page).sort()).toEqual([1, 2, 3]);
    const shown = await likenessOf(original, smallest.file);
    for (const score of shown) expect(score).toBeGreaterThan(0.85);
    expect(await around(smallest.file)).toEqual(await around(original));
  });

  it('an original that was a picture of the file is no longer said to be carried', async () => {
    const task = getDocument({ data: new Uint8Array(smallest.file), verbosity: VerbosityLevel.ERRORS });
    const { manifest } = await attachedTo(await task.promise);
    await task.destroy();
    expect(manifest.sources[0]?.carried).toBeNull();
    expect(smallest.notCarried).toEqual([manifest.sources[0]?.sha256]);
  });

  it('goes below the floor when a person accepts it, and no further than a code can be read', async () => {
    const coarse = await reduce(1, { allowBelowFloor: true });
    expect(coarse.bytes).toBeLessThan(smallest.bytes);
    expect(Math.min(...coarse.reduced.map(({ toDpi }) => toDpi))).toBeLessThan(100);
    expect(coarse.left.find(({ page, reason }) => page === 1 && reason === 'code')).toBeDefined();
    const finder = new CodeFinder();
    for (const { file } of [smallest, coarse]) {
      const reader = await PdfiumReader.open(file);
      const codes = await finder.onPage(reader, 1, { width: WIDTH, height: HEIGHT }, 300);
      expect(codes.map(({ text }) => text)).toEqual([CODE]);
      reader.close();
    }
    await finder.close();
  });

  it('small print is still read at the floor', async () => {
    const reader = await PdfiumReader.open(smallest.file);
    const [width, height] = [Math.round((WIDTH * 150) / 72), Math.round((HEIGHT * 150) / 72)];
    const canvas = createCanvas(width, height);
    const pixels = canvas.getContext('2d').createImageData(width, height);
    pixels.data.set(await reader.rgba(2, width, height));
    canvas.getContext('2d').putImageData(pixels, 0, 0);
    reader.close();
    const pool = new OcrPool({ workers: 1 });
    const opened = await openSource(new Uint8Array(canvas.toBuffer('image/png')), 'page.png');
    const [page] = await readPages(opened, { pool });
    opened.close();
    await pool.close();
    const { share, missed } = wordAccuracy(wordsOf(TEXTS), page?.words.map(({ text }) => text) ?? []);
    expect(share, `missed: ${missed.join(' | ')}`).toBeGreaterThan(0.94);
  });
});
