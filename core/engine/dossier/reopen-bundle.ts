import { basename } from 'node:path';
import type { Reopened } from '../../contract/bundle.ts';
import { AppError } from '../../contract/errors.ts';
import type { Context } from '../handler.ts';
import { openSource } from '../pages/open-source.ts';
import type { DossierFile } from '../store/dossier-file.ts';
import { importFiles } from './import-files.ts';
import { readBundle } from './read-bundle.ts';
import { readUserFile } from './user-file.ts';

type Progress = Pick<Context, 'engine' | 'signal' | 'progress'>;

/**
 * Takes a bundle back into a dossier, see `takeBundle`. A bundle that carries nothing (an old one, one made without its
 * originals) is taken as any PDF, and `because` says so. Errors: `file.not-a-bundle`, those of a file that cannot be opened.
 */
export async function reopenBundle(dossier: DossierFile, path: string, context: Progress): Promise<Reopened> {
  const name = basename(path);
  if (!(await isBundle(path, name))) {
    const { bytes } = await readUserFile(path);
    (await openSource(bytes, name)).close(); // why it cannot be opened, when that is the reason
    throw new AppError('file.not-a-bundle', { file: name });
  }
  const { reopened, quarantined } = await importFiles(dossier, [path], context);
  const refused = quarantined[0];
  if (reopened?.[0]) return reopened[0];
  throw refused
    ? new AppError(refused.code as never, refused.details as never)
    : new AppError('internal', { ref: 'reopen' });
}

async function isBundle(path: string, name: string): Promise<boolean> {
  try {
    const bundle = await readBundle(path, name);
    bundle?.close();
    return bundle !== null;
  } catch (error) {
    if (error instanceof AppError) return true; // a bundle that this version cannot take back
    throw error;
  }
}
