import { createHash } from 'node:crypto';
import { createCanvas } from '@napi-rs/canvas';
import { afterAll, describe, expect, it } from 'vitest';
import type { Quad } from '../../../core/engine/ocr/geometry.ts';
import { frenchLanguageData } from '../../../core/engine/ocr/language-data.ts';
import { OcrPool } from '../../../core/engine/ocr/ocr-pool.ts';
import type { PageRecognition } from '../../../core/engine/ocr/recognise-page.ts';
import { openSource } from '../../../core/engine/pages/open-source.ts';
import { type DrawnText, drawPayslip, payslipTexts, photographed, wordAccuracy, wordsOf } from './drawn-payslip.ts';

const pool = new OcrPool({ workers: 2 });
afterAll(() => pool.close());

const texts = payslipTexts(2);

async function imageOf(file: Buffer) {
  const source = await openSource(new Uint8Array(file), 'page.png');
  const image = await source.gray(1, 300);
  const size = source.pageSize(1);
  source.close();
  return { image, size };
}

const textOf = (recognition: PageRecognition) => recognition.words.map((word) => word.text);

describe('the model', () => {
  it('is the one whose origin and licence stand beside it', () => {
    const sha256 = createHash('sha256').update(frenchLanguageData(null)).digest('hex');
    expect(sha256).toBe('ced037562e8c80c13122dece28dd477d399af80911a28791a66a63ac1e3445ca');
  });
});

describe('corners of a photographed sheet', () => {
  // Where `photographed` puts the sheet, as shares of the picture.
  const shares = [
    [0.12, 0.08],
    [0.87, 0.1],
    [0.93, 0.93],
    [0.07, 0.9],
  ] as const;
  const photo = () => photographed(drawPayslip(250, texts), 2000).toBuffer('image/jpeg', 80);

  it('are returned in points, and those set by a person are taken', async () => {
    const { image, size } = await imageOf(photo());
    const found = await pool.recognise({ ...image, data: image.data.slice() });
    expect(found.corners).not.toBeNull();
    for (const [i, [x, y]] of shares.entries()) {
      expect(Math.hypot(found.corners![i]![0] - x * size.width, found.corners![i]![1] - y * size.height)).toBeLessThan(
        4,
      );
    }
    const corners = shares.map(([x, y]) => [x * size.width, y * size.height]) as unknown as Quad;
    const set = await pool.recognise(image, undefined, { corners });
    expect(set.corners).toEqual(corners);
    expect(wordAccuracy(wordsOf(texts), textOf(set)).share).toBeGreaterThan(0.95);
  });

  it('null reads the whole picture', async () => {
    const { image } = await imageOf(drawPayslip(200, texts).toBuffer('image/png'));
    const whole = await pool.recognise(image, undefined, { corners: null });
    expect(whole.corners).toBeNull();
    expect(wordAccuracy(wordsOf(texts), textOf(whole)).share).toBeGreaterThan(0.95);
  });

  it('that make no sheet are refused, and the pool goes on', async () => {
    const { image } = await imageOf(drawPayslip(100, texts).toBuffer('image/png'));
    const crossed = [
      [0, 0],
      [0, 100],
      [100, 100],
      [100, 0],
    ] as unknown as Quad;
    await expect(pool.recognise(image, undefined, { corners: crossed })).rejects.toBeInstanceOf(RangeError);
  });
});

describe('two cards on one picture', () => {
  const front: DrawnText[] = [
    { x: 30, y: 50, text: 'CARTE DE TRANSPORT', size: 18, bold: true },
    { x: 30, y: 90, text: 'Nom : TÉMOIN Amadou', size: 14 },
    { x: 30, y: 120, text: 'Valable du 01/02/2024', size: 14 },
    { x: 30, y: 150, text: 'Numéro 4012 7788 1203', size: 14 },
  ];
  const back: DrawnText[] = [
    { x: 30, y: 50, text: 'CONDITIONS', size: 18, bold: true },
    { x: 30, y: 90, text: 'Cette carte est personnelle', size: 14 },
    { x: 30, y: 120, text: 'Service clientèle 09 69 39 22', size: 14 },
  ];
  const expected = wordsOf([...front, ...back]);

  it.each([
    ['one above the other', [400, 300], [400, 1500]],
    ['shifted', [150, 250], [950, 1600]],
  ] as const)('both are read: %s', async (_, first, second) => {
    const canvas = createCanvas(2100, 2800);
    const context = canvas.getContext('2d');
    context.fillStyle = '#4a3b2e';
    context.fillRect(0, 0, canvas.width, canvas.height);
    for (const [at, cells] of [
      [first, front],
      [second, back],
    ] as const) {
      context.fillStyle = '#efeee9';
      context.fillRect(at[0], at[1], 1000, 640);
      for (const cell of cells) {
        context.fillStyle = '#111';
        context.font = `${cell.bold ? 'bold ' : ''}${cell.size * 3.2}px "Drawn DejaVuSans"`;
        context.fillText(cell.text, at[0] + cell.x * 2, at[1] + cell.y * 3);
      }
    }
    const { image } = await imageOf(canvas.toBuffer('image/jpeg', 85));
    const { share, missed } = wordAccuracy(expected, textOf(await pool.recognise(image)));
    expect(share, missed.join(' | ')).toBeGreaterThan(0.9);
  });
});
