import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { createLibrary, openLibrary, recoverLibrary } from '../../../core/engine/store/library-access.ts';
import { FAST, PASSPHRASE, temporaryFolder } from './store-fixtures.ts';

const HOLDER = fileURLToPath(new URL('./locking-holder.ts', import.meta.url));

async function startHolder(folder: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, [HOLDER, folder, PASSPHRASE], { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  await once(child.stdout, 'data');
  return child;
}

it('is open in one process at a time, and free as soon as that process is gone, however it went', async () => {
  const folder = temporaryFolder();
  const { library, recoveryCode } = await createLibrary(folder, PASSPHRASE, FAST);
  const inUse = { code: 'state.library-in-use', details: { folder } };
  await expect(openLibrary(folder, PASSPHRASE)).rejects.toMatchObject(inUse); // same process
  library.close();

  const holder = await startHolder(folder);
  await expect(openLibrary(folder, PASSPHRASE)).rejects.toMatchObject(inUse);
  await expect(recoverLibrary(folder, recoveryCode, 'autre phrase', FAST)).rejects.toMatchObject(inUse);
  holder.kill('SIGKILL');
  await once(holder, 'close');
  const again = await openLibrary(folder, PASSPHRASE);
  again.close();
  again.close();
});

it('is free again after an attempt that failed', async () => {
  const folder = temporaryFolder();
  (await createLibrary(folder, PASSPHRASE, FAST)).library.close();
  await expect(openLibrary(folder, 'fausse')).rejects.toMatchObject({ code: 'state.wrong-passphrase' });
  (await openLibrary(folder, PASSPHRASE)).close();
});
