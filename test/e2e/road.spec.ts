import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { PDFDocument } from 'pdf-lib';
import { smallSample } from '../fixtures/sample-dossier/generate.ts';
import type { Truth } from '../fixtures/sample-dossier/truth.ts';
import { expectAccessible, expectNoLossAt200Percent } from './accessible.ts';
import { catchPrints, chooseInDialog, chooseSavePath } from './host-stubs.ts';
import { createDossier, createLibrary, openLibrary, openTab } from './library-steps.ts';
import { type OpenWindow, openWindow } from './open-window.ts';

// One person's whole road, in order: each test goes on where the one before stopped.
test.describe.configure({ mode: 'serial' });

const repository = join(import.meta.dirname, '../..');
const officialForm = resolve(process.env['LIASSE_SHARED'] ?? join(repository, '../shared'), 'cerfa/15186-03.pdf');
const work = mkdtempSync(join(tmpdir(), 'liasse-road-'));
const papers = join(work, 'papiers');
const library = join(work, 'bibliothèque');
const notAPdf = join(work, 'faux.pdf');
const LABEL = 'Dossier d’essai';
let liasse: OpenWindow;
let truth: Truth;

const files = () => truth.files.map(({ file }) => join(papers, file));
const zoom = (factor: number) =>
  liasse.app.evaluate(({ BrowserWindow }, value) => {
    for (const { webContents } of BrowserWindow.getAllWindows()) webContents.setZoomFactor(value);
  }, factor);

test.beforeAll(async () => {
  mkdirSync(library);
  writeFileSync(notAPdf, 'ceci est un texte');
  truth = await smallSample(papers);
  liasse = await openWindow(join(work, 'profil'));
});
test.afterAll(async () => {
  await liasse?.close();
  rmSync(work, { recursive: true, force: true });
});

test('creates a library and shows its recovery code', async () => {
  await expectAccessible(liasse.page, 'bibliothèque');
  const code = await createLibrary(liasse, library);
  expect(code.replaceAll(/[^0-9A-Z]/gi, '').length).toBeGreaterThanOrEqual(20);
  await expectAccessible(liasse.page, 'dossiers, vide');
});

test('creates a dossier that teaches how to begin', async () => {
  await createDossier(liasse, LABEL, '2025-01-10');
  await expect(liasse.page.getByRole('heading', { name: 'Aucune pièce pour l’instant' })).toBeVisible();
  await expect(liasse.page.getByText('Liasse ne donne pas de conseil juridique')).toBeVisible();
  await expectAccessible(liasse.page, 'pièces, vide');
});

test('a cancelled addition leaves nothing', async () => {
  const { app, page } = liasse;
  await chooseInDialog(app, ...files());
  await page.getByRole('button', { name: 'Ajouter des papiers' }).click();
  await page.getByRole('button', { name: 'Annuler l’ajout' }).click();
  await expect(page.getByText('Opération annulée : rien n’a été modifié.')).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole('heading', { name: 'Aucune pièce pour l’instant' })).toBeVisible();
});

test('reads the papers, with progress, and keeps what it cannot read apart', async () => {
  const { app, page } = liasse;
  await chooseInDialog(app, ...files(), notAPdf);
  await page.getByRole('button', { name: 'Ajouter des papiers' }).click();
  await expect(page.getByRole('progressbar')).toBeVisible();
  const pages = truth.files.reduce((sum, file) => sum + file.pages, 0);
  const outcome = page.getByText(`${truth.files.length} fichiers ajoutés, ${pages} pages lues.`);
  await expect(outcome).toBeVisible({ timeout: 120_000 });
  await expect(page.getByText('Enregistré', { exact: true })).toBeVisible();
  const pieces = truth.files.flatMap((file) => file.pieces);
  await expect(page.locator('.piece-list li')).toHaveCount(pieces.length);
  const quarantine = page.getByRole('region', { name: 'Quarantaine' });
  await expect(quarantine).toContainText('faux.pdf');
  await expect(quarantine).toContainText('Enregistrez-le en PDF, JPEG ou PNG');
  await expectAccessible(page, 'pièces');
  await expectNoLossAt200Percent(page, zoom);
});

