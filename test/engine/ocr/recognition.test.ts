import type { Canvas } from '@napi-rs/canvas';
import { afterAll, describe, expect, it } from 'vitest';
import { AppError } from '../../../core/contract/errors.ts';
import type { PageReading, Word } from '../../../core/contract/reading.ts';
import { OcrPool } from '../../../core/engine/ocr/ocr-pool.ts';
import { openSource } from '../../../core/engine/pages/open-source.ts';
import { readPages } from '../../../core/engine/pages/read-pages.ts';
import { plainText } from '../pages/plain-text.ts';
import { dirty, drawPayslip, payslipTexts, photographed, turned, wordAccuracy, wordsOf } from './drawn-payslip.ts';

const pool = new OcrPool({ workers: 2 });
afterAll(() => pool.close());

const texts = payslipTexts(4);
const expected = wordsOf(texts);

const readings = new Map<string, Promise<PageReading>>();

/** Each drawn page is read once, whichever test asks. */
function readOnce(name: string, make: () => Buffer): Promise<PageReading> {
  const reading = readings.get(name) ?? read(make());
  readings.set(name, reading);
  return reading;
}

const readVariant = (name: string) => readOnce(name, VARIANTS.find((variant) => variant[0] === name)![1]);

async function read(file: Buffer): Promise<PageReading> {
  const source = await openSource(new Uint8Array(file), 'page');
  const [page] = await readPages(source, { pool });
  source.close();
  return page!;
}

const jpeg = (page: Canvas, quality: number) => page.toBuffer('image/jpeg', quality);
const png = (page: Canvas) => page.toBuffer('image/png');

/** Name, file, least share of words, degrees clockwise that put it upright. */
const VARIANTS: [name: string, make: () => Buffer, least: number, turn: string | null][] = [
  ['a clean scan at 300 dpi', () => png(drawPayslip(300, texts)), 0.97, null],
  ['150 dpi', () => png(drawPayslip(150, texts)), 0.96, null],
  ['200 dpi, JPEG quality 40', () => jpeg(drawPayslip(200, texts), 40), 0.97, null],
  ['skewed by 2.7 degrees', () => jpeg(dirty(turned(drawPayslip(200, texts), 2.7), 20, 0.1), 70), 0.96, null],
  ['noise and shadow', () => jpeg(dirty(drawPayslip(200, texts), 60, 0.3), 50), 0.95, null],
  ['a quarter turned clockwise', () => png(turned(drawPayslip(200, texts), 90)), 0.96, '270'],
  ['upside down', () => png(turned(drawPayslip(200, texts), 180)), 0.96, '180'],
  ['a photo on a desk', () => jpeg(dirty(photographed(drawPayslip(250, texts), 2000), 20, 0.4), 75), 0.95, null],
  ['a serif face', () => jpeg(drawPayslip(200, texts, 'DejaVuSerif'), 60), 0.97, null],
];

describe('recognition of a drawn payslip', () => {
  it.each(VARIANTS)('%s', async (name, make, least, turn) => {
    const page = await readOnce(name, make);
    const { share, missed } = wordAccuracy(
      expected,
      page.words.map((word) => word.text),
    );
    expect(share, `missed: ${missed.join(' | ')}`).toBeGreaterThanOrEqual(least);
    expect(page.source).toBe('ocr');
    expect(page.findings).toEqual(turn ? [{ code: 'page-rotated', detail: turn, page: 1 }] : []);
    expect(plainText(page)).toMatch(/Net payé 1 684,77/); // white on dark, on one row
    expect(plainText(page)).toMatch(/Salaire brut 2 084,09/);
  });
});

const centre = ({ box: [x, y, w, h] }: Word): [number, number] => [x + w / 2, y + h / 2];
const wordNamed = (page: PageReading, text: string) => page.words.find((word) => word.text === text)!;

