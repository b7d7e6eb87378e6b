import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { PDFDocument } from 'pdf-lib';
import { expectAccessible, expectNoLossAt200Percent } from './accessible.ts';
import {
  addPapers,
  compose,
  openStep,
  pageCount,
  pageDifference,
  pagePictures,
  placesInOrder,
  writePapers,
} from './bundle-steps.ts';
import { catchPrints, chooseInDialog, chooseSavePath } from './host-stubs.ts';
import { createDossier, createLibrary, openTab } from './library-steps.ts';
import { type OpenWindow, openWindow } from './open-window.ts';

// The bundle's whole life, in order: each test goes on where the one before stopped.
test.describe.configure({ mode: 'serial' });

const work = mkdtempSync(join(tmpdir(), 'liasse-bundle-'));
const bundleFile = join(work, 'liasse.pdf');
const SPOKEN = 'un mot dit de vive voix';
let liasse: OpenWindow;
let papers: { first: string[]; late: string };
let printed: () => Promise<Buffer[]>;

const rows = () => liasse.page.locator('.contents-list tr[data-piece]');
const zoom = (factor: number) =>
  liasse.app.evaluate(({ BrowserWindow }, value) => {
    for (const { webContents } of BrowserWindow.getAllWindows()) webContents.setZoomFactor(value);
  }, factor);
async function expectGood(screen: string): Promise<void> {
  await expectAccessible(liasse.page, screen);
  await expectNoLossAt200Percent(liasse.page, zoom);
}
async function saveBundle(): Promise<void> {
  await chooseSavePath(liasse.app, bundleFile);
  await liasse.page.getByRole('button', { name: 'Enregistrer le PDF…' }).click();
  await expect(liasse.page.getByText('Liasse enregistrée : liasse.pdf')).toBeVisible({ timeout: 30_000 });
}

test.beforeAll(async () => {
  mkdirSync(join(work, 'bibliothèque'));
  papers = await writePapers(join(work, 'papiers'));
  liasse = await openWindow(join(work, 'profil'));
  await createLibrary(liasse, join(work, 'bibliothèque'));
  await createDossier(liasse, 'À déposer', '2025-01-10');
  await addPapers(liasse, ...papers.first);
  await openTab(liasse, 'Liasse');
});
test.afterAll(async () => {
  await liasse?.close();
  rmSync(work, { recursive: true, force: true });
});

test('the contents are shown before anything is built; pieces move with the keyboard and the mouse', async () => {
  const { page } = liasse;
  await expect(rows()).toHaveCount(4);
  await expectGood('sommaire');
  const titles = () => rows().locator('th').allInnerTexts();
  const before = await titles();
  const [first = '', second = ''] = before;
  const down = page.getByRole('button', { name: `Descendre « ${first} »` });
  await down.focus();
  await page.keyboard.press('Enter');
  await expect(rows().nth(1)).toContainText(first);
  await expect(down).toBeFocused();
  await expect(
    page.getByRole('status').filter({ hasText: `« ${first} » est maintenant en place 2 sur 4.` }),
  ).toHaveCount(1);
  await expect(page.getByText('Ordre : le vôtre.')).toBeVisible();
  const up = page.getByRole('button', { name: `Monter « ${second} »` });
  await up.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: `« ${second} » est déjà la première.` })).toHaveCount(1);

  await rows().nth(2).locator('.grip').dragTo(rows().nth(0));
  await expect(rows().nth(0)).toContainText(before[2] ?? '?');
  await expect(rows().locator('td.contents-number')).toHaveText(['1', '2', '3', '4']);
  await page.getByRole('button', { name: 'Revenir à l’ordre de la démarche' }).click();
  await expect.poll(titles).toEqual(before);
  await expect(page.getByText('Ordre : celui de la liste')).toBeVisible();
  await down.focus();
  await page.keyboard.press('Enter');
  await expect(rows().nth(1)).toContainText(first);

  await page.getByLabel('Pour imprimer en recto-verso').check();
  await page.getByLabel('Tableau de présence').uncheck();
  await expect(page.getByText('Enregistré', { exact: true })).toBeVisible();
});

