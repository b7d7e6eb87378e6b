import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Locator, test } from '@playwright/test';
import { smallSample } from '../fixtures/sample-dossier/generate.ts';
import { chooseInDialog } from './host-stubs.ts';
import { PASSPHRASE } from './library-steps.ts';
import { type OpenWindow, openWindow } from './open-window.ts';

const work = mkdtempSync(join(tmpdir(), 'liasse-keys-'));
let liasse: OpenWindow;

test.beforeAll(async () => {
  mkdirSync(join(work, 'bibliothèque'));
  liasse = await openWindow(join(work, 'profil'));
});
test.afterAll(async () => {
  await liasse?.close();
  rmSync(work, { recursive: true, force: true });
});

/** Presses Tab until the element has the focus, as a person without a mouse would. */
async function tabTo(target: Locator): Promise<void> {
  await expect(target).toBeVisible({ timeout: 60_000 });
  for (let presses = 0; presses < 120; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await liasse.page.keyboard.press('Tab');
  }
  throw new Error(`not reachable with the Tab key: ${target}`);
}

test('goes from the first screen to a bundle with the keyboard alone', async () => {
  const { app, page } = liasse;
  const { keyboard } = page;
  const button = (name: string | RegExp) => page.getByRole('button', { name });
  const truth = await smallSample(join(work, 'papiers'));

  await chooseInDialog(app, join(work, 'bibliothèque'));
  await tabTo(button('Choisir un dossier…'));
  await keyboard.press('Enter');
  await tabTo(page.getByLabel('Phrase de passe', { exact: true }));
  await keyboard.type(PASSPHRASE);
  await tabTo(page.getByLabel('Phrase de passe, une seconde fois'));
  await keyboard.type(PASSPHRASE);
  await keyboard.press('Enter');
  await tabTo(page.getByLabel('J’ai imprimé ou recopié ce code'));
  await keyboard.press('Space');
  await tabTo(button('Continuer'));
  await keyboard.press('Enter');

  await tabTo(button('Nouveau dossier'));
  await keyboard.press('Enter');
  await expect(page.getByLabel('Nom du dossier')).toBeFocused();
  await keyboard.type('Au clavier');
  await keyboard.press('Enter');

  // A text paper is enough here: reading scans is the other road's matter.
  const text = truth.files.find(({ pieces }) => pieces[0]?.medium === 'text' && pieces[0].kind === 'bulletin-de-paie');
  await chooseInDialog(app, join(work, 'papiers', text?.file ?? ''));
  await tabTo(button('Ajouter des papiers'));
  await keyboard.press('Enter');
  await tabTo(button(/^Corriger : Employeur/));
  await keyboard.press('Enter');
  await expect(page.getByLabel('Nouvelle valeur : Employeur')).toBeFocused();
  await keyboard.press('Control+A');
  await keyboard.type('Chez Dupont');
  await keyboard.press('Enter');
  await expect(page.locator('[data-fact="employeur"] .fact-value')).toHaveText('Chez Dupont');
  await expect(button(/^Corriger : Employeur/)).toBeFocused();

  const tab = page.getByRole('tab', { name: 'Pièces' });
  for (let presses = 0; presses < 120 && !(await tab.evaluate((e) => e === document.activeElement)); presses++) {
    await keyboard.press('Shift+Tab');
  }
  await keyboard.press('End');
  await expect(page.getByRole('tab', { name: 'Liasse' })).toBeFocused();
  await tabTo(button('Composer la liasse'));
  await keyboard.press('Enter');
  await expect(page.getByText('La liasse a passé son contrôle')).toBeVisible({ timeout: 90_000 });
  await tabTo(button('Enregistrer le PDF…'));
});
