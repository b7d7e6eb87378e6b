import { createHash } from 'node:crypto';
import { PDFDocument, type PDFPage } from 'pdf-lib';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { PageReading, Word } from '../../../core/contract/reading.ts';
import { holdsWords } from '../../../core/domain/bundle/holds-words.ts';
import { PdfiumReader } from '../../../core/engine/bundle/pdfium-reader.ts';
import { graftWords } from '../../../core/engine/bundle/text-layer/graft-words.ts';
import { OcrPool } from '../../../core/engine/ocr/ocr-pool.ts';
import { openSource } from '../../../core/engine/pages/open-source.ts';
import { charsOfPage, type PageChar } from '../../../core/engine/pages/pdf-chars.ts';
import { startPdfium, withMemory } from '../../../core/engine/pages/pdfium.ts';
import { readPages } from '../../../core/engine/pages/read-pages.ts';
import { dirty, drawPayslip, payslipTexts, turned } from '../ocr/drawn-payslip.ts';

const SIZE = { width: 595, height: 842 };
const PLACE = {
  placement: { sheetWidth: 595, sheetHeight: 842, scale: 1, x: 0, y: 0 },
  contentSize: [595, 842] as const,
};

async function sheetWith(draw: (document: PDFDocument, sheet: PDFPage) => void | Promise<void>): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  await draw(document, document.addPage([SIZE.width, SIZE.height]));
  return document.save({ useObjectStreams: true });
}

const grafted = (words: readonly Word[], place: Parameters<typeof graftWords>[3] = PLACE) =>
  sheetWith((document, sheet) => graftWords(document, sheet, words, place));

async function textsOf(bytes: Uint8Array): Promise<{ pdfjs: string; pdfium: string }> {
  const task = getDocument({ data: bytes.slice(), verbosity: VerbosityLevel.ERRORS, useSystemFonts: false });
  onTestFinished(() => task.destroy());
  const content = await (await (await task.promise).getPage(1)).getTextContent();
  const pdfjs = content.items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
  const pdfium = await PdfiumReader.open(bytes);
  onTestFinished(() => pdfium.close());
  return { pdfjs, pdfium: await pdfium.text(1) };
}

/** The characters of the first page with their boxes, invisible ones too. */
async function charsOf(bytes: Uint8Array): Promise<PageChar[]> {
  const pdfium = await startPdfium();
  return withMemory(pdfium, bytes.length, (pointer) => {
    pdfium.HEAPU8.set(bytes, pointer);
    const document = pdfium._FPDF_LoadMemDocument(pointer, bytes.length, 0);
    const page = pdfium._FPDF_LoadPage(document, 0);
    const chars = charsOfPage(pdfium, page, SIZE);
    pdfium._FPDF_ClosePage(page);
    pdfium._FPDF_CloseDocument(document);
    return chars;
  });
}

const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Words of even letters, one row after the other. */
function rowsOfWords(rows: string[], { left = 50, top = 80, letter = 5, height = 9, blank = 4 } = {}): Word[] {
  return rows.flatMap((row, line) => {
    let x = left;
    return row.split(' ').map((text): Word => {
      const box: Word['box'] = [x, top + line * 18, text.length * letter, height];
      x += box[2] + blank;
      return { text, box, confidence: 0.9 };
    });
  });
}

/** The words of a page that was turned by `degrees` around its middle. */
function turnedWords(words: readonly Word[], degrees: number): Word[] {
  const [cosine, sine] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  const [cx, cy] = [SIZE.width / 2, SIZE.height / 2];
  return words.map((word) => {
    const [x, y, width, height] = word.box;
    const corners = [
      [x, y],
      [x + width, y],
      [x, y + height],
      [x + width, y + height],
    ].map(([u = 0, v = 0]) => [cx + (u - cx) * cosine - (v - cy) * sine, cy + (u - cx) * sine + (v - cy) * cosine]);
    const [xs, ys] = [corners.map(([u = 0]) => u), corners.map(([, v = 0]) => v)];
    const [least, top] = [Math.min(...xs), Math.min(...ys)];
    return { ...word, box: [least, top, Math.max(...xs) - least, Math.max(...ys) - top], upright: word.box };
  });
}

