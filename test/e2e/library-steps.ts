import { expect } from '@playwright/test';
import { chooseInDialog } from './host-stubs.ts';
import type { OpenWindow } from './open-window.ts';

export const PASSPHRASE = 'une phrase pour les essais';

/** Creates a library as a person would; returns the recovery code that was shown. */
export async function createLibrary({ app, page }: OpenWindow, folder: string): Promise<string> {
  await chooseInDialog(app, folder);
  await page.getByRole('button', { name: 'Choisir un dossier…' }).click();
  await page.getByLabel('Phrase de passe', { exact: true }).fill(PASSPHRASE);
  await page.getByLabel('Phrase de passe, une seconde fois').fill(PASSPHRASE);
  await page.getByRole('button', { name: 'Créer la bibliothèque' }).click();
  await expect(page.getByRole('heading', { name: 'Votre code de secours' })).toBeVisible({ timeout: 30_000 });
  const code = await page.getByLabel('Code de secours', { exact: true }).innerText();
  await page.getByLabel('J’ai imprimé ou recopié ce code').check();
  await page.getByRole('button', { name: 'Continuer' }).click();
  await expect(page.getByRole('heading', { name: 'Dossiers', exact: true })).toBeVisible();
  return code;
}

/** Opens the library that the program remembers: only the passphrase is asked. */
export async function openLibrary({ page }: OpenWindow, passphrase = PASSPHRASE): Promise<void> {
  await page.getByLabel('Phrase de passe', { exact: true }).fill(passphrase);
  await page.getByRole('button', { name: 'Ouvrir', exact: true }).click();
}

export async function createDossier(
  { page }: OpenWindow,
  label: string,
  filingDay: string,
  procedure = 'aes-salarie',
): Promise<void> {
  await page.getByRole('button', { name: 'Nouveau dossier' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Nom du dossier').fill(label);
  await dialog.getByLabel('Démarche').selectOption(procedure);
  await dialog.getByLabel('Jour du dépôt prévu').fill(filingDay);
  await dialog.getByRole('button', { name: 'Créer le dossier' }).click();
  await expect(page.getByRole('heading', { level: 1, name: label })).toBeVisible();
}

export async function openTab({ page }: OpenWindow, name: string): Promise<void> {
  await page.getByRole('tab', { name }).click();
  await expect(page.getByRole('tab', { name })).toHaveAttribute('aria-selected', 'true');
}