test('the preview shows the sheets that print, and draws only those that are looked at', async () => {
  const { page } = liasse;
  const asked = new Set<string>();
  page.on('request', (request) => {
    if (request.url().startsWith('piece://bundle/')) asked.add(new URL(request.url()).pathname);
  });
  await compose(liasse);
  const drawn = (side: number) =>
    page
      .locator('.sheet-sides figure')
      .nth(side)
      .locator('img')
      .evaluate((image: HTMLImageElement) => image.naturalWidth);
  await expect(page.getByText(/^Feuille 1 sur \d+$/)).toBeVisible();
  await expect.poll(() => drawn(0)).toBeGreaterThan(300);
  await expect(page.locator('.sheet-sides')).toContainText('Recto – page 1');
  expect(asked.size).toBeLessThanOrEqual(2);
  await expectGood('aperçu');

  const area = page.getByRole('region', { name: /recto et verso/ });
  await area.focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.sheet-sides')).toContainText('Recto – page 3');
  await page.keyboard.press('End');
  await expect(page.getByText(/^Feuille (\d+) sur \1$/)).toBeVisible();
  await page.keyboard.press('Home');
  await expect(page.getByText(/^Feuille 1 sur/)).toBeVisible();

  // An inventory line leads to its sheet; as it begins a fresh one, to a recto.
  const line = page.getByRole('button', { name: /^Voir « Quittance.*», page \d+$/ }).first();
  const first = Number(/page (\d+)$/.exec((await line.getAttribute('aria-label')) ?? '')?.[1]);
  expect(first % 2).toBe(1);
  await line.click();
  await expect(page.locator('.sheet-sides figure[data-current]')).toContainText(`Recto – page ${first}`);
  await page.getByLabel('Aller à').selectOption({ index: 0 });
  await expect(page.locator('.sheet-sides')).toContainText('Recto – page 1');
  await page.getByLabel('Afficher').selectOption('page');
  await expect(page.locator('.viewer-page')).toHaveText(/^Page 1 sur \d+$/);
  await saveBundle();
});

test('prints all of it on the printer, and then offers only what has changed', async () => {
  const { app, page } = liasse;
  const pages = await pageCount(bundleFile);
  printed = await catchPrints(app);
  await page.getByRole('button', { name: 'Imprimer…' }).click();
  await expect(page.getByText('Liasse envoyée à l’imprimante.')).toBeVisible({ timeout: 60_000 });
  const [job] = await printed();
  expect((await PDFDocument.load(job ?? Buffer.alloc(0))).getPageCount()).toBe(pages);
  await expect(page.getByLabel(/^Rien n’a changé depuis le/)).toBeDisabled();
});

test('after the freeze a late piece is a bis, and printing to PDF takes only the changed pages', async () => {
  const { app, page } = liasse;
  const before = readFileSync(bundleFile);
  await openStep(liasse, 'Sommaire');
  await page.getByLabel('Jour de l’arrêt').fill('2025-01-10');
  await page.getByRole('button', { name: 'Arrêter les numéros' }).click();
  await expect(page.getByRole('heading', { name: 'Numéros arrêtés le 10 janvier 2025' })).toBeFocused();
  await expect(page.getByRole('button', { name: /^Monter/ })).toHaveCount(0);
  await addPapers(liasse, papers.late);
  await openTab(liasse, 'Liasse');
  await openStep(liasse, 'Sommaire');
  const late = page.getByRole('table', { name: 'Pièces ajoutées depuis l’arrêt des numéros' });
  await expect(late.locator('td.contents-number')).toHaveText([/^\d+ bis$/]);
  await expectGood('sommaire, numéros arrêtés');
  await compose(liasse);
  await expect(page.getByText('ajoutée après l’arrêt des numéros')).toBeVisible();
  await saveBundle();

  const changed = page.getByLabel(/^Seulement ce qui a changé depuis le/);
  await changed.check();
  await page.getByLabel('Recto-verso', { exact: true }).uncheck();
  const asked = Number(/\((\d+) pages?\)/.exec(await changed.evaluate((e) => e.parentElement?.textContent ?? ''))?.[1]);
  const file = join(work, 'changements.pdf');
  await chooseSavePath(app, file);
  await page.getByRole('button', { name: 'Imprimer en PDF…' }).click();
  await expect(page.getByText('PDF écrit : changements.pdf')).toBeVisible({ timeout: 60_000 });

  const [bundle, out, old] = await Promise.all(
    [readFileSync(bundleFile), readFileSync(file), before].map(pagePictures),
  );
  if (!bundle || !out || !old) throw new Error('a file has no pages');
  expect(out).toHaveLength(asked);
  expect(out.length).toBeGreaterThan(0);
  expect(out.length).toBeLessThan(bundle.length);
  // Each printed page is a page of the bundle at its size, none twice, in the bundle's order.
  const places = placesInOrder(out, bundle);
  expect(places).not.toContain(-1);
  // What was left out looks as it did on the paper printed before.
  for (const [index, picture] of bundle.entries())
    if (!places.includes(index))
      expect(Math.min(...old.map((other) => pageDifference(picture, other)))).toBeLessThan(1);
  await page.getByRole('button', { name: 'Noter ces pages comme imprimées' }).click();
  await expect(page.getByText('Noté : ces pages sont imprimées.')).toBeVisible({ timeout: 30_000 });
});

