import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { smallSample } from '../fixtures/sample-dossier/generate.ts';
import { expectAccessible, expectNoLossAt200Percent } from './accessible.ts';
import { chooseInDialog } from './host-stubs.ts';
import { createDossier, createLibrary, openTab } from './library-steps.ts';
import { type OpenWindow, openWindow } from './open-window.ts';

// What the law part shows: papers due, cost, dates, other days, grids of practice. One dossier, in order.
test.describe.configure({ mode: 'serial' });

const work = mkdtempSync(join(tmpdir(), 'liasse-law-'));
const papers = join(work, 'papiers');
const library = join(work, 'bibliothèque');
let liasse: OpenWindow;

const zoom = (factor: number) =>
  liasse.app.evaluate(({ BrowserWindow }, value) => {
    for (const { webContents } of BrowserWindow.getAllWindows()) webContents.setZoomFactor(value);
  }, factor);

test.beforeAll(async () => {
  mkdirSync(library);
  const truth = await smallSample(papers);
  liasse = await openWindow(join(work, 'profil'));
  await createLibrary(liasse, library);
  await createDossier(liasse, 'Loi', '2026-11-22');
  const files = truth.files.map(({ file }) => join(papers, file));
  await chooseInDialog(liasse.app, ...files);
  await liasse.page.getByRole('button', { name: 'Ajouter des papiers' }).click();
  await expect(liasse.page.getByText(`${files.length} fichiers ajoutés`)).toBeVisible({ timeout: 120_000 });
});
test.afterAll(async () => {
  await liasse?.close();
  rmSync(work, { recursive: true, force: true });
});

test('says which papers are there, which lack, and what the filing costs that day, with sources', async () => {
  const { page } = liasse;
  await openTab(liasse, 'Démarche');
  await expect(page.getByRole('heading', { name: 'Papiers à joindre' })).toBeVisible();
  const found = page.locator('[data-due][data-state="present"]').first();
  await expect(found).toContainText('Trouvé, à vérifier');
  await expect(found.locator('.source')).toContainText('vérifié le');
  await expect(page.locator('[data-due][data-state="absent"]').first()).toContainText('Manque');
  await expect(page.locator('.fee-total')).toContainText('650');
  await expect(page.locator('.fee-total')).toContainText('100');
  await expect(page.getByRole('heading', { name: 'Papiers à surveiller' })).toBeVisible();
  await expectAccessible(page, 'démarche');
  await expectNoLossAt200Percent(page, zoom);
  await found.getByRole('button').first().click();
  await expect(page.getByRole('tab', { name: 'Pièces' })).toHaveAttribute('aria-selected', 'true');
});

test('slides to other days without asking again, and says what changes and why', async () => {
  const { page } = liasse;
  await openTab(liasse, 'Conditions');
  await page.getByText('Et un autre jour ?').click();
  const slider = page.getByRole('slider');
  await expect(slider).toHaveAttribute('aria-valuetext', '22 novembre 2026');
  await slider.press('ArrowRight');
  await expect(slider).toHaveAttribute('aria-valuetext', '23 novembre 2026');
  const end = page.locator('[data-change="l435-4-date-limite"]').first();
  await expect(end).toContainText('1er janvier 2027');
  await end.getByRole('button', { name: '1er janvier 2027' }).click();
  await expect(page.getByRole('heading', { name: 'Textes en vigueur le 1er janvier 2027' })).toBeVisible();
  await expect(page.locator('[data-rule="l435-4-date-limite"][data-state="not-satisfied"]')).toBeVisible();
  await page.getByLabel('En supposant que').selectOption('work-goes-on');
  await expect(page.locator('.what-if')).toContainText('bulletin');
  await expectAccessible(page, 'conditions, autres jours');
  await expectNoLossAt200Percent(page, zoom);
  await page.getByRole('button', { name: 'Revenir au jour du dossier' }).click();
});

test('shows several grids of practice, none as the rule, and prepares a selection for one', async () => {
  const { page } = liasse;
  await openTab(liasse, 'Présence');
  await expect(page.getByText('aucun n’est la règle')).toBeVisible();
  await expect(page.locator('[data-grid]').nth(4)).toBeVisible();
  await page.locator('[data-grid="un-par-mois"]').getByRole('button', { name: 'Préparer d’après cet usage' }).click();
  const selection = page.locator('[data-selection="un-par-mois"]');
  await expect(selection).toContainText('choisie');
  await expect(page.locator('.to-find > li').first()).toBeVisible();
  await expectAccessible(page, 'présence, usages');
  await expectNoLossAt200Percent(page, zoom);
});

test('another procedure asks its own questions, and dates follow the answers', async () => {
  const { page } = liasse;
  await openTab(liasse, 'Démarche');
  await page.getByLabel('Démarche de ce dossier').selectOption('etudiant');
  const window = page.locator('[data-window]').first();
  await expect(window).toBeVisible();
  await openTab(liasse, 'Personne');
  await page
    .getByLabel(/dernier jour de validité|fin de validité|expire/i)
    .first()
    .fill('2027-02-01');
  await page.getByRole('button', { name: 'Enregistrer les renseignements' }).click();
  await openTab(liasse, 'Démarche');
  // 120 and 60 days before 1 February 2027.
  await expect(page.locator('[data-window]').filter({ hasText: '4 octobre 2026' })).toContainText('3 décembre 2026');
  await expectAccessible(page, 'démarche, étudiant');
  await page.getByLabel('Démarche de ce dossier').selectOption('aes-salarie');
  await expect(page.locator('.fee-total')).toContainText('650');
});
