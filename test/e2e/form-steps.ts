import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, type Locator } from '@playwright/test';
import { rgb } from 'pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { newPdf } from '../fixtures/papers/render-pdf.ts';
import { chooseInDialog } from './host-stubs.ts';
import type { OpenWindow } from './open-window.ts';

/** A page of a town hall that was never a form: rules to write on, squares for a date, a place to sign. */
export async function flatForm(): Promise<Uint8Array> {
  const document = await newPdf('Attestation de la mairie');
  const font = await document.embedFont('Helvetica');
  const page = document.addPage([595, 842]);
  const borderColor = rgb(0.4, 0.4, 0.4);
  page.drawText('Mairie de Modèle – Attestation', { x: 60, y: 780, size: 16, font });
  page.drawText('Nom :', { x: 60, y: 700, size: 11, font });
  page.drawLine({ start: { x: 120, y: 698 }, end: { x: 400, y: 698 } });
  page.drawText('Né(e) le :', { x: 60, y: 660, size: 11, font });
  for (let cell = 0; cell < 8; cell++)
    page.drawRectangle({ x: 120 + cell * 18, y: 654, width: 18, height: 20, borderWidth: 0.5, borderColor });
  page.drawText('Signature du demandeur :', { x: 330, y: 200, size: 11, font });
  page.drawRectangle({ x: 330, y: 120, width: 200, height: 70, borderWidth: 0.5, borderColor });
  return document.save();
}

/** Adds a form of the person's own and goes to its editor. */
export async function addForm({ app, page }: OpenWindow, path: string): Promise<void> {
  await chooseInDialog(app, path);
  await page.getByRole('button', { name: 'Ajouter un autre formulaire (PDF)…' }).click();
  const title = basename(path, '.pdf');
  const edit = new RegExp(`^(Vérifier et corriger les champs|Placer les valeurs sur la page) : ${title}`);
  await page.getByRole('button', { name: edit }).click({ timeout: 60_000 });
  await expect(page.getByRole('button', { name: 'Retour aux formulaires' })).toBeVisible();
  await expect(page.locator('.field-boxes')).toBeVisible({ timeout: 60_000 });
}

export const fieldBox = ({ page }: OpenWindow, field: string): Locator =>
  page.locator(`[data-field="${field}"]`).first();

/** Chooses what goes in the field or box that is selected, by a word of it. */
export async function chooseOrigin({ page }: OpenWindow, word: string): Promise<void> {
  const search = page.getByRole('combobox', { name: 'Chercher un renseignement' });
  await search.fill(word);
  await search.press('ArrowDown');
  await search.press('Enter');
}

/** The texts of a saved PDF with their places in points from the top left, by a reader that did not write it. */
export async function textsOf(path: string): Promise<{ text: string; page: number; x: number; y: number }[]> {
  const task = getDocument({ data: new Uint8Array(readFileSync(path)), verbosity: 0 });
  const document = await task.promise;
  const texts: { text: string; page: number; x: number; y: number }[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    for (const item of items)
      if ('str' in item && item.str.trim() !== '')
        texts.push({ text: item.str, page: number, x: item.transform[4], y: height - item.transform[5] });
  }
  await task.destroy();
  return texts;
}
