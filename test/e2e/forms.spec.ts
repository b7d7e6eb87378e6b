import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { encryptedPdf } from '../fixtures/awkward/encrypted-pdf.ts';
import { FAKE_CERFA, fakeCerfa } from '../fixtures/fake-cerfa.ts';
import { expectAccessible, expectNoLossAt200Percent } from './accessible.ts';
import { addForm, chooseOrigin, fieldBox, flatForm, textsOf } from './form-steps.ts';
import { chooseInDialog, chooseSavePath } from './host-stubs.ts';
import { createDossier, createLibrary, openTab } from './library-steps.ts';
import { type OpenWindow, openWindow } from './open-window.ts';

// Forms that no catalogue knows: what the machine proposes, what the person corrects, what stays remembered.
test.describe.configure({ mode: 'serial' });

const { text } = FAKE_CERFA;
const work = mkdtempSync(join(tmpdir(), 'liasse-forms-'));
const fields = join(work, 'formulaire-de-prefecture.pdf');
const locked = join(work, 'verrouillé.pdf');
const flat = join(work, 'attestation-mairie.pdf');
let liasse: OpenWindow;

const zoom = (factor: number) =>
  liasse.app.evaluate(({ BrowserWindow }, value) => {
    for (const { webContents } of BrowserWindow.getAllWindows()) webContents.setZoomFactor(value);
  }, factor);
const button = (name: string | RegExp) => liasse.page.getByRole('button', { name });
const box = (field: string) => fieldBox(liasse, field);
const retained = () =>
  expect(
    liasse.page.getByText('C’est retenu pour ce formulaire, dans tous les dossiers de la bibliothèque.'),
  ).toBeVisible();

test.beforeAll(async () => {
  mkdirSync(join(work, 'bibliothèque'));
  writeFileSync(fields, await fakeCerfa());
  writeFileSync(flat, await flatForm());
  writeFileSync(locked, encryptedPdf('Formulaire', 'secret', 'proprietaire'));
  liasse = await openWindow(join(work, 'profil'));
  await createLibrary(liasse, join(work, 'bibliothèque'));
  await createDossier(liasse, 'Premier', '2025-01-10');
  await openTab(liasse, 'Personne');
  const { page } = liasse;
  await page.getByLabel('Nom de naissance').fill('Şahin');
  await page.getByLabel('Prénoms').fill('Łucja');
  await page.getByLabel('Date de naissance').fill('1990-07-05');
  await page.getByLabel('Commune').fill('Lille');
  await page.getByRole('button', { name: 'Enregistrer la fiche' }).click();
  await expect(page.getByText('Modifications non enregistrées')).toBeHidden();
});
test.afterAll(async () => {
  await liasse?.close();
  rmSync(work, { recursive: true, force: true });
});

test('proposes what goes in the fields of a form that it has never seen', async () => {
  const { page } = liasse;
  await openTab(liasse, 'Formulaire');
  await addForm(liasse, fields);
  await expect(box(text.lastName)).toHaveAttribute('data-state', 'toCheck');
  await expect(box(text.lastName)).toHaveAccessibleName(/^Nom de naissance, à vérifier .*: Şahin$/);
  await expect(page.getByRole('list', { name: 'État des champs' })).toContainText('à vérifier');
  await expectNoLossAt200Percent(page, zoom);
});

