import type { BundleVerification } from '../../contract/bundle.ts';
import type { BundleManifest } from '../bundle/bundle-manifest.ts';
import type { BundleLayout, BundlePlan, BundleSource } from '../bundle/bundle-plan.ts';
import { composeVerifiedBundle } from '../bundle/compose-verified-bundle.ts';
import { type DeliveredDocument, planOfSome } from './delivered-documents.ts';
import type { DeliveryWork, MadeFile } from './delivery-work.ts';

/** A PDF that was composed, re-read and measured. `problems`: what the re-reading found. */
export interface ComposedFile extends Pick<MadeFile, 'bytes' | 'sha256' | 'pages' | 'reduced'> {
  path: string;
  verification: BundleVerification;
  manifest: BundleManifest;
  plan: BundlePlan;
}

export interface FileToCompose {
  documents: readonly DeliveredDocument[];
  title: string;
  layout: BundleLayout;
  /** It speaks for the whole dossier: presence, removed pieces, files that could not be bound. */
  whole: boolean;
  /** Sources are named by the pieces' titles: a single file given to others does not tell what files were called at home. */
  plainNames: boolean;
}

/** A file that holds one piece, or a few, and nothing of ours around them. */
export const BARE: BundleLayout = {
  cover: false,
  inventory: false,
  control: false,
  stamps: false,
  dividers: 'none',
  duplex: false,
  strength: false,
  carry: false,
};

/** A whole bundle as the outlet wants it. */
export function wholeLayout({ outlet: { layout } }: Pick<DeliveryWork, 'outlet'>): BundleLayout {
  const { duplex, dividers, strength, stamps, carry } = layout;
  return { cover: true, inventory: true, control: true, stamps, dividers, duplex, strength, carry };
}

/** Composes one PDF of a delivery. Throws what composing and verifying throw. */
export async function composeFile(work: DeliveryWork, file: FileToCompose): Promise<ComposedFile> {
  const path = work.nextPath('pdf');
  const plan = planOfSome(work.plan, file.documents, file);
  const { sha256, bytes, manifest, verification } = await composeVerifiedBundle(plan, namedSources(work, file), {
    path,
    ...(work.knownPage && { knownPage: work.knownPage }),
    ...(work.signal && { signal: work.signal }),
    ...(work.onProgress && { onProgress: work.onProgress }),
  });
  return { path, sha256, bytes, pages: manifest.counts.pages, reduced: [], verification, manifest, plan };
}

export function namedSources({ getSource }: DeliveryWork, { documents, plainNames }: FileToCompose) {
  if (!plainNames) return getSource;
  const titles = new Map(documents.flatMap(({ piece }) => piece.pages.map(({ source }) => [source, piece.title])));
  return async (sha: string): Promise<BundleSource> => {
    const source = await getSource(sha);
    return { ...source, name: `${titles.get(sha) ?? 'piece'}.${source.type}` };
  };
}