test('notices a paper that is dropped a second time', async () => {
  const { page } = liasse;
  const name = truth.files[0]?.file ?? '';
  // A real file behind the drop: a file made in the page would have no path.
  await page.evaluate(() => {
    const input = document.createElement('input');
    input.type = 'file';
    input.id = 'drop-source';
    document.body.append(input);
  });
  await page.locator('#drop-source').setInputFiles(join(papers, name));
  await page.evaluate(() => {
    const input = document.querySelector<HTMLInputElement>('#drop-source');
    const file = input?.files?.[0];
    const transfer = new DataTransfer();
    if (file) transfer.items.add(file);
    window.dispatchEvent(new DragEvent('dragenter', { dataTransfer: transfer, bubbles: true }));
    window.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
    input?.remove();
  });
  await expect(page.getByText(`« ${name} » était déjà dans le dossier.`)).toBeVisible({ timeout: 30_000 });
});

test('corrects a value with the page beside it, confirms others, and undoes', async () => {
  const { page } = liasse;
  const piece = page.locator('.piece-list li button', { hasText: /Bulletin/ }).first();
  await piece.click();
  await expect(page.locator('.page-image img')).toHaveJSProperty('complete', true);
  expect(
    await page.locator('.page-image img').evaluate((image: HTMLImageElement) => image.naturalWidth),
  ).toBeGreaterThan(500);
  const job = page.locator('[data-fact="employeur"]');
  await job.getByRole('button', { name: 'Corriger : Employeur' }).click();
  await job.getByLabel('Nouvelle valeur : Employeur').fill('Nettoyage Dupont');
  await job.getByLabel('Nouvelle valeur : Employeur').press('Enter');
  await expect(job.locator('.fact-value')).toHaveText('Nettoyage Dupont');
  await expect(job).toContainText('Saisi');
  await expect(job).toContainText('la machine avait lu');
  await job.getByRole('button', { name: 'Revenir à la lecture : Employeur' }).click();
  await expect(job).not.toContainText('Saisi');

  const gross = page.locator('[data-fact="salaireBrut"]');
  await gross.getByRole('button', { name: 'Corriger : Salaire brut' }).click();
  await gross.getByLabel('Nouvelle valeur : Salaire brut').fill('mille');
  await gross.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(gross.getByRole('alert')).toContainText('Écrivez un nombre');
  await gross.getByLabel('Nouvelle valeur : Salaire brut').press('Escape');
  await gross.getByRole('button', { name: 'Confirmer : Salaire brut' }).click();
  await expect(gross).toContainText('Confirmé');
  await page.getByRole('button', { name: 'Tout confirmer' }).click();
  await expect(page.getByRole('button', { name: 'Tout confirmer' })).toBeHidden();

  const before = await page.locator('.piece-list li').count();
  await page.getByRole('button', { name: 'Retirer la pièce' }).click();
  await expect(page.locator('.piece-list li')).toHaveCount(before - 1);
  await page.getByRole('button', { name: 'Annuler le retrait' }).click();
  await expect(page.locator('.piece-list li')).toHaveCount(before);
});

test('explains the conditions with their source, and another day changes them', async () => {
  const { page } = liasse;
  await openTab(liasse, 'Conditions');
  const grid = page.locator('[data-rule="grille-2012"]');
  await expect(grid).toBeVisible();
  await expect(grid).not.toContainText('abrogé, repère');
  await expect(grid.locator('.source')).toContainText('28 novembre 2012');
  await expect(grid.locator('.source')).toContainText('en vigueur du');
  await expectAccessible(page, 'conditions');
  await expectNoLossAt200Percent(page, zoom);

  await page.getByLabel('Conditions au').fill('2025-02-10');
  await expect(page.getByRole('heading', { name: 'Textes en vigueur le 10 février 2025' })).toBeVisible();
  await expect(grid).toContainText('abrogé, repère');
  await page.getByRole('button', { name: 'Revenir au jour du dossier' }).click();
  await expect(page.getByRole('heading', { name: 'Textes en vigueur le 10 janvier 2025' })).toBeVisible();
  await expect(grid).not.toContainText('abrogé, repère');
});

test('shows presence month by month', async () => {
  const { page } = liasse;
  await openTab(liasse, 'Présence');
  const proven = page.locator('button.proof:not([data-strength="aucune"])').first();
  await proven.click();
  await expect(proven).toHaveAttribute('aria-pressed', 'true');
  await expect(
    page
      .locator('.presence-side')
      .getByRole('button', { name: /Voir la pièce/ })
      .first(),
  ).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Périodes sans preuve' })).toBeVisible();
  await proven.press('ArrowRight');
  await expect(proven).not.toBeFocused();
  await expectAccessible(page, 'présence');
  await expectNoLossAt200Percent(page, zoom);
});

