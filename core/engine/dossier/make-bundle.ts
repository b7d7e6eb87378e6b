import { dirname, join } from 'node:path';
import type { BundleResult } from '../../contract/bundle.ts';
import type { Catalogue } from '../../contract/catalogue/catalogue.ts';
import { AppError } from '../../contract/errors.ts';
import { composeVerifiedBundle } from '../bundle/compose-verified-bundle.ts';
import { sheetKeys } from '../bundle/sheet-keys.ts';
import type { Context } from '../handler.ts';
import type { DossierFile } from '../store/dossier-file.ts';
import { withWorkFolder } from '../store/work-folder.ts';
import { prepareBundle } from './prepare-bundle.ts';

type Progress = Pick<Context, 'signal' | 'progress'>;

/**
 * Composes the bundle, re-reads it with the second PDF reader, and keeps it in the dossier. A bundle that fails its own
 * check is not delivered: `state.bundle-check-failed` with what was found. It is composed in a work folder beside the
 * dossier, in clear but for this user only, and that folder is removed however the call ends.
 */
export async function makeBundle(dossier: DossierFile, catalogue: Catalogue, context: Progress): Promise<BundleResult> {
  const { plan, getSource, knownPage, revision } = await prepareBundle(dossier, catalogue);
  const leftOut = dossier.quarantine.list().map(({ name, code, details }) => ({ file: name, code, details }));
  return withWorkFolder(dirname(dossier.path), async (folder) => {
    const path = join(folder, 'liasse.pdf');
    const { sha256, bytes, manifest, verification } = await composeVerifiedBundle(plan, getSource, {
      path,
      knownPage,
      signal: context.signal,
      onProgress: context.progress,
    });
    if (!verification.ok) throw new AppError('state.bundle-check-failed', { problems: verification.problems });
    const { inventory } = manifest;
    const result = { path: null, sha256, bytes, inventory, verification, leftOut, sheets: sheetKeys(manifest) };
    dossier.bundles.save({ path }, result, revision, new Date().toISOString());
    return result;
  });
}
