import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { readTaggedText } from '../../core/engine/letters/read-tagged-text.ts';
import { expectAccessible, expectNoLossAt200Percent } from './accessible.ts';
import { chooseSavePath } from './host-stubs.ts';
import { createDossier, createLibrary, openTab } from './library-steps.ts';
import { type OpenWindow, openWindow } from './open-window.ts';

// Letters in the window: answer, read, change, bind, save. One dossier, in order.
test.describe.configure({ mode: 'serial' });

const work = mkdtempSync(join(tmpdir(), 'liasse-letters-'));
const library = join(work, 'bibliothèque');
let liasse: OpenWindow;

const zoom = (factor: number) =>
  liasse.app.evaluate(({ BrowserWindow }, value) => {
    for (const { webContents } of BrowserWindow.getAllWindows()) webContents.setZoomFactor(value);
  }, factor);

test.beforeAll(async () => {
  mkdirSync(library);
  liasse = await openWindow(join(work, 'profil'));
  await createLibrary(liasse, library);
  await createDossier(liasse, 'Lettres', '2026-11-22');
  await openTab(liasse, 'Lettres');
});
test.afterAll(async () => {
  await liasse?.close();
  rmSync(work, { recursive: true, force: true });
});

test('prints an answer where the letter asks for it, and dots where nothing is known', async () => {
  const { page } = liasse;
  await page
    .getByRole('button', { name: 'Attestation d’hébergement' })
    .or(page.getByRole('button', { name: "Attestation d'hébergement" }))
    .click();
  const sheet = page.locator('.letter-sheet');
  await expect(sheet.locator('.run[data-from="blank"]').first()).toBeVisible();
  await page.getByLabel('Quels sont le nom et les prénoms de la personne qui héberge ?').fill('Łukasz Dembélé');
  await page.getByRole('button', { name: 'Enregistrer les réponses' }).click();
  await expect(sheet.locator('.run[data-from="value"]').first()).toContainText('Łukasz Dembélé');
  await expectAccessible(page, 'lettres');
  await expectNoLossAt200Percent(page, zoom);
});

test('keeps the person’s own text, tells it from what was generated, and prints it', async () => {
  const { page } = liasse;
  const block = page.locator('.letter-block[data-type="paragraph"]').first();
  await block.getByRole('button', { name: 'Changer ce texte' }).click();
  await block.getByLabel('Votre texte').fill('Moi, Łukasz Dembélé, je vis 3 rue du Port.');
  await block.getByRole('button', { name: 'Garder mon texte' }).click();
  await expect(block).toHaveAttribute('data-edited', 'true');
  await expect(block).toContainText('Texte changé par vous');
  await expect(page.locator('.piece-list [aria-current]')).toContainText('1 texte changé');

  const to = join(work, 'attestation.pdf');
  await chooseSavePath(liasse.app, to);
  await page.getByRole('button', { name: 'Enregistrer le PDF…' }).click();
  await expect(page.getByText('relue dans le fichier écrit')).toBeVisible();
  const printed = (await readTaggedText(readFileSync(to))).texts.map(({ text }) => text).join(' ');
  expect(printed).toContain('je vis 3 rue du Port');

  await block.getByRole('button', { name: 'Revenir au texte du dossier' }).click();
  await expect(block).toHaveAttribute('data-edited', 'false');
});

test('puts a letter in the bundle, a sheet in two languages beside it', async () => {
  const { page } = liasse;
  await page.getByLabel('Mettre cette lettre dans la liasse').click();
  await expect(page.locator('.piece-list [aria-current]')).toContainText('dans la liasse');
  await page.getByRole('button', { name: 'Le jour du rendez-vous' }).click();
  await page.getByLabel('Langue, à côté du français').selectOption('ar');
  await expect(page.locator('.letter-language[lang="ar"]').first()).toHaveAttribute('dir', 'rtl');
  await expectAccessible(page, 'lettre en deux langues');
});