describe('boxes', () => {
  // The SIRET is drawn at x 40… on the baseline 122; centre measured from the drawing (points).
  const siret = '12345678900160';

  it('are in points of the page as displayed', async () => {
    const page = await readVariant('a clean scan at 300 dpi');
    const [x, y, w, h] = wordNamed(page, siret).box;
    expect(page.width).toBeCloseTo(595, 0);
    expect(x).toBeGreaterThan(70);
    expect(x + w).toBeLessThan(165);
    expect(Math.abs(y + h / 2 - 119)).toBeLessThan(2);
    expect(wordNamed(page, siret).upright).toBeUndefined();
  });

  it('stay on the sideways page, with an upright twin', async () => {
    const straight = await readVariant('a clean scan at 300 dpi');
    const sideways = await readVariant('a quarter turned clockwise');
    const [x, y] = centre(wordNamed(straight, siret));
    const word = wordNamed(sideways, siret);
    const [u, v] = centre(word);
    expect(Math.abs(u - (842 - y))).toBeLessThan(2);
    expect(Math.abs(v - x)).toBeLessThan(2);
    expect(word.box[3]).toBeGreaterThan(word.box[2]);
    const [ux, uy, uw, uh] = word.upright!;
    expect(Math.abs(ux + uw / 2 - x)).toBeLessThan(2);
    expect(Math.abs(uy + uh / 2 - y)).toBeLessThan(2);
  });

  it('follow the perspective of a photo', async () => {
    const page = await readVariant('a photo on a desk');
    // The last line is near the lower edge of the sheet, which the photo shows lower and wider.
    const title = centre(wordNamed(page, 'BULLETIN'));
    expect(page.height).toBeCloseTo(842, 0);
    expect(title[0] / page.width).toBeGreaterThan(0.15);
    expect(title[0] / page.width).toBeLessThan(0.35);
    expect(title[1] / page.height).toBeGreaterThan(0.09);
    expect(title[1] / page.height).toBeLessThan(0.17);
  });
});

describe('a page of few lines', () => {
  it('under a shadow is read the way its lines run', async () => {
    const few = texts.filter(({ size, y }) => size >= 9 && y <= 164);
    const page = await read(jpeg(dirty(turned(drawPayslip(200, few), 1.5), 18, 0.3), 45));
    expect(page.findings.filter(({ code }) => code === 'page-rotated')).toEqual([]);
    expect(
      wordAccuracy(
        wordsOf(few),
        page.words.map(({ text }) => text),
      ).share,
    ).toBeGreaterThan(0.95);
  });
});

describe('pages without words', () => {
  it('are blank when there is no ink', async () => {
    const blank = drawPayslip(150, []);
    blank.getContext('2d').clearRect(0, 0, 600, 850);
    expect(await read(png(blank))).toMatchObject({
      source: 'none',
      words: [],
      findings: [{ code: 'page-blank', page: 1 }],
    });
  });
});

describe('the pool', () => {
  const image = () => ({ data: new Uint8Array(1000 * 1400).fill(255), width: 1000, height: 1400, pointsPerPixel: 0.6 });

  it('cancels a page under way by ending its thread, and goes on', async () => {
    const own = new OcrPool({ workers: 1 });
    const stop = new AbortController();
    const cancelled = own.recognise(image(), stop.signal);
    const waiting = own.recognise(image());
    stop.abort();
    await expect(cancelled).rejects.toMatchObject({ code: 'cancelled' });
    await expect(waiting).resolves.toMatchObject({ words: [], findings: [{ code: 'page-blank' }] });
    await own.close();
  });

  it('survives a page that kills its thread', async () => {
    const own = new OcrPool({ workers: 1 });
    const impossible = { ...image(), pointsPerPixel: 1e7 }; // more pixels than memory
    await expect(own.recognise(impossible)).rejects.toMatchObject({ name: 'RecognitionFailed' });
    await expect(own.recognise(image())).resolves.toMatchObject({ words: [] });
    await own.close();
  });

  it('gives up a page that takes too long', async () => {
    const own = new OcrPool({ workers: 1, pageTimeout: 1 });
    await expect(own.recognise(image())).rejects.toMatchObject({ name: 'RecognitionFailed' });
    await own.close();
  });

  it('says so when the language data is missing, for every page', async () => {
    const own = new OcrPool({ workers: 1, assets: '/nowhere' });
    const details = { component: 'fra-fast.traineddata.gz' };
    await expect(own.recognise(image())).rejects.toMatchObject({ code: 'system.missing-component', details });
    await expect(own.recognise(image())).rejects.toBeInstanceOf(AppError);
    await own.close();
  });

  it('rejects what is under way when it is closed', async () => {
    const own = new OcrPool({ workers: 1 });
    const page = own.recognise(image());
    const closing = own.close();
    await expect(page).rejects.toMatchObject({ code: 'cancelled' });
    await closing;
  });
});