test('keeps the person record', async () => {
  const { page } = liasse;
  await openTab(liasse, 'Personne');
  await page.getByLabel('Nom de naissance').fill('Şahin-Đặng');
  await page.getByLabel('Prénoms').fill('Łukasz');
  await page.getByRole('button', { name: 'Enregistrer la fiche' }).click();
  await expect(page.getByText('Modifications non enregistrées')).toBeHidden();
  await expectAccessible(page, 'personne');
  await expectNoLossAt200Percent(page, zoom);
});

test('without an official form, shows the data sheet and says what it is', async () => {
  const { page } = liasse;
  await openTab(liasse, 'Formulaire');
  await expect(page.getByText('Aucun PDF officiel n’est joint')).toBeVisible();
  await expect(page.locator('.page-image img')).toHaveJSProperty('complete', true);
  await expectAccessible(page, 'formulaire, sans PDF');
});

test('fills the official form', async () => {
  test.skip(!existsSync(officialForm), 'the official form 15186*03 is not at hand (../shared/cerfa)');
  const { app, page } = liasse;
  await chooseInDialog(app, officialForm);
  await page.getByRole('button', { name: 'Choisir le PDF officiel…' }).click();
  await page.getByRole('button', { name: 'Remplir le formulaire' }).click();
  await expect(page.getByRole('heading', { name: 'Compte rendu du remplissage' })).toBeVisible({ timeout: 60_000 });
  await page.getByText(/^Écrit \(/).click();
  await expect(page.locator('.fill-report')).toContainText('Łukasz');
  await expect(page.locator('.page-image img')).toHaveJSProperty('complete', true);
  await expectAccessible(page, 'formulaire');
  await expectNoLossAt200Percent(page, zoom);
});

test('composes the bundle, shows that it was checked, saves and prints it', async () => {
  const { app, page } = liasse;
  await openTab(liasse, 'Liasse');
  await page.getByRole('button', { name: 'Composer la liasse' }).click();
  await expect(page.getByText('La liasse a passé son contrôle')).toBeVisible({ timeout: 150_000 });
  const received = truth.files.reduce((sum, file) => sum + file.pages, 0);
  await expect(page.locator('.sentence')).toContainText(`${received} pages reçues, ${received} reproduites`);
  await expect(page.getByText('Fichiers qui ne sont pas dans la liasse')).toBeVisible();
  const image = page.locator('.page-image img');
  await expect.poll(() => image.evaluate((element: HTMLImageElement) => element.naturalWidth)).toBeGreaterThan(500);
  await expectAccessible(page, 'liasse');
  await expectNoLossAt200Percent(page, zoom);

  const saved = join(work, 'liasse.pdf');
  await chooseSavePath(app, saved);
  await page.getByRole('button', { name: 'Enregistrer le PDF…' }).click();
  await expect(page.getByText('Liasse enregistrée : liasse.pdf')).toBeVisible();
  const bundle = await PDFDocument.load(readFileSync(saved));
  const total = Number(/sur (\d+)/.exec(await page.locator('.viewer-page').innerText())?.[1]);
  expect(bundle.getPageCount()).toBe(total);

  const printed = await catchPrints(app);
  await page.getByRole('button', { name: 'Imprimer…' }).click();
  await expect(page.getByText('Liasse envoyée à l’imprimante.')).toBeVisible({ timeout: 120_000 });
  const [job] = await printed();
  expect((await PDFDocument.load(job ?? Buffer.alloc(0))).getPageCount()).toBe(total);
});

test('says so when the dossier has changed since its bundle', async () => {
  const { page } = liasse;
  await openTab(liasse, 'Personne');
  await page.getByLabel('Commune').fill('Lille');
  await page.getByRole('button', { name: 'Enregistrer la fiche' }).click();
  await openTab(liasse, 'Liasse');
  await expect(page.getByText('Le dossier a changé depuis cette liasse.')).toBeVisible();
});

test('wrote nothing to the console', () => {
  expect(liasse.messages).toEqual([]);
});

test('comes back where it was after a restart', async () => {
  await liasse.close();
  liasse = await openWindow(join(work, 'profil'));
  const { page } = liasse;
  await expect(page.locator('.chosen')).toContainText('bibliothèque');
  await openLibrary(liasse, 'pas la bonne phrase');
  await expect(page.getByRole('alert')).toContainText('Cette phrase de passe n’ouvre pas la bibliothèque');
  await openLibrary(liasse);
  await expect(page.getByRole('heading', { level: 1, name: LABEL })).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole('tab', { name: 'Liasse' })).toHaveAttribute('aria-selected', 'true');
  await openTab(liasse, 'Personne');
  await expect(page.getByLabel('Nom de naissance')).toHaveValue('Şahin-Đặng');
});
