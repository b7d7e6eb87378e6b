import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { createDossier, createLibrary, openLibrary } from './library-steps.ts';
import { openWindow } from './open-window.ts';

test('a dossier that does not open is named, it does not just leave the list', async () => {
  const work = mkdtempSync(join(tmpdir(), 'liasse-health-'));
  const [folder, profile] = [join(work, 'bibliothèque'), join(work, 'profil')];
  mkdirSync(folder);
  try {
    const first = await openWindow(profile);
    await createLibrary(first, folder);
    await createDossier(first, 'Dossier intact', '2026-12-01');
    await first.close();
    writeFileSync(join(folder, `${'a'.repeat(16)}.liasse`), 'no database '.repeat(400));
    writeFileSync(join(folder, 'copie.liasse'), 'a copy made by hand');
    const again = await openWindow(profile);
    await openLibrary(again);
    await again.page.getByRole('button', { name: 'Tous les dossiers' }).click({ timeout: 30_000 });
    await expect(again.page.getByText('Dossier intact')).toBeVisible();
    const alert = again.page.getByRole('alert').filter({ hasText: 'ne s’ouvre pas et manque à la liste' });
    await expect(alert).toBeVisible();
    await expect(alert).toContainText(`${'a'.repeat(16)}.liasse : le fichier est abîmé`);
    await expect(again.page.getByRole('status').filter({ hasText: 'copie.liasse' })).toBeVisible();
    await again.close();
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
});
