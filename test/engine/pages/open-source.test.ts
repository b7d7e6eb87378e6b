import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { crc32 } from 'node:zlib';
import { createCanvas } from '@napi-rs/canvas';
import { afterAll, describe, expect, it } from 'vitest';
import { OcrPool } from '../../../core/engine/ocr/ocr-pool.ts';
import { jpegMetadata, pngMetadata } from '../../../core/engine/pages/image-metadata.ts';
import { imagePage } from '../../../core/engine/pages/image-page-size.ts';
import { openSource } from '../../../core/engine/pages/open-source.ts';
import { readPages } from '../../../core/engine/pages/read-pages.ts';
import { plainText } from '../pages/plain-text.ts';
import { newPdf } from './drawn-pdf.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const picture = (width: number, height: number) => {
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.fillStyle = 'white';
  context.fillRect(0, 0, width, height);
  context.fillStyle = 'black';
  context.fillRect(0, 0, width / 2, height / 2); // top-left quarter is black
  return canvas;
};
/** EXIF block that holds the orientation only. */
const exif = (orientation: number) =>
  Buffer.from(`49492a000800000001001201030001000000${orientation.toString(16).padStart(2, '0')}00000000000000`, 'hex');

function orientedJpeg(orientation: number): Uint8Array {
  const jpeg = picture(400, 200).toBuffer('image/jpeg', 90);
  const body = Buffer.concat([Buffer.from('Exif\0\0'), exif(orientation)]);
  const head = Buffer.from([0xff, 0xe1, 0, body.length + 2]);
  return new Uint8Array(Buffer.concat([jpeg.subarray(0, 2), head, body, jpeg.subarray(2)]));
}

function orientedPng(orientation: number): Uint8Array {
  const png = picture(400, 200).toBuffer('image/png');
  const data = Buffer.concat([Buffer.from('eXIf'), exif(orientation)]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length - 4);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(data));
  return new Uint8Array(Buffer.concat([png.subarray(0, 33), length, data, sum, png.subarray(33)]));
}

describe('files that cannot be read', () => {
  it.each([
    ['file.empty', new Uint8Array(0), {}],
    ['file.unsupported', bytes('Bonjour, ceci est un texte.'), { looksLike: 'texte' }],
    ['file.unsupported', bytes('GIF89a......'), { looksLike: 'image GIF' }],
    ['file.damaged', bytes('\0\0\0\x18ftypheic\0\0\0\0'), { format: 'HEIC' }],
    ['file.unsupported', bytes('\0\0\0\x18ftypisom\0\0\0\0'), { looksLike: 'vidéo ou son' }],
    ['file.unsupported', bytes('PK\x03\x04........word/document.xml'), { looksLike: 'document Word' }],
    ['file.unsupported', bytes('<!DOCTYPE html><html></html>'), { looksLike: 'page web (HTML)' }],
    ['file.damaged', bytes('%PDF-1.7\nrien de plus'), { format: 'PDF' }],
    ['file.damaged', new Uint8Array(picture(400, 300).toBuffer('image/jpeg', 80).subarray(0, 900)), { format: 'JPEG' }],
    ['file.damaged', new Uint8Array(picture(400, 300).toBuffer('image/png').subarray(0, -20)), { format: 'PNG' }],
    ['file.image-too-small', new Uint8Array(picture(1, 1).toBuffer('image/png')), { width: 1, height: 1 }],
  ])('%s', async (code, file, details) => {
    await expect(openSource(file, 'x')).rejects.toMatchObject({ code, details });
  });

  it('ask for the password, and take it', async () => {
    const { pdf, font } = await newPdf();
    pdf.addPage().drawText('secret', { x: 50, y: 50, font });
    pdf.encrypt({ userPassword: 'sésame', ownerPassword: 'autre' });
    const file = await pdf.save();
    await expect(openSource(file, 'x.pdf')).rejects.toMatchObject({
      code: 'file.password-needed',
      details: { file: 'x.pdf' },
    });
    await expect(openSource(file, 'x.pdf', { password: 'faux' })).rejects.toMatchObject({
      code: 'file.password-wrong',
    });
    const open = await openSource(file, 'x.pdf', { password: 'sésame' });
    expect(open.textWords(1)?.[0]?.text).toBe('secret');
    open.close();
  });

  it('are damaged when a PDF stops in the middle', async () => {
    const { pdf, font } = await newPdf();
    pdf.addPage().drawText('coupé', { x: 50, y: 50, font });
    const file = await pdf.save();
    await expect(openSource(file.subarray(0, 300), 'x.pdf')).rejects.toMatchObject({ code: 'file.damaged' });
  });
});