test('a field is corrected on the page, undone, and remembered', async () => {
  const { page } = liasse;
  const panel = page.getByRole('region', { name: 'Champ choisi' });
  await box(text.address).click();
  await chooseOrigin(liasse, 'Commune');
  await expect(panel).toContainText('Lille');
  await page.getByLabel('Comment l’écrire').selectOption('upper');
  await expect(panel.getByText('Sur le formulaire : LILLE')).toBeVisible();
  await expect(box(text.address)).toHaveText(/LILLE/);
  await button('Annuler le dernier changement').click();
  await expect(panel.getByText('Sur le formulaire : Lille')).toBeVisible();

  // With the keyboard: Tab from field to field, Enter to work on one, Escape back to the page.
  await box(text.lastName).focus();
  await page.keyboard.press('Tab');
  await expect(box(text.firstNames)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('heading', { level: 3 })).toBeFocused();
  await panel.getByRole('button', { name: 'C’est juste' }).click();
  await page.keyboard.press('Escape');
  await expect(box(text.firstNames)).toBeFocused();
  await expect(box(text.firstNames)).toHaveAttribute('data-state', 'filled');
  await expectAccessible(page, 'champs du formulaire');

  await button('Retenir pour ce formulaire').click();
  await retained();
  await expect(box(text.address)).toHaveAttribute('data-state', 'filled');
  await expect(box(text.lastName)).toHaveAttribute('data-state', 'toCheck'); // nobody has confirmed it
  await button(/^Confirmer tout ce qui est sûr/).click();
  await expect(box(text.lastName)).toHaveAttribute('data-state', 'filled');
  await button('Retenir pour ce formulaire').click();
  await retained();
});

test('a value typed in a form can become the dossier’s', async () => {
  const { page } = liasse;
  await box(text.foreignerNumber).click();
  await page.getByLabel('Valeur à écrire').fill('9912345678');
  await button('Écrire cette valeur').click();
  await expect(box(text.foreignerNumber)).toHaveAttribute('data-state', 'typed');
  await button('Cette valeur vaut pour tout le dossier').click();
  await expect(box(text.foreignerNumber)).not.toHaveAttribute('data-state', 'typed');
  await expect(box(text.foreignerNumber)).toHaveText(/9912345678/);
});

test('what is too long goes on an annexe sheet when the person says so', async () => {
  const { page } = liasse;
  await box(text.address).click();
  const long = Array.from({ length: 60 }, (_, n) => `bâtiment ${n + 1}`).join(', ');
  await page.getByLabel('Valeur à écrire').fill(long);
  await button('Écrire cette valeur').click();
  await expect(box(text.address)).toHaveAttribute('data-state', 'typed');
  await button(/^Remplir (le formulaire|de nouveau)/).click();
  await expect(page.getByText('Trop long pour la case (1)')).toBeVisible({ timeout: 60_000 });
  await expect(box(text.address)).toHaveAttribute('data-state', 'tooLong');
  await page
    .locator('.fill-report')
    .getByRole('button', { name: /^Mettre sur une annexe/ })
    .click();
  await button('Remplir de nouveau').click();
  await expect(page.getByText('Écrit sur une feuille annexe (1)')).toBeVisible({ timeout: 60_000 });
  await expect(page.locator('.page-image img')).toHaveJSProperty('complete', true);
});

test('the same form in another dossier is filled by what was remembered', async () => {
  const { page } = liasse;
  await button('Tous les dossiers').click();
  await createDossier(liasse, 'Second', '2025-01-10');
  await openTab(liasse, 'Personne');
  await page.getByLabel('Commune').fill('Roubaix');
  await button('Enregistrer la fiche').click();
  await openTab(liasse, 'Formulaire');
  await addForm(liasse, fields);
  await expect(box(text.address)).toHaveText(/Roubaix/);
  await expect(box(text.address)).toHaveAttribute('data-state', 'filled');
  await expect(button('Oublier ce qui a été retenu')).toBeVisible();
  await button('Retour aux formulaires').click();
});

