import type { Catalogue } from '../../contract/catalogue/catalogue.ts';
import { AppError } from '../../contract/errors.ts';
import type { BundleLayout, BundlePlan, GetKnownPage, GetSource } from '../bundle/bundle-plan.ts';
import type { DossierFile } from '../store/dossier-file.ts';
import { boundDocuments } from './bound-documents.ts';
import { bundlePlanOf, knownPagesOf } from './bundle-plan-of.ts';
import type { DossierForm } from './form-of-dossier.ts';
import { labelsOfToday, orderedPieces } from './ordered-pieces.ts';

/** All that composing needs of a dossier. `revision`: of the dossier that it was taken from. */
export interface PreparedBundle {
  plan: BundlePlan;
  getSource: GetSource;
  knownPage: GetKnownPage;
  revision: number;
}

/** The sources of a bundle: files of the dossier, read when they are needed, and the documents that we made. */
function sourcesOf(dossier: DossierFile, documents: readonly DossierForm[]): GetSource {
  const made = new Map(documents.map(({ sha256, source }) => [sha256, source]));
  return async (sha) => {
    const own = made.get(sha);
    if (own) return own;
    const { type, name } = dossier.sources.get(sha);
    const buffer = dossier.blobs.get(sha);
    // A plain view: some PDF readers refuse Node's Buffer.
    return { bytes: new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength), type, name };
  };
}

/**
 * Takes from a dossier all that a bundle or a delivery is composed of, and notes the numbers that it will print, so that
 * they can be fixed when it is handed in. `layout`: instead of the person's. Filling a form notes itself in the journal,
 * which does not make the bundle out of date; anything else that happens meanwhile does.
 * Errors: `state.nothing-to-bundle`, `input.unknown-procedure`, those of filling a form.
 */
export async function prepareBundle(
  dossier: DossierFile,
  catalogue: Catalogue,
  layout?: BundleLayout,
): Promise<PreparedBundle> {
  if (dossier.pieces.count() === 0) throw new AppError('state.nothing-to-bundle', {});
  const before = dossier.journal.revision();
  const documents = await boundDocuments(dossier, catalogue);
  const changed = dossier.journal.changedSince(before, ['form.filled']);
  const revision = changed ? before : dossier.journal.revision();
  const forms = documents.map(({ piece }) => piece);
  const plan = bundlePlanOf(dossier, catalogue, forms, layout);
  dossier.freeze.keepLabels(revision, labelsOfToday(orderedPieces(dossier, catalogue)));
  return { plan, getSource: sourcesOf(dossier, documents), knownPage: knownPagesOf(dossier), revision };
}