describe('orientation of photos', () => {
  // Which corner the black quarter is in, as displayed, for EXIF 1…8.
  const corner = ['', 'TL', 'TR', 'BR', 'BL', 'TL', 'TR', 'BR', 'BL'];
  for (const [kind, make] of [
    ['JPEG', orientedJpeg],
    ['PNG', orientedPng],
  ] as const) {
    it.each([1, 2, 3, 4, 5, 6, 7, 8])(`of a ${kind}: EXIF %i`, async (orientation) => {
      const source = await openSource(make(orientation), 'photo');
      const size = source.pageSize(1);
      expect(size.width > size.height).toBe(orientation < 5);
      const { data, width, height } = await source.gray(1, 300);
      expect(width > height).toBe(orientation < 5);
      const dark = (x: number, y: number) => data[Math.floor(y * height) * width + Math.floor(x * width)]! < 128;
      const found = [
        ['TL', dark(0.25, 0.25)],
        ['TR', dark(0.75, 0.25)],
        ['BR', dark(0.75, 0.75)],
        ['BL', dark(0.25, 0.75)],
      ].filter((c) => c[1]);
      expect(found.map((c) => c[0])).toEqual([corner[orientation]]);
      source.close();
    });
  }
});

describe('page of an image', () => {
  const page = (width: number, height: number, dpi: number | null, orientation = 1) =>
    imagePage({ width, height, orientation, density: dpi === null ? null : { x: dpi, y: dpi } });

  it('has the size of the paper when the density can be believed', () => {
    expect(page(2480, 3508, 300).width).toBeCloseTo(595.2, 6);
    expect(page(2480, 3508, 300).height).toBeCloseTo(841.92, 6);
    expect(page(1012, 638, 300).width).toBeCloseTo(242.9, 1);
  });

  it('has the longest side of A4 otherwise', () => {
    expect(page(4032, 3024, 72)).toMatchObject({ width: 842, height: 631.5 });
    expect(page(4032, 3024, null, 6)).toMatchObject({ width: 631.5, height: 842 });
    expect(page(12000, 9000, 300).width).toBe(842);
  });

  it('reads the density that files state', () => {
    expect(pngMetadata(new Uint8Array(picture(200, 100).toBuffer('image/png')))).toMatchObject({
      width: 200,
      height: 100,
    });
    expect(jpegMetadata(orientedJpeg(6))).toMatchObject({ width: 400, height: 200, orientation: 6, complete: true });
  });
});

describe('pictures for the screen', () => {
  it('are PNG files of the width asked for', async () => {
    const { pdf } = await newPdf();
    pdf.addPage([600, 800]);
    const source = await openSource(await pdf.save(), 'x.pdf');
    expect(pngMetadata(await source.png(1, 300))).toMatchObject({ width: 300, height: 400 });
    await expect(source.gray(2, 100)).rejects.toThrow(RangeError);
    source.close();
  });
});

const shared = process.env['LIASSE_SHARED'] ?? resolve(import.meta.dirname, '../../../../shared');
const samples = resolve(shared, 'samples');

describe.skipIf(!existsSync(samples))('specimen papers (skipped when ../shared/samples is absent)', () => {
  const pool = new OcrPool({ workers: 2 });
  afterAll(() => pool.close());
  const textOf = async (file: string) => {
    const source = await openSource(new Uint8Array(readFileSync(resolve(samples, file))), file);
    const pages = await readPages(source, { pool });
    source.close();
    return { pages, text: pages.map(plainText).join('\n') };
  };

  it('the payslip specimen image shows the fields that must be read', async () => {
    const { text } = await textOf('payslip/specimen-demo-company-2023-03.jpg');
    const wanted = [
      '01/03/2023',
      '31/03/2023',
      'DEMO COMPANY',
      '12345678901234',
      'Directeur Régional du',
      '01/05/2022',
    ];
    for (const value of [...wanted, 'Total brut 7 184,27', '4 899,31', '5 857,90', '3 868,32'])
      expect(text).toContain(value);
  });

  it.each([
    ['payslip/replica_silae_like.pdf', 'Salaire brut 1 946,51'],
    ['payslip/replica_cegid_like.pdf', 'SALAIRE BRUT 1384.94'],
    ['contract/cdi.pdf', 'prenant effet à compter du 04/09/2023'],
    ['proof/replica_quittance.pdf', 'Total : 685,00 euros'],
  ])('%s is read from its own text', async (file, line) => {
    const { pages, text } = await textOf(file);
    expect(pages.every((page) => page.source === 'text')).toBe(true);
    expect(text).toContain(line);
  });
});