describe('words laid over a page', () => {
  const rows = [
    'Bulletin de paie du mois d’août à Saint-Denis',
    'Œuvré Łukasz Привет мир',
    'Net payé 1 682,77 €',
    'ﬁn – signé',
  ];

  it('are found row by row by both readers, whatever their script', async () => {
    const { pdfjs, pdfium } = await textsOf(await grafted(rowsOfWords(rows)));
    expect(squeezed(pdfjs).normalize('NFKC')).toBe(rows.join(' ').normalize('NFKC'));
    expect(squeezed(pdfium).normalize('NFKC')).toBe(rows.join(' ').normalize('NFKC'));
  });

  it.each([4, 7])(
    'Arabic words are copied in the order in which they are read (blanks of %i points)',
    async (blank) => {
      const row = 'السلام عليكم ورحمة الله 2024';
      const seen = row.split(' ').reverse().join(' '); // the first word stands on the right
      const { pdfjs, pdfium } = await textsOf(await grafted(rowsOfWords([seen, 'Fin'], { blank })));
      expect(squeezed(pdfjs)).toBe(`${row} Fin`);
      expect(squeezed(pdfium)).toBe(`${row} Fin`);
    },
  );

  it.each([2, -3, 90, 180, 270])('follow a page turned by %i degrees', async (degrees) => {
    const words = turnedWords(
      rowsOfWords(
        Array.from({ length: 12 }, (_, i) => `Ligne ${i} de la page tournée à ${i * 37} €`),
        { left: 150, top: 200 },
      ),
      degrees,
    );
    const bytes = await grafted(words);
    const { pdfjs, pdfium } = await textsOf(bytes);
    const expected = words.map(({ text }) => text).join(' ');
    expect(squeezed(pdfjs)).toBe(expected);
    expect(squeezed(pdfium)).toBe(expected);
    expectAtTheirBoxes(await charsOf(bytes), words);
  });

  it('lie where the page lies: reduced, moved, and read at another size than it is measured', async () => {
    const words = rowsOfWords(rows.slice(0, 3));
    const placement = { sheetWidth: 595, sheetHeight: 842, scale: 0.25, x: 30, y: 60 };
    const bytes = await grafted(words, { placement, contentSize: [1190, 1684], readSize: [595, 842] });
    const top = 842 - 60 - 1684 * 0.25;
    const on: Word[] = words.map((word) => ({
      ...word,
      box: [30 + word.box[0] / 2, top + word.box[1] / 2, word.box[2] / 2, word.box[3] / 2],
    }));
    expectAtTheirBoxes(await charsOf(bytes), on);
  });

  it('need one font a document, few bytes a page, the same bytes every time', async () => {
    const rows = Array.from(
      { length: 45 },
      (_, i) => `Cotisation numéro ${i} assiette ${1000 + i * 37},${i + 10} taux 6,90 montant -${i * 3},12`,
    );
    const words = rowsOfWords(rows, { letter: 4.9 });
    const document = async (pages: number) => {
      const made = await PDFDocument.create({ updateMetadata: false });
      for (let page = 0; page < pages; page++) graftWords(made, made.addPage([595, 842]), words, PLACE);
      return made.save({ useObjectStreams: true });
    };
    const [one, eleven, again] = [await document(1), await document(11), await document(1)];
    expect(Buffer.compare(one, again)).toBe(0);
    expect((eleven.length - one.length) / 10).toBeLessThan(6_000); // 450 words
    expect(one.length).toBeLessThan(9_000);
  });
});

function expectAtTheirBoxes(chars: readonly PageChar[], words: readonly Word[]): void {
  const printed = chars.filter(({ text }) => text.trim() !== '');
  let at = 0;
  for (const word of words) {
    const letters = printed.slice(at, at + [...word.text].length);
    at += letters.length;
    expect(letters.map(({ text }) => text).join('')).toBe(word.text);
    expect(letters.every(({ invisible }) => invisible)).toBe(true);
    const edges = (corner: 'x0' | 'y0' | 'x1' | 'y1') => letters.map((letter) => letter[corner]);
    const middle = [
      (Math.min(...edges('x0')) + Math.max(...edges('x1'))) / 2,
      (Math.min(...edges('y0')) + Math.max(...edges('y1'))) / 2,
    ];
    const [x, y, width, height] = word.box;
    expect(Math.abs((middle[0] as number) - x - width / 2), `${word.text} across`).toBeLessThan(2.5);
    expect(Math.abs((middle[1] as number) - y - height / 2), `${word.text} down`).toBeLessThan(4);
  }
}

describe('a scan that was really recognised', () => {
  const pool = new OcrPool({ workers: 1 });
  afterAll(() => pool.close());
  let scanned: Buffer;
  let read: PageReading;
  beforeAll(async () => {
    scanned = dirty(turned(drawPayslip(200, payslipTexts(4)), 2.7), 20, 0.1).toBuffer('image/jpeg', 70);
    const source = await openSource(new Uint8Array(scanned), 'scan.jpg');
    [read] = (await readPages(source, { pool })) as [PageReading];
    source.close();
  });

  const bound = (graft: boolean) =>
    sheetWith(async (document, sheet) => {
      const image = await document.embedJpg(scanned);
      sheet.drawImage(image, { x: 0, y: 0, width: 595, height: 842 });
      const place = { ...PLACE, readSize: [read.width, read.height] as const };
      if (graft) graftWords(document, sheet, read.words, place);
    });

  it('can be searched by both readers, looks the same to the last pixel, keeps the picture’s own bytes', async () => {
    const [plain, searchable] = [await bound(false), await bound(true)];
    const { pdfjs, pdfium } = await textsOf(searchable);
    expect(read.words.length).toBeGreaterThan(150);
    expect(holdsWords(pdfjs, read.words)).toBe(1);
    expect(holdsWords(pdfium, read.words)).toBe(1);
    for (const several of [
      'Net à payer avant impôt sur le revenu',
      'Monsieur TÉMOIN Amadou',
      'conservez ce bulletin sans limitation',
    ]) {
      expect(squeezed(pdfjs)).toContain(several);
      expect(squeezed(pdfium)).toContain(several);
    }
    const picture = async (bytes: Uint8Array) => {
      const reader = await PdfiumReader.open(bytes);
      const pixels = await reader.rgba(1, 1190, 1684);
      reader.close();
      return createHash('sha256').update(pixels).digest('hex');
    };
    expect(await picture(searchable)).toBe(await picture(plain));
    expect(Buffer.from(searchable).includes(scanned)).toBe(true);
    expect(searchable.length - plain.length).toBeLessThan(8_000);
  });
});
