import { createHash } from 'node:crypto';
import type { BundleSheetPage } from '../../contract/bundle.ts';
import type { BundleManifest, ManifestPage } from './bundle-manifest.ts';

/**
 * The pages of a bundle for previewing and printing. The key of a page is made of everything that is printed on it, its
 * number among it: a page whose key another bundle has at the same place need not be printed again.
 */
export function sheetKeys({ pages }: Pick<BundleManifest, 'pages'>): BundleSheetPage[] {
  return pages.map((page) => ({
    page: page.page,
    part: page.part,
    label: page.piece,
    section: page.section,
    key: createHash('sha256')
      .update(JSON.stringify(printed(page)))
      .digest('hex')
      .slice(0, 32),
  }));
}

/** What the eye sees of a page; not what can only be searched or clicked. */
function printed({
  page,
  part,
  stamp,
  stampBox,
  numberBox,
  signBoxes,
  contents,
  fingerprint,
  printed,
}: ManifestPage): unknown[] {
  const seen = contents.map(({ source, sourcePage, placement, contentSize, rasterised }) => [
    source,
    sourcePage,
    placement,
    contentSize,
    rasterised !== null,
  ]);
  return [numberBox && page, part, stamp, stampBox, numberBox, signBoxes ?? [], seen, fingerprint, printed ?? null];
}
