import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { enginePid } from './engine-pid.ts';
import { chooseInDialog } from './host-stubs.ts';
import { openWindow } from './open-window.ts';

// Where the other tests run the engine under Node, this one still starts it as the product does, and talks to it over the
// window's own port. It opens no database, which the oldest runtime cannot load.
test('the engine answers from Electron’s utility process, and comes back when it dies', async () => {
  const work = mkdtempSync(join(tmpdir(), 'liasse-utility-'));
  const folder = join(work, 'bibliothèque');
  mkdirSync(folder);
  const liasse = await openWindow(join(work, 'profil'), { ownEngine: true });
  const { app, page } = liasse;
  try {
    const utilities = await app.evaluate(
      ({ app: electron }) =>
        electron
          .getAppMetrics()
          .filter(
            ({ type, serviceName, name }) => type === 'Utility' && `${serviceName} ${name}`.includes('liasse-engine'),
          ).length,
    );
    expect(utilities).toBe(1);
    await chooseInDialog(app, folder);
    await page.getByRole('button', { name: 'Choisir un dossier…' }).click();
    await expect(page.getByRole('heading', { name: 'Créer une bibliothèque' })).toBeVisible();
    const pid = await enginePid(app);
    if (pid === undefined) throw new Error('no engine is running');
    process.kill(pid, 'SIGKILL');
    await expect(page.getByText('Le moteur de Liasse s’est arrêté et a redémarré.')).toBeVisible({ timeout: 30_000 });
    await chooseInDialog(app, folder);
    await page.getByRole('button', { name: /Choisir un/ }).click();
    await expect(page.getByRole('heading', { name: 'Créer une bibliothèque' })).toBeVisible();
  } finally {
    await liasse.close();
    rmSync(work, { recursive: true, force: true });
  }
});
