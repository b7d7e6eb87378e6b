import { PDFDocument, rgb } from 'pdf-lib';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { PageCode } from '../../../core/contract/reading.ts';
import type { PagePlace } from '../../../core/domain/bundle/box-on-sheet.ts';
import { checkCodes, codeDigest, codesOnSheet } from '../../../core/engine/bundle/codes/check-codes.ts';
import { CodeFinder } from '../../../core/engine/bundle/codes/code-finder.ts';
import { sourceCodes } from '../../../core/engine/bundle/codes/source-codes.ts';
import { PdfiumReader } from '../../../core/engine/bundle/pdfium-reader.ts';
import { scan } from '../../fixtures/papers/degrade.ts';
import { picturesToPdf } from '../../fixtures/papers/image-pdf.ts';
import { photograph } from '../../fixtures/papers/photograph.ts';
import { sheetsToPdf } from '../../fixtures/papers/render-pdf.ts';
import type { Sheet } from '../../fixtures/papers/sheet.ts';
import { taxNotice } from '../../fixtures/papers/tax-notice.ts';
import { codedNoticeCanvas, codedNoticePdf, NOTICE, NOTICE_CODE } from '../../fixtures/two-d-doc/coded-notice.ts';
import { codeModules, drawCode } from '../../fixtures/two-d-doc/draw-code.ts';
import { makeTwoDDoc } from '../../fixtures/two-d-doc/make-two-d-doc.ts';
import { makeAuthority, makeSigner } from '../../fixtures/two-d-doc/test-authority.ts';

const authority = makeAuthority();
const signer = makeSigner(authority);
const CODE = makeTwoDDoc(NOTICE_CODE, authority, signer);
const SHEET = { width: 595.28, height: 841.89 };

const finder = new CodeFinder();
afterAll(() => finder.close());

async function open(bytes: Uint8Array): Promise<PdfiumReader> {
  const reader = await PdfiumReader.open(bytes);
  onTestFinished(() => reader.close());
  return reader;
}

type Cover = { x: number; y: number; width: number; height: number };

/** The first page of a PDF on a sheet of its own, at a scale, with a box over it (from the top-left corner). */
async function bound(
  source: Uint8Array,
  scale: number,
  cover?: Cover,
): Promise<{ bytes: Uint8Array; place: PagePlace }> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const [page] = await document.embedPdf(source, [0]);
  if (!page) throw new Error('no page');
  const sheet = document.addPage([SHEET.width, SHEET.height]);
  const [x, y] = [(SHEET.width - page.width * scale) / 2, SHEET.height - page.height * scale];
  sheet.drawPage(page, { x, y, xScale: scale, yScale: scale });
  if (cover) sheet.drawRectangle({ ...cover, y: SHEET.height - cover.y - cover.height, color: rgb(0, 0, 0.4) });
  const placement = { sheetWidth: SHEET.width, sheetHeight: SHEET.height, scale, x, y };
  return { bytes: await document.save(), place: { placement, contentSize: [page.width, page.height] } };
}

async function checked(source: Uint8Array, scale: number, cover?: Cover) {
  const reader = await open(source);
  const codes = await sourceCodes(finder, reader, 1, await reader.size(1), null);
  const { bytes, place } = await bound(source, scale, cover);
  return { codes, ...(await checkCodes(finder, await open(bytes), 1, SHEET, codesOnSheet(codes, place))) };
}

describe('a 2D-Doc on a page of the bundle', () => {
  const sources = new Map<string, Uint8Array>();
  beforeAll(async () => {
    const canvas = await codedNoticeCanvas(CODE, 200);
    const pdf = (picture: { jpeg: Uint8Array; width: number; height: number }) =>
      picturesToPdf('Avis', [picture], (picture.width * 72) / 595);
    sources.set('a text PDF', await codedNoticePdf(CODE));
    sources.set('a scan', await pdf(scan(canvas, { seed: 5, skewDegrees: 1 })));
    const corners = [
      [0.08, 0.06],
      [0.93, 0.09],
      [0.97, 0.95],
      [0.04, 0.92],
    ] as const;
    sources.set(
      'a photo',
      await pdf(
        photograph(canvas, {
          seed: 7,
          width: 1800,
          height: 2400,
          corners: corners.map(([x, y]) => [x, y]) as never,
          blurPixels: 0.6,
        }),
      ),
    );
    const dense = makeTwoDDoc(
      {
        ...NOTICE_CODE,
        fields: [
          ...NOTICE_CODE.fields,
          { id: '4A', text: '15072024' },
          { id: '4B', text: '8 RUE DES ESSAIS 93000 VILLE EXEMPLE BATIMENT C ESCALIER 2 PORTE 14' },
        ],
      },
      authority,
      signer,
    );
    const sheet = taxNotice(NOTICE)[0] as Sheet;
    drawCode(sheet, await codeModules(dense), 500, 105, 46);
    drawCode(sheet, await codeModules('https://exemple.invalid/avis', 'QRCode'), 40, 640, 50);
    sources.set('a dense code of 16 mm and a QR code', await sheetsToPdf('Avis', [sheet]));
  });

  it.each([
    ['a text PDF', 1, 1],
    ['a scan', 1, 1],
    ['a photo', 1, 1],
    ['a text PDF', 0.9, 1],
    ['a scan', 0.9, 1],
    ['a dense code of 16 mm and a QR code', 0.9, 2],
  ])('%s at scale %f: what it holds and its place are found again', async (name, scale, count) => {
    const result = await checked(sources.get(name) as Uint8Array, scale);
    expect(result.codes).toHaveLength(count);
    expect(result).toMatchObject({ expected: count, correct: count, problems: [] });
  });

  it('a stamp laid over it is told', async () => {
    const result = await checked(await codedNoticePdf(CODE), 1, { x: 505, y: 120, width: 70, height: 15 });
    expect(result).toMatchObject({ expected: 1, correct: 0, problems: ['le code 2D en haut à droite ne se lit plus'] });
  });

  it('another page’s code at its place, and its code at another place, are told', async () => {
    const other = makeTwoDDoc({ ...NOTICE_CODE, type: '04' }, authority, signer);
    const { bytes, place } = await bound(await codedNoticePdf(other), 1);
    const written = await open(bytes);
    const code: PageCode = { format: 'DataMatrix', text: CODE, box: [500, 105, 57, 57] };
    const check = async (codes: PageCode[]) =>
      (await checkCodes(finder, written, 1, SHEET, codesOnSheet(codes, place))).problems;
    expect(await check([code])).toEqual(['le code 2D en haut à droite ne dit plus la même chose que sur l’original']);
    expect(await check([{ ...code, text: other, box: [40, 700, 57, 57] }])).toEqual([
      'le code 2D en bas à gauche n’est plus à sa place',
    ]);
    // A bundle checked without its sources: what the manifest keeps is enough to tell that the code is there.
    expect(
      (await checkCodes(finder, written, 1, SHEET, [{ holds: codeDigest({ text: other }), box: null }])).correct,
    ).toBe(1);
  });

  it('costs nothing where there is none: neither page is drawn', async () => {
    const never = {
      gray: () => Promise.reject(new Error('drawn')),
      mayShowCode: () => Promise.resolve(false),
    };
    expect(await sourceCodes(finder, never, 1, SHEET, null)).toEqual([]);
    expect(await sourceCodes(finder, never, 1, SHEET, { codes: [] })).toEqual([]);
    expect(await checkCodes(finder, never, 1, SHEET, [])).toEqual({ expected: 0, correct: 0, problems: [] });
  });
});
