import type { BundleVerification } from '../../contract/bundle.ts';
import type { BundleManifest } from './bundle-manifest.ts';
import type { BundlePlan, GetSource } from './bundle-plan.ts';
import { composeBundle, pageKey } from './compose-bundle.ts';
import { inspectBundle } from './verify-bundle.ts';

export type ComposedBundle = { bytes: Uint8Array; manifest: BundleManifest; verification: BundleVerification };

/**
 * Composes a bundle and re-reads it. A page whose copy does not look like its source (a PDF that the two readers do not
 * understand alike) is drawn as an image in a second composition, and said to be on the control sheet. The caller still
 * decides what to do when the last verification is not ok: such a bundle must not be delivered.
 * Throws what `composeBundle` and `verifyBundle` throw.
 */
export async function composeVerifiedBundle(
  plan: BundlePlan,
  getSource: GetSource,
  options: {
    signal?: AbortSignal;
    onProgress?: (step: 'compose' | 'verify', done: number, total: number) => void;
  } = {},
): Promise<ComposedBundle> {
  const round = async (drawn: ReadonlySet<string>) => {
    const signal = options.signal ? { signal: options.signal } : {};
    const progress = (step: 'compose' | 'verify') => ({
      onProgress: (done: number, total: number) => options.onProgress?.(step, done, total),
    });
    const composed = await composeBundle(plan, getSource, { ...signal, ...progress('compose'), drawn });
    const inspected = await inspectBundle(composed.bytes, {
      ...signal,
      ...progress('verify'),
      name: 'liasse.pdf',
      getSource,
    });
    return { ...composed, ...inspected };
  };
  let result = await round(new Set());
  const unlike = result.unlike.filter((page) => page.rasterised === null);
  if (unlike.length > 0) {
    const keys = unlike.map((page) => pageKey({ source: page.source ?? '', page: page.sourcePage ?? 0 }));
    result = await round(new Set(keys));
  }
  const { bytes, manifest, verification } = result;
  return { bytes, manifest, verification };
}
