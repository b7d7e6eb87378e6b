import { rmSync } from 'node:fs';
import type { BundleVerification } from '../../contract/bundle.ts';
import type { ManifestPage } from './bundle-manifest.ts';
import type { BundlePlan, GetKnownPage, GetSource } from './bundle-plan.ts';
import { type ComposedFile, composeBundle, pageKey } from './compose-bundle.ts';
import { SourceCells } from './source-cells.ts';
import { inspectBundle } from './verify-bundle.ts';

export type VerifiedBundle = ComposedFile & { verification: BundleVerification };
export type ComposeVerifiedOptions = {
  /** Where the file is written: a temporary name, which the caller renames. */
  path: string;
  knownPage?: GetKnownPage | undefined;
  signal?: AbortSignal | undefined;
  onProgress?: ((step: 'compose' | 'verify', done: number, total: number) => void) | undefined;
};

/**
 * Composes a bundle and re-reads it. A page whose copy does not look like its source (a PDF that the two readers do not
 * understand alike) is drawn as an image in a second composition, and said to be on the control sheet. The caller still
 * decides what to do when the last verification is not ok: such a bundle must not be delivered. The file is at `path` when
 * it is done; it is removed when it fails or is cancelled.
 * Throws what `composeBundle` and `verifyBundle` throw.
 */
export async function composeVerifiedBundle(
  plan: BundlePlan,
  getSource: GetSource,
  { path, knownPage, signal, onProgress }: ComposeVerifiedOptions,
): Promise<VerifiedBundle> {
  const round = async (drawn: ReadonlySet<string>) => {
    const cells = new SourceCells();
    const progress = (step: 'compose' | 'verify') => ({
      onProgress: (done: number, total: number) => onProgress?.(step, done, total),
    });
    const given = { ...(knownPage && { knownPage }), ...(signal && { signal }), cells };
    const composed = await composeBundle(plan, getSource, { ...given, ...progress('compose'), path, drawn });
    const { duplex } = plan.layout;
    const inspected = await inspectBundle(path, {
      ...given,
      ...progress('verify'),
      name: 'liasse.pdf',
      getSource,
      duplex,
    });
    return { ...composed, ...inspected };
  };
  try {
    let result = await round(new Set());
    const unlike = result.unlike.flatMap(copiedRefs);
    if (unlike.length > 0) result = await round(new Set(unlike));
    const { unlike: _, ...bundle } = result;
    return bundle;
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  }
}

/** The source pages on a page of the bundle that were copied, not drawn. */
const copiedRefs = ({ contents }: ManifestPage): string[] =>
  contents
    .filter(({ rasterised }) => rasterised === null)
    .map(({ source, sourcePage }) => pageKey({ source, page: sourcePage }));
