import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { codedNoticePdf, NOTICE_CODE } from '../fixtures/two-d-doc/coded-notice.ts';
import { makeTwoDDoc } from '../fixtures/two-d-doc/make-two-d-doc.ts';
import { makeAuthority, makeSigner } from '../fixtures/two-d-doc/test-authority.ts';
import { trustListXml } from '../fixtures/two-d-doc/trust-list-xml.ts';
import { photographedReceipt, twoPapersInOneFile } from '../fixtures/window-papers.ts';
import { expectAccessible } from './accessible.ts';
import { chooseInDialog } from './host-stubs.ts';
import { createDossier, createLibrary } from './library-steps.ts';
import { type OpenWindow, openWindow } from './open-window.ts';

// What a person can do when the machine read a paper wrongly: its sheet, its pages, its values.
test.describe.configure({ mode: 'serial' });

const work = mkdtempSync(join(tmpdir(), 'liasse-reading-'));
const photo = join(work, 'quittance.jpg');
const file = join(work, 'deux-papiers.pdf');
let liasse: OpenWindow;

test.beforeAll(async () => {
  mkdirSync(join(work, 'bibliothèque'));
  writeFileSync(photo, await photographedReceipt());
  writeFileSync(file, await twoPapersInOneFile());
  liasse = await openWindow(join(work, 'profil'));
  await createLibrary(liasse, join(work, 'bibliothèque'));
  await createDossier(liasse, 'Lecture', '2025-01-10');
  await chooseInDialog(liasse.app, photo, file);
  await liasse.page.getByRole('button', { name: 'Ajouter des papiers' }).first().click();
  await expect(liasse.page.getByText(/2 fichiers ajoutés, 3 pages lues/)).toBeVisible({ timeout: 180_000 });
});
test.afterAll(async () => {
  await liasse?.close();
  rmSync(work, { recursive: true, force: true });
});

const pieces = () => liasse.page.locator('.piece-list li');

test('a person sets the corners of a photographed sheet, with the keyboard too, and the page is read again', async () => {
  const { page } = liasse;
  await page.locator('.piece-list li button', { hasText: /Quittance/ }).click();
  const rent = page.locator('[data-fact="loyer"] .fact-value');
  await expect(rent).toHaveText(/\d/);
  const before = await rent.innerText();
  await page.getByRole('button', { name: 'Coins de la feuille' }).click();
  const corner = page.getByRole('button', { name: 'Coin en haut à gauche' });
  const place = () =>
    corner.evaluate((element) => [Number.parseFloat(element.style.left), Number.parseFloat(element.style.top)]);
  const [left = 0, top = 0] = await place();
  expect([left, top].every((percent) => percent > 2 && percent < 15)).toBe(true); // the photo's own corner, as found
  await corner.press('ArrowRight');
  await corner.press('ArrowDown');
  expect((await place())[0]).toBeGreaterThan(left);
  expect((await place())[1]).toBeGreaterThan(top);
  await corner.press('ArrowLeft');
  await corner.press('ArrowUp');
  expect((await place())[0]).toBeCloseTo(left, 1); // a corner is kept to a tenth of a point
  expect((await place())[1]).toBeCloseTo(top, 1);
  const box = await corner.boundingBox();
  if (!box) throw new Error('the corner is not shown');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 - 3, box.y + box.height / 2 - 3, { steps: 3 });
  await page.mouse.up();
  expect((await place())[0]).toBeLessThan(left);
  await expectAccessible(page, 'coins de la feuille');
  await page.getByRole('button', { name: 'Relire avec ces coins' }).click();
  await expect(page.getByRole('button', { name: 'Coins de la feuille' })).toBeVisible({ timeout: 60_000 });
  await expect(rent).toHaveText(before);
  await page.getByRole('button', { name: 'Coins de la feuille' }).click();
  await page.getByRole('button', { name: 'Laisser la machine les trouver' }).click();
  await expect(page.getByRole('button', { name: 'Coins de la feuille' })).toBeVisible({ timeout: 60_000 });
  await expect(rent).toHaveText(before);
});

test('papers cut wrongly are joined and cut again; no page is lost', async () => {
  const { page } = liasse;
  await expect(pieces()).toHaveCount(3);
  await page
    .locator('.piece-list li button', { hasText: /Bulletin/ })
    .last()
    .click();
  await page.getByRole('button', { name: /Joindre à la pièce précédente/ }).click();
  await expect(pieces()).toHaveCount(2);
  await page.getByRole('button', { name: 'Page suivante' }).click();
  await page.getByRole('button', { name: 'Une autre pièce commence à la page 2' }).click();
  await expect(pieces()).toHaveCount(3);
  await expectAccessible(page, 'pièce recoupée');
});

test('a 2D-Doc is not verifiable until the person brings the certificates', async () => {
  const { app, page } = liasse;
  const authority = makeAuthority();
  const signer = makeSigner(authority);
  const notice = join(work, 'avis.pdf');
  const certificates = join(work, 'certificats');
  mkdirSync(certificates);
  writeFileSync(notice, await codedNoticePdf(makeTwoDDoc(NOTICE_CODE, authority, signer)));
  writeFileSync(join(certificates, 'liste.xml'), trustListXml([{ signer: authority }], 7));
  writeFileSync(join(certificates, 'signataire.der'), signer.certificate.raw);
  await chooseInDialog(app, notice);
  await page.getByRole('button', { name: 'Ajouter des papiers' }).click();
  const paper = page.locator('.piece-list li button', { hasText: /Avis d.imposition/ });
  await expect(paper).toBeVisible({ timeout: 60_000 });
  await paper.click();
  await expect(page.getByText(/données non vérifiables ici/)).toBeVisible();

  await page.getByRole('button', { name: 'Tous les dossiers' }).click();
  await page.getByText('Certificats 2D-Doc').click();
  await expect(page.getByText(/Aucun certificat/)).toBeVisible();
  await expectAccessible(page, 'certificats');
  await chooseInDialog(app, certificates);
  await page.getByRole('button', { name: 'Choisir le dossier des certificats…' }).click();
  await expect(page.getByText(/liste de confiance n° 7/)).toBeVisible();

  // Chosen again, the kind has the paper read again, with the certificates that are there now.
  await page.getByRole('button', { name: 'Lecture', exact: true }).click();
  await page.locator('.piece-list li button', { hasText: /Avis d.imposition/ }).click();
  await page.getByLabel('Nature').selectOption('autre');
  await page.getByLabel('Nature').selectOption('avis-imposition');
  await expect(page.getByText(/données authentiques/)).toBeVisible();
});
