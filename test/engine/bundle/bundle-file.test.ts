import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import { afterAll, describe, expect, test } from 'vitest';
import { BundleFile } from '../../../core/engine/bundle/bundle-file.ts';
import { PdfiumReader } from '../../../core/engine/bundle/pdfium-reader.ts';
import { SecondReader } from '../../../core/engine/bundle/second-reader.ts';
import { hasCommand } from '../../bench/measure.ts';
import { shaOf } from './bundle-fixtures.ts';

const folder = mkdtempSync(join(tmpdir(), 'liasse-file-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ATTACHED = new TextEncoder().encode('pièce jointe '.repeat(5000));

async function write(path: string, pages: number, flushEvery: number): Promise<{ sha256: string; bytes: number }> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const font = await document.embedFont(StandardFonts.Helvetica);
  const file = BundleFile.create(document, path);
  for (let page = 1; page <= pages; page++) {
    document.addPage([595, 842]).drawText(`Page ${page} (parenthèses) \\ é`, { x: 50, y: 700, font });
    if (page % flushEvery === 0) file.flush();
  }
  await document.attach(ATTACHED, 'jointe.txt', { creationDate: new Date(0), modificationDate: new Date(0) });
  return file.finish();
}

describe('a PDF written while it is made', () => {
  test.each([
    [1, 1],
    [7, 2],
    [450, 1],
  ])('%i pages flushed every %i are read by every reader', async (pages, flushEvery) => {
    const path = join(folder, `${pages}.pdf`);
    const { sha256, bytes } = await write(path, pages, flushEvery);
    const content = readFileSync(path);
    expect({ sha256, bytes }).toEqual({ sha256: shaOf(content), bytes: content.length });
    const reader = await SecondReader.open(content);
    expect(reader.pages).toBe(pages);
    expect((await reader.text(pages)).map(({ text }) => text).join('')).toContain(`Page ${pages}`);
    expect(Buffer.from((await reader.attachment('jointe.txt')) ?? []).equals(ATTACHED)).toBe(true);
    await reader.close();
    const pdfium = await PdfiumReader.open(content);
    expect(await pdfium.text(pages)).toContain(`Page ${pages} (parenthèses) \\ é`);
    pdfium.close();
    expect((await PDFDocument.load(content)).getPageCount()).toBe(pages);
    if (hasCommand('qpdf')) execFileSync('qpdf', ['--check', path]); // throws on a warning as well
  });

  test('the same content gives the same bytes', async () => {
    const first = await write(join(folder, 'a.pdf'), 5, 1);
    expect(await write(join(folder, 'b.pdf'), 5, 1)).toEqual(first);
  });

  test('drawing on a page that is already written is refused', async () => {
    const document = await PDFDocument.create({ updateMetadata: false });
    const file = BundleFile.create(document, join(folder, 'c.pdf'));
    const page = document.addPage();
    page.drawSquare({ size: 10 });
    file.flush();
    expect(() => page.drawSquare({ size: 20 })).toThrow('already written');
    file.abandon();
    expect(existsSync(join(folder, 'c.pdf'))).toBe(false);
  });

  test('a place that cannot be written is named', async () => {
    const document = await PDFDocument.create();
    expect(() => BundleFile.create(document, join(folder, 'rien', 'x.pdf'))).toThrow(
      expect.objectContaining({ code: 'system.unwritable' }),
    );
  });
});