test('chosen pages print in their direction, whole sheets on both sides, and a wrong list prints nothing', async () => {
  const { app, page } = liasse;
  const sizes = (await PDFDocument.load(readFileSync(bundleFile))).getPages().map((one) => one.getSize());
  const wide = sizes.findIndex(({ width, height }) => width > height) + 1;
  expect(wide).toBeGreaterThan(0);
  await page.getByLabel('Des pages choisies').check();
  const field = page.getByLabel('Pages', { exact: true });
  await field.fill(`1, ${sizes.length + 1}`);
  await expect(page.getByText(`Écrivez des pages entre 1 et ${sizes.length}`)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Imprimer en PDF…' })).toBeDisabled();
  await field.fill(`1, ${wide}`);
  await page.getByLabel('Recto-verso', { exact: true }).check();
  await expect(page.getByText('4 pages sur 2 feuilles.')).toBeVisible();
  await page.getByLabel('Recto-verso', { exact: true }).uncheck();
  const file = join(work, 'choisies.pdf');
  await chooseSavePath(app, file);
  await page.getByRole('button', { name: 'Imprimer en PDF…' }).click();
  await expect(page.getByText('PDF écrit : choisies.pdf')).toBeVisible({ timeout: 60_000 });
  const out = (await PDFDocument.load(readFileSync(file))).getPages().map((one) => one.getSize());
  const A4 = [595.3, 841.9];
  for (const [index, expected] of [A4, A4.toReversed()].entries()) {
    expect(Math.abs((out[index]?.width ?? 0) - (expected[0] ?? 0))).toBeLessThan(1);
    expect(Math.abs((out[index]?.height ?? 0) - (expected[1] ?? 0))).toBeLessThan(1);
  }
  expect(out).toHaveLength(2);
  expect(readdirSync(work).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

test('prepares an outlet, names what is too large, saves the files and records the deposit', async () => {
  const { app, page } = liasse;
  await openStep(liasse, 'Dépôt');
  await page.getByRole('button', { name: /demarche\.numerique/ }).click();
  await page.getByLabel('Taille maximale d’un fichier (Mo)').fill('0,001');
  await page.getByRole('button', { name: 'Préparer les fichiers' }).click();
  await expect(page.getByText('À ne pas déposer en l’état')).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText(/^Pièce 1, « .* la limite est de 1 ko\.$/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Enregistrer les fichiers…' })).toBeDisabled();
  await expectGood('trop lourd');

  await page.getByLabel('Taille maximale d’un fichier (Mo)').fill('20');
  await page.getByRole('button', { name: 'Préparer de nouveau' }).click();
  await expect(page.getByText('Prêt à déposer')).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText(/sur 20 Mo \(\d+ %\) : dans la limite/).first()).toBeVisible();
  const names = await page
    .locator('.delivery-files .file-name')
    .evaluateAll((cells) => cells.map((cell) => cell.firstChild?.textContent ?? ''));
  await chooseInDialog(app, work);
  await page.getByRole('button', { name: 'Enregistrer les fichiers…' }).click();
  const said = page.getByText(/^Fichiers enregistrés dans « /);
  await expect(said).toBeVisible({ timeout: 30_000 });
  const folder = /« (.*) »/.exec(await said.innerText())?.[1] ?? '';
  expect(readdirSync(join(work, folder), { recursive: true, encoding: 'utf8' }).sort()).toEqual(names.toSorted());

  await page.getByLabel('Jour du dépôt').fill('2025-01-10');
  await page.getByLabel('Récépissé (facultatif)').fill('n° 4711');
  await page.getByRole('button', { name: 'Noter le dépôt' }).click();
  const deposit = page.locator('[data-deposit]');
  await expect(deposit).toContainText('le 10 janvier 2025', { timeout: 30_000 });
  await expect(deposit).toContainText('Récépissé : n° 4711');
  await deposit.locator('summary').click();
  await deposit
    .getByRole('button', { name: /^Copier l’empreinte/ })
    .first()
    .click();
  expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toMatch(/^[0-9a-f]{64}$/);
  await expectGood('dépôt');
  const bordereau = join(work, 'bordereau.pdf');
  await chooseSavePath(app, bordereau);
  await page.getByRole('button', { name: /^Enregistrer le bordereau/ }).click();
  await expect(page.getByText('Bordereau enregistré : bordereau.pdf')).toBeVisible({ timeout: 30_000 });
  expect(await pageCount(bordereau)).toBeGreaterThan(0);
});

test('a bundle is opened again in another dossier, by its button or as a paper', async () => {
  const { app, page } = liasse;
  await page.getByRole('button', { name: 'Tous les dossiers' }).click();
  await createDossier(liasse, 'Rouvert', '2025-01-10');
  await openTab(liasse, 'Liasse');
  await chooseInDialog(app, bundleFile);
  await page.getByRole('button', { name: 'Rouvrir une liasse…' }).click();
  await expect(page.getByText(/5 pièces retrouvées, 5 fichiers d’origine, 5 pages/)).toBeVisible({ timeout: 60_000 });
  await expectGood('rouverte');
  await openTab(liasse, 'Pièces');
  await expect(page.locator('.piece-list li')).toHaveCount(5);

  await page.getByRole('button', { name: 'Tous les dossiers' }).click();
  await createDossier(liasse, 'Déposé sur la fenêtre', '2025-01-10');
  await chooseInDialog(app, bundleFile);
  await page.getByRole('button', { name: 'Ajouter des papiers' }).first().click();
  await expect(page.getByText(/5 pièces retrouvées/)).toBeVisible({ timeout: 60_000 });
  await expect(page.locator('.piece-list li')).toHaveCount(5);
});

test('a dossier is handed over under a spoken passphrase, and received', async () => {
  const { app, page } = liasse;
  await openTab(liasse, 'Liasse');
  await openStep(liasse, 'Transmettre');
  const file = join(work, 'remis.liasse');
  await chooseSavePath(app, file);
  await page.getByLabel('Phrase de passe de la copie').fill(SPOKEN);
  await page.getByLabel('Phrase de passe, une seconde fois').fill(`${SPOKEN}s`);
  await page.getByRole('button', { name: 'Enregistrer la copie chiffrée…' }).click();
  await expect(page.getByText('Les deux phrases de passe sont différentes.')).toBeVisible();
  expect(existsSync(file)).toBe(false);
  await page.getByLabel('Phrase de passe, une seconde fois').fill(SPOKEN);
  await page.getByRole('button', { name: 'Enregistrer la copie chiffrée…' }).click();
  await expect(page.getByText('Copie chiffrée enregistrée : remis.liasse')).toBeVisible({ timeout: 60_000 });
  await expectGood('transmettre');

  await page.getByRole('button', { name: 'Tous les dossiers' }).click();
  await page.getByRole('button', { name: 'Recevoir un dossier' }).click();
  const dialog = page.getByRole('dialog');
  await chooseInDialog(app, file);
  await dialog.getByRole('button', { name: 'Choisir le fichier…' }).click();
  await expect(dialog.getByText('Fichier : remis.liasse')).toBeVisible();
  await dialog.getByLabel('Phrase de passe de la copie').fill('pas la bonne');
  await dialog.getByRole('button', { name: 'Ajouter à cette bibliothèque' }).click();
  await expect(dialog.getByRole('alert')).toBeVisible({ timeout: 30_000 });
  await expectAccessible(page, 'recevoir');
  await dialog.getByLabel('Phrase de passe de la copie').fill(SPOKEN);
  await dialog.getByRole('button', { name: 'Ajouter à cette bibliothèque' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Déposé sur la fenêtre' })).toBeVisible({ timeout: 60_000 });
  await openTab(liasse, 'Pièces');
  await expect(page.locator('.piece-list li')).toHaveCount(5);
});

test('wrote nothing to the console', () => {
  expect(liasse.messages).toEqual([]);
});
