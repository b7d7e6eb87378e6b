import type { Canvas } from '@napi-rs/canvas';
import { createCanvas } from '@napi-rs/canvas';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { PageCode } from '../../../core/contract/reading.ts';
import { CodeReader } from '../../../core/engine/barcode/code-reader.ts';
import { findCodes } from '../../../core/engine/barcode/find-codes.ts';
import { openSource } from '../../../core/engine/pages/open-source.ts';
import { type Picture, type ScanDefects, scan } from '../../fixtures/papers/degrade.ts';
import { photograph } from '../../fixtures/papers/photograph.ts';
import { sheetsToPdf } from '../../fixtures/papers/render-pdf.ts';
import { sheetToCanvas } from '../../fixtures/papers/render-pixels.ts';
import { Sheet } from '../../fixtures/papers/sheet.ts';
import { taxNotice } from '../../fixtures/papers/tax-notice.ts';
import { codedNoticeCanvas, codedNoticePdf, NOTICE, NOTICE_CODE } from '../../fixtures/two-d-doc/coded-notice.ts';
import { codeModules, drawCode } from '../../fixtures/two-d-doc/draw-code.ts';
import { makeTwoDDoc } from '../../fixtures/two-d-doc/make-two-d-doc.ts';
import { makeAuthority, makeSigner } from '../../fixtures/two-d-doc/test-authority.ts';

const authority = makeAuthority();
const CODE = makeTwoDDoc(NOTICE_CODE, authority, makeSigner(authority));

async function codesIn(bytes: Uint8Array, dpi = 300): Promise<PageCode[]> {
  const source = await openSource(bytes, 'page');
  onTestFinished(() => source.close());
  return findCodes(await source.gray(1, dpi));
}

describe('a code of 20 mm on a scanned page', () => {
  let at300: Canvas;
  let at150: Canvas;
  beforeAll(async () => {
    at300 = await codedNoticeCanvas(CODE, 300);
    at150 = await codedNoticeCanvas(CODE, 150);
  });

  const defects: [string, 300 | 150, Partial<ScanDefects>][] = [
    ['clean', 300, { noise: 0 }],
    ['150 dpi', 150, {}],
    ['150 dpi, JPEG 40, noise', 150, { jpegQuality: 40, noise: 8 }],
    ['leaning', 300, { skewDegrees: 3 }],
    ['turned by 90°', 300, { turn: 90 }],
    ['upside down', 300, { turn: 180 }],
    ['blurred', 300, { blurPixels: 2 }],
    ['under a shadow', 300, { shadow: 0.6, noise: 10 }],
  ];
  it.each(defects)('%s: exact characters, and the place', async (_name, dpi, more) => {
    const picture: Picture = scan(dpi === 300 ? at300 : at150, { seed: 5, ...more });
    const codes = await codesIn(picture.jpeg);
    expect(codes.map(({ text }) => text)).toEqual([CODE]);
    expect(codes[0]?.format).toBe('DataMatrix');
  });

  it('its box is where it was printed', async () => {
    const [code] = await codesIn(scan(at300, { seed: 5, noise: 0 }).jpeg);
    const [x = 0, y = 0, width = 0] = code?.box ?? [];
    const scale = 595 / 595.2; // a JPEG without density is taken for A4
    expect(Math.abs(x * scale - 500)).toBeLessThan(3);
    expect(Math.abs(y * scale - 105)).toBeLessThan(3);
    expect(Math.abs(width - 56.7)).toBeLessThan(4);
  });

  it('on a photograph, also a blurred one', async () => {
    for (const blurPixels of [0.6, 2]) {
      const picture = photograph(at300, {
        seed: 7,
        width: 3000,
        height: 4000,
        corners: [
          [0.08, 0.06],
          [0.93, 0.09],
          [0.97, 0.95],
          [0.04, 0.92],
        ],
        blurPixels,
      });
      expect((await codesIn(picture.jpeg)).map(({ text }) => text)).toEqual([CODE]);
    }
  });
});

describe('a page', () => {
  it('may bear several codes, of both kinds, also tilted and small ones', async () => {
    const second = makeTwoDDoc({ ...NOTICE_CODE, type: '04' }, authority, makeSigner(authority));
    const sheet = taxNotice(NOTICE)[0] as Sheet;
    drawCode(sheet, await codeModules(CODE), 500, 105, 57);
    drawCode(sheet, await codeModules(second), 40, 640, 40);
    drawCode(sheet, await codeModules('https://exemple.invalid/référence', 'QRCode'), 400, 640, 60);
    const found = await codesIn(scan(sheetToCanvas(sheet, 300), { seed: 3 }).jpeg);
    expect(found.map(({ text }) => text).sort()).toEqual([CODE, second, 'https://exemple.invalid/référence'].sort());
    expect(found.map(({ format }) => format).sort()).toEqual(['DataMatrix', 'DataMatrix', 'QRCode']);
  });

  it('a code tilted on its sheet is read', async () => {
    const sheet = new Sheet({ width: 120, height: 120 });
    drawCode(sheet, await codeModules(CODE), 32, 32, 57);
    const picture = scan(sheetToCanvas(sheet, 300), { seed: 1, skewDegrees: 31 });
    expect((await codesIn(picture.jpeg)).map(({ text }) => text)).toEqual([CODE]);
  });

  it('without a code has none', async () => {
    const sheet = taxNotice(NOTICE)[0] as Sheet;
    expect(await codesIn(scan(sheetToCanvas(sheet, 200), { seed: 2 }).jpeg)).toEqual([]);
  });
});

describe('a page with text of its own', () => {
  const mayShow = async (bytes: Uint8Array): Promise<boolean | undefined> => {
    const source = await openSource(bytes, 'page.pdf');
    onTestFinished(() => source.close());
    return source.mayShowCode?.(1);
  };

  it('is drawn only when something on it may be a code', async () => {
    expect(await mayShow(await codedNoticePdf(CODE))).toBe(true);
    expect(await mayShow(await sheetsToPdf('Avis', [taxNotice(NOTICE)[0] as Sheet]))).toBe(false);
  });

  it('150 dpi are enough to read it', async () => {
    expect((await codesIn(await codedNoticePdf(CODE), 150)).map(({ text }) => text)).toEqual([CODE]);
  });
});

describe('the thread that reads codes', () => {
  const image = (side: number) => ({
    data: new Uint8Array(side * side).fill(255),
    width: side,
    height: side,
    pointsPerPixel: 0.48,
  });

  it('answers in order, keeps the caller’s pixels, and stops when told', async () => {
    const reader = new CodeReader();
    onTestFinished(() => reader.close());
    const canvas = createCanvas(400, 400);
    canvas.getContext('2d').fillRect(0, 0, 400, 400);
    const blank = image(400);
    expect(await Promise.all([reader.read(blank), reader.read(blank)])).toEqual([[], []]);
    expect(blank.data).toHaveLength(160_000);
    const stop = new AbortController();
    const reading = reader.read(image(3000), stop.signal);
    stop.abort();
    await expect(reading).rejects.toMatchObject({ code: 'cancelled' });
    expect(await reader.read(blank)).toEqual([]);
    const last = expect(reader.read(image(3000))).rejects.toMatchObject({ code: 'cancelled' });
    await reader.close();
    await last;
    await expect(reader.read(blank)).rejects.toMatchObject({ code: 'system.engine-stopped' });
  });
});
