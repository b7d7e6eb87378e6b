import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { expect } from '@playwright/test';
import { PDFDocument } from 'pdf-lib';
import { newPdf, sheetsToPdf } from '../fixtures/papers/render-pdf.ts';
import { rentReceipt } from '../fixtures/papers/rent-receipt.ts';
import { chooseInDialog } from './host-stubs.ts';
import type { OpenWindow } from './open-window.ts';

/** A rent receipt of a month as a PDF with text. */
async function receiptOf(month: string): Promise<Uint8Array> {
  const sheet = rentReceipt({
    landlord: 'Mme Odile GABARIT',
    landlordStreet: '3 place de l’Exemple',
    landlordTown: '35200 RENNES',
    tenant: 'Ibrahima ESSAI',
    street: '12 rue du Témoin',
    town: '35200 RENNES',
    month,
    from: `${month}-01`,
    to: `${month}-28`,
    issuedOn: `${month}-28`,
    place: 'Rennes',
    rent: 540,
    charges: 45,
  });
  return sheetsToPdf(`Quittance ${month}`, [sheet]);
}

/** A page that lies on its side, so that a bundle has a sheet of the other direction. */
async function landscapePaper(): Promise<Uint8Array> {
  const document = await newPdf('Relevé');
  const page = document.addPage([842, 595]);
  for (let line = 0; line < 12; line++)
    page.drawText(`Relevé de situation, ligne ${line + 1}`, { x: 60, y: 500 - line * 30 });
  return document.save({ useObjectStreams: false });
}

/** Four text papers and one that comes later, in a folder: paths of the first, and of the late one. */
export async function writePapers(folder: string): Promise<{ first: string[]; late: string }> {
  mkdirSync(folder);
  const write = (name: string, bytes: Uint8Array) => {
    writeFileSync(join(folder, name), bytes);
    return join(folder, name);
  };
  const months = ['2024-01', '2024-02', '2024-03'];
  const receipts = await Promise.all(
    months.map(async (month) => write(`quittance-${month}.pdf`, await receiptOf(month))),
  );
  return {
    first: [...receipts, write('releve.pdf', await landscapePaper())],
    late: write('quittance-2024-04.pdf', await receiptOf('2024-04')),
  };
}

export async function addPapers({ app, page }: OpenWindow, ...files: string[]): Promise<void> {
  await page.getByRole('tab', { name: 'Pièces' }).click();
  await chooseInDialog(app, ...files);
  await page.getByRole('button', { name: 'Ajouter des papiers' }).first().click();
  await expect(page.getByRole('status').filter({ hasText: /fichiers? ajoutés?/ })).toBeVisible({ timeout: 60_000 });
}

/** Goes to a step of the bundle tab. */
export async function openStep({ page }: OpenWindow, name: string): Promise<void> {
  const steps = page.getByRole('navigation', { name: 'Étapes de la liasse' });
  await steps.getByRole('button', { name }).click();
}

/** Makes the bundle, and waits for the end of its check. */
export async function compose({ page }: OpenWindow): Promise<void> {
  const button = page.getByRole('button', { name: /^Composer/ });
  await button.click();
  await expect(page.getByRole('progressbar')).toHaveCount(0, { timeout: 60_000 });
  await expect(button).toBeEnabled({ timeout: 60_000 });
  await expect(page.getByText('La liasse a passé son contrôle')).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText('Le dossier a changé depuis cette liasse.')).toBeHidden();
}

interface Picture {
  /** In points. */
  width: number;
  height: number;
  /** Mean grey of each square of 16 points, row by row: fonts are smoothed differently by each program. */
  squares: number[];
}

/** Every page of a PDF as PDFium draws it, at 36 dots an inch. */
export async function pagePictures(pdf: Uint8Array): Promise<Picture[]> {
  const library = await PDFiumLibrary.init();
  try {
    const document = await library.loadDocument(pdf);
    const pictures: Picture[] = [];
    for (const page of document.pages()) {
      const { originalWidth: width, originalHeight: height } = page.getOriginalSize();
      const [across, down] = [Math.round(width / 2), Math.round(height / 2)];
      const { data } = await page.render({ width: across, height: down, render: 'bitmap' });
      pictures.push({ width, height, squares: squaresOf(data, across, down) });
    }
    document.destroy();
    return pictures;
  } finally {
    library.destroy();
  }
}

const SIDE = 8;
function squaresOf(data: Uint8Array, across: number, down: number): number[] {
  const result: number[] = [];
  for (let top = 0; top + SIDE <= down; top += SIDE)
    for (let left = 0; left + SIDE <= across; left += SIDE) {
      let sum = 0;
      for (let y = top; y < top + SIDE; y++)
        for (let x = left; x < left + SIDE; x++) sum += data[(y * across + x) * 4 + 1] ?? 0;
      result.push(sum / SIDE ** 2);
    }
  return result;
}

/** Mean difference of two pages, 0 to 255; 255 when they have not the same size. */
export function pageDifference({ squares: a }: Picture, { squares: b }: Picture): number {
  if (a.length !== b.length) return 255;
  return a.reduce((sum, value, at) => sum + Math.abs(value - (b[at] ?? 0)), 0) / a.length;
}

/**
 * The bundle's page (from 0) that each printed page is, read in order: the first one further on that looks the same. -1: none.
 * Pages that look alike (blank backs) are told apart by their place only.
 */
export function placesInOrder(printed: Picture[], bundle: Picture[]): number[] {
  let from = 0;
  return printed.map((picture) => {
    const least = Math.min(...bundle.map((page) => pageDifference(picture, page)));
    const place = bundle.findIndex(
      (page, index) => index >= from && least < 2 && pageDifference(picture, page) < least + 0.1,
    );
    if (place >= 0) from = place + 1;
    return place;
  });
}

export async function pageCount(file: string): Promise<number> {
  return (await PDFDocument.load(readFileSync(file))).getPageCount();
}
