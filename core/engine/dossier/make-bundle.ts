import type { BundleResult } from '../../contract/bundle.ts';
import type { Catalogue } from '../../contract/catalogue/catalogue.ts';
import { AppError } from '../../contract/errors.ts';
import type { BundleSource } from '../bundle/bundle-plan.ts';
import { composeVerifiedBundle } from '../bundle/compose-verified-bundle.ts';
import type { Context } from '../handler.ts';
import type { DossierFile } from '../store/dossier-file.ts';
import { assessDossier } from './assess-dossier.ts';
import { bundlePlanOf } from './bundle-plan-of.ts';
import { formOfDossier } from './form-of-dossier.ts';
import { sha256Of } from './user-file.ts';

type Progress = Pick<Context, 'signal' | 'progress'>;

/**
 * Composes the bundle, re-reads it with the second PDF reader, and keeps it in the dossier. A bundle that fails its own
 * check is not delivered: `state.bundle-check-failed` with what was found.
 */
export async function makeBundle(dossier: DossierFile, catalogue: Catalogue, context: Progress): Promise<BundleResult> {
  const { procedure: slug, filingDay } = dossier.meta.get();
  const procedure = catalogue.procedures[slug];
  if (!procedure) throw new AppError('input.unknown-procedure', { slug, known: Object.keys(catalogue.procedures) });
  if (dossier.pieces.count() === 0) throw new AppError('state.nothing-to-bundle', {});
  const revision = dossier.journal.revision();
  const form = await formOfDossier(dossier, catalogue, procedure);
  const { presence } = assessDossier(dossier, catalogue, filingDay);
  const plan = bundlePlanOf(dossier, catalogue, procedure, presence, form?.piece ?? null);
  const getSource = async (sha: string): Promise<BundleSource> => {
    if (form && sha === form.sha256) return form.source;
    const source = dossier.sources.find(sha);
    if (!source) throw new AppError('state.not-found', { what: 'source', id: sha });
    return { bytes: dossier.blobs.get(sha), type: source.type, name: source.name };
  };
  const { bytes, manifest, verification } = await composeVerifiedBundle(plan, getSource, {
    signal: context.signal,
    onProgress: context.progress,
  });
  if (!verification.ok) throw new AppError('state.bundle-check-failed', { problems: verification.problems });
  const result: BundleResult = {
    path: null,
    sha256: sha256Of(bytes),
    inventory: manifest.inventory,
    verification,
    leftOut: dossier.quarantine.list().map(({ name, code, details }) => ({ file: name, code, details })),
  };
  dossier.bundles.save(bytes, result, revision, new Date().toISOString());
  return result;
}
