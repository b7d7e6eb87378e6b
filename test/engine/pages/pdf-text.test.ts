import { degrees, popGraphicsState, pushGraphicsState, setTextRenderingMode, TextRenderingMode } from 'pdf-lib';
import { afterAll, describe, expect, it } from 'vitest';
import { OcrPool } from '../../../core/engine/ocr/ocr-pool.ts';
import { openSource } from '../../../core/engine/pages/open-source.ts';
import { readPages } from '../../../core/engine/pages/read-pages.ts';
import { drawPayslip, payslipTexts } from '../ocr/drawn-payslip.ts';
import { plainText } from '../pages/plain-text.ts';
import { newPdf } from './drawn-pdf.ts';

const pool = new OcrPool({ workers: 1 });
afterAll(() => pool.close());

describe('words of the text layer', () => {
  it('have boxes in points from the top-left corner of the page', async () => {
    const { pdf, font } = await newPdf();
    const page = pdf.addPage([595, 842]);
    page.drawText('Salaire brut', { x: 50, y: 700, size: 10, font });
    page.drawText('1 946,51', { x: 400, y: 700, size: 10, font });
    page.drawText('Net payé', { x: 50, y: 680, size: 10, font });
    const source = await openSource(await pdf.save(), 'a.pdf');
    const words = source.textWords(1)!;
    expect(words.map((w) => w.text)).toEqual(['Salaire', 'brut', '1', '946,51', 'Net', 'payé']);
    const [x, y, w, h] = words[0]!.box;
    expect(x).toBeGreaterThan(49.5);
    expect(x + w).toBeLessThan(50 + font.widthOfTextAtSize('Salaire', 10) + 0.5);
    expect(y).toBeLessThan(842 - 707);
    expect(y + h).toBeGreaterThan(842 - 700);
    expect(h).toBeCloseTo(10.2, 1);
    source.close();
  });

  it.each([90, 180, 270])('follow the page when it is displayed turned by %i', async (turn) => {
    const { pdf, font } = await newPdf();
    const page = pdf.addPage([600, 800]);
    page.setCropBox(50, 100, 500, 600);
    page.setRotation(degrees(turn));
    // Written so that it is level once the page is turned.
    const at = { 90: [300, 400], 180: [300, 400], 270: [300, 400] }[turn]!;
    page.drawText('Témoin', { x: at[0]!, y: at[1]!, size: 12, font, rotate: degrees(turn) });
    const source = await openSource(await pdf.save(), 'a.pdf');
    const { width, height } = source.pageSize(1);
    expect([width, height]).toEqual(turn === 180 ? [500, 600] : [600, 500]);
    const [word] = source.textWords(1)!;
    const start = { 90: [300, 250], 180: [250, 300], 270: [300, 250] }[turn]!; // the pen's start, as displayed
    expect(word!.text).toBe('Témoin');
    expect(word!.upright).toBeUndefined();
    expect(Math.abs(word!.box[0] - start[0]!)).toBeLessThan(2);
    expect(word!.box[1]).toBeLessThan(start[1]!);
    expect(word!.box[1] + word!.box[3]).toBeGreaterThan(start[1]!);
    source.close();
  });

  it('are printed once when bold is faked by printing twice', async () => {
    const { pdf, font } = await newPdf();
    const page = pdf.addPage([595, 842]);
    for (const dx of [0, 0.3]) page.drawText('NET A PAYER 1 039,07', { x: 50 + dx, y: 500, size: 11, font });
    const source = await openSource(await pdf.save(), 'a.pdf');
    expect(
      source
        .textWords(1)!
        .map((w) => w.text)
        .join(' '),
    ).toBe('NET A PAYER 1 039,07');
    source.close();
  });

  it('have ligatures spelled out and no-break spaces as separators', async () => {
    const { pdf, font } = await newPdf();
    pdf.addPage([595, 842]).drawText('ofﬁce\u00a0ﬂux aﬀaire 1\u202f234,50', { x: 50, y: 500, size: 11, font });
    const source = await openSource(await pdf.save(), 'a.pdf');
    expect(source.textWords(1)!.map((w) => w.text)).toEqual(['office', 'flux', 'affaire', '1', '234,50']);
    source.close();
  });
});

describe('a scan inside a PDF', () => {
  const scan = drawPayslip(150, payslipTexts(1)).toBuffer('image/jpeg', 80);

  it('is recognised although it carries a typed header', async () => {
    const { pdf, font } = await newPdf();
    const page = pdf.addPage([595, 842]);
    page.drawImage(await pdf.embedJpg(scan), { x: 0, y: 0, width: 595, height: 842 });
    page.drawText('Reçu le 12/04/2024', { x: 230, y: 20, size: 9, font });
    const source = await openSource(await pdf.save(), 'a.pdf');
    expect(source.textWords(1)).toBeNull();
    const [reading] = await readPages(source, { pool });
    expect(reading!.source).toBe('ocr');
    expect(plainText(reading!)).toContain('12/04/2024');
    expect(plainText(reading!)).toMatch(/Montant net social 1 698,20/);
    source.close();
  });

  it('is recognised again when another program left an invisible layer', async () => {
    const { pdf, font } = await newPdf();
    const page = pdf.addPage([595, 842]);
    page.drawImage(await pdf.embedJpg(scan), { x: 0, y: 0, width: 595, height: 842 });
    page.pushOperators(pushGraphicsState(), setTextRenderingMode(TextRenderingMode.Invisible));
    for (let i = 0; i < 40; i++)
      page.drawText('faux texte reconnu ailleurs', { x: 40, y: 800 - i * 18, size: 9, font });
    page.pushOperators(popGraphicsState());
    const source = await openSource(await pdf.save(), 'a.pdf');
    expect(source.textWords(1)).toBeNull();
    source.close();
  });

  it('hides the text under it', async () => {
    const { pdf, font } = await newPdf();
    const page = pdf.addPage([595, 842]);
    for (let i = 0; i < 40; i++) page.drawText('texte caché sous la page', { x: 40, y: 800 - i * 18, size: 9, font });
    page.drawImage(await pdf.embedJpg(scan), { x: 0, y: 0, width: 595, height: 842 });
    const source = await openSource(await pdf.save(), 'a.pdf');
    expect(source.textWords(1)).toBeNull();
    source.close();
  });
});

describe('600 pages', () => {
  it('are read one by one, and a cancel stops at once', async () => {
    const { pdf, font } = await newPdf();
    for (let i = 1; i <= 600; i++) pdf.addPage([595, 842]).drawText(`Page ${i}`, { x: 50, y: 700, size: 12, font });
    const source = await openSource(await pdf.save(), 'long.pdf');
    const readings = await readPages(source, { pool });
    expect(readings.length).toBe(600);
    expect(readings.every((r, i) => r.page === i + 1 && plainText(r) === `Page ${i + 1}`)).toBe(true);
    const stop = new AbortController();
    let seen = 0;
    const onPage = (done: number) => {
      seen = done;
      if (done === 5) stop.abort();
    };
    await expect(readPages(source, { pool, signal: stop.signal, onPage })).rejects.toMatchObject({ code: 'cancelled' });
    expect(seen).toBe(5);
    source.close();
  });
});