test('values are placed on a page without fields, and stand there in the saved PDF', async () => {
  const { app, page } = liasse;
  await openTab(liasse, 'Personne');
  await page.getByLabel('Nom de naissance').fill('Đặng');
  await page.getByLabel('Date de naissance').fill('1988-02-29');
  await button('Enregistrer la fiche').click();
  await openTab(liasse, 'Formulaire');
  await addForm(liasse, flat);
  const sheet = page.locator('.field-boxes');
  const size = await sheet.boundingBox();
  if (!size) throw new Error('the page is not shown');
  const at = (x: number, y: number): [number, number] => [
    size.x + (x / 595) * size.width,
    size.y + (y / 842) * size.height,
  ];
  await page.mouse.move(...at(122, 128));
  await page.mouse.down();
  await page.mouse.move(...at(398, 146), { steps: 4 });
  await page.mouse.up();
  const first = page.locator('[data-placed="p1"]');
  await expect(first).toBeFocused();
  await chooseOrigin(liasse, 'Nom de naissance');
  await expect(first).toHaveText(/Đặng/);

  // The second by the keyboard alone: added, moved, made larger, and taken away again by undoing.
  await button('Ajouter un cadre').click();
  const second = page.locator('[data-placed="p2"]');
  await expect(second).toBeFocused();
  const place = () => second.evaluate(({ style }) => [style.left, style.top, style.width].map(Number.parseFloat));
  const [left = 0, top = 0, width = 0] = await place();
  for (let press = 0; press < 10; press++) await page.keyboard.press('Control+ArrowLeft');
  await page.keyboard.press('Shift+ArrowLeft');
  const [movedLeft = 0, , narrower = 0] = await place();
  expect(movedLeft).toBeLessThan(left);
  expect(narrower).toBeLessThan(width);
  await button('Annuler le dernier changement').click();
  expect((await place())[0]).toBeCloseTo(left, 3);
  expect((await place())[1]).toBeCloseTo(top, 3);
  await second.focus();
  await chooseOrigin(liasse, 'Date de naissance');
  await page.getByLabel('Comment l’écrire').selectOption('date-ddmmyyyy');
  await page.getByLabel('Une case par signe').fill('8');
  await expect(second).toHaveText(/29021988/);
  await expectAccessible(page, 'valeurs placées');
  await expectNoLossAt200Percent(page, zoom);

  await button('Retenir et remplir').click();
  await expect(page.getByRole('heading', { name: 'Compte rendu du remplissage' })).toBeVisible({ timeout: 60_000 });
  await button('Retour aux formulaires').click();
  const saved = join(work, 'attestation.pdf');
  await chooseSavePath(app, saved);
  await button('Enregistrer le formulaire…').last().click();
  await expect(page.getByText('Formulaire enregistré : attestation.pdf')).toBeVisible({ timeout: 30_000 });
  const texts = await textsOf(saved);
  const name = texts.find((item) => item.text.includes('Đặng'));
  expect(name?.x).toBeGreaterThan(120);
  expect(name?.x).toBeLessThan(135);
  expect(name?.y).toBeGreaterThan(128);
  expect(name?.y).toBeLessThan(147);
  expect(
    texts
      .map((item) => item.text)
      .join('')
      .replaceAll(/\s/g, ''),
  ).toContain('29021988');
});

test('says what is still to be signed, and where', async () => {
  const { page } = liasse;
  const list = page.getByRole('region', { name: 'À signer ici' });
  const row = list.locator('.signature-row').first();
  await expect(row).toBeVisible({ timeout: 30_000 });
  await row.getByRole('button', { name: /^Voir l’endroit/ }).click();
  await expect(row.locator('.signature-place')).toBeVisible({ timeout: 30_000 });
  await expectAccessible(page, 'signatures');
  const before = await list.locator('.signature-row[data-signed="false"]').count();
  await row.getByRole('checkbox').check();
  await expect(list.locator('.signature-row[data-signed="false"]')).toHaveCount(before - 1);
});

test('asks for the password of a locked PDF, and keeps the PDF without it', async () => {
  const { app, page } = liasse;
  await chooseInDialog(app, locked);
  await button('Ajouter un autre formulaire (PDF)…').click();
  const dialog = page.getByRole('dialog', { name: 'Ce PDF a un mot de passe' });
  await dialog.getByLabel('Mot de passe du PDF').fill('autre');
  await dialog.getByLabel('Mot de passe du PDF').press('Enter');
  await expect(dialog.getByRole('alert')).toContainText('n’ouvre pas le PDF');
  await dialog.getByLabel('Mot de passe du PDF').fill('secret');
  await dialog.getByLabel('Mot de passe du PDF').press('Enter');
  const card = page.getByRole('region', { name: 'verrouillé', exact: true });
  await expect(card).toContainText('Page à plat');
  await card.getByRole('button', { name: 'Retirer ce PDF' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Retirer', exact: true }).click();
  await expect(card).toBeHidden();
});

test('wrote nothing to the console', () => {
  expect(liasse.messages).toEqual([]);
});
